/** Tells lines and stretches that are not the report. The phrases themselves are data, in `furnitureLines.ts`. */
import type { Span } from "../types.ts";
import { furniture, longestFurniture, sentenceRules, trailers } from "./furnitureLines.ts";
import { maskOf, type RuledMask } from "./masks.ts";

/** The rule by which a line is furniture, or null. */
export function furnitureRule(line: string): string | null {
  if (line.length > longestFurniture) {
    const note = furniture.find(
      ({ rule, pattern }) => rule === "author-note" && line.length < 900 && pattern.test(line),
    );
    return note === undefined ? null : "reading/author-note";
  }
  const bare = line.replace(/^[\s•·*>»|#–—→▶►:.+-]+/u, "").replace(/[\s•·*>»|→▶►:«-]+$/u, "");
  if (!/[\p{L}\p{N}]/u.test(bare)) return "reading/no-words";
  const sentence = /[.!?]["'”’)]*$/.test(line) && line.split(/\s+/, 12).length === 12;
  const found = furniture.find(
    ({ rule, pattern }) =>
      (!sentence || sentenceRules.has(rule)) &&
      (pattern.test(bare) || (bare !== line && pattern.test(line))),
  );
  return found === undefined ? null : `reading/${found.rule}`;
}

/** A notice at the end of a paragraph of prose ("(With inputs from agencies)", "see more"), or null. */
export function trailerOf(text: string, { start, end }: Span): RuledMask | null {
  const from = Math.max(start, end - 300);
  const tail = text.slice(from, end);
  if (!/[\])]\W{0,4}$|(?:more|reading)\W{0,4}$|also read/i.test(tail)) return null;
  const found = trailers.exec(tail);
  if (found === null || from + found.index === start) return null;
  return maskOf({ start: from + found.index, end }, "furniture", "trailer");
}
