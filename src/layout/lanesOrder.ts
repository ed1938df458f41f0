/**
 * The order of lanes, and what one does to it:
 *
 *   pinned (as pinned)  ·  moved (as set by hand)  ·  the others, as usual or by first event, number or name
 *
 * Lists may name lanes that are not there now (a filter hides them); those keep their place for when they come back.
 */
import type { LaneChoices, LaneOrder } from "../view/view.ts";
import { type Lane, NONE } from "./lanes.ts";

/** Every lane once. */
export function orderLanes(lanes: readonly Lane[], choices: LaneChoices): readonly Lane[] {
  const sorted = sortLanes(lanes, choices.order);
  const byId = new Map(sorted.map((lane) => [lane.id, lane]));
  const ids = new Set([...choices.pinned, ...choices.moved, ...byId.keys()]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** The lane of those without a value stays last, whatever lanes are sorted by. */
function sortLanes(lanes: readonly Lane[], order: LaneOrder): readonly Lane[] {
  const compare = comparisons[order];
  if (compare === null) return lanes;
  const last = ({ id }: Lane) => Number(id === NONE);
  return [...lanes].sort((a, b) => last(a) - last(b) || compare(a, b));
}

const comparisons: Readonly<Record<LaneOrder, ((a: Lane, b: Lane) => number) | null>> = {
  usual: null,
  first: (a, b) => firstStart(a) - firstStart(b),
  number: (a, b) => b.events.length - a.events.length,
  name: (a, b) => a.name.localeCompare(b.name, "en", { numeric: true }),
};

function firstStart({ events }: Lane): number {
  return events.reduce((least, { start }) => Math.min(least, start ?? least), Infinity);
}

/** Whether anything about the lanes is not as usual. */
export function lanesChanged({ order, pinned, moved, folded }: LaneChoices): boolean {
  return order !== "usual" || pinned.length + moved.length + folded.length > 0;
}

/** Pins a lane below those that are, or lets it go. */
export function togglePin(choices: LaneChoices, id: string): LaneChoices {
  const { pinned } = choices;
  if (pinned.includes(id)) return { ...choices, pinned: without(pinned, id) };
  return { ...choices, pinned: [...pinned, id], moved: without(choices.moved, id) };
}

export function toggleFold(choices: LaneChoices, id: string): LaneChoices {
  const { folded } = choices;
  return { ...choices, folded: folded.includes(id) ? without(folded, id) : [...folded, id] };
}

/**
 * Puts a lane where another stands: pinned ones among the pinned, the others among the others.
 * @param shown ids of the lanes as they stand on screen
 */
export function moveLane(
  choices: LaneChoices,
  shown: readonly string[],
  id: string,
  to: number,
): LaneChoices {
  const pins = shown.filter((other) => choices.pinned.includes(other)).length;
  const pinned = choices.pinned.includes(id);
  const [least, most] = pinned ? [0, pins - 1] : [pins, shown.length - 1];
  const at = shown.indexOf(id);
  const goal = Math.min(most, Math.max(least, to));
  if (at < 0 || goal === at) return choices;
  const next = without(shown, id);
  next.splice(goal, 0, id);
  const key = pinned ? "pinned" : "moved";
  const last = next.findLastIndex((other) => choices[key].includes(other));
  const own = pinned ? next.slice(0, pins) : next.slice(pins, Math.max(last, at, goal) + 1);
  const away = choices[key].filter((other) => !shown.includes(other));
  return { ...choices, [key]: [...own, ...away] };
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}
