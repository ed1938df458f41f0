/**
 * Temporal expressions of a report: TIMEX3 values as TimeML has them, EDTF with bounds and precision.
 * One pass over the words: only those that a rule may begin with are tried, and each rule matches right there.
 * Why not chrono-node: docs/decisions/090-dates.md.
 */
import { daysFromDate } from "../../model/calendar.ts";
import type { DateMention, Report, Span } from "../types.ts";
import { agreeWithTold, type Told } from "./agree.ts";
import { daysOf, dayText } from "./period.ts";
import { type Memory, plainOf, type Reading } from "./reading.ts";
import { mayBegin, readFrom, type Walk } from "./rules.ts";
import { edtfIn, hedgeBefore, relationOf } from "./surroundings.ts";
import { pointingAhead } from "./tense.ts";

/** "the November 27 border agreement" names an agreement; the story has not come to that day. */
const describesNoun = (text: string, at: number, end: number) =>
  /\b(?:the|its|their|his|her|this|that)\s$/i.test(text.slice(Math.max(0, at - 6), at)) &&
  /^\s[a-z]{4,}(?<!ing|ed)\b/.test(text.slice(end, end + 16));

/** A quarter to compare with ("a year earlier") is not what the text goes on about. */
function remember(walk: Walk, at: number, reading: Reading): void {
  const { period, explicit, end, type, anchored } = reading;
  const { memory } = walk;
  if (period === null || type === "DURATION" || type === "SET") return;
  if (memory.lastDay !== null && describesNoun(walk.text, at, end)) return;
  if (period.unit === "quarter" && anchored) return;
  memory.last = { period, explicit, end };
  if (period.unit === "day") memory.lastDay = period.at;
  if (period.unit === "quarter") memory.lastQuarter = period;
}

function mentionOf(walk: Walk, at: number, reading: Reading): DateMention {
  const { text, today } = walk;
  const { end, rule, type, timex, precision, minutes, anchored } = reading;
  const lasting = type === "DURATION";
  const hedge = lasting ? hedgeBefore(text, at) : { comparator: "=" as const, start: at };
  const relation = relationOf(text, at, end, reading.edtf);
  const edtf = edtfIn(relation, reading.edtf, today === null ? null : dayText(today));
  return {
    start: hedge.start,
    end,
    rule,
    type,
    timex,
    edtf,
    relation: lasting ? "on" : relation,
    precision,
    past: pastOf(walk, at, reading),
    minutes,
    comparator: hedge.comparator,
    anchored,
  };
}

function pastOf({ text, today }: Walk, at: number, reading: Reading): boolean | null {
  if (reading.past !== null || reading.period === null || today === null) return reading.past;
  const { first, last } = daysOf(reading.period);
  if (last < today) return true;
  if (first > today) return false;
  const ahead = pointingAhead(text, at, reading.end);
  return ahead === null ? null : !ahead;
}

const starters = /[A-Za-z]+|\d+/g;

/** Reads the stretches in order, with one memory: what a paragraph tells, the next one goes on from. */
function readStretches(
  text: string,
  stretches: readonly Span[],
  today: number | null,
): DateMention[] {
  const told: Told[] = [];
  const memory: Memory = { last: null, lastDay: null, lastQuarter: null };
  const plain = plainOf(text);
  for (const { start, end } of stretches)
    readStretch({ text, plain, today, memory, limit: end }, start, told);
  return agreeWithTold(text, told, today);
}

function readStretch(walk: Walk, from: number, told: Told[]): void {
  let free = told.at(-1)?.mention.end ?? 0;
  starters.lastIndex = from;
  for (let match = starters.exec(walk.text); match !== null; match = starters.exec(walk.text)) {
    if (match.index >= walk.limit) return;
    const reading = mayBegin(match[0]) ? readFrom(walk, match.index, 0) : null;
    if (reading === null) continue;
    const mention = mentionOf(walk, match.index, reading);
    remember(walk, match.index, reading);
    const begin = Math.max(mention.start, free, from);
    told.push({ mention: { ...mention, start: begin }, reading });
    free = reading.end;
    starters.lastIndex = Math.max(reading.end, match.index + 1);
  }
}

/** Day number of `2024-04-26`; null for null and for what is no such day. */
function dayOf(published: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  if (match === null) return null;
  const at = daysFromDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return dayText(at) === match[0] ? at : null;
}

/** A report written on the eve of its publication speaks from that day. */
function speakingDay({ metadata }: Report): number | null {
  const published = dayOf(metadata.published);
  const written = dayOf(metadata.dateline?.day ?? null);
  if (published === null || written === null) return published ?? written;
  return published - written >= 0 && published - written <= 2 ? written : published;
}

/**
 * The dates, times, durations and sets of a report's paragraphs, sorted, not overlapping. Never throws.
 * Without a day of publication relative expressions get TIMEX values with X and no EDTF.
 */
export function findDates(report: Report): DateMention[] {
  return readStretches(report.text, report.paragraphs, speakingDay(report));
}

/**
 * The same of bare text. Offsets are UTF-16 units into `text`.
 * @param published the day the text speaks from, `2024-04-26`; null, or anything else, for unknown
 */
export function timexesOf(text: string, published: string | null): DateMention[] {
  return readStretches(text, [{ start: 0, end: text.length }], dayOf(published));
}
