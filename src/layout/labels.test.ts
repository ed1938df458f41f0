import fc from "fast-check";
import { expect, test } from "vitest";
import { chartFonts } from "./font.ts";
import { labelVariants, shortenLabel, shortenText } from "./labels.ts";
import { tableMeasure } from "./tableMeasure.ts";
import { chartEventsOf, evenMeasure } from "./testing.ts";

const disputed = (attribute: "duration" | "office") => ({
  attribute,
  state: "disputed" as const,
  values: [],
});
const [event] = chartEventsOf([
  { id: "a", label: "Wang Yi", agreements: [disputed("duration"), disputed("office")] },
]);
const [full, ...shorter] = event ? labelVariants(event, evenMeasure) : [];

test("disputes shorten first: all, the first one, the sign alone", () => {
  expect([full, ...shorter].map((label) => label?.dispute)).toEqual([
    "duration, office",
    "duration",
    "",
  ]);
  expect(new Set([full, ...shorter].map((label) => label?.text))).toEqual(new Set(["Wang Yi"]));
});

test("then the label is cut, its end shown by an ellipsis, the sign kept while it can be", () => {
  const last = shorter.at(-1);
  if (last === undefined) throw new Error("no label");
  const cut = shortenLabel(last, last.width - 10, evenMeasure);
  expect(cut.text).toMatch(/^Wang.*…$/);
  expect(cut.dispute).toBe("");
  expect(cut.width).toBeLessThanOrEqual(last.width - 10);
});

test("a shortened text fits and is the longest that does", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(200), (text, room) => {
      const short = shortenText(text, room, chartFonts.label, evenMeasure);
      expect(evenMeasure(short, chartFonts.label)).toBeLessThanOrEqual(room);
    }),
  );
});

test("widths from the table are near those of the browser", () => {
  // measured in Chromium 147 with @fontsource-variable/inter 5.3.0
  expect(tableMeasure("Blinken in Shanghai, Beijing", chartFonts.laneTitle)).toBeCloseTo(
    159.2,
    -0.5,
  );
  expect(tableMeasure("北京", chartFonts.label)).toBe(24);
});

test("a label is cut between what is seen as characters", () => {
  const room = (count: number) => evenMeasure("x".repeat(count), chartFonts.label);
  const cut = (text: string) => {
    const cuts = Array.from({ length: 40 }, (_, count) =>
      shortenText(text, room(count), chartFonts.label, evenMeasure),
    );
    return [...new Set(cuts)].filter((one) => one.endsWith("…"));
  };
  expect(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")).toEqual(["👩‍👩‍👧‍👦…", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…"]);
  expect(cut("e\u0301te\u0301")).toEqual(["e\u0301…", "e\u0301t…"]);
});
