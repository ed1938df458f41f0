/**
 * Time at rest: how the whole extent of the events maps to the width of the plot.
 *
 *   time t (UTC ms) ──base──▶ u (px at fit, 0 … width) ──viewport──▶ x (px on screen)
 *
 * `base` is polylinear (condensed) or one segment (linear) and does not change while one zooms; zoom and pan act on u
 * alone. So the date under the pointer stays there exactly, and what does not overlap at fit never does when zoomed in.
 */
import { scaleLinear } from "d3";
import { DAY_MS } from "../model/calendar.ts";
import type { TimeScaleKind } from "../view/view.ts";

/** An empty stretch folded away, UTC ms; `words` is its length ("10 mo"). */
export type Break = { readonly start: number; readonly end: number; readonly words: string };

/** A day that a report names, UTC ms, half-open. */
export type Day = { readonly start: number; readonly end: number };

export type BaseScale = {
  readonly kind: TimeScaleKind;
  /** u of the extent's end; the plot's width in px at fit. */
  readonly width: number;
  readonly start: number;
  readonly end: number;
  /** End of the last event, UTC ms; from there to `end` is room for labels, of which no axis tells. */
  readonly dataEnd: number;
  /** Where the pace changes, both ends included, UTC ms ascending. */
  readonly knots: readonly number[];
  readonly breaks: readonly Break[];
  readonly days: readonly Day[];
  readonly toU: (time: number) => number;
  readonly toTime: (u: number) => number;
};

/** Times ascending and the u at which each stands, ascending too; at least two. */
export type Knots = { readonly times: readonly number[]; readonly us: readonly number[] };

/** A base from its knots; beyond them the first and last stretch go on. */
export function baseOf(
  kind: TimeScaleKind,
  { times, us }: Knots,
  breaks: readonly Break[],
  days: readonly Day[],
  dataEnd: number = times.at(-1) ?? DAY_MS,
): BaseScale {
  const scale = scaleLinear(times, us);
  return {
    kind,
    width: us.at(-1) ?? 0,
    start: times[0] ?? 0,
    end: times.at(-1) ?? DAY_MS,
    dataEnd,
    knots: times,
    breaks,
    days,
    toU: (time) => scale(time),
    toTime: (u) => scale.invert(u),
  };
}

/** Whether it is of no events with a date: then it is a scale of nothing, and nothing of it may be told. */
export function isEmpty({ start, dataEnd }: BaseScale): boolean {
  return dataEnd <= start;
}

/** Any scale, of nothing. */
export function emptyBase(width: number): BaseScale {
  return baseOf("linear", { times: [0, DAY_MS], us: [0, width] }, [], [], 0);
}

/** Data in the plot's width, `reserve` px left free at its end for labels. */
export function linearBase(
  extent: { readonly start: number; readonly end: number },
  width: number,
  reserve: number,
  days: readonly Day[],
): BaseScale {
  const span = Math.max(DAY_MS, extent.end - extent.start);
  const end = extent.start + (span * width) / Math.max(1, width - reserve);
  const knots = { times: [extent.start, end], us: [0, width] };
  return baseOf("linear", knots, [], days, extent.start + span);
}
