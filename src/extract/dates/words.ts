/** The words of time as tables; the rules beside them walk over these. All keys are in lower case. */
import type { Unit } from "./period.ts";

/** Months by name and by the usual short forms, 1 to 12. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** ISO numbers, 1 Monday to 7 Sunday. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Cardinal words below a hundred without the compound ones ("twenty-one" is read from two). */
export const cardinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...ones.split(" ").map((word, value) => [word, value] as const),
  ...tens.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Ordinals as quarters, halves, weeks and centuries use them. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

/** 0 spring to 3 winter. */
export const seasons: Readonly<Record<string, number>> = {
  spring: 0,
  springtime: 0,
  summer: 1,
  summertime: 1,
  fall: 2,
  autumn: 2,
  winter: 3,
  wintertime: 3,
};

/** Units a calendar has. "fortnight" counts as two weeks where it is counted. */
export const units: Readonly<Record<string, Unit>> = {
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
};

type Length = { readonly letter: string; readonly minutes: number; readonly factor: number };

const length = (letter: string, minutes: number, factor = 1): Length => ({
  letter,
  minutes,
  factor,
});

/** Lengths by unit: the letter of ISO 8601 (after T below a day), minutes, and a factor ("fortnight": two weeks). */
export const lengths: Readonly<Record<string, Length>> = {
  second: length("TS", 1 / 60),
  minute: length("TM", 1),
  hour: length("TH", 60),
  day: length("D", 1440),
  night: length("D", 1440),
  weekend: length("D", 1440, 2),
  week: length("W", 10_080),
  fortnight: length("W", 10_080, 2),
  month: length("M", 43_830),
  quarter: length("Q", 131_490),
  year: length("Y", 525_960),
  decade: length("Y", 525_960, 10),
  century: length("Y", 525_960, 100),
  centurie: length("Y", 525_960, 100),
};

/** TIMEX3 codes for parts of a day. */
export const dayParts: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  dawn: "MO",
  dusk: "EV",
  lunchtime: "MI",
  daybreak: "MO",
  sunrise: "MO",
  sunset: "EV",
  nightfall: "EV",
};

/** Expressions that point without telling when, and their TIMEX3 value. */
export const vague: Readonly<Record<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF">> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  "right now": "PRESENT_REF",
  "at present": "PRESENT_REF",
  presently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  "these days": "PRESENT_REF",
  current: "PRESENT_REF",
  "at the moment": "PRESENT_REF",
  "at this point": "PRESENT_REF",
  recently: "PAST_REF",
  "more recently": "PAST_REF",
  "most recently": "PAST_REF",
  "until recently": "PAST_REF",
  lately: "PAST_REF",
  recent: "PAST_REF",
  "the recent past": "PAST_REF",
  "recent past": "PAST_REF",
  "the past": "PAST_REF",
  "long ago": "PAST_REF",
  "not long ago": "PAST_REF",
  soon: "FUTURE_REF",
  "as soon as possible": "FUTURE_REF",
  "the near future": "FUTURE_REF",
  "the very near future": "FUTURE_REF",
  "the foreseeable future": "FUTURE_REF",
  "the not-too-distant future": "FUTURE_REF",
  "the not too distant future": "FUTURE_REF",
  "the immediate future": "FUTURE_REF",
  "near future": "FUTURE_REF",
  "foreseeable future": "FUTURE_REF",
  "the near term": "FUTURE_REF",
  "the future": "FUTURE_REF",
  future: "FUTURE_REF",
  "one day": "FUTURE_REF",
  "some day": "FUTURE_REF",
  someday: "FUTURE_REF",
  "in due course": "FUTURE_REF",
  "a later date": "FUTURE_REF",
  "the years ahead": "FUTURE_REF",
};

/** Words of repetition and the TIMEX3 value of their set. */
export const sets: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P3M",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  biannual: "P6M",
  biannually: "P6M",
  biennial: "P2Y",
  "semi-annual": "P6M",
  semiannual: "P6M",
};

/** How exactly a length is told, by the words before it. */
export const hedges: Readonly<Record<string, "<" | "~" | ">">> = {
  nearly: "<",
  almost: "<",
  "less than": "<",
  "fewer than": "<",
  under: "<",
  "just under": "<",
  "close to": "<",
  "up to": "<",
  "at most": "<",
  "no more than": "<",
  "not more than": "<",
  within: "<",
  about: "~",
  around: "~",
  roughly: "~",
  approximately: "~",
  some: "~",
  circa: "~",
  "or so": "~",
  over: ">",
  "well over": ">",
  "just over": ">",
  "more than": ">",
  "longer than": ">",
  "at least": ">",
  "no less than": ">",
  "not less than": ">",
  beyond: ">",
};
