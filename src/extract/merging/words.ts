/** Words by which two tellings are compared. */
import type { Frame, Span } from "../types.ts";
import type { Telling } from "./telling.ts";
import { SAME_WORDING } from "./weights.ts";

/** Long words are compared by their first letters, as the sentence alignment does (decision 072). */
const KEY_LENGTH = 6;

/** Words too common to tell sentences apart. */
const common = new Set(
  "the a an of to in on at for by with from and or but as is are was were be been has have had that which who whom whose this these those it its he she they his her their him them said says not also will would after before during over".split(
    " ",
  ),
);

const known = new WeakMap<Frame, ReadonlySet<string>>();

/** The telling words of a frame's clause, cut to their keys. */
function wordsOf({ frame, annotated }: Pick<Telling, "frame" | "annotated">): ReadonlySet<string> {
  const made = known.get(frame) ?? wordKeys(annotated.report.text, frame.clause);
  known.set(frame, made);
  return made;
}

function wordKeys(text: string, { start, end }: Span): ReadonlySet<string> {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => !common.has(word)).map((word) => word.slice(0, KEY_LENGTH)),
  );
}

/** Whether two reports tell it in mostly the same words. Within one report, like sentences often tell of like events. */
export function toldAlike(
  a: readonly Telling[],
  b: readonly Telling[],
  least: number = SAME_WORDING,
): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.frame.report !== other.frame.report && likeness(wordsOf(one), wordsOf(other)) >= least,
    ),
  );
}

/** Dice's measure of two sets, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
