/** Events for which there is no row, counted by stretches of the axis: ( 12 ) ( 340 )   ( 7 ) */
import type { BaseScale } from "./baseScale.ts";
import type { ChartEvent } from "./chartEvent.ts";
import type { CountNote } from "./countNotes.ts";

export type Pill = {
  readonly key: string;
  readonly events: readonly ChartEvent[];
  /** From the first start to the last end of its events, UTC ms. */
  readonly start: number;
  readonly end: number;
  /** Middle of the stretch it counts, UTC ms. */
  readonly at: number;
  /** Middle of its row, px from the top of all lanes. */
  readonly y: number;
  /** In an image: words beside a bracket over its time, instead of a count alone. */
  readonly note?: Pick<CountNote, "words" | "side">;
};

/** Counts of an image, as pills of a row. */
export function notedPills(lane: string, notes: readonly CountNote[], y: number): readonly Pill[] {
  return notes.map(({ events, start, end, words, side }, index) => ({
    key: `${lane} note ${index}`,
    events,
    start,
    end,
    at: (start + end) / 2,
    y,
    note: { words, side },
  }));
}

/** Width on screen of the stretch one pill counts, px; the pill itself is narrower. */
export const PILL_STRETCH = 72;

/** Counts events by stretches of PILL_STRETCH px at this level of zoom. */
export function pillsOf(
  lane: string,
  events: readonly ChartEvent[],
  base: BaseScale,
  level: number,
  y: number,
): readonly Pill[] {
  const step = PILL_STRETCH / 2 ** level;
  const bins = new Map<number, ChartEvent[]>();
  for (const event of events) {
    const middle = (base.toU(event.start ?? 0) + base.toU(event.end ?? 0)) / 2;
    const bin = Math.floor(middle / step);
    const members = bins.get(bin);
    if (members === undefined) bins.set(bin, [event]);
    else members.push(event);
  }
  return [...bins].map(([bin, members]) => ({
    key: `${lane} pill ${level} ${bin}`,
    events: members,
    start: members.reduce((least, { start }) => Math.min(least, start ?? least), Infinity),
    end: members.reduce((most, { end }) => Math.max(most, end ?? most), -Infinity),
    at: base.toTime((bin + 0.5) * step),
    y,
  }));
}
