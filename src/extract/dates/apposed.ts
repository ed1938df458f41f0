/** Dates behind dates, which say exactly what the first one means. */
import type { Outcome, Scene } from "./reading.ts";

/**
 * The day that stands behind a weekday or behind "last month", with a comma or in brackets; the explicit one wins.
 * "Tuesday, March 5", "Wednesday (May 27, 2026)", "last month (from April 20-23)".
 */
export function apposed({ text, readAt, limit }: Scene, end: number, link: RegExp): Outcome | null {
  const found = link.exec(text.slice(end, end + 12));
  if (found === null) return null;
  const inner = readAt(end + found[0].length);
  if (inner === null || inner.type !== "DATE" || inner.period?.unit !== "day") return null;
  if (/^dates\/(?:weekday|named-day)/.test(inner.rule)) return null;
  const closes = found[0].includes("(") && text[inner.end] === ")";
  return { ...inner, end: Math.min(limit, inner.end + (closes ? 1 : 0)) };
}

export const inBrackets =
  /^,?[^\S\n]{0,2}\((?:from |on )?(?=\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the \d)/;
export const behindWeekday =
  /^(?:,?[^\S\n]{1,3}|,?[^\S\n]{0,2}\((?:from |on )?)(?=\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the \d)/;
export const behindShort =
  /^\.?(?:,?[^\S\n]{1,3}|,?[^\S\n]{0,2}\()(?=\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the \d)/;
