/**
 * A text cut where highlights begin and end, so that overlapping quotes can be shown as consecutive pieces.
 *
 *   text        He met Xi on Monday in Beijing
 *   passage a      ├────────────────┤
 *   passage b                ├───────────────┤
 *   segments    ─┤├────a─────┤├─a b─┤├───b───┤
 *
 * The segments tile the text, and those of one passage put together are its quote.
 */
import type { Mask } from "../model/timeline.ts";

/** A stretch [start, end) of the text; the pieces it is cut into carry its id. */
export type Stretch = { readonly id: string; readonly start: number; readonly end: number };

export type Segment = {
  readonly start: number;
  readonly end: number;
  /** Ids of the passages that cover all of it, in the order given. */
  readonly passages: readonly string[];
  readonly mask?: Mask["kind"];
};

/** Cuts [0, length) at every edge of a passage or mask; empty stretches and what lies outside are left out. */
export function segments(
  length: number,
  passages: readonly Stretch[],
  masks: readonly Mask[] = [],
): Segment[] {
  const inside = passages.filter(({ start, end }) => start < end && start >= 0 && end <= length);
  const hidden = masks.filter(({ start, end }) => start < end && start < length);
  const edges = edgesOf(length, [...inside, ...hidden]);
  const opening = openings(inside);
  let open: Stretch[] = [];
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? length;
    open = [...open.filter((stretch) => stretch.end > start), ...(opening.get(start) ?? [])];
    const mask = hidden.find((candidate) => candidate.start <= start && candidate.end >= end);
    const ids = open.map(({ id }) => id);
    return mask === undefined
      ? { start, end, passages: ids }
      : { start, end, passages: ids, mask: mask.kind };
  });
}

function edgesOf(length: number, stretches: readonly { start: number; end: number }[]): number[] {
  if (length === 0) return [];
  const edges = new Set([0, length]);
  for (const { start, end } of stretches) edges.add(start).add(Math.min(end, length));
  return [...edges].sort((a, b) => a - b);
}

function openings(passages: readonly Stretch[]): Map<number, Stretch[]> {
  const byStart = new Map<number, Stretch[]>();
  for (const passage of passages) {
    const together = byStart.get(passage.start);
    if (together === undefined) byStart.set(passage.start, [passage]);
    else together.push(passage);
  }
  return byStart;
}

/** A line of the text with the line breaks that end it: block after block is the text. */
export type Block = {
  readonly start: number;
  readonly end: number;
  /** Whether an empty line follows, so that a gap is due. */
  readonly gapAfter: boolean;
  readonly segments: readonly Segment[];
};

/** The segments shared out over the lines of the text, cut once more where a line ends. */
export function blocks(text: string, pieces: readonly Segment[]): Block[] {
  const made: Block[] = [];
  let next = 0;
  for (const { start, end, gapAfter } of lines(text)) {
    const own: Segment[] = [];
    while (next < pieces.length) {
      const piece = pieces[next];
      if (piece === undefined || piece.start >= end) break;
      own.push({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) });
      if (piece.end > end) break;
      next += 1;
    }
    made.push({ start, end, gapAfter, segments: own });
  }
  return made;
}

/** A line with the break that ends it and the blank lines after; blank lines before the first go with the first. */
const line = /(?:^(?:[ \t\r]*\n)+)?[^\n]*(?:\n(?:[ \t\r]*\n)*|$)/g;

function lines(text: string): Omit<Block, "segments">[] {
  return [...text.matchAll(line)].flatMap(({ 0: matched, index }) => {
    if (matched === "") return [];
    const gapAfter = /\n[ \t\r]*\n$/.test(matched.slice(-200));
    return [{ start: index, end: index + matched.length, gapAfter }];
  });
}
