/**
 * One date of EDTF, without intervals and sets:
 *
 *   2023-06-19   2023-06   2023-06-XX   2023   2023-XX   202X   20XX   2023-21 (spring)   -0043-03-15   Y12345
 *
 * and, since EDTF has no days beyond four digits of a year, ISO 8601's years with a sign and six digits:
 * `+012024-05-17`, `-017000-03`. It is how the app writes such days itself,
 *
 * each with at most one qualifier at its end: `?` uncertain, `~` approximate, `%` both.
 */
import { dateToMs, daysInMonth } from "./calendar.ts";
import { failure, type Result, success } from "./result.ts";

export type EdtfFlags = { readonly uncertain: boolean; readonly approximate: boolean };

/** `year` is the first year of a decade or century; `month` and `day` count from 1. */
export type EdtfPoint = EdtfFlags &
  (
    | { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
    | { readonly kind: "month"; readonly year: number; readonly month: number }
    | { readonly kind: "season"; readonly year: number; readonly season: number }
    | { readonly kind: "year"; readonly year: number }
    | { readonly kind: "decade"; readonly year: number }
    | { readonly kind: "century"; readonly year: number }
  );

/** Half-open [start, end) in UTC ms. */
export type Span = { readonly start: number; readonly end: number };

/** Beyond, JavaScript's Date and the scales of d3 end. */
const LAST_YEAR = 270_000;

type Sub = { readonly month: number; readonly length: number; readonly words: string };

const sub = (month: number, length: number, words: string): Sub => ({ month, length, words });

/**
 * Parts of a year by their EDTF code. A season without a hemisphere (21 to 24) is taken as northern; a winter
 * begins in December of its year.
 */
const subYears: Readonly<Record<number, Sub>> = {
  21: sub(3, 3, "spring"),
  22: sub(6, 3, "summer"),
  23: sub(9, 3, "autumn"),
  24: sub(12, 3, "winter"),
  25: sub(3, 3, "northern spring"),
  26: sub(6, 3, "northern summer"),
  27: sub(9, 3, "northern autumn"),
  28: sub(12, 3, "northern winter"),
  29: sub(9, 3, "southern spring"),
  30: sub(12, 3, "southern summer"),
  31: sub(3, 3, "southern autumn"),
  32: sub(6, 3, "southern winter"),
  33: sub(1, 3, "first quarter of"),
  34: sub(4, 3, "second quarter of"),
  35: sub(7, 3, "third quarter of"),
  36: sub(10, 3, "last quarter of"),
  37: sub(1, 4, "first third of"),
  38: sub(5, 4, "second third of"),
  39: sub(9, 4, "last third of"),
  40: sub(1, 6, "first half of"),
  41: sub(7, 6, "second half of"),
};

/** Words for an EDTF season code (21 to 41), to stand before the year; empty for an unknown code. */
export function seasonWords(season: number): string {
  return subYears[season]?.words ?? "";
}

const pointForm =
  /^(?:Y(-?[1-9]\d{4,5})|(-?\d{4}|[+-]\d{6})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?|(-?)(\d\d[\dX]X))([?~%]?)$/;

/** Reads one date; the error says in English what is wrong with it. */
export function readPoint(text: string): Result<EdtfPoint, string> {
  const match = pointForm.exec(text);
  if (match === null) return failure(`“${text}” is not an EDTF date`);
  if (text.includes("X") && /[?~%]$/.test(text))
    return failure(`“${text}”: a date with X takes no qualifier`);
  const [, far, year, month, day, minus, masked, qualifier] = match;
  const flags = readFlags(qualifier ?? "");
  if (masked !== undefined) return readMasked(masked, minus === "-", flags);
  if (year !== undefined && /^-0+$/.test(year))
    return failure(`there is no year ${year}; year 0 is written 0000`);
  const number = Number(far ?? year);
  if (Math.abs(number) > LAST_YEAR) return failure(`the year ${number} is too far away`);
  return readParts(number, month, day, flags);
}

function readFlags(qualifier: string): EdtfFlags {
  return {
    uncertain: qualifier === "?" || qualifier === "%",
    approximate: qualifier === "~" || qualifier === "%",
  };
}

/** `202X` and `20XX`; before year 0 the digits count backwards: `-004X` is -49 to -40. */
function readMasked(
  masked: string,
  negative: boolean,
  flags: EdtfFlags,
): Result<EdtfPoint, string> {
  const decade = masked[2] !== "X";
  const years = decade ? 10 : 100;
  const first = Number(masked.replaceAll("X", "")) * years;
  const year = negative ? -(first + years - 1) : first;
  if (decade) return success({ kind: "decade", year, ...flags });
  return success({ kind: "century", year, ...flags });
}

function readParts(
  year: number,
  month: string | undefined,
  day: string | undefined,
  flags: EdtfFlags,
): Result<EdtfPoint, string> {
  if (month === "XX" && day !== undefined && day !== "XX")
    return failure("a day without its month is not understood; write the year");
  if (month === undefined || month === "XX") return success({ kind: "year", year, ...flags });
  const code = Number(month);
  if (code > 12) return readSeason(year, code, day, flags);
  if (code < 1) return failure(`there is no month ${month}`);
  if (day === undefined || day === "XX")
    return success({ kind: "month", year, month: code, ...flags });
  const last = daysInMonth(year, code);
  if (Number(day) < 1 || Number(day) > last)
    return failure(`there is no day ${day} in ${year}-${month}, it has ${last}`);
  return success({ kind: "day", year, month: code, day: Number(day), ...flags });
}

function readSeason(
  year: number,
  season: number,
  day: string | undefined,
  flags: EdtfFlags,
): Result<EdtfPoint, string> {
  if (subYears[season] === undefined || day !== undefined)
    return failure(`there is no month ${season}`);
  return success({ kind: "season", year, season, ...flags });
}

/** The days a date covers; qualifiers do not widen it. */
export function pointSpan(point: EdtfPoint): Span {
  const { year } = point;
  if (point.kind === "day") return monthsSpan(year, point.month, 0, point.day, 1);
  if (point.kind === "month") return monthsSpan(year, point.month, 1);
  if (point.kind === "year") return monthsSpan(year, 1, 12);
  if (point.kind === "decade") return monthsSpan(year, 1, 120);
  if (point.kind === "century") return monthsSpan(year, 1, 1200);
  const { month, length } = subYears[point.season] ?? sub(1, 12, "");
  return monthsSpan(year, month, length);
}

function monthsSpan(year: number, month: number, months: number, day = 1, days = 0): Span {
  return { start: dateToMs(year, month, day), end: dateToMs(year, month + months, day + days) };
}
