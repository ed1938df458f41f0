import { expect, test } from "vitest";
import type { Basis, SourceDocument, Timeline } from "../model/timeline.ts";
import { timelineWith } from "./testing.ts";
import { writtenInWords, writtenSigns } from "./writtenDays.ts";

const start = Date.UTC(2023, 0, 1);
const x = (time: number) => ((time - start) / (365 * 86_400_000)) * 1000;

function writtenOn(...dates: readonly (readonly [string, Basis])[]): Timeline {
  const made = timelineWith(dates.map((_, i) => ({ id: `e${i}`, documents: [`d${i}`] })));
  const documents = made.documents.map((document, i): SourceDocument => {
    const [published, publishedBasis] = dates[i] ?? ["2023", "stated"];
    return { ...document, published, publishedBasis };
  });
  return { ...made, documents };
}

test("a day stated and a day inferred; a month is as wide as a month", () => {
  const [stated, inferred, month] = writtenSigns(
    writtenOn(["2023-02-01", "stated"], ["2023-06-19~", "inferred"], ["2023-09", "stated"]),
    x,
    1000,
  );
  expect(stated).toMatchObject({ inferred: false, within: null });
  expect(inferred?.inferred).toBe(true);
  expect((month?.within?.x1 ?? 0) - (month?.within?.x0 ?? 0)).toBeCloseTo((30 / 365) * 1000);
});

test("signs of one day stand side by side, in the plot", () => {
  const same = Array.from({ length: 5 }, () => ["2023-12-31", "stated"] as const);
  const places = writtenSigns(writtenOn(...same), x, 1000).map((sign) => sign.x);
  for (const [i, place] of places.entries())
    if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(6.9);
  expect(Math.max(...places)).toBeLessThanOrEqual(1000);
});

test("in words, with how one knows", () => {
  const [document] = writtenOn(["2024-04-27~", "inferred"]).documents;
  expect(document && writtenInWords(document)).toBe("about 27 April 2024, inferred");
});
