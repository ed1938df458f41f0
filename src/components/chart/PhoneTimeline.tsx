import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { type ChartEvent, isHollow } from "../../layout/chartEvent";
import { PHONE, type PhoneBar, type PhoneRow, phoneLayout } from "../../layout/phone";
import type { Timeline } from "../../model/timeline";
import { unequalSign } from "../../scene/shapes";
import type { Theme } from "../../scene/theme";
import { selectEvent } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { ChartKey } from "./ChartKey";
import { eventName } from "./eventName";
import { PhoneMark } from "./PhoneMark";
import { PhoneOverview } from "./PhoneOverview";
import styles from "./PhoneTimeline.module.css";
import { SceneSvg } from "./SceneSvg";
import type { ChartData } from "./useChartPlan";
import { useChartTheme } from "./useChartTheme";

type Props = {
  readonly timeline: Timeline;
  readonly data: ChartData;
  /** Width of the panel, px. */
  readonly width: number;
};

/** The chart where it is narrow: time runs down, and the list scrolls as any page does. */
export function PhoneTimeline({ timeline, data, width }: Props) {
  const theme = useChartTheme();
  const selected = useViewStore(({ view }) => view.event);
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => phoneLayout(data.events), [data.events]);
  useEffect(() => {
    if (selected === null) return;
    const button = scroller.current?.querySelector('[aria-pressed="true"]');
    button?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <div className={styles.phone}>
      <PhoneOverview
        events={data.events}
        faded={data.faded}
        layout={layout}
        scroller={scroller}
        width={width}
        theme={theme}
      />
      <div ref={scroller} className={styles.scroller}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons inside */}
        <div className={styles.rows} style={{ height: layout.height }} onKeyDown={goByKey}>
          {layout.bars.map((bar) => (
            <Bar key={bar.event.id} bar={bar} faded={data.faded.has(bar.event.id)} />
          ))}
          {layout.rows.map((row) =>
            row.kind === "heading" ? (
              <h2 key={row.text} className={styles.heading} style={{ top: row.y }}>
                {row.text}
              </h2>
            ) : (
              <Row
                key={row.event.id}
                row={row}
                theme={theme}
                pressed={row.event.id === selected}
                faded={data.faded.has(row.event.id)}
              />
            ),
          )}
        </div>
        <div className={styles.key}>
          <ChartKey timeline={timeline} theme={theme} spotlight={null} onSpotlight={() => {}} />
        </div>
      </div>
    </div>
  );
}

type RowProps = {
  readonly row: PhoneRow;
  readonly theme: Theme;
  readonly pressed: boolean;
  readonly faded: boolean;
};

function Row({ row, theme, pressed, faded }: RowProps) {
  const { event, date, named, isBar, y } = row;
  return (
    <div
      className={styles.row}
      style={{ top: y }}
      data-named={named}
      data-new={date !== null}
      data-faded={faded}
    >
      {date && (
        <p className={styles.date}>
          <b>{date.strong}</b> {date.weak}
          {date.below && <span className={styles.below}>{date.below}</span>}
        </p>
      )}
      <button
        type="button"
        className={styles.event}
        data-event={event.id}
        aria-label={eventName(event)}
        aria-pressed={pressed}
        onClick={() => selectEvent(event.id)}
      >
        <span className={styles.stroke}>
          <span className={styles.mark}>
            {!isBar && <PhoneMark event={event} theme={theme} pressed={pressed} />}
          </span>
          <span className={styles.label} data-bold={event.weight > 1} data-hollow={isHollow(event)}>
            {event.label}
          </span>
        </span>
        <Dispute event={event} theme={theme} />
      </button>
    </div>
  );
}

function Dispute({ event, theme }: { readonly event: ChartEvent; readonly theme: Theme }) {
  const [first] = event.disputes;
  if (first === undefined) return null;
  const stroke = { colour: theme.disputed, width: 1.5 };
  const marks = [{ kind: "path" as const, steps: unequalSign(0, 5), stroke }];
  return (
    <span className={styles.dispute}>
      <SceneSvg scene={{ width: 8, height: 10, marks }} /> {first}
    </span>
  );
}

/** A visit, with a tie to each of its parts. */
function Bar({ bar, faded }: { readonly bar: PhoneBar; readonly faded: boolean }) {
  const { y0, y1, ties } = bar;
  return (
    <>
      <div
        className={styles.bar}
        data-faded={faded}
        style={{ top: y0, height: y1 - y0, left: PHONE.bar }}
      />
      {ties.map((y) => (
        <div
          key={y}
          className={styles.tie}
          style={{ top: y - 0.75, left: PHONE.bar, width: PHONE.mark - PHONE.bar }}
        />
      ))}
    </>
  );
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Up and down go from event to event. */
function goByKey(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-event]")];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (move === undefined || at < 0) return;
  event.preventDefault();
  buttons[move(at, buttons.length - 1)]?.focus();
}
