/** What one does with the chart at this moment, as far as it shows. */
import type { ChartEvent } from "../layout/chartEvent.ts";

export type ChartState = {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Ids of events that do not pass the filters but stay, faded. */
  readonly faded: ReadonlySet<string>;
  /** While a key entry is explained: the events it is about; the others step back. */
  readonly spotlight: ((event: ChartEvent) => boolean) | null;
};

export const restState: ChartState = {
  selected: null,
  hovered: null,
  faded: new Set(),
  spotlight: null,
};

/** How an event looks at this moment. */
export type Looks = {
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly faded: boolean;
};
