/**
 * Temporal expressions of a report: TIMEX3 values as TimeML has them, EDTF with bounds and precision.
 * One pass over the words: only those that a rule may begin with are tried, and each rule matches right there.
 * Why not chrono-node: docs/decisions/090-dates.md.
 */
import { daysFromDate } from "../../model/calendar.ts";
import type { DateMention, Report, Span } from "../types.ts";
import { absoluteRules } from "./absolute.ts";
import { clockRules } from "./clock.ts";
import { countedRules } from "./counted.ts";
import { eraRules } from "./eras.ts";
import { lengthRules } from "./lengthRules.ts";
import { partRules } from "./parts.ts";
import { daysOf, dayText } from "./period.ts";
import { quarterRules } from "./quarters.ts";
import type { Memory, Reading, Rule, Scene } from "./reading.ts";
import { farDayRules, relativeRules } from "./relative.ts";
import { edtfIn, hedgeBefore, relationOf } from "./surroundings.ts";
import { pointingAhead } from "./tense.ts";
import { vagueRules } from "./vagueRules.ts";
import { dayParts, lengths } from "./words.ts";

/** In the order of trying; the first rule that reads wins. */
const rules: readonly Rule[] = [
  ...farDayRules,
  ...clockRules,
  ...absoluteRules,
  ...partRules,
  ...countedRules,
  ...quarterRules,
  ...eraRules,
  ...relativeRules,
  ...lengthRules,
  ...vagueRules,
];

const rulesOf = new Map<string, Rule[]>();
for (const rule of rules)
  for (const word of new Set(rule.starts)) rulesOf.set(word, [...(rulesOf.get(word) ?? []), rule]);

const determiners: ReadonlySet<string> = new Set(
  "a an the its some this that over just".split(" "),
);

/** What may follow a determiner in an expression: all that begins one, units, and some adjectives. */
const afterDeterminer: ReadonlySet<string> = new Set([
  ...[...rulesOf.keys()].filter((word) => !determiners.has(word)),
  ...Object.keys(lengths).flatMap((unit) => [unit, `${unit}s`]),
  ...Object.keys(dayParts),
  ..."very full whole same comparable corresponding similar like most latest preceding immediate foreseeable not near additional later opening".split(
    " ",
  ),
]);

/** "earlier in the late 1990s" reads a part of a part; deeper, a text only plays with us. */
const DEEPEST = 3;

type Walk = {
  readonly text: string;
  readonly today: number | null;
  readonly memory: Memory;
  limit: number;
};

/** A letter, digit or the like: an expression neither follows nor precedes one without a break. */
const inWord = /[\p{L}\p{N}_]/u;

function readFrom(walk: Walk, start: number, depth: number): Reading | null {
  const { text, limit } = walk;
  if (depth > DEEPEST || start >= limit || inWord.test(text[start - 1] ?? "")) return null;
  const word = /^(?:[A-Za-z]{1,12}|\d{1,4})/.exec(text.slice(start, start + 12))?.[0] ?? "";
  const key = keyOf(word);
  const candidates = rulesOf.get(key);
  if (candidates === undefined) return null;
  if (determiners.has(key) && !isTime(text.slice(start + word.length, start + 32))) return null;
  return firstReading(candidates, walk, start, depth);
}

/** Whether a word of time follows "the" or "a": most nouns are none, and all rules would be tried in vain. */
function isTime(text: string): boolean {
  const match = /^[\s'’]{1,4}(?:[A-Za-z]{1,12}|\d{1,4})/.exec(text);
  return match !== null && afterDeterminer.has(keyOf(match[0].replace(/^[\s'’]+/, "")));
}

/** What a rule may look at; made only when its pattern fits, since most do not. */
function sceneOf(walk: Walk, start: number, depth: number): Scene {
  let known: boolean | null | undefined;
  const ahead = (end: number) => {
    if (known === undefined) known = pointingAhead(walk.text, start, end);
    return known;
  };
  return { ...walk, start, ahead, readAt: (offset) => readFrom(walk, offset, depth + 1) };
}

function firstReading(
  candidates: readonly Rule[],
  walk: Walk,
  start: number,
  depth: number,
): Reading | null {
  const { text, limit } = walk;
  let scene: Scene | null = null;
  for (const { pattern, read, name } of candidates) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (match === null || end > limit) continue;
    scene ??= sceneOf(walk, start, depth);
    const outcome = read(match.groups ?? {}, scene, end);
    if (outcome === null || inWord.test(text[outcome.end ?? end] ?? "")) continue;
    return { ...outcome, rule: name, end: outcome.end ?? end };
  }
  return null;
}

/** A quarter to compare with ("a year earlier") is not what the text goes on about. */
function remember(memory: Memory, { period, explicit, end, type, anchored }: Reading): void {
  if (period === null || type === "DURATION" || type === "SET") return;
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
  const mentions: DateMention[] = [];
  const memory: Memory = { last: null, lastDay: null, lastQuarter: null };
  for (const { start, end } of stretches)
    readStretch({ text, today, memory, limit: end }, start, mentions);
  return mentions;
}

function readStretch(walk: Walk, from: number, mentions: DateMention[]): void {
  let free = mentions.at(-1)?.end ?? 0;
  starters.lastIndex = from;
  for (let match = starters.exec(walk.text); match !== null; match = starters.exec(walk.text)) {
    if (match.index >= walk.limit) return;
    const reading = rulesOf.has(keyOf(match[0])) ? readFrom(walk, match.index, 0) : null;
    if (reading === null) continue;
    const mention = mentionOf(walk, match.index, reading);
    remember(walk.memory, reading);
    mentions.push({ ...mention, start: Math.max(mention.start, free, from) });
    free = reading.end;
    starters.lastIndex = Math.max(reading.end, match.index + 1);
  }
}

/** `#` for a number of up to three digits, `##` for a longer one: a day is no year, and years are many. */
function keyOf(word: string): string {
  if (!/^\d/.test(word)) return word.toLowerCase();
  return word.length > 3 ? "##" : "#";
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
