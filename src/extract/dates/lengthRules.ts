/** Durations ("nearly six hours", "35-minute", "the past three years") and sets ("every week", "twice a year"). */
import { countOf } from "./numbers.ts";
import { COUNT, countStarts, W } from "./patterns.ts";
import { type Groups, type Outcome, type Rule, rule, type Scene, undated } from "./reading.ts";
import { lengths, sets } from "./words.ts";

const UNIT =
  "(?<unit>second|minute|min|hour|hr|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?";
const short: Readonly<Record<string, string>> = { min: "minute", hr: "hour" };

const lengthOf = (groups: Groups) => {
  const key = (groups.unit ?? "").toLowerCase();
  return lengths[short[key] ?? key] ?? { letter: "D", minutes: 1440, factor: 1 };
};

/** ISO 8601: a fraction goes to the next smaller unit where that is whole ("2 1/2 years": P2Y6M). */
function isoLength(
  count: number | null,
  { letter, factor }: { letter: string; factor: number },
): string {
  const [time, unit] = letter.startsWith("T") ? ["T", letter.slice(1)] : ["", letter];
  if (count === null) return `P${time}X${unit}`;
  const total = count * factor;
  const rest = Number.isInteger(total) ? undefined : smaller[letter];
  if (rest === undefined) return `P${time}${Number(total.toFixed(2))}${unit}`;
  return `P${time}${total >= 1 ? `${Math.floor(total)}${unit}` : ""}${Math.round((total % 1) * rest.per)}${rest.unit}`;
}

const smaller: Readonly<Record<string, { per: number; unit: string }>> = {
  Y: { per: 12, unit: "M" },
  TH: { per: 60, unit: "M" },
};

function lasting(groups: Groups): Outcome {
  const count = countOf(groups.count ?? (groups.bare === undefined ? "" : "one"));
  const length = lengthOf(groups);
  const minutes =
    count === null ? null : Math.round(count * length.factor * length.minutes * 100) / 100;
  return undated(isoLength(count, length), { type: "DURATION", minutes });
}

const age = /^(?:(?:-|\s)olds?\b|-(?:ago|earlier)\b)/i;

/** "two-day", "six hours", "two-and-a-half hours"; not ages ("a 22-year-old"), nor shares ("ten days' pay" is one). */
function duration(groups: Groups, scene: Scene, end: number): Outcome | null {
  if (age.test(scene.text.slice(end, end + 9))) return null;
  if (/^quarter/i.test(groups.unit ?? "") && share.test(scene.text.slice(end, end + 5)))
    return null;
  const bare = /^(?:an?|half an?)$/i.test(groups.count ?? "");
  const before = scene.text.slice(Math.max(0, scene.start - 12), scene.start);
  if (bare && rate.test(before)) return null;
  if (/^one$/i.test(groups.count ?? "") && someDay.test(before)) return null;
  if (/^second/i.test(groups.unit ?? "") && !/s$/i.test(scene.text.slice(scene.start, end)))
    return null;
  return lasting(groups);
}

/** "a quarter of the vote", "a quarter as much". */
const share = /^\s(?:of|as)\b/;

/** "will one day", "could one day" tell of some day. */
const someDay = /\b(?:will|would|could|may|might|can|to)\s$/i;

/** What stands before "a day" where it tells how often or how much. */
const rate = /(?:\d|\b(?:once|twice|times|barrels|dollars|percent|%))[^\S\n]$/i;

/** "twice a year", "three times a week", "every two weeks", "each month", "every Friday". */
function repeated(groups: Groups): Outcome {
  const count = countOf(groups.count) ?? 1;
  return undated(isoLength(count, lengthOf(groups)), { type: "SET" });
}

/** "The Daily Telegraph". */
const isNewspaper = (word: string, after: string) => /^[A-Z]/.test(word) && /^ [A-Z]/.test(after);

const listed = (words: readonly string[]) => words.join("|");
const setWords = Object.keys(sets);

export const lengthRules: readonly Rule[] = [
  rule(
    "set",
    ["every", "each"],
    `(?:every|each)${W}(?:other${W})?(?:(?<count>\\d{1,3}|[a-z]{3,9})${W})?${UNIT}`,
    repeated,
  ),
  rule(
    "set",
    ["once", "twice", "several", "times"],
    `(?:once|twice|(?:several${W})?times)${W}(?:an?|every|per|each)${W}${UNIT}`,
    repeated,
  ),
  rule(
    "set",
    ["every", "each"],
    `(?:every|each)${W}(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`,
    (groups) =>
      undated(
        `XXXX-WXX-${["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"].indexOf((groups.weekday ?? "").toLowerCase()) + 1}`,
        { type: "SET" },
      ),
  ),
  rule(
    "set",
    [...setWords, "bi", "semi"],
    `(?<word>${listed(setWords)})`,
    (groups, { text }, end) =>
      isNewspaper(groups.word ?? "", text.slice(end, end + 2))
        ? null
        : undated(sets[(groups.word ?? "").toLowerCase()] ?? "P1D", { type: "SET" }),
  ),
  rule(
    "span",
    [
      "the",
      "last",
      "past",
      "next",
      "coming",
      "previous",
      "first",
      "final",
      "preceding",
      "following",
      "recent",
    ],
    `(?:the${W})?(?:last|past|next|coming|previous|first|final|preceding|following)${W}(?:(?:over|about|nearly|almost|more${W}than)${W})?(?:(?<few>few|several|many|couple${W}of)${W}|${COUNT}${W}(?:or${W}so${W}|(?:to|or)${W}(?:\\d+|[a-z]+)${W})?)${UNIT}`,
    (groups, { text }, end) => {
      if (/^-long\b/.test(text.slice(end, end + 6))) return null;
      return lasting(groups.few?.startsWith("couple") ? { ...groups, count: "two" } : groups);
    },
  ),
  rule(
    "vague-span",
    ["recent", "coming", "past", "the"],
    `(?:the${W})?(?:more${W})?(?<which>recent|coming|past)${W}(?<unit>day|week|month|quarter|year|decade)s`,
    (groups) => ({ ...lasting(groups), type: "DATE", past: !/coming/i.test(groups.which ?? "") }),
  ),
  rule(
    "duration",
    [...countStarts, "##"],
    `${COUNT}(?:(?:${W}|-)(?:to|or)(?:${W}|-)(?:\\d{1,4}|[a-z]+)|${W}(?:full|whole|straight|consecutive|long|more|trading|working|business|intense|extra))?(?:${W}|-)${UNIT}(?:-long)?`,
    duration,
  ),
  rule(
    "bare-span",
    ["hours", "days", "weeks", "months", "years", "decades", "centuries"],
    `${UNIT}`,
    bareSpan,
  ),
];

const bareLead =
  /\b(?:for|in|over|after|of|within|took|last(?:ed|ing)?|take|spent|during|through|the)[^\S\n]$/i;

/** "for weeks", "years of war"; other plurals count nothing ("days" in names). */
function bareSpan(groups: Groups, { text, start }: Scene, end: number): Outcome | null {
  const led = bareLead.test(text.slice(Math.max(0, start - 9), start));
  return led || /^\s+of\b/.test(text.slice(end, end + 5)) ? lasting(groups) : null;
}
