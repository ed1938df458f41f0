import { describe, expect, it } from "vitest";
import type { Annotated } from "../types.ts";
import { findPeople } from "./findPeople.ts";
import { linkPeople } from "./link.ts";
import { countriesOf, reportOf } from "./testing/reportOf.ts";

function annotated(id: string, text: string): Annotated {
  const report = reportOf(text, id);
  const { people, mentions } = findPeople(report, countriesOf(text), []);
  return { report, dates: [], people, entities: mentions };
}

function link(...texts: readonly string[]) {
  return linkPeople(texts.map((text, index) => annotated(`r${index}`, text)));
}

describe("people over reports", () => {
  it.each([
    [
      "initials and short forms",
      ["US Governor Anthony J. Velder spoke.", "US Governor Tony Velder spoke."],
      1,
    ],
    [
      "a slip in a long name of the same country",
      ["US Governor Ann Velderman spoke.", "US Governor Ann Veldermann spoke."],
      1,
    ],
    ["a surname alone", ["US Governor Ann Velderman spoke.", "Governor Velderman spoke."], 1],
    [
      "a part of a long name",
      ["Governor Luiz Inacio Lumen da Sova spoke.", "Governor Lumen da Sova spoke."],
      1,
    ],
    ["two given names", ["Governor Ann Velder spoke.", "Governor Bert Velder spoke."], 2],
    [
      "Chinese names that differ by a letter",
      ["Chinese Minister Wang Xiaohong spoke.", "Chinese Minister Wang Xiaodong spoke."],
      2,
    ],
    [
      "a surname that fits two",
      ["Governor Ann Velder and Mayor Bert Velder spoke.", "Speaker Velder spoke."],
      3,
    ],
    [
      "like names of two countries",
      ["US Governor Jon Velder spoke.", "French Mayor Jonas Velder spoke."],
      2,
    ],
  ])("%s", (_, texts, count) => {
    expect(link(...texts).officials).toHaveLength(count);
  });

  it("takes the country most reports imply, and keeps the odd office", () => {
    const { officials } = link(
      "Chinese Foreign Minister Wang Yilin spoke.",
      "Wang Yilin, the Taiwanese prime minister, spoke.",
      "China's Wang Yilin spoke.",
    );
    expect(officials).toMatchObject([{ id: "wang-yilin", name: "Wang Yilin", country: "CN" }]);
    expect(officials[0]?.offices.map(({ country }) => country)).toContain("TW");
  });

  it("finds the official of a report's person, and does not depend on the order of reports", () => {
    const reports = [
      annotated("b", "Governor Ann Velder spoke."),
      annotated("a", "Ms. Velder left."),
    ];
    const linked = linkPeople(reports);
    expect(linked.of("a", "p1")).toBe("ann-velder");
    expect(linked.of("b", "p1")).toBe("ann-velder");
    expect(linked.of("c", "p1")).toBeNull();
    expect(linkPeople(reports.toReversed()).officials).toEqual(linked.officials);
  });
});
