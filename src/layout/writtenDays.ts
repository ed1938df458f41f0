/** The days on which the reports were written, as small signs along the overview. */
import { DAY_MS } from "../model/calendar.ts";
import { dateInWords } from "../model/dateWords.ts";
import { edtfBounds } from "../model/edtf.ts";
import type { SourceDocument, Timeline } from "../model/timeline.ts";
import type { Extent } from "./markBox.ts";

/** A sign stands in the middle of what is known of the day; `x` in px. */
export type WrittenSign = {
  readonly document: string;
  readonly x: number;
  /** Inferred, or known from elsewhere: drawn as an outline. */
  readonly inferred: boolean;
  /** What is known of the day where that is more than a few days, px; else null. */
  readonly within: Extent | null;
};

/** Between two signs of one day, px, and the most that all of one day may take. */
const PITCH = 7;
const CROWD_MOST = 42;
/** Dates wider than this are drawn as wide as they are, px. */
const WIDE = 8;

/** A sign for each report that has a date; those beyond the plot stand at its edge. */
export function writtenSigns(
  { documents }: Timeline,
  x: (time: number) => number,
  width: number,
): readonly WrittenSign[] {
  const inside = (px: number) => Math.min(width, Math.max(0, px));
  const signs = documents.flatMap((document) => {
    const { start, end } = edtfBounds(document.published);
    const from = start ?? (end === null ? null : end - DAY_MS);
    if (from === null) return [];
    const [x0, x1] = [inside(x(from)), inside(x(end ?? from + DAY_MS))];
    const within = x1 - x0 > WIDE ? { x0, x1 } : null;
    return [{ document: document.id, x: (x0 + x1) / 2, inferred: isInferred(document), within }];
  });
  return sideBySide(
    signs.sort((a, b) => a.x - b.x),
    width,
  );
}

function isInferred({ publishedBasis }: SourceDocument): boolean {
  return publishedBasis !== "stated";
}

type Crowd = { readonly signs: WrittenSign[]; x0: number; x1: number };

/** Signs that would lie over each other stand side by side around their middle. */
function sideBySide(signs: readonly WrittenSign[], width: number): readonly WrittenSign[] {
  const crowds: Crowd[] = [];
  for (const sign of signs) {
    let crowd = crowdOf([sign], width);
    for (let last = crowds.at(-1); last && crowd.x0 < last.x1; last = crowds.at(-1)) {
      crowds.pop();
      crowd = crowdOf([...last.signs, ...crowd.signs], width);
    }
    crowds.push(crowd);
  }
  return crowds.flatMap(({ signs: members, x0, x1 }) =>
    members.map((sign, i) => ({ ...sign, x: x0 + ((i + 0.5) * (x1 - x0)) / members.length })),
  );
}

function crowdOf(signs: WrittenSign[], width: number): Crowd {
  const wide = Math.min(CROWD_MOST, signs.length * PITCH);
  const middle = signs.reduce((total, { x }) => total + x, 0) / signs.length;
  const x0 = Math.min(Math.max(-PITCH / 2, middle - wide / 2), width + PITCH / 2 - wide);
  return { signs, x0, x1: x0 + wide };
}

/** When a report was written, and how one knows: "about 27 April 2024, inferred". */
export function writtenInWords({ published, publishedBasis }: SourceDocument): string {
  const date = dateInWords(published);
  if (publishedBasis === "inferred") return `${date}, inferred`;
  return publishedBasis === "elsewhere" ? `${date}, not from the report` : date;
}
