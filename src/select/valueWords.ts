/** What claims assert, in words: durations, sums of money, dates, places. */
import { dateInWords } from "../model/dateWords.ts";
import type { Basis, ClaimAttribute, Comparator, EventStatus } from "../model/timeline.ts";

export const attributeWords: Readonly<Record<ClaimAttribute, string>> = {
  date: "Date",
  start: "Start",
  end: "End",
  "time-of-day": "Time of day",
  duration: "Duration",
  place: "Place",
  participant: "Who took part",
  office: "Office",
  status: "Status",
  amount: "Amount",
  purpose: "Purpose",
  count: "How many",
  significance: "Significance",
  "onward-travel": "Next stop",
  outcome: "Outcome",
};

export const statusWords: Readonly<Record<EventStatus, string>> = {
  occurred: "Occurred",
  planned: "Planned",
  postponed: "Postponed",
  cancelled: "Cancelled",
  refused: "Refused",
  unconfirmed: "Unconfirmed",
};

export const basisWords: Readonly<Record<Basis, string>> = {
  stated: "Stated",
  inferred: "Inferred",
  elsewhere: "Known from elsewhere, not from these reports",
};

const comparatorWords: Readonly<Record<Comparator, string>> = {
  "=": "",
  "~": "about ",
  "<": "less than ",
  ">": "more than ",
};

/** Anything that carries a value as claims do. */
export type Valued = {
  readonly attribute: ClaimAttribute;
  readonly value: string | number;
  readonly unit?: string | undefined;
  readonly comparator?: Comparator;
};

/** A claimed value in words: "about 5½ hours", "95 billion US dollars", "Monday 19 June 2023", "postponed". */
export function valueInWords({ attribute, value, unit, comparator = "=" }: Valued): string {
  if (typeof value === "number") return comparatorWords[comparator] + quantity(value, unit);
  if (attribute === "date" || attribute === "start" || attribute === "end")
    return comparatorWords[comparator] + dateInWords(value);
  if (attribute === "status" && value in statusWords)
    return statusWords[value as EventStatus].toLowerCase();
  return comparatorWords[comparator] + value;
}

function quantity(value: number, unit: string | undefined): string {
  if (unit === "minutes") return durationInWords(value);
  if (unit !== undefined && /^[A-Z]{3}$/.test(unit)) return moneyInWords(value, unit);
  return unit === undefined ? grouped(value) : `${grouped(value)} ${unit}`;
}

const hour = 60;
const day = 24 * hour;

/** "35 minutes", "5½ hours", "1 hour 20 minutes", "5½ days". */
export function durationInWords(minutes: number): string {
  if (minutes > day && minutes % (day / 2) === 0) return halves(minutes / day, "day");
  if (minutes >= hour && minutes % (hour / 2) === 0) return halves(minutes / hour, "hour");
  const hours = Math.floor(minutes / hour);
  const rest = halves(minutes - hours * hour, "minute");
  return hours === 0 ? rest : `${halves(hours, "hour")} ${rest}`;
}

function halves(count: number, unit: string): string {
  const whole = Math.floor(count);
  if (count - whole === 0.5) return `${whole === 0 ? "" : whole}½ ${unit}${whole === 0 ? "" : "s"}`;
  return `${grouped(count)} ${unit}${count === 1 ? "" : "s"}`;
}

/** The step in which amounts are told. */
export type MoneyScale = { readonly factor: number; readonly words: string };

/** The largest of thousand, million, billion, trillion that is not above the amount. */
export function moneyScale(amount: number, currency: string): MoneyScale {
  const steps = ["", "thousand", "million", "billion", "trillion"];
  const step = Math.min(4, Math.max(0, Math.floor(Math.log10(Math.max(1, amount)) / 3)));
  const words = [steps[step], currencyWords(currency)].filter(Boolean).join(" ");
  return { factor: 1000 ** step, words };
}

/** "95 billion US dollars". */
export function moneyInWords(amount: number, currency: string): string {
  const { factor, words } = moneyScale(amount, currency);
  return `${grouped(amount / factor)} ${words}`;
}

function currencyWords(currency: string): string {
  const known: Readonly<Record<string, string>> = {
    USD: "US dollars",
    EUR: "euros",
    CNY: "yuan",
    GBP: "pounds sterling",
  };
  return known[currency] ?? currency;
}

/** A number with thousands separated, at most two decimals. */
export function grouped(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value);
}

/** "1 passage", "3 passages". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? "";
  return things.length < 2 ? last : `${things.slice(0, -1).join(", ")} and ${last}`;
}

/** A date without its weekday: "19 June 2023"; what is less precise than a day as in `dateInWords`. */
export function plainDate(edtf: string): string {
  return dateInWords(edtf).replace(/^\p{L}+day /u, "");
}
