/** Sums told of an event, and what for. */
import type { CandidateAmount } from "../types.ts";
import type { Telling } from "./telling.ts";

/** Sums told of the event, each once, with what they are for in the report's words. */
export function amountsOf(tellings: readonly Telling[], title: string): CandidateAmount[] {
  const found = new Map<string, CandidateAmount>();
  for (const { frame, annotated } of tellings)
    for (const { value, currency, end } of frame.amounts) {
      const key = `${value} ${currency}`;
      if (!found.has(key))
        found.set(key, {
          value,
          currency,
          purpose: purposeOf(annotated.report.text, end) ?? title,
        });
    }
  return [...found.values()];
}

/** "$61 billion for Ukraine to defend itself": the words after the sum, up to the next mark. */
function purposeOf(text: string, end: number): string | null {
  const after = /^\s+((?:for|to|in|of|toward|towards|on)\s[^.,;:!?()"“”\n]{3,80})/u.exec(
    text.slice(end, end + 120),
  );
  const words = after?.[1]?.trim();
  return words === undefined || words.length < 5 ? null : words;
}
