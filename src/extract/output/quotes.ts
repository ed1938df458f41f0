/** Stretches of a text as the compiler finds them again: by their words, and by which of several it is. */
import type { Span } from "../types.ts";

export type WrittenQuote = { quote: string; occurrence?: number };

/** The words at a span, with `occurrence` where they stand in the text more than once (overlapping ones count). */
export function quoteAt(text: string, { start, end }: Span): WrittenQuote {
  const quote = text.slice(start, end);
  let [count, occurrence] = [0, 1];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    count += 1;
    if (at === start) occurrence = count;
  }
  return count > 1 ? { quote, occurrence } : { quote };
}
