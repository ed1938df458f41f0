/** "BEIJING, April 26 (Reuters) —", "KYIV, Ukraine (AP) —", "New Delhi [India], May 27 (ANI):", "SEOUL —". */
import type { Metadata } from "../types.ts";
import { dayOf } from "./calendarDays.ts";

export type Dateline = NonNullable<Metadata["dateline"]> & {
  readonly agency: string | null;
  /** Month and day as written, the year still to be told; null where there is none or the year is given. */
  readonly openDay: { readonly month: string; readonly day: string } | null;
};

const month =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|[a-z]{1,6})?|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)[A-Z]{0,6}\\.?";
const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const city = `${word}(?: (?:${word}|de|del|la|al|el|of|sur|upon)){0,3}`;
const date = `(?<month1>${month}) (?<day1>\\d{1,2})(?:, (?<year1>\\d{4}))?|(?<day2>\\d{1,2}) (?<month2>${month})(?:,? (?<year2>\\d{4}))?`;

/** "June 17, 2017 (ADDIS ABABA) – …": the day comes first. */
const dayFirst = new RegExp(
  `^(?:${date}) \\((?<city>\\p{Lu}[\\p{Lu}\\p{M} .'’-]{2,40})\\)\\s{0,2}(?<mark>—|–|--?|:)\\s+`,
  "u",
);

/** "MOSCOW (Sputnik - 19th December, 2019) Russian …": no mark behind the agency. */
const unmarked =
  /^(?<city>\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}) (?<agency>\([^()]{2,60}\))(?<mark>) (?=[“"‘]?\p{Lu})/u;

/** "MOGADISHU, Somalia" as a line of its own. */
const alone =
  /^(?<city>\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}), \p{Lu}[\p{L}. ]{2,30}(?<agency>)(?<mark>)(?=[\r\n])\s+/u;

const pattern = new RegExp(
  `^(?:(?<city>${city})(?:/${city}){0,2}(?:, ${word}(?: ${word}){0,2}\\.?){0,2}(?: ?\\[[^\\]]{2,40}\\]| ?\\((?=[A-Z][a-z])(?!AP|Reuters|Xinhua)[^()]{2,30}\\))?)?` +
    `(?:(?:^|[.,]? ?)(?:${date}))?[.,]? {0,2}(?<agency>\\([^()]{2,40}\\)|/[^/]{2,30}/)?\\s{0,2}` +
    "(?<mark>—|–|--?|:|_|\\.(?<=/\\.))\\s+(?=[\"“‘'(]?[\\p{Lu}\\p{N}])",
  "u",
);

/** Words before a colon that name no city: "Explained: …". */
const noCity =
  /^(?:Explained|Explainer|Exclusive|Watch|Opinion|Analysis|Breaking|Update|Updated|Live|Video|Photos?|Editorial|Comment|Review|Interview|Fact Check|Question|Answer|Note|Summary|Highlights?|Background|Context|Q|A|By|Source|Sources|Read|Image|Caption|Photo Credit|Key Points|Correction|Clarification|However|But|And|Then|Also|Still|Yet|Meanwhile|Result|Conclusion|Introduction|Title|Headline)$/i;

/** The dateline a paragraph begins with, or null; `start` and `end` include its mark and the space behind it. */
export function datelineOf(text: string, start: number): Dateline | null {
  const beginning = text.slice(start, start + 160);
  const found =
    alone.exec(beginning) ??
    dayFirst.exec(beginning) ??
    unmarked.exec(beginning) ??
    pattern.exec(beginning);
  const groups = found?.groups;
  if (found === null || groups === undefined || !isDateline(groups)) return null;
  const [monthText, day, year] = [
    groups.month1 ?? groups.month2,
    groups.day1 ?? groups.day2,
    groups.year1 ?? groups.year2,
  ];
  const open = monthText !== undefined && day !== undefined && year === undefined;
  return {
    start,
    end: start + found[0].length,
    rule: "reading/dateline",
    city: cased((groups.city ?? "").replace(/(?<=\p{L}{3})\.$/u, "")),
    day: dayOf(year, monthText, day),
    agency: groups.agency?.slice(1, -1).trim() ?? null,
    openDay: open ? { month: monthText, day } : null,
  };
}

/** Whether a line is a dateline and nothing else. */
export function isDatelineLine(line: string): boolean {
  const dateline = line.length <= 80 ? datelineOf(`${line}\nA`, 0) : null;
  return dateline !== null && dateline.end > line.length;
}

/** A name and a dash may begin any sentence; an agency, a date or capitals show that it is a dateline. */
function isDateline(groups: Readonly<Record<string, string | undefined>>): boolean {
  const { city: name, agency, mark, month1, month2 } = groups;
  const dated = month1 !== undefined || month2 !== undefined;
  if (name === undefined) return agency !== undefined;
  if (noCity.test(name)) return false;
  if (agency !== undefined || dated || /^[\p{Lu}\P{L}]{3,}$/u.test(name)) return true;
  const words = name.split(" ").length;
  if (mark === "-") return words <= 2 && /^\p{Lu}\p{Ll}{3,}/u.test(name);
  return mark === "—" || mark === "–" || mark === "--" ? words <= 3 : mark === ":" && words <= 2;
}

/** "NEW DELHI" as "New Delhi". */
function cased(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/(?<=[\p{L}\p{M}])\p{L}+/gu, (rest) => rest.toLowerCase());
}
