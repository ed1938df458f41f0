/** Titles as they stand in a report: "acting deputy foreign minister", "director general of the Department of ..." */
import type { Line, Word } from "./lines.ts";
import { endOf } from "./titleEnds.ts";
import { isHead, isStyle, lastHead, officeHead } from "./titleHeads.ts";
import { startOf } from "./titleStarts.ts";

/** Word indexes into a line, half-open. */
export type TitlePhrase = {
  readonly start: number;
  /** After the head noun, its "of ..." and an abbreviation in brackets. */
  readonly end: number;
  /** As `end`, but with whatever follows "of", "for", "at": for a title that stands after its name. */
  readonly longEnd: number;
  /** Word of the head noun. */
  readonly head: number;
  /** "the", "a", "his" or a possessor's "'s" stands before it. */
  readonly determiner: string | null;
};

/** All titles of a line, in order, none overlapping another. */
export function titlePhrasesOf({ words, style }: Line): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    if (index < from || !isHead(words, index)) continue;
    const head = lastHead(words, index);
    const start = joinedStart(words, startOf(words, index, from, style), index, found.at(-1));
    const short = endOf(words, head, false);
    const longEnd = endOf(words, head, true);
    if (start < from) found.pop();
    const determiner = determinerOf(words, start);
    found.push({ start, end: short, longEnd, head: officeHead(words, start, head), determiner });
    from = short;
    index = short - 1;
  }
  return found;
}

const determiners = new Set(
  "the a an any another every some no his her its their my our your this that these those".split(
    " ",
  ),
);

function determinerOf(words: readonly Word[], start: number) {
  const before = words[start - 1]?.lower;
  const inside = words.slice(start, start + 4).some(({ lower }) => lower === "'s" || lower === "'");
  if (inside) return "'s";
  return before !== undefined && determiners.has(before) ? before : null;
}

/** "Pakistan's Deputy Prime Minister and Foreign Minister Ishaq Dar": two offices of one person. */
function joinedStart(
  words: readonly Word[],
  start: number,
  head: number,
  before: TitlePhrase | undefined,
) {
  // "the Russian president's press secretary"
  if (
    before !== undefined &&
    start === before.end + 1 &&
    start <= head &&
    words[before.end]?.lower === "'s"
  ) {
    return before.start;
  }
  if (before === undefined) return start;
  // "Minister of Foreign Affairs Prince Faisal"
  if (before.end === start && start === head && isStyle(words, head)) return before.start;
  if (before.end !== start - 1 || words[start - 1]?.lower !== "and") return start;
  const isOne = before.determiner === null || before.determiner === "'s";
  return isOne && words[before.head]?.capital && words[start]?.capital ? before.start : start;
}
