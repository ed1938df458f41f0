/**
 * Dates in English words, as precise as they are and no more. Calendar days, so no time zone can shift them.
 *
 *   dateInWords("2023-06-19")              Monday 19 June 2023
 *   dateInWords("2023-02")                 February 2023, day not given
 *   dateInWords("2024-04-24/2024-04-26")   24 to 26 April 2024
 *   dateInWords("[2023-02..2023-06]")      between February and June 2023, once
 *   dateInShort("2024-04-24/2024-04-26")   24–26 Apr 2024
 */
import { weekday } from "./calendar.ts";
import { type Edtf, type EdtfInterval, type EdtfMember, type EdtfSet, readEdtf } from "./edtf.ts";
import { type EdtfPoint, seasonWords } from "./edtfPoint.ts";

type Style = "words" | "short";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date in words; "no date" for null, and what is not EDTF as it stands. */
export function dateInWords(edtf: string | null): string {
  if (edtf === null) return "no date";
  const read = readEdtf(edtf);
  return read.ok ? inWords(read.value) : edtf;
}

/** The same in few characters, for tables and cards: "19 Jun 2023", "Feb 2021?", "c. 2022". */
export function dateInShort(edtf: string | null): string {
  if (edtf === null) return "no date";
  const read = readEdtf(edtf);
  return read.ok ? inShort(read.value) : edtf;
}

function inWords(date: Edtf): string {
  const about = date.approximate ? "about " : "";
  return about + plainWords(date) + (date.uncertain ? ", uncertain" : "");
}

function plainWords(date: Edtf): string {
  if (date.kind === "interval") return intervalWords(date);
  if (date.kind === "set") return setWords(date);
  const words = pointText(date, "words");
  if (date.approximate || date.uncertain) return words;
  if (date.kind === "day") return `${weekdays[weekday(date.year, date.month, date.day)]} ${words}`;
  if (date.kind === "month") return `${words}, day not given`;
  return date.kind === "year" ? `${words}, month not given` : words;
}

function intervalWords({ from, to }: EdtfInterval): string {
  if (typeof to !== "string")
    return typeof from === "string" ? untilWords(from, to) : rangeText(from, to, "words", " to ");
  const start = typeof from === "string" ? "" : pointText(from, "words");
  return to === "open" ? `since ${start}` : `from ${start}, end not known`;
}

function untilWords(from: "open" | "unknown", to: EdtfPoint): string {
  return `until ${pointText(to, "words")}${from === "unknown" ? ", start not known" : ""}`;
}

function setWords({ all, members }: EdtfSet): string {
  const texts = members.map((member) => memberWords(member));
  const ranged = members.some(({ from, to }) => from !== to);
  return texts.join(all ? " and " : " or ") + (ranged && !all ? ", once" : "");
}

function memberWords({ from, to }: EdtfMember): string {
  if (from === null)
    return to === null ? "" : `${preposition(to)} or before ${pointText(to, "words")}`;
  if (to === null) return `${preposition(from)} or after ${pointText(from, "words")}`;
  if (from === to) return pointText(from, "words");
  return `between ${rangeText(from, to, "words", " and ")}`;
}

function preposition(point: EdtfPoint): string {
  return point.kind === "day" ? "on" : "in";
}

function inShort(date: Edtf): string {
  const about = date.approximate ? "c. " : "";
  return about + plainShort(date) + (date.uncertain ? "?" : "");
}

function plainShort(date: Edtf): string {
  if (date.kind === "interval") {
    const from = typeof date.from === "string" ? null : date.from;
    const to = typeof date.to === "string" ? null : date.to;
    return memberShort({ from, to }, "from", "until");
  }
  if (date.kind !== "set") return pointText(date, "short");
  const ranged = date.members.some(({ from, to }) => from !== to);
  const texts = date.members.map((member) => memberShort(member, "after", "before"));
  return texts.join(date.all ? " and " : " or ") + (ranged && !date.all ? ", once" : "");
}

function memberShort({ from, to }: EdtfMember, after: string, before: string): string {
  if (from === null) return to === null ? "" : `${before} ${pointText(to, "short")}`;
  if (to === null) return `${after} ${pointText(from, "short")}`;
  return from === to ? pointText(from, "short") : rangeText(from, to, "short", "–");
}

/** What both ends share is said once: "24 to 26 April 2024", "30 April to 2 May 2024". */
function rangeText(from: EdtfPoint, to: EdtfPoint, style: Style, joiner: string): string {
  const end = pointText(to, style);
  const startYear = ` ${yearText(from.year)}`;
  let start = pointText(from, style);
  if (from.kind !== to.kind || from.year !== to.year) return joinRange(start, end, joiner);
  if (start === end) return end;
  if (from.kind === "day" && to.kind === "day" && from.month === to.month) start = String(from.day);
  else if (from.kind !== "season") start = start.replace(startYear, "");
  return joinRange(start, end, joiner);
}

/** A dash needs spaces where what it joins has some: "24–26 Apr 2024", but "30 Apr – 2 May 2024". */
function joinRange(start: string, end: string, joiner: string): string {
  return joiner === "–" && start.includes(" ") ? `${start} – ${end}` : start + joiner + end;
}

/** One date without qualifiers. */
function pointText(point: EdtfPoint, style: Style): string {
  const year = yearText(point.year);
  if (point.kind === "day") return `${point.day} ${monthText(point.month, style)} ${year}`;
  if (point.kind === "month") return `${monthText(point.month, style)} ${year}`;
  if (point.kind === "season") return `${seasonWords(point.season)} ${year}`;
  if (point.kind === "year") return year;
  const last = point.year + (point.kind === "decade" ? 9 : 99);
  if (point.kind === "decade" && point.year > 0) return `${year}s`;
  return `${year} to ${yearText(last)}`;
}

function monthText(month: number, style: Style): string {
  const name = months[month - 1] ?? "";
  return style === "short" ? name.slice(0, 3) : name;
}

/** A year as people write it: 0 is 1 BC, as in ISO 8601. */
export function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
