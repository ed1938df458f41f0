/** What an arrangement is: lanes, the events in their rows, curtains and pills, wherever the window is. */
import type { ChartEvent } from "./chartEvent.ts";
import type { Pill } from "./pills.ts";
import type { Stand } from "./place.ts";

export type ArrangedLane = {
  readonly id: string;
  /** Cut to what fits; `fullTitle` is not. */
  readonly title: string;
  readonly fullTitle: string;
  readonly count: number;
  readonly pinned: boolean;
  readonly folded: boolean;
  /** Width in px of title and count with the gap after them: what stands in row one begins behind. */
  readonly titleWidth: number;
  readonly countX: number;
  /** Vertical extent in px from the top of all lanes, the space around included. */
  readonly top: number;
  readonly height: number;
  readonly firstRowY: number;
};

export type Item = Stand & {
  /** Lane and event: an event may stand in several lanes. */
  readonly key: string;
  readonly event: ChartEvent;
  readonly lane: number;
  readonly row: number;
  /** Middle of its row, px from the top of all lanes. */
  readonly y: number;
  /** One of the unlabelled marks of a folded lane, which may cover each other. */
  readonly folded: boolean;
};

export type ArrangedCurtain = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
};

export type Arrangement = {
  readonly lanes: readonly ArrangedLane[];
  readonly items: readonly Item[];
  readonly curtains: readonly ArrangedCurtain[];
  readonly pills: readonly Pill[];
  readonly rowHeight: number;
  /** Height of all lanes, px. */
  readonly height: number;
  /** Height of those that are pinned, which stand first, px. */
  readonly pinnedHeight: number;
};
