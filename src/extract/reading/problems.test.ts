import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems.ts";
import { longestReport, readReport } from "./reading.ts";

const problems = (text: string, published: string | null = null) => {
  const report = readReport({ id: "a", file: "in/a.txt", text, published });
  return problemsOf(report).map(({ severity, code, at }) => [severity, code, at]);
};

describe("problems of a report", () => {
  it.each([
    ["nothing", "The ministers met on Friday (May 29, 2026), a spokesman said.", "2026-05-29", []],
    ["no day", "The ministers met on Friday.", null, [["warning", "no-publication-date", 0]]],
    [
      "a weekday",
      "They met on Tuesday (May 29, 2026).",
      "2026-05-29",
      [["warning", "weekday-does-not-fit", 12]],
    ],
    [
      "a later day told as past",
      "They met on May 29, 2026.",
      "2026-05-20",
      [["warning", "date-after-publication", 12]],
    ],
    [
      "a later day that lies ahead",
      "They said that they will meet on May 29, 2026.",
      "2026-05-20",
      [],
    ],
    ["the next day, by time zone", "They met on May 29, 2026.", "2026-05-28", []],
    [
      "another language",
      "Die Minister trafen sich am Freitag in der Stadt und sprachen dort über die Lage der Fischer.",
      "2026-05-28",
      [["error", "other-language", 0]],
    ],
    ["nothing to read", "Leave a Reply", "2026-05-28", [["error", "nothing-to-read", 0]]],
    [
      "lost characters",
      "They met on Fri\ufffday.",
      "2026-05-28",
      [["warning", "lost-characters", 15]],
    ],
    [
      "a day that is none",
      "They met on February 30, 2026 and on 20 May 3000 people came.",
      "2026-05-28",
      [["warning", "impossible-date", 12]],
    ],
    ["too long", "a ".repeat(longestReport / 2 + 1), "2026-05-28", [["error", "too-long", 0]]],
  ])("%s", (_, text, published, expected) => {
    expect(problems(text, published)).toEqual(expected);
  });

  it("compares the caller's day with the one the text states", () => {
    const text =
      "Ministers meet\n\nPublished: May 20, 2026\n\nThe ministers met on Friday, a spokesman said.";
    expect(problems(text, "2026-05-28")).toEqual([["warning", "publication-date-differs", 27]]);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ["2026-05-30", []],
    ["2026-05-29", []],
    ["2026-05-28", ["published-ahead"]],
  ])("on %s, a day of publication may lie ahead", (today, codes) => {
    const text =
      "Ministers meet\n\nPublished: May 30, 2026\n\nThe ministers met, a spokesman said.";
    const report = readReport({ id: "a", file: "a.txt", text, published: null });
    expect(problemsOf(report, today).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["in/a.txt", "add --published in/a.txt=YYYY-MM-DD"],
    ["in/two words.txt", 'add --published "in/two words.txt=YYYY-MM-DD"'],
  ])("names the remedy with the file %s", (file, remedy) => {
    const report = readReport({ id: "a", file, text: "They met on Friday.", published: null });
    expect(problemsOf(report)[0]?.suggestion).toBe(remedy);
  });
});
