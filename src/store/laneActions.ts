/** What one does to the lanes; each is an act that back undoes. */
import { moveLane as moved, toggleFold, togglePin } from "../layout/lanesOrder";
import { type LaneChoices, type LaneGrouping, type LaneOrder, usualLanes } from "../view/view";
import { useViewStore } from "./viewStore";

function changeLanes(how: (choices: LaneChoices) => LaneChoices): void {
  const { view, change } = useViewStore.getState();
  const laneChoices = how(view.laneChoices);
  if (laneChoices !== view.laneChoices) change({ laneChoices }, "push");
}

/**
 * Groups by something else: what was done to the old lanes means nothing to the new ones; how they sort, it does.
 * @param typeLanes see `View`; only the phone asks for it
 */
export function setGrouping(lanes: LaneGrouping, typeLanes = false): void {
  const { view, change } = useViewStore.getState();
  if (view.lanes === lanes && view.typeLanes === typeLanes) return;
  const laneChoices = { ...usualLanes, order: view.laneChoices.order };
  change({ lanes, typeLanes, laneChoices }, "push");
}

/** Sorts lanes; an order set by hand before gives way, pinned ones stay. */
export function setLaneOrder(order: LaneOrder): void {
  changeLanes((choices) => ({ ...choices, order, moved: [] }));
}

/** Folds a lane to one row, or unfolds it. */
export function foldLane(id: string): void {
  changeLanes((choices) => toggleFold(choices, id));
}

/** Folds all of these lanes but one. */
export function foldOthers(shown: readonly string[], id: string): void {
  changeLanes((choices) => ({ ...choices, folded: shown.filter((other) => other !== id) }));
}

export function unfoldAll(): void {
  changeLanes((choices) => ({ ...choices, folded: [] }));
}

/** Pins a lane to the top, or lets it go. */
export function pinLane(id: string): void {
  changeLanes((choices) => togglePin(choices, id));
}

/**
 * Puts a lane at another place.
 * @param shown ids of the lanes as they stand on screen
 */
export function moveLane(shown: readonly string[], id: string, to: number): void {
  changeLanes((choices) => moved(choices, shown, id, to));
}

/** Lanes as usual again. */
export function resetLanes(): void {
  changeLanes(() => usualLanes);
}
