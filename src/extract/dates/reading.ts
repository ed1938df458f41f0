/** What a rule makes of an expression, and what it may look at meanwhile. */
import type { DateMention } from "../types.ts";
import { edtfOf, type Period, timexOf, type Unit } from "./period.ts";

/** An expression read: a `DateMention` but for its start and what the words around it add. */
export type Reading = Pick<
  DateMention,
  "end" | "rule" | "type" | "timex" | "edtf" | "precision" | "minutes" | "comparator" | "anchored"
> & {
  /** What the next expressions are reckoned from; null where no calendar stretch can be told. */
  readonly period: Period | null;
  /** Its year stands in the text. */
  readonly explicit: boolean;
  /** Of vague ones and of parts ("later this year"): behind (true) or ahead (false). */
  readonly past: boolean | null;
};

/** What was read before, for "that year", "the following day", "a year earlier". */
export type Memory = {
  /** The last date, and where it ended. */
  last: { readonly period: Period; readonly explicit: boolean; readonly end: number } | null;
  lastDay: number | null;
  lastQuarter: Period | null;
};

/** Where a rule is at work. Offsets are UTF-16. */
export type Scene = {
  readonly text: string;
  /** Where the expression begins, and where the paragraph ends. */
  readonly start: number;
  readonly limit: number;
  /** Day number of publication; null if it is not known. */
  readonly today: number | null;
  readonly memory: Memory;
  /** Whether the verb of the clause points ahead, back, or does not say; `end` is the expression's end. */
  readonly ahead: (end: number) => boolean | null;
  /** Reads what begins at another place, such as the date in brackets after a weekday. */
  readonly readAt: (offset: number) => Reading | null;
};

export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule without its name: `end` is where its pattern ended; it may give an earlier or later one. */
export type Outcome = Omit<Reading, "rule" | "end"> & { readonly end?: number };

export type Rule = {
  /** As `dates/weekday`. */
  readonly name: string;
  /** Words in lower case that it may begin with; `#` stands for up to three digits, `##` for more. */
  readonly starts: readonly string[];
  /** To be matched against `plainOf` the text. */
  readonly pattern: RegExp;
  readonly read: (groups: Groups, scene: Scene, end: number) => Outcome | null;
};

/**
 * What the patterns are matched against: ASCII letters small, white space but line feeds as blanks; all in its place.
 * To make a pattern that ignores case by itself takes V8 six times as long: half a second for all rules.
 */
export function plainOf(text: string): string {
  return text
    .replaceAll(/[^\S\n ]/g, " ")
    .replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** A pattern's source with small letters, but for its escapes and names of groups. */
const small = (source: string) =>
  source.replaceAll(/\\k<\w+>|\\.|\(\?<\w+>|[A-Z]/g, (part) =>
    part.length === 1 ? part.toLowerCase() : part,
  );

const patternOf = (source: string) => new RegExp(small(source), "dy");

/** Makes a rule of a pattern's source: case is ignored, the match stays where it is tried and ends with a word. */
export function rule(
  name: string,
  starts: readonly string[],
  source: string,
  read: Rule["read"],
): Rule {
  return { name: `dates/${name}`, starts, pattern: patternOf(`${source}(?![a-z0-9])`), read };
}

/** A rule for the first words of an expression, the rest of which `readAt` reads. */
export function prefix(
  name: string,
  starts: readonly string[],
  source: string,
  read: Rule["read"],
): Rule {
  return { name: `dates/${name}`, starts, pattern: patternOf(`${source}(?=[a-z0-9'’])`), read };
}

const precisions: Readonly<Record<Unit, DateMention["precision"]>> = {
  day: "day",
  week: "week",
  weekend: "week",
  month: "month",
  quarter: "season",
  half: "season",
  season: "season",
  year: "year",
  decade: "decade",
  century: "decade",
};

const plain = {
  type: "DATE",
  minutes: null,
  comparator: "=",
  anchored: false,
  period: null,
  explicit: false,
  past: null,
} as const;

/** A date that is a stretch of the calendar. */
export function dated(period: Period, more: Partial<Outcome> = {}): Outcome {
  const precision = precisions[period.unit];
  return { ...plain, timex: timexOf(period), edtf: edtfOf(period), precision, period, ...more };
}

/** A date that cannot be told: a reference, or a relative one in a report without a date. */
export function undated(timex: string, more: Partial<Outcome> = {}): Outcome {
  return { ...plain, timex, edtf: null, precision: "vague", ...more };
}

const unknown: Readonly<Record<Unit, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  season: "XXXX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** A period that may be missing as the report has no date: then its unit's mask. */
export function datedOr(period: Period | null, unit: Unit, more: Partial<Outcome> = {}): Outcome {
  return period === null
    ? undated(unknown[unit], { precision: precisions[unit], ...more })
    : dated(period, more);
}
