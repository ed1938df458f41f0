import { ChevronDown, ChevronRight } from "lucide-react";
import { memo, type ReactNode } from "react";
import { type ChartEvent, isHollow } from "../../layout/chartEvent";
import type { Bar as PhoneBarOf } from "../../layout/phoneEntries";
import {
  PHONE,
  type PhoneEventRow,
  type PhoneGhostRow,
  type PhoneMonthRow,
  type PhoneRow,
} from "../../layout/phoneType";
import { unequalSign } from "../../scene/shapes";
import type { Theme } from "../../scene/theme";
import { selectEvent } from "../../store/actions";
import { eventName } from "./eventName";
import { PhoneGhostMark, PhoneMark } from "./PhoneMark";
import styles from "./PhoneRows.module.css";
import { SceneSvg } from "./SceneSvg";

type Common = {
  /** Top of the group the row stands in, px. */
  readonly origin: number;
  readonly theme: Theme;
  readonly pressed: boolean;
  readonly faded: boolean;
  /** Whether Tab comes to it. */
  readonly tabbable: boolean;
};

type Props = Common & {
  readonly row: PhoneRow;
  readonly onToggleMonth: (key: string) => void;
};

/** A row of the list: an event, another date claimed for one, a month, or empty time. */
export const PhoneRowView = memo(function PhoneRowView({ row, onToggleMonth, ...common }: Props) {
  switch (row.kind) {
    case "event":
      return <EventRow row={row} {...common} />;
    case "ghost":
      return <GhostRow row={row} {...common} />;
    case "month":
      return <MonthRow row={row} {...common} onToggle={() => onToggleMonth(row.key)} />;
    case "gap":
      return (
        <p className={styles.gap} style={{ top: row.y - common.origin, height: row.height }}>
          {row.words}
        </p>
      );
  }
});

function DateOf({ row }: { readonly row: PhoneEventRow | PhoneGhostRow }) {
  const { date } = row;
  if (date === null) return null;
  return (
    <p className={styles.date}>
      <b data-long={date.strong.length > 8}>{date.strong}</b> {date.weak}
      {date.below && <span className={styles.below}>{date.below}</span>}
    </p>
  );
}

type LineProps = Common & {
  readonly row: PhoneEventRow | PhoneGhostRow;
  readonly named: boolean;
  readonly children: ReactNode;
};

function Line({ row, origin, named, faded, children }: LineProps) {
  return (
    <div
      className={styles.row}
      style={{ top: row.y - origin, height: row.height }}
      data-named={named}
      data-new={row.date !== null}
      data-faded={faded}
    >
      <DateOf row={row} />
      {children}
    </div>
  );
}

function EventRow({ row, ...common }: Common & { readonly row: PhoneEventRow }) {
  const { event, key, named, isBar } = row;
  const lines = row.height === PHONE.row ? 1 : 2;
  const { highlighterInk, disputed } = common.theme;
  return (
    <Line row={row} named={named} {...common}>
      <button
        type="button"
        className={styles.event}
        data-event={event.id}
        data-key={key}
        data-lines={lines}
        tabIndex={common.tabbable ? 0 : -1}
        aria-label={eventName(event)}
        aria-pressed={common.pressed}
        onClick={() => selectEvent(event.id)}
      >
        <span className={styles.mark}>
          {!isBar && <PhoneMark event={event} theme={common.theme} pressed={common.pressed} />}
        </span>
        <span className={styles.words}>
          <bdi className={styles.label} data-bold={event.weight > 1} data-hollow={isHollow(event)}>
            {event.label}
          </bdi>
          <Dispute event={event} colour={common.pressed && lines > 1 ? highlighterInk : disputed} />
        </span>
      </button>
    </Line>
  );
}

/** The event where another report puts it, tied by the report's words; it leads to the event. */
function GhostRow({ row, ...common }: Common & { readonly row: PhoneGhostRow }) {
  const { event, ghost, key } = row;
  const words = ghost.words === "" ? "another date" : `“${ghost.words}”`;
  return (
    <Line row={row} named={false} {...common}>
      <button
        type="button"
        className={styles.event}
        data-event={event.id}
        data-key={key}
        tabIndex={common.tabbable ? 0 : -1}
        aria-label={`Other date claimed, ${words}: ${eventName(event)}`}
        onClick={() => selectEvent(event.id)}
      >
        <span className={styles.mark}>
          <PhoneGhostMark theme={common.theme} />
        </span>
        <span className={styles.words} data-ghost>
          or {words}: <bdi>{event.label}</bdi>
        </span>
      </button>
    </Line>
  );
}

type MonthProps = Common & { readonly row: PhoneMonthRow; readonly onToggle: () => void };

function MonthRow({ row, origin, tabbable, onToggle }: MonthProps) {
  const Chevron = row.open ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={styles.month}
      style={{ top: row.y - origin, height: row.height }}
      data-key={row.key}
      tabIndex={tabbable ? 0 : -1}
      aria-expanded={row.open}
      onClick={onToggle}
    >
      <b>{row.text}</b> {row.count} events <Chevron size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
}

function Dispute({ event, colour }: { readonly event: ChartEvent; readonly colour: string }) {
  const [first] = event.disputes;
  if (first === undefined) return null;
  const stroke = { colour, width: 1.5 };
  const marks = [{ kind: "path" as const, steps: unequalSign(0, 5), stroke }];
  return (
    <span className={styles.dispute}>
      <SceneSvg scene={{ width: 8, height: 10, marks }} /> {first}
    </span>
  );
}

type BarProps = { readonly bar: PhoneBarOf; readonly origin: number; readonly faded: boolean };

/** A visit, with a tie to each of its parts. */
export function PhoneBar({ bar, origin, faded }: BarProps) {
  const { y0, y1, ties } = bar;
  return (
    <>
      <div
        className={styles.bar}
        data-faded={faded}
        style={{ top: y0 - origin, height: y1 - y0, left: PHONE.bar }}
      />
      {ties.map((y) => (
        <div
          key={y}
          className={styles.tie}
          data-faded={faded}
          style={{ top: y - origin - 0.75, left: PHONE.bar, width: PHONE.mark - PHONE.bar }}
        />
      ))}
    </>
  );
}
