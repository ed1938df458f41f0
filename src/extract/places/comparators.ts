/** What stands by a number and says how exactly it is meant: "nearly", "more than", "or so". */
import type { Comparator } from "../../model/timeline.ts";
import type { Atom } from "./atoms.ts";
import { longestAt, phraseBook } from "./phraseBook.ts";

const before: readonly (readonly [Comparator, string])[] = [
  [
    "~",
    "about, around, roughly, approximately, some, estimated, an estimated, circa, close to, in the region of, in the order of, or so, something like, reportedly",
  ],
  [
    "<",
    "nearly, almost, under, less than, fewer than, up to, as much as, at most, just under, no more than, not more than, below, just shy of, a maximum of, maximum of, as high as",
  ],
  [
    ">",
    "more than, over, at least, exceeding, exceeds, in excess of, upwards of, upward of, above, well over, a minimum of, minimum of, no less than, not less than, north of, surpassing, topping, just over, greater than",
  ],
];
const after: readonly (readonly [Comparator, string])[] = [
  ["~", "or so, or thereabouts"],
  [">", "or more, or above, plus"],
  ["<", "or less, or fewer"],
];

const bookOf = (rows: typeof before) =>
  phraseBook(
    rows.flatMap(([sign, words]) => words.split(", ").map((word) => [word, sign] as const)),
  );
const [bookBefore, bookAfter] = [bookOf(before), bookOf(after)];
const longest = 4;

/** The comparator of the number at atoms `from` to `next` (end excluded); "=" where nothing says otherwise. */
export function comparatorAt(atoms: readonly Atom[], from: number, next: number): Comparator {
  for (let length = longest; length > 0; length -= 1) {
    const hit = longestAt(bookBefore, atoms, from - length);
    if (hit?.length === length) return hit.value;
  }
  return longestAt(bookAfter, atoms, next)?.value ?? "=";
}
