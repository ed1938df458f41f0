import { type KeyboardEvent, useId, useRef, useState } from "react";
import { dateInWords, yearText } from "../../model/dateWords";
import {
  type DayEnd,
  dayNumber,
  dayOfNumber,
  orderFault,
  plusMonths,
  readDayEntry,
  type TimelineDays,
} from "../../select/dayEntry";
import { setDays } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import lines from "../common/field.module.css";
import styles from "./DayFields.module.css";

type Props = { readonly end: DayEnd; readonly days: TimelineDays };

/** What is being typed; it lapses when the day it began from is changed elsewhere, as by going back. */
type Draft = { readonly text: string; readonly of: string | null; readonly refused: boolean };

const titles = { from: "From", to: "To" };

/** One end of the filter on time: typed, or stepped through by keys. A day that cannot be stays to be mended. */
export function DayField({ end, days }: Props) {
  const value = useViewStore((state) => state.view.filters[end]);
  const other = useViewStore((state) => state.view.filters[end === "from" ? "to" : "from"]);
  const [lastDraft, setDraft] = useState<Draft | null>(null);
  const stepped = useRef<string | null>(null);
  const messageId = useId();
  const draft = lastDraft?.of === value ? lastDraft : null;
  const message = draft?.refused ? faultOf(draft.text, end, other) : null;
  const bound = end === "from" ? days.first : days.last;
  const range = rangeOf(value ?? bound, end, other, days);

  const set = (day: string | null, mode: "push" | "replace") => {
    setDraft(null);
    if (day !== value) setDays(end === "from" ? day : other, end === "from" ? other : day, mode);
  };
  const commit = () => {
    if (draft === null) return;
    const entry = readDayEntry(draft.text, end);
    if (faultOf(draft.text, end, other) === null && entry.ok) set(entry.day, "push");
    else setDraft({ ...draft, refused: true });
  };
  const step = (move: (day: string) => string) => {
    const typed = draft && readDayEntry(draft.text, end);
    const day = move((typed?.ok ? typed.day : value) ?? bound);
    const next = dayOfNumber(Math.min(range.max, Math.max(range.min, dayNumber(day))));
    // The steps of one visit are one entry of the history.
    set(next, stepped.current !== null && stepped.current === value ? "replace" : "push");
    stepped.current = next;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (event.key === "Enter") return commit();
    if (event.key === "Escape" && draft !== null) setDraft(null);
    else if (move !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) step(move);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = () => {
    stepped.current = null;
    commit();
  };
  return (
    <div className={styles.field}>
      <label>
        <span>{titles[end]}</span>
        <input
          className={lines.line}
          role="spinbutton"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          placeholder={asPlaceholder(bound)}
          aria-valuenow={dayNumber(value ?? bound)}
          aria-valuemin={range.min}
          aria-valuemax={range.max}
          aria-valuetext={value === null ? openWords(end, bound) : dateInWords(value)}
          aria-invalid={message !== null}
          aria-describedby={message === null ? undefined : messageId}
          data-own-escape={draft === null ? undefined : true}
          value={draft?.text ?? value ?? ""}
          onChange={(event) => setDraft({ text: event.target.value, of: value, refused: false })}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </label>
      {message !== null && (
        <p id={messageId} role="alert" className={styles.message}>
          {message}
        </p>
      )}
    </div>
  );
}

const moves: Readonly<Record<string, (day: string) => string>> = {
  ArrowUp: (day) => dayOfNumber(dayNumber(day) + 1),
  ArrowDown: (day) => dayOfNumber(dayNumber(day) - 1),
  PageUp: (day) => plusMonths(day, 1),
  PageDown: (day) => plusMonths(day, -1),
};

/** Why what was typed cannot be set, with what to write instead. */
function faultOf(text: string, end: DayEnd, other: string | null): string | null {
  const entry = readDayEntry(text, end);
  if (!entry.ok) return entry.message;
  return entry.day === null ? null : orderFault(entry.day, end, other);
}

/** How far the keys step, as day numbers: over the timeline, and not past the other end. */
function rangeOf(day: string, end: DayEnd, other: string | null, { first, last }: TimelineDays) {
  const now = dayNumber(day);
  const min = Math.min(dayNumber(first), now);
  const max = Math.max(dayNumber(last), now);
  if (other === null) return { min, max };
  return end === "from" ? { min, max: dayNumber(other) } : { min: dayNumber(other), max };
}

/** Of a far year the year alone, which may be typed like that too: "17001 BC", "+12024". */
function asPlaceholder(day: string): string {
  if (day.length <= 10) return day;
  const year = Number(day.slice(0, -6));
  return year > 0 ? `+${year}` : yearText(year);
}

function openWords(end: DayEnd, bound: string): string {
  return `not set, the timeline ${end === "from" ? "begins" : "ends"} ${dateInWords(bound)}`;
}
