/** The day of publication, where the text says it. */
import type { FoundText } from "../types.ts";
import { type CalendarDay, calendarDaysOf, dayOf } from "./calendarDays.ts";
import type { Line } from "./lines.ts";

/** Kinds of saying it, the surest first. */
const ranks = ["published-label", "published-line", "published-address", "updated-label"] as const;
type Rank = (typeof ranks)[number];

/** A day of publication; `furniture` where its line says nothing else. */
export type StatedDay = FoundText & {
  readonly furniture: boolean;
  readonly weekday: number | null;
};

const publishedLabel =
  /^[^\p{L}\p{N}]*(?:first |originally )?(?:published|posted|publication date|publish date|date published|pubdate|date|filed|issued|created|released|dated?)(?: (?:on|at|in|time))?\b/iu;
const updatedLabel =
  /^[^\p{L}\p{N}]*(?:last )?(?:updated?|modified|last (?:update|modified)|edited)(?: (?:on|at))?\b/iu;

/** What may stand beside a day on a line of its own: times, zones, weekdays, marks. */
const beside =
  /^(?:[\s,.|:()[\]/•·–—-]|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\d{1,2}(?= ?[ap]\.?m)|[ap]\.?m\.?(?!\p{L})|T(?=\d)|Z(?!\p{L})|[+-]\d{2}:?\d{2}|(?:GMT|UTC|IST|EST|EDT|ET|PST|PDT|PT|CET|CEST|BST|JST|KST|MSK|hrs?|hours|local time|at|on|mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}))*$/iu;

const longestLine = 160;
const headLines = 10;

/** All the days of publication a text states, the surest first. */
export function statedDays(lines: readonly Line[]): StatedDay[] {
  const found = lines.flatMap((line, index) => stated(line, index, lines.length));
  return found.sort((one, other) => rankOf(one) - rankOf(other) || one.start - other.start);
}

function rankOf({ rule }: StatedDay): number {
  return ranks.indexOf(rule.slice("reading/".length) as Rank);
}

function stated(line: Line, index: number, count: number): StatedDay[] {
  if (index < 3 && /^(?:https?:\/\/|www\.)\S+$/i.test(line.text)) return inAddress(line);
  if (line.text.length > longestLine || !/\d{4}/.test(line.text)) return [];
  if (/^today/i.test(line.text)) return []; // the day the page was called up
  const [first, ...others] = calendarDaysOf(line.text);
  if (first === undefined) return [];
  const before = line.text.slice(line.text.lastIndexOf("|", first.start) + 1, first.start);
  if (publishedLabel.test(before) && before.length < 60)
    return [dayIn(line, first, "published-label")];
  if (updatedLabel.test(before) && before.length < 60) return [dayIn(line, first, "updated-label")];
  const atEdge = index < headLines || index >= count - 4;
  const around = `${line.text.slice(0, first.start)} ${line.text.slice(first.end)}`;
  const alone = others.length === 0 && (beside.test(around) || isCredit(line.text, around));
  return atEdge && alone ? [dayIn(line, first, "published-line")] : [];
}

function dayIn(line: Line, day: CalendarDay, rule: Rank): StatedDay {
  const { start, end, value, weekday } = day;
  const furniture = line.text.length < 120;
  return {
    start: line.start + start,
    end: line.start + end,
    value,
    rule: `reading/${rule}`,
    weekday,
    furniture,
  };
}

/** "Ann Writer 6 minutes ago Thu 19th December 2019 | 10:55 PM": names and small words beside the day. */
function isCredit(text: string, around: string): boolean {
  const words = around.match(/\p{L}+/gu) ?? [];
  const known = /^(?:\p{Lu}.*|minutes?|hours?|ago|by|at|on|in|and|am|pm|read|min|updated|last)$/u;
  return (
    text.length <= 90 &&
    words.length <= 9 &&
    !/[.!?]$/.test(text) &&
    words.every((word) => known.test(word))
  );
}

/** "date 2019-09-25 …": a harvester's note before the text's first word. */
export function noteOf(text: string): StatedDay | null {
  const found = /^\s{0,20}(date (\d{4})-(\d\d)-(\d\d))(?=\s)/.exec(text.slice(0, 50));
  const value = dayOf(found?.[2], found?.[3], found?.[4]);
  if (found?.[1] === undefined || value === null) return null;
  const end = found[0].length;
  const start = end - found[1].length;
  return { start, end, value, rule: "reading/published-label", weekday: null, furniture: true };
}

/** "/2026/05/28/", "/2026-05-28-", "/20260528/": many sites sort their reports by day. */
function inAddress(line: Line): StatedDay[] {
  const found = /(?<=[/_-])((?:19|20)\d\d)([/-]?)(\d\d|[a-z]{3})\2(\d\d?)(?=[/_.-]|$)/i.exec(
    line.text,
  );
  const value = dayOf(found?.[1], found?.[3], found?.[4]);
  if (found === null || value === null) return [];
  const start = line.start + found.index;
  const rule = "reading/published-address";
  return [{ start, end: start + found[0].length, value, rule, weekday: null, furniture: false }];
}
