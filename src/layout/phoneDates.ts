/** Dates at the left of the phone's list: "18 Sun" over "June", "May", "Feb –" over "18 Jun 2023". */
import { dateInShort, yearText } from "../model/dateWords.ts";
import { readEdtf } from "../model/edtf.ts";

/** What stands at the left of the first row of a date: "18", "Sun", and below it the month where it is new. */
export type PhoneDate = { readonly strong: string; readonly weak: string; readonly below: string };

/** What a row's date is told from. */
export type Dating = {
  /** UTC ms */
  readonly start: number;
  /** EDTF */
  readonly date: string;
  /** It begins on a day that a report names. */
  readonly namesDay: boolean;
};

/** What has been said of dates above a row. `month` counts from 0; -1 where none was named. */
export type Told = { readonly date: string; readonly month: number };

export const nothingTold: Told = { date: "", month: -1 };

const weekdays = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
export const phoneMonths = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(" ");

/** What to say of a date after what has been said; null where it is the same. */
export function dateFor(dating: Dating, told: Told): { date: PhoneDate | null; next: Told } {
  const start = new Date(dating.start);
  const month = start.getUTCMonth();
  const own = wordsFor(dating, start);
  const key = `${own.strong} ${own.weak} ${own.below} ${month}`;
  if (key === told.date) return { date: null, next: told };
  const name = phoneMonths[month] ?? "";
  const below = own.weak !== "" && month !== told.month ? name : own.below;
  const knows = own.weak !== "" || own.strong === name;
  const next = { date: key, month: knows ? month : told.month };
  return { date: own.strong === "" ? null : { ...own, below }, next };
}

/** Whether a date is known to the year, or to the month, and no closer. */
function isOf(kind: "year" | "month", date: string): boolean {
  const read = readEdtf(date);
  return read.ok && read.value.kind === kind;
}

/** "2023-06" of what begins in a month that is known; null for what is only known to the year. */
export function monthOf({ start, date }: Dating): string | null {
  return isOf("year", date) ? null : new Date(start).toISOString().slice(0, -17);
}

/** "18 Sun" for what begins on a day, "May" for a month, nothing for a whole year, else from and to. */
function wordsFor({ date, namesDay }: Dating, start: Date): PhoneDate {
  const none = { strong: "", weak: "", below: "" };
  if (namesDay)
    return { ...none, strong: String(start.getUTCDate()), weak: weekdays[start.getUTCDay()] ?? "" };
  if (isOf("year", date)) return none;
  if (isOf("month", date)) return { ...none, strong: phoneMonths[start.getUTCMonth()] ?? "" };
  return inTwoLines(date, yearText(start.getUTCFullYear()));
}

/** "Feb –" over "18 Jun", "from" over "19 Jun", "c. Apr –" over "Apr 2024", and "18–19 Jun" in one. */
function inTwoLines(date: string, year: string): PhoneDate {
  const words = dateInShort(date)
    .replace(/,.*$/, "")
    .replace(/^after/, "from")
    .replace(` ${year}`, "");
  const one = { strong: words, weak: "", below: "" };
  if (words.length <= 9 && !words.startsWith("from")) return one;
  const range = /^(.+?) ?– ?(.+)$/.exec(words);
  if (range) return { ...one, strong: `${range[1]} –`, below: range[2] ?? "" };
  const [, first = words, second = ""] = /^(.+?) (.+)$/.exec(words) ?? [];
  return { ...one, strong: first, below: second };
}
