/** What a figure shows, in sentences: for those who cannot see it, and for the description inside the file. */
import { dateInShort } from "../model/dateWords.ts";
import { monthOf as isoMonth } from "../view/isoTime.ts";
import type { FigureChart } from "./figureChart.ts";

/**
 * "Timeline “United States and China”. 20 of 42 events. Filter: … Lanes: Visits, meetings, calls 11; Agreed 2.
 * From Feb 2023 to Apr 2024."
 */
export function figureDescription(
  title: string,
  sentences: readonly string[],
  chart: FigureChart,
): string {
  const lanes = chart.frame.lanes.map((lane) => `${lane.title} ${lane.count}`);
  const undated = chart.plan.undated.length;
  return [
    `Timeline “${title}”.`,
    ...sentences,
    ...(lanes.length === 0 ? [] : [`Lanes: ${lanes.join("; ")}.`]),
    ...spanSentence(chart),
    ...(undated === 0 ? [] : [`Without a date: ${undated}.`]),
  ].join(" ");
}

/** The months of the first and last event in sight. */
function spanSentence({ frame }: FigureChart): string[] {
  const seen = frame.items.filter(({ visible }) => visible).map(({ event }) => event);
  if (seen.length === 0) return [];
  const first = seen.reduce((least, { start }) => Math.min(least, start ?? least), Infinity);
  const last = seen.reduce((most, { end }) => Math.max(most, end ?? most), -Infinity);
  return [`From ${monthOf(first)} to ${monthOf(last - 1)}.`];
}

function monthOf(time: number): string {
  return dateInShort(isoMonth(time));
}
