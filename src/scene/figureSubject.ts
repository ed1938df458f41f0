/** What a figure is about: which events, under which filters, through which window. */
import type { Timeline } from "../model/timeline.ts";
import { type Filters, noFilters, type TimeWindow, type View } from "../view/view.ts";

/** As on screen; all that pass the filters, fitted to the width; everything, without filters. */
export type FigureRange = "view" | "filtered" | "everything";

export type FigureSubject = {
  readonly timeline: Timeline;
  /** Ids of the events drawn, those faded included. */
  readonly shown: ReadonlySet<string>;
  /** Ids of the events counted: those that pass the filters. */
  readonly counted: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
  readonly filters: Filters;
  readonly window: TimeWindow | null;
  readonly selected: string | null;
};

/** The subject of a range; `matching` holds the ids of the events that pass the view's filters. */
export function figureSubject(
  timeline: Timeline,
  matching: ReadonlySet<string>,
  view: View,
  range: FigureRange,
): FigureSubject {
  const all = new Set(timeline.events.map(({ id }) => id));
  const fitted = { timeline, faded: new Set<string>(), window: null, selected: null };
  if (range === "everything") return { ...fitted, shown: all, counted: all, filters: noFilters };
  if (range === "filtered")
    return { ...fitted, shown: matching, counted: matching, filters: view.filters };
  const fades = view.filtered === "fade";
  return {
    timeline,
    shown: fades ? all : matching,
    counted: matching,
    faded: new Set(fades ? [...all].filter((id) => !matching.has(id)) : []),
    filters: view.filters,
    window: view.window,
    selected: view.event,
  };
}

/** Ids of the events that stand before or after the window. */
export function outsideWindow({ timeline, window }: FigureSubject): ReadonlySet<string> {
  if (window === null) return new Set();
  const outside = timeline.events.filter(
    ({ start, end }) =>
      (start !== null || end !== null) &&
      ((start ?? -Infinity) >= window.end || (end ?? Infinity) <= window.start),
  );
  return new Set(outside.map(({ id }) => id));
}

/** The subject without what stands outside its window, which would only take room from what stands inside. */
export function insideWindow(subject: FigureSubject): FigureSubject {
  const outside = outsideWindow(subject);
  if (outside.size === 0) return subject;
  return { ...subject, shown: new Set([...subject.shown].filter((id) => !outside.has(id))) };
}

/**
 * Ids in the order in which a figure without room for all would keep them: events counted before faded ones, then
 * disputed ones and those of many independent sources, then as the timeline has them.
 */
export function byImportance({ timeline, shown, counted }: FigureSubject): readonly string[] {
  const rank = ({ id, origins, agreement }: Timeline["events"][number]) =>
    (counted.has(id) ? 100 : 0) +
    Math.min(9, origins.length) * 10 +
    (agreement === "disputed" ? 20 : 0);
  return timeline.events
    .filter(({ id }) => shown.has(id))
    .map((event, index) => ({ id: event.id, rank: rank(event), index }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ id }) => id);
}
