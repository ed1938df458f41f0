/**
 * Two wordings of one sentence, word by word.
 *
 *   about 5½ hours of talks      same │ own   own │ same │ own
 *   about 5 1/2 days of deals
 *
 * `moved`: the other wording has the word too, at another place.
 */
import { diffArrays } from "diff";
import type { Word } from "../../evidence/alignmentWords";

export type WordFate = "same" | "moved" | "own";
export type Differences = {
  readonly first: readonly WordFate[];
  readonly second: readonly WordFate[];
};

/** Beyond so many changes the order is not worth its cost: then a word is the same wherever it stands. */
const MOST_CHANGES = 2000;

/** What became of each word. */
export function wordDifferences(first: readonly Word[], second: readonly Word[]): Differences {
  const [x, y] = [first.map(({ plain }) => plain), second.map(({ plain }) => plain)];
  const changes = diffArrays(x, y, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return { first: elsewhere(x, y), second: elsewhere(y, x) };
  const removed = changes.filter((change) => change.removed).flatMap(({ value }) => value);
  const added = changes.filter((change) => change.added).flatMap(({ value }) => value);
  return {
    first: fates(changes, "removed", elsewhere(removed, added)),
    second: fates(changes, "added", elsewhere(added, removed)),
  };
}

function elsewhere(words: readonly string[], others: readonly string[]): WordFate[] {
  const known = new Set(others);
  return words.map((word) => (known.has(word) ? "moved" : "own"));
}

type Change = { readonly added: boolean; readonly removed: boolean; readonly value: string[] };

/** The fates in the order of one side; `changed` are those of its changed words. */
function fates(
  changes: readonly Change[],
  side: "added" | "removed",
  changed: readonly WordFate[],
): WordFate[] {
  let next = 0;
  return changes.flatMap((change) => {
    if (!change.added && !change.removed) return change.value.map(() => "same" as const);
    if (!change[side]) return [];
    next += change.value.length;
    return changed.slice(next - change.value.length, next);
  });
}

export type Piece = {
  /** UTF-16 offsets into the report. */
  readonly start: number;
  readonly end: number;
  readonly fate: WordFate;
  /** The reports contradict each other in these words. */
  readonly disputed: boolean;
};

type Range = { readonly start: number; readonly end: number };

/** A stretch of text cut where the fate of its words changes; what stands between two like words goes with them. */
export function piecesOf(
  { start, end }: Range,
  words: readonly Word[],
  fate: readonly WordFate[],
  disputed: readonly Range[],
): Piece[] {
  const pieces: Piece[] = [];
  const push = (piece: Piece) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.fate === piece.fate && last.disputed === piece.disputed)
      pieces[pieces.length - 1] = { ...last, end: piece.end };
    else pieces.push(piece);
  };
  let at = start;
  words.forEach((word, index) => {
    const own = fate[index] ?? "same";
    const inDispute = disputed.some((range) => range.start < word.end && word.start < range.end);
    const last = pieces.at(-1);
    const joins = last !== undefined && last.fate === own && last.disputed === inDispute;
    if (!joins) push({ start: at, end: word.start, fate: "same", disputed: false });
    push({ start: joins ? at : word.start, end: word.end, fate: own, disputed: inDispute });
    at = word.end;
  });
  push({ start: at, end, fate: "same", disputed: false });
  return pieces.filter((piece) => piece.end > piece.start);
}
