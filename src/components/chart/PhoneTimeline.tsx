import { type ReactNode, useMemo, useRef, useState } from "react";
import { chartEvents } from "../../layout/chartEvent";
import type { PhoneSection } from "../../layout/phoneType";
import type { Timeline } from "../../model/timeline";
import { type LegendKind, legendMatches } from "../../scene/legend";
import { useViewStore } from "../../store/viewStore";
import { ChartKey } from "./ChartKey";
import { PhoneCard } from "./PhoneCard";
import { PhoneLaneTitle } from "./PhoneLaneTitle";
import { PhoneOverview } from "./PhoneOverview";
import { PhoneBar, PhoneRowView } from "./PhoneRows";
import styles from "./PhoneTimeline.module.css";
import { PhoneToolbar } from "./PhoneToolbar";
import type { ChartData } from "./useChartPlan";
import { useChartTheme } from "./useChartTheme";
import { useElementSize } from "./useElementSize";
import { usePhoneKeys } from "./usePhoneKeys";
import { usePhoneLayout } from "./usePhoneLayout";
import { useDrawnRows, usePhoneArrival } from "./usePhoneList";

type Props = {
  readonly timeline: Timeline;
  readonly data: ChartData;
  /** Width of the panel, px. */
  readonly width: number;
};

/** A list lower than this, px, stands alone. */
const LOW = 200;

/** The chart where it is narrow: time runs down, and the list scrolls as any page does. */
export function PhoneTimeline({ timeline, data, width }: Props) {
  const theme = useChartTheme();
  const selected = useViewStore(({ view }) => view.event);
  const phone = useRef<HTMLDivElement>(null);
  const { height } = useElementSize(phone);
  const scroller = useRef<HTMLDivElement>(null);
  const [spotlight, setSpotlight] = useState<LegendKind | null>(null);
  const faded = useSpotlight(timeline, data, spotlight);
  const { layout, toggleMonth } = usePhoneLayout(timeline, data.events, width);
  const isDrawn = useDrawnRows(scroller, layout);
  const keys = usePhoneKeys(scroller, layout, selected);
  usePhoneArrival(scroller, layout);
  const shown = useMemo(() => layout.sections.map(({ key }) => key), [layout]);
  const rowsOf = (section: PhoneSection): ReactNode =>
    section.groups.filter(isDrawn).map((group) => (
      <div
        key={group.key}
        className={styles.group}
        style={{ top: group.y - section.y, height: group.height }}
      >
        <Year text={group.text} inLane={section.title !== null} />
        {group.rows
          .filter((row) => isDrawn(row) || row.key === keys.current)
          .map((row) => (
            <PhoneRowView
              key={row.key}
              row={row}
              origin={group.y}
              theme={theme}
              pressed={"event" in row && row.event.id === selected}
              faded={"event" in row && faded.has(row.event.id)}
              tabbable={row.key === keys.current}
              onToggleMonth={toggleMonth}
            />
          ))}
      </div>
    ));
  return (
    <div ref={phone} className={styles.phone} data-low={height > 0 && height < LOW}>
      <PhoneOverview
        timeline={timeline}
        data={data}
        faded={faded}
        layout={layout}
        scroller={scroller}
        width={width}
        theme={theme}
      />
      <PhoneToolbar
        timeline={timeline}
        theme={theme}
        chartKey={
          <ChartKey
            timeline={timeline}
            theme={theme}
            spotlight={spotlight}
            onSpotlight={setSpotlight}
          />
        }
      />
      <div ref={scroller} className={styles.scroller}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons inside */}
        <div
          className={styles.rows}
          style={{ height: layout.height }}
          onKeyDown={keys.onKeyDown}
          onFocus={({ target }) => {
            const { key } = (target as HTMLElement).dataset;
            if (key !== undefined) keys.onFocus(key);
          }}
        >
          {layout.sections.filter(isDrawn).map((section) => (
            <div
              key={section.key}
              className={styles.section}
              style={{ top: section.y, height: section.height }}
            >
              {section.title !== null && <PhoneLaneTitle section={section} shown={shown} />}
              {section.bars
                .filter(({ y0, y1 }) => isDrawn({ y: y0, height: y1 - y0 }))
                .map((bar) => (
                  <PhoneBar
                    key={bar.event.id}
                    bar={bar}
                    origin={section.y}
                    faded={faded.has(bar.event.id)}
                  />
                ))}
              {rowsOf(section)}
            </div>
          ))}
        </div>
      </div>
      <PhoneCard timeline={timeline} bounds={phone} />
    </div>
  );
}

/** What the filters fade, and what the key's entry that is being explained does not mean. */
function useSpotlight(
  timeline: Timeline,
  data: ChartData,
  spotlight: LegendKind | null,
): ReadonlySet<string> {
  return useMemo(() => {
    if (spotlight === null) return data.faded;
    const others = chartEvents(timeline).filter((event) => !legendMatches[spotlight](event));
    return new Set([...data.faded, ...others.map(({ id }) => id)]);
  }, [timeline, data.faded, spotlight]);
}

function Year({ text, inLane }: { readonly text: string; readonly inLane: boolean }) {
  const Heading = inLane ? "h3" : "h2";
  return (
    <Heading className={styles.heading} data-in-lane={inLane}>
      {text}
    </Heading>
  );
}
