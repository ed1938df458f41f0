/** What the words before a date add: its relation to the event, and how exactly a length is told. */
import type { DateMention } from "../types.ts";
import { hedges } from "./words.ts";

type Relation = DateMention["relation"];

const relations: Readonly<Record<string, Relation>> = {
  since: "since",
  until: "until",
  till: "until",
  through: "until",
  by: "by",
  before: "before",
  "ahead of": "before",
  "prior to": "before",
  after: "after",
  following: "after",
  around: "around",
  about: "around",
  circa: "around",
};

const relationForm =
  /(?:^|[^A-Za-z])(since|until|till|through|by|before|ahead of|prior to|after|following|around|about|circa)\s{1,3}(?:the\s{1,3}|at least\s{1,3}|early\s{1,3}|late\s{1,3})?$/i;

/** "the October 7 attacks", "Monday’s talks": the date is the noun's, and the relation the noun's too. */
const ownedBy = /^(?:['’]|\s[a-z]{4,})(?!\w*(?:ing|ed)\b)/;

/** "since 2021", "by Friday"; not where the date belongs to a noun ("since Monday's talks"). */
export function relationOf(
  text: string,
  start: number,
  end: number,
  edtf: string | null,
): Relation {
  const before = text.slice(Math.max(0, start - 24), start);
  const owned =
    ownedBy.test(text.slice(end, end + 16)) &&
    (/^['’]/.test(text.slice(end, end + 1)) || /\bthe\s{1,3}$/i.test(before));
  const match = owned ? null : relationForm.exec(before);
  const found = match === null ? undefined : relations[(match[1] ?? "").toLowerCase()];
  if (found !== undefined) return found;
  return edtf?.includes("/") && !edtf.includes("..") ? "from-to" : "on";
}

/** EDTF of what lies since, until or by a date; other relations leave it as it is. `today` as EDTF, or null. */
export function edtfIn(
  relation: Relation,
  edtf: string | null,
  today: string | null,
): string | null {
  if (edtf === null || /[[{/X]/.test(edtf)) return edtf;
  if (relation === "since") return `${edtf}/..`;
  if (relation === "until") return `../${edtf}`;
  if (relation === "by")
    return today !== null && today < edtf && isDayLike(edtf) ? `[${today}..${edtf}]` : edtf;
  return edtf;
}

const isDayLike = (edtf: string) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf);

const hedgeForm = new RegExp(
  `(?:^|[^A-Za-z])(${Object.keys(hedges)
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(" ", "\\s{1,2}")})\\s{1,2}(?:an?\\s)?$`,
  "i",
);

/** "nearly six hours": `<`, and where the hedge begins, so that the mention can hold it. */
export function hedgeBefore(
  text: string,
  start: number,
): { comparator: DateMention["comparator"]; start: number } {
  const from = Math.max(0, start - 20);
  const match = hedgeForm.exec(text.slice(from, start));
  const word = (match?.[1] ?? "").toLowerCase().replace(/\s+/g, " ");
  const comparator = hedges[word];
  if (match === null || comparator === undefined) return { comparator: "=", start };
  return { comparator, start: from + match.index + match[0].indexOf(match[1] ?? "") };
}
