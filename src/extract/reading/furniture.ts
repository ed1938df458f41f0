/** Tells lines and stretches that are not the report. The phrases themselves are data, in `furnitureLines.ts`. */
import type { Span } from "../types.ts";
import { furniture, longestFurniture, trailers } from "./furnitureLines.ts";

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
  const found = furniture.find(({ pattern }) => pattern.test(bare) || pattern.test(line));
  return found === undefined ? null : `reading/${found.rule}`;
}

/** A notice at the end of a paragraph of prose ("(With inputs from agencies)", "see more"), or null. */
export function trailerOf(text: string, { start, end }: Span): Span | null {
  if (
    !/[\])]\W*$|(?:more|reading)\W*$|also read/i.test(text.slice(Math.max(start, end - 200), end))
  )
    return null;
  const from = Math.max(start, end - 300);
  const found = trailers.exec(text.slice(from, end));
  return found === null || from + found.index === start ? null : { start: from + found.index, end };
}
