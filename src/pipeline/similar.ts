/** "Did you mean …": the word of a list that is spelt most alike. */

/** The nearest of `options`, or null when none is within a third of its letters. */
export function closest(word: string, options: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const option of options) {
    const distance = editDistance(word.toLowerCase(), option.toLowerCase());
    if (distance < least) [best, least] = [option, distance];
  }
  return best;
}

/** "did you mean …?", or undefined. */
export function didYouMean(word: string, options: Iterable<string>): string | undefined {
  const option = closest(word, options);
  return option === null ? undefined : `did you mean “${option}”?`;
}

/** Insertions, deletions, substitutions and swaps of neighbours from one word to the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? at(older, column - 2) + 1 : Infinity;
      current.push(Math.min(change, swap, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    [older, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
