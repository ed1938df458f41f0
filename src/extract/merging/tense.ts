/** What the words around a frame say of its time when they name no date. */
import type { Annotated, Frame } from "../types.ts";

/** "had met", "had previously said": before the report's present. */
export function isPastPerfect(text: string, { clause, trigger, type }: Frame): boolean {
  const told = text.slice(Math.max(clause.start, trigger.start - 48), trigger.end);
  return pastPerfect.test(told) && !isReported(text, type, clause.start);
}

/** "Lee said he had spoken with Kato": past only as what is said is; of what talks and pacts are told so, most are news. */
const isReported = (text: string, type: Frame["type"], start: number) =>
  freshlyTold.has(type) && reported.test(text.slice(Math.max(0, start - 60), start));

const freshlyTold = new Set<Frame["type"]>(["call", "meeting", "agreement"]);
const reported =
  /\b(?:said|added|announced|confirmed|told (?:reporters|journalists|parliament))(?: (?:on |late |early )?\p{L}+day)?(?: that)?\s*$/u;

/** "in recent years", "previously", "later", "has since": some time that is not told. */
export function isVaguePast({ report }: Annotated, { clause }: Frame): boolean {
  return vaguePast.test(report.text.slice(clause.start, clause.end));
}

/** "after Lee took office": a clause that only says since when. */
export function isSinceWhen({ report }: Annotated, { clause }: Frame): boolean {
  const { start } = clause;
  return sinceWhen.test(
    `${report.text.slice(Math.max(0, start - 12), start)}|${report.text.slice(start, start + 8)}`,
  );
}

const sinceWhen = /\b(?:since|after|before|until|once)(?:\s+\||\s[^|]*$)/iu;
const pastPerfect =
  /\bhad\s+(?:(?:also|already|just|earlier|previously|once|long|repeatedly|been|not|never|\p{L}{3,12}ly)\s+){0,2}(?:\p{L}{2,20}ed|held|met|told|said|made|gone|taken|given|come|begun|spoken|sent|signed|sworn|won|struck|put|set|cut|let|become|done|seen|shown|written|flown|left|sat|paid|built|brought|sought|fought|hit|shot|agreed)\b/u;
const vaguePast =
  /\b(?:in (?:recent|past|previous|earlier) (?:days|weeks|months|years|decades)|over the (?:past|last)|for (?:years|decades|months)|in the past|historically|traditionally|previously|time and again|years? ago|decades? ago|so far|since then|(?:has|have) since|later|subsequently|eventually|long[- ]standing)\b/iu;
