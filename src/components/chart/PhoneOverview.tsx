import { type PointerEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { type BaseScale, linearBase } from "../../layout/baseScale";
import { type ChartEvent, isDated } from "../../layout/chartEvent";
import { overviewOf, overviewTime, overviewX } from "../../layout/overview";
import { PHONE, type PhoneLayout, type PhoneRow } from "../../layout/phone";
import { phoneOverviewMarks } from "../../scene/headerScene";
import { restState } from "../../scene/state";
import type { Theme } from "../../scene/theme";
import styles from "./PhoneTimeline.module.css";
import { SceneSvg } from "./SceneSvg";

type Props = {
  readonly events: readonly ChartEvent[];
  readonly faded: ReadonlySet<string>;
  readonly layout: PhoneLayout;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly width: number;
  readonly theme: Theme;
};

/** From the panel's edge, px. */
const PAD = 16;

/** All events over linear time, with a frame around those that are in sight; a touch goes there. */
export function PhoneOverview({ events, faded, layout, scroller, width, theme }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = Math.max(1, width - PAD * 2);
  const { base, scene } = useMemo(() => {
    const base = extentOf(events, inner);
    const shown = overviewOf(events, base, null, inner);
    const marks = phoneOverviewMarks(shown, inner, theme, { ...restState, faded });
    return { base, scene: { width: inner, height: 68, marks } };
  }, [events, inner, theme, faded]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const place = () => placeFrame(frame.current, inSight(layout, element), overviewX(base, inner));
    place();
    element.addEventListener("scroll", place, { passive: true });
    return () => element.removeEventListener("scroll", place);
  }, [layout, scroller, base, inner]);
  const goTo = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - PAD;
    const row = rowAt(layout, overviewTime(base, inner)(x));
    scroller.current?.scrollTo({ top: (row?.y ?? 0) - PHONE.row, behavior: "smooth" });
  };
  return (
    <section aria-label="Overview" className={styles.overview} onPointerUp={goTo}>
      <div ref={frame} className={styles.frame} />
      <SceneSvg scene={scene} />
    </section>
  );
}

/** Linear time from the first event to the last. */
function extentOf(events: readonly ChartEvent[], width: number): BaseScale {
  const dated = events.filter(isDated);
  const start = dated.reduce((least, event) => Math.min(least, event.start), Infinity);
  const end = dated.reduce((most, event) => Math.max(most, event.end), -Infinity);
  return linearBase(start < end ? { start, end } : { start: 0, end: 1 }, width, 0, []);
}

function eventRows({ rows }: PhoneLayout): readonly PhoneRow[] {
  return rows.filter((row): row is PhoneRow => row.kind === "event" && row.event.start !== null);
}

/** First start and last end of the rows in sight, UTC ms. */
function inSight(layout: PhoneLayout, { scrollTop, clientHeight }: HTMLElement) {
  const shown = eventRows(layout).filter(
    ({ y }) => y + PHONE.row > scrollTop + 8 && y < scrollTop + clientHeight - 8,
  );
  const first = shown[0]?.event.start ?? null;
  const last = shown.at(-1)?.event;
  return { start: first, end: last ? Math.max(first ?? 0, last.start ?? 0) : null };
}

function placeFrame(
  frame: HTMLElement | null,
  { start, end }: { start: number | null; end: number | null },
  x: (time: number) => number,
): void {
  if (frame === null) return;
  frame.hidden = start === null || end === null;
  if (start === null || end === null) return;
  frame.style.left = `${PAD + x(start) - 4}px`;
  frame.style.width = `${Math.max(12, x(end) - x(start) + 20)}px`;
}

/** The first row from this time on. */
function rowAt(layout: PhoneLayout, time: number): PhoneRow | undefined {
  const rows = eventRows(layout);
  return rows.find(({ event }) => (event.start ?? 0) >= time) ?? rows.at(-1);
}
