import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { chartEvents } from "../../layout/chartEvent";
import { coverageOf } from "../../layout/coverage";
import { coverageRows } from "../../layout/coverageRows";
import { overviewOf, overviewSpan, overviewTime, overviewX } from "../../layout/overview";
import { phoneMonths } from "../../layout/phoneDates";
import type { PhoneLayout, PhoneRow } from "../../layout/phoneType";
import { yearText } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import { coverageMarks } from "../../scene/coverageScene";
import { COVERAGE_PITCH } from "../../scene/header";
import { phoneOverviewMarks } from "../../scene/overviewScene";
import { restState } from "../../scene/state";
import type { Theme } from "../../scene/theme";
import styles from "./PhoneTimeline.module.css";
import { rowAt, rowTime, scrollToRow, sectionAt, stopsInSight } from "./phonePlaces";
import { SceneSvg } from "./SceneSvg";
import type { ChartData } from "./useChartPlan";

type Props = {
  readonly timeline: Timeline;
  readonly data: ChartData;
  /** Of those shown, the ones that stand back. */
  readonly faded: ReadonlySet<string>;
  readonly layout: PhoneLayout;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly width: number;
  readonly theme: Theme;
};

/** From the panel's edge, px. */
const PAD = 16;

/** From the top to the coverage, and below it, px. */
const COVERAGE_TOP = 66;
const BELOW = 6;

/**
 * All events over linear time, those that do not pass the filters pale, and what each report covers; with a frame around
 * those in sight. A touch goes there, and so do arrow keys.
 */
export function PhoneOverview({ timeline, data, faded, layout, scroller, width, theme }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = Math.max(1, width - PAD * 2);
  const { span, scene } = useMemo(() => {
    const all = chartEvents(timeline);
    const span = overviewSpan(all);
    const passing = new Set(data.events.map(({ id }) => id).filter((id) => !data.faded.has(id)));
    const out = new Set(all.map(({ id }) => id).filter((id) => !passing.has(id)));
    const overview = overviewOf(all, span, inner, out);
    const { rows, ...rest } = coverageRows(coverageOf(timeline), overviewX(span, inner), inner);
    const coverage = { coverageTop: COVERAGE_TOP, coverageRows: rows.length };
    const marks = [
      ...phoneOverviewMarks(overview, inner, theme, { ...restState, faded }),
      ...coverageMarks({ rows, ...rest }, 0, coverage, theme),
    ];
    const height = COVERAGE_TOP + rows.length * COVERAGE_PITCH + BELOW;
    return { span, scene: { width: inner, height, marks } };
  }, [timeline, data, inner, theme, faded]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const place = () =>
      placeFrame(frame.current, timesInSight(layout, element), overviewX(span, inner));
    place();
    element.addEventListener("scroll", place, { passive: true });
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", place);
      observer.disconnect();
    };
  }, [layout, scroller, span, inner]);
  const goTo = (row: PhoneRow | undefined) => {
    if (row && scroller.current) scrollToRow(row, layout, scroller.current, "top");
  };
  const onPointer = (event: PointerEvent<HTMLElement>) => {
    if (event.type === "pointermove" && !event.currentTarget.hasPointerCapture(event.pointerId))
      return;
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - PAD;
    goTo(rowAt(ownRows(layout, scroller.current), overviewTime(span, inner)(x)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || scroller.current === null) return;
    event.preventDefault();
    goTo(
      rowFrom(
        ownRows(layout, scroller.current),
        timesInSight(layout, scroller.current).start,
        step,
      ),
    );
  };
  return (
    <section
      aria-label="Overview"
      className={styles.overview}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      <div
        ref={frame}
        role="slider"
        aria-label="Place in time"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        tabIndex={0}
        className={styles.frame}
        onKeyDown={onKeyDown}
      />
      <SceneSvg scene={scene} />
    </section>
  );
}

/** What arrow keys do: to another month, or to an end. */
const steps: Readonly<Record<string, "before" | "after" | "first" | "last">> = {
  ArrowLeft: "before",
  ArrowUp: "before",
  ArrowRight: "after",
  ArrowDown: "after",
  Home: "first",
  End: "last",
};

/** Dated rows of the lane one looks at. */
function ownRows(layout: PhoneLayout, element: HTMLElement | null): readonly PhoneRow[] {
  const section = element === null ? undefined : sectionAt(layout, element);
  const rows = section?.groups.flatMap((group) => group.rows) ?? [];
  return rows.filter((row) => rowTime(row) !== null);
}

const monthIndex = (time: number) => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

function rowFrom(
  rows: readonly PhoneRow[],
  from: number | null,
  step: "before" | "after" | "first" | "last",
): PhoneRow | undefined {
  if (step === "first" || from === null) return rows[0];
  if (step === "last") return rows.at(-1);
  const monthOf = (row: PhoneRow) => monthIndex(rowTime(row) ?? 0);
  const here = monthIndex(from);
  if (step === "after") return rows.find((row) => monthOf(row) > here) ?? rows.at(-1);
  const before = rows.findLast((row) => monthOf(row) < here);
  return before === undefined ? rows[0] : rows.find((row) => monthOf(row) === monthOf(before));
}

type Times = { readonly start: number | null; readonly end: number | null };

/** First and last start of the rows in sight, UTC ms. */
function timesInSight(layout: PhoneLayout, element: HTMLElement): Times {
  const times = stopsInSight(layout, element).flatMap((row) => rowTime(row) ?? []);
  if (times.length === 0) return { start: null, end: null };
  const least = times.reduce((least, time) => Math.min(least, time));
  return { start: least, end: times.reduce((most, time) => Math.max(most, time)) };
}

function placeFrame(
  frame: HTMLElement | null,
  { start, end }: Times,
  x: (time: number) => number,
): void {
  if (frame === null) return;
  frame.dataset.empty = String(start === null);
  if (start === null || end === null) return;
  frame.style.left = `${PAD + x(start) - 4}px`;
  frame.style.width = `${Math.max(12, x(end) - x(start) + 20)}px`;
  const whole = frame.parentElement?.clientWidth ?? 1;
  const share = Math.round((x(start) / Math.max(1, whole - PAD * 2)) * 100);
  frame.setAttribute("aria-valuenow", String(Math.min(100, Math.max(0, share))));
  frame.setAttribute("aria-valuetext", `${monthInWords(start)} to ${monthInWords(end)}`);
}

function monthInWords(time: number): string {
  const date = new Date(time);
  return `${phoneMonths[date.getUTCMonth()]} ${yearText(date.getUTCFullYear())}`;
}
