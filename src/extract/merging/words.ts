/** Words by which two tellings are compared. */
import { tokensOf } from "../tokens.ts";
import type { Span } from "../types.ts";

/** Long words are compared by their first letters, as the sentence alignment does (decision 072). */
const KEY_LENGTH = 6;

/** Words too common to tell sentences apart. */
const common = new Set(
  "the a an of to in on at for by with from and or but as is are was were be been has have had that which who whom whose this these those it its he she they his her their him them said says not also will would after before during over".split(
    " ",
  ),
);

/** The telling words of a stretch, cut to their keys. */
export function wordKeys(text: string, span: Span): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { kind, lower } of tokensOf(text, span))
    if (kind !== "mark" && !common.has(lower)) keys.add(lower.slice(0, KEY_LENGTH));
  return keys;
}

/** Dice's measure of two sets, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
