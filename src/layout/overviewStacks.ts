/** The stacks of the overview: events about the same time, a unit each; from the bottom up disputed, plain, left out. */
import { DAY_MS, dateToMs } from "../model/calendar.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";
import type { Extent } from "./markBox.ts";

/** `out`: it does not pass the filters. */
export type Unit = { readonly id: string; readonly disputed: boolean; readonly out: boolean };

/** From the bottom up; `x0` and `x1` in px. */
export type Stack = Extent & { readonly units: readonly Unit[] };

export type Stacks = {
  readonly stacks: readonly Stack[];
  /** Units side by side in a stack; 0 where there are too many to be told apart. */
  readonly across: number;
  /** Height of a unit with its gap, px. */
  readonly pitch: number;
};

/** Height in px within which the highest stack must stay. */
const STACK_HEIGHT = 30;
const UNIT_WIDTH = 16;
const PITCH_MOST = 4;
/** Least height of a unit that can be told from its neighbour, px, and most units side by side. */
const PITCH_LEAST = 2;
const ACROSS_MOST = 4;
const MONTH_MS = 30.44 * DAY_MS;

/** All events with a date, in bins as wide as a month, or as a unit where months are narrower. */
export function stacksOf(
  events: readonly ChartEvent[],
  x: (time: number) => number,
  width: number,
  out: ReadonlySet<string>,
): Stacks {
  const monthPx = x(MONTH_MS) - x(0);
  const byMonth = monthPx >= UNIT_WIDTH * 0.7 && monthPx < width / 3;
  const binOf = (time: number) => (byMonth ? monthIndex(time) : Math.floor(x(time) / UNIT_WIDTH));
  const unitWidth = Math.min(UNIT_WIDTH, byMonth ? monthPx - 2 : UNIT_WIDTH - 2);
  const stacks = [...binned(events, binOf)].map(([bin, members]) => {
    const from = byMonth ? x(dateToMs(0, bin + 1, 1)) : bin * UNIT_WIDTH;
    const to = byMonth ? x(dateToMs(0, bin + 2, 1)) : from + UNIT_WIDTH;
    const middle = clamp((from + to) / 2, unitWidth / 2, width - unitWidth / 2);
    const extent = { x0: middle - unitWidth / 2, x1: middle + unitWidth / 2 };
    return { ...extent, units: unitsOf(members, out) };
  });
  return { stacks, ...unitGrid(stacks.reduce((most, one) => Math.max(most, one.units.length), 1)) };
}

function binned(
  events: readonly ChartEvent[],
  binOf: (time: number) => number,
): ReadonlyMap<number, readonly ChartEvent[]> {
  const bins = new Map<number, ChartEvent[]>();
  for (const event of events) {
    if (!isDated(event)) continue;
    const bin = binOf((event.start + event.end) / 2);
    const members = bins.get(bin);
    if (members === undefined) bins.set(bin, [event]);
    else members.push(event);
  }
  return bins;
}

/** How many units stand side by side so that the highest stack has room. */
function unitGrid(highest: number): Pick<Stacks, "across" | "pitch"> {
  const across = Math.ceil((highest * PITCH_LEAST) / STACK_HEIGHT);
  if (across > ACROSS_MOST) return { across: 0, pitch: STACK_HEIGHT / highest };
  return { across, pitch: Math.min(PITCH_MOST, STACK_HEIGHT / Math.ceil(highest / across)) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function monthIndex(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function unitsOf(events: readonly ChartEvent[], out: ReadonlySet<string>): readonly Unit[] {
  const units = events.map(({ id, disputes }) => ({
    id,
    disputed: disputes.length > 0,
    out: out.has(id),
  }));
  const rank = (unit: Unit) => Number(unit.out) * 2 + Number(!unit.disputed);
  return units.sort((a, b) => rank(a) - rank(b));
}
