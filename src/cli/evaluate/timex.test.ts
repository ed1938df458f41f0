/** The measure of temporal expressions on tables of our own. */
import { describe, expect, it } from "vitest";
import { evaluateTimex, isFrozen, timexErrors } from "./timex.ts";

const head = "doc\tpublished\ttype\tvalue\texpression\tbefore\tafter\n";
const row = (doc: string, ...rest: string[]) => [doc, "2026-05-28", ...rest].join("\t");

const names = Array.from({ length: 900 }, (_, index) => `report-${index}`);
const frozen = names.find(isFrozen) ?? "";
const open = names.find((name) => !isFrozen(name)) ?? "";

describe("evaluateTimex", () => {
  it("tells the frozen third from the rest, by the document's name alone", () => {
    const share = names.filter(isFrozen).length / names.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.39);
    const rows = [frozen, open, open].map((doc) =>
      row(doc, "DATE", "2026-05-27", "Wednesday", "They met on ", " in Oslo, it was said."),
    );
    const { development, frozen: third } = evaluateTimex(head + rows.join("\n"));
    expect([third.gold, third.value.f1]).toEqual([1, 1]);
    expect(development.gold).toBe(2);
  });

  it("joins windows that overlap, and counts what no row accounts for against the precision", () => {
    const rows = [
      row(
        open,
        "DATE",
        "2026-05-27",
        "Wednesday",
        "They met on ",
        " and talked until midnight came",
      ),
      row(open, "DATE", "2026-05-29", "tomorrow", " until midnight came; they go on ", " in Bonn."),
    ];
    const { development } = evaluateTimex(head + rows.join("\n"));
    expect(development).toMatchObject({ gold: 2, found: 3, valueAccuracy: 1 });
    expect(development.value.precision).toBeCloseTo(2 / 3);
    expect(development.value.recall).toBe(1);
  });

  it("wants the same value, not only the place", () => {
    const rows = [row(open, "DATE", "2026-05-20", "Wednesday", "They met on ", " in Oslo.")];
    const { development } = evaluateTimex(head + rows.join("\n"));
    expect([development.relaxed.f1, development.value.f1]).toEqual([1, 0]);
    expect(timexErrors(head + rows.join("\n"))).toMatchObject([
      { gold: "Wednesday = 2026-05-20", found: "Wednesday = 2026-05-27", rule: "dates/weekday" },
    ]);
  });

  it("never lists an error of the frozen third, and survives an empty table", () => {
    const rows = [row(frozen, "DATE", "1999", "Wednesday", "They met on ", " in Oslo.")];
    expect(timexErrors(head + rows.join("\n"))).toEqual([]);
    expect(evaluateTimex("").all).toMatchObject({ gold: 0, value: { f1: 0 } });
  });
});
