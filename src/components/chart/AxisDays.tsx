import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { daysInWords } from "../../layout/viewportDays";
import type { HeaderGeometry } from "../../scene/header";
import { setDays } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { dayEnd, dayStart } from "../../view/isoTime";
import { focusSoon } from "../common/focusSoon";
import { CHART_ID } from "../shell/chartId";
import styles from "./AxisDays.module.css";
import type { ChartEngine, Shown } from "./chartEngine";

type Props = { readonly engine: ChartEngine; readonly geometry: HeaderGeometry };

/** The button that takes the days away, for whoever sets them and then looks for focus. */
export const ALL_DAYS = "Show all days again";

/** Days set as a filter, on the axis: two thin brackets, and a button to take them away. */
export function AxisDays({ engine, geometry }: Props) {
  const from = useViewStore(({ view }) => view.filters.from);
  const to = useViewStore(({ view }) => view.filters.to);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onShown = (shown: Shown) => {
      if (place.current !== null) placeDays(place.current, shown, from, to);
    };
    if (engine.shown !== null) onShown(engine.shown);
    return engine.listen(onShown);
  }, [engine, from, to]);
  if (from === null && to === null) return null;
  const all = () => {
    setDays(null, null);
    focusSoon(() => document.getElementById(CHART_ID));
  };
  return (
    <div ref={place} className={styles.days} style={{ top: geometry.axisTop }}>
      {from !== null && <span data-side="from" className={styles.from} aria-hidden />}
      {to !== null && <span data-side="to" className={styles.to} aria-hidden />}
      <button
        type="button"
        data-side="button"
        className={styles.button}
        aria-label={ALL_DAYS}
        title={`Only ${daysInWords(from, to)}`}
        onClick={all}
      >
        <X size={14} strokeWidth={2} aria-hidden />
      </button>
    </div>
  );
}

/** Each bracket at its day, if that is in sight; the button at the last of them, or at the axis's end. */
function placeDays(
  element: HTMLElement,
  { frame, plan, viewport }: Shown,
  from: string | null,
  to: string | null,
): void {
  const { plot } = frame;
  const zoom = (plot.x1 - plot.x0) / (viewport.u1 - viewport.u0);
  const xOf = (time: number | null) => {
    if (time === null) return null;
    const known = Math.min(plan.base.end, Math.max(plan.base.start, time));
    return plot.x0 + (plan.base.toU(known) - viewport.u0) * zoom;
  };
  const at = {
    from: xOf(from === null ? null : dayStart(from)),
    to: xOf(to === null ? null : dayEnd(to)),
  };
  const inside = (x: number) => Math.min(plot.x1, Math.max(plot.x0, x));
  for (const child of element.children) {
    if (!(child instanceof HTMLElement)) continue;
    const { side } = child.dataset;
    const x = side === "from" ? at.from : side === "to" ? at.to : (at.to ?? at.from);
    if (x === null) continue;
    const inSight = side === "button" || (x >= plot.x0 - 1 && x <= plot.x1 + 1);
    child.style.transform = `translateX(${inside(x).toFixed(1)}px)`;
    child.style.visibility = inSight ? "visible" : "hidden";
  }
}
