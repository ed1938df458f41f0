/** What a reader of the results should know of a report, each with its place and what to do. */
import { weekday } from "../../model/calendar.ts";
import type { Report } from "../types.ts";
import { type CalendarDay, calendarDaysOf, impossibleDay } from "./calendarDays.ts";
import { isReadable, languageName } from "./language.ts";
import { longestReport } from "./reading.ts";

export type ReportProblem = {
  readonly code:
    | "too-long"
    | "other-language"
    | "nothing-to-read"
    | "lost-characters"
    | "no-publication-date"
    | "published-ahead"
    | "impossible-date"
    | "publication-date-differs"
    | "date-after-publication"
    | "weekday-does-not-fit";
  /** An error: nothing can come out of this report. */
  readonly severity: "error" | "warning";
  /** UTF-16 offset into the report's text. */
  readonly at: number;
  readonly message: string;
  readonly suggestion: string | null;
};

/** All of them; at most one of a kind for dates, the first in the text. `today`, if given, is the reader's day. */
export function problemsOf(report: Report, today: string | null = null): ReportProblem[] {
  const unusable = unreadable(report);
  if (unusable !== null) return [unusable];
  const days = mentionedDays(report);
  return [lost, undated, aheadOf(today), otherDay, impossible, ...dayChecks].flatMap(
    (check) => check(report, days) ?? [],
  );
}

function unreadable({ text, language, sentences }: Report): ReportProblem | null {
  const error = { severity: "error", at: 0 } as const;
  if (text.length > longestReport) {
    const message = `the report is too long: ${text.length} characters, where at most ${longestReport} are read`;
    return { ...error, code: "too-long", message, suggestion: "split it into its articles" };
  }
  if (!isReadable(language)) {
    const message = `looks like ${languageName(language)}; only English reports can be read so far`;
    return { ...error, code: "other-language", message, suggestion: null };
  }
  if (sentences.length > 0) return null;
  const message = "holds no sentence that could tell of an event";
  return { ...error, code: "nothing-to-read", message, suggestion: null };
}

type Check = (report: Report, days: readonly Mentioned[]) => ReportProblem | null;

const lost: Check = ({ text }) => {
  const at = text.indexOf("\ufffd");
  if (at < 0) return null;
  const message = "characters are lost here (�): the file was saved or cut off in the wrong way";
  const suggestion = "get the report anew, or correct the text and save it as UTF-8";
  return { code: "lost-characters", severity: "warning", at, message, suggestion };
};

/** Time zones may be a day ahead. */
const aheadOf =
  (today: string | null): Check =>
  ({ metadata: { published, publishedAt } }) =>
    published === null || today === null || daysBetween(today, published) <= 1
      ? null
      : {
          ...{ code: "published-ahead", severity: "warning", at: publishedAt?.start ?? 0 },
          message: `its day of publication, ${published}, lies ahead of today`,
          suggestion: "check the day: “Friday” and the like are counted from it",
        };

/** "February 30, 2024": read as no day at all. */
const impossible: Check = ({ text, metadata }) => {
  const found = impossibleDay(text);
  if (found === null) return null;
  const written = text.slice(found.start, found.end);
  const message = `“${written}” is no day of the calendar; it is not read as a day of publication`;
  const suggestion = metadata.published === null ? "give the day by --published" : null;
  return {
    code: "impossible-date",
    severity: "warning",
    at: found.start,
    message,
    suggestion,
  };
};

const undated: Check = ({ metadata, file }) =>
  metadata.published === null
    ? {
        ...{ code: "no-publication-date", severity: "warning", at: 0 },
        message: "no day of publication is given or stated: days such as “Friday” stay open",
        suggestion: `add --published ${quoted(`${file}=YYYY-MM-DD`)}`,
      }
    : null;

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}\p{M}._/\\:=@%+-]+$/u.test(word) ? word : `"${word}"`;
}

/** A day apart is a matter of time zones; more is not. */
const otherDay: Check = ({ metadata }) => {
  const { published, publishedAt, publishedBasis } = metadata;
  if (published === null || publishedAt === null || publishedBasis !== "given") return null;
  if (Math.abs(daysBetween(published, publishedAt.value)) <= 1) return null;
  const message = `the text says that it was published on ${publishedAt.value}, not on ${published}`;
  return warning("publication-date-differs", publishedAt.start, message);
};

const afterPublication: Check = ({ metadata }, days) => {
  const { published } = metadata;
  if (published === null) return null;
  const late = days.find(({ value, past }) => past && daysBetween(published, value) > 1);
  if (late === undefined) return null;
  const message = `tells of ${late.value} as past, but is said to be published on ${published}`;
  return warning("date-after-publication", late.start, message);
};

const wrongWeekday: Check = (_, days) => {
  const found = days.find((day) => day.weekday !== null && day.weekday !== weekdayOf(day.value));
  if (found === undefined) return null;
  const [said, is] = [found.weekday ?? 0, weekdayOf(found.value)].map((day) => weekdayNames[day]);
  return warning(
    "weekday-does-not-fit",
    found.start,
    `says ${said}, but ${found.value} is a ${is}`,
  );
};

const dayChecks: readonly Check[] = [afterPublication, wrongWeekday];

function warning(code: ReportProblem["code"], at: number, message: string): ReportProblem {
  const suggestion = "check the day of publication: days such as “Friday” are counted from it";
  return { code, severity: "warning", at, message, suggestion };
}

const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `past`: its sentence tells what happened, and nothing in it points ahead. */
type Mentioned = CalendarDay & { readonly past: boolean };

function mentionedDays({ text, sentences }: Report): Mentioned[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return calendarDaysOf(sentence).map((day) => ({
      ...day,
      start: start + day.start,
      end: start + day.end,
      past:
        /\b\p{L}{2,}ed\b|\b(?:was|were|had|met|said|held|took|came|went|made|told)\b/u.test(
          sentence,
        ) && !ahead.test(sentence),
    }));
  });
}

const ahead =
  /\b(?:will|would|shall|to be|due|scheduled|planned|plans?|until|till|by|expected|expects?|upcoming|next|deadline|expires?|through|ahead|before|slated|set|is to|are to|going to|may|might|could|should|forecasts?|extended|postponed|invited|agreed|from)\b/u; // not “May”

function weekdayOf(day: string): number {
  return weekday(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
