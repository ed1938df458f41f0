/** What weekdays and other relative dates share: parts of the day, words that choose, and how far a story has come. */
import { W } from "./patterns.ts";
import type { Period } from "./period.ts";
import type { Outcome, Scene } from "./reading.ts";
import { dayParts } from "./words.ts";

export const PART = Object.keys(dayParts).join("|");
/** "Sunday evening", "Monday's early morning hours". */
export const PART_OF_DAY = `(?:${W}(?:early${W}|late${W}|mid-?)?(?<part>${PART}))?`;
/** Words that choose one day or stretch among its like; they may begin the expression. */
export const whichStarts =
  "last next this past coming previous preceding following same that the".split(" ");

/** A day with its part of the day, if one follows: TIMEX `1998-08-07TMO`, EDTF of the day. */
export function withPart(outcome: Outcome, part: string | undefined): Outcome {
  const code = dayParts[(part ?? "").toLowerCase()];
  if (code === undefined) return outcome;
  return { ...outcome, type: "TIME", timex: `${outcome.timex}T${code}` };
}

/** The day a story has come to: the last one told, else the publication's. */
export function storyDay({ memory, today }: Scene): Period | null {
  const at = memory.lastDay ?? today;
  return at === null ? null : { unit: "day", at };
}
