/** Quotes as they are shown: with marks around that differ from those inside, and cut short where room is scarce. */

import { beginning, cutAtOrAfter } from "../model/graphemes";

/** Quotation marks to set around a quote: single ones where it holds double ones itself. */
export function outerMarks(quote: string): readonly [string, string] {
  return /[“”"„«»]/.test(quote) ? ["‘", "’"] : ["“", "”"];
}

/** The words of a claim with a little of the quote before and after. */
export type Excerpt = { readonly before: string; readonly claim: string; readonly after: string };

/** As long as a word: cutting less off saves nothing. */
const SLACK = 10;

/** Cuts a quote to a claim and about `room` characters on each side, at words; "…" stands for what is left out. */
export function excerpt(quote: string, claim: string, room = 22): Excerpt {
  const start = quote.indexOf(claim);
  if (start < 0) return { before: "", claim, after: "" };
  const end = start + claim.length;
  return {
    before: keepEnd(quote.slice(0, start), room),
    claim,
    after: keepStart(quote.slice(end), room),
  };
}

function keepEnd(text: string, room: number): string {
  if (text.length <= room + SLACK) return text;
  const kept = text.slice(cutAtOrAfter(text, text.length - room));
  const space = kept.search(/\s/);
  return `…${space < 0 ? unspaced(kept) : kept.slice(space + 1)}`;
}

function keepStart(text: string, room: number): string {
  if (text.length <= room + SLACK) return text;
  const kept = beginning(text, room);
  const space = kept.search(/\s\S*$/);
  const whole = space < 0 ? unspaced(kept) : kept.slice(0, space);
  return `${whole.replace(/[\s.,;:]+$/, "")}…`;
}

/** Words without spaces between may be cut between any two characters; of a long word nothing is kept. */
function unspaced(text: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
    ? text
    : "";
}

const opening =
  /^(A|All|An|As|At|Both|Each|Every|For|He|If|In|It|Neither|No|Of|On|One|Only|Reports?|She|That|The|There|They|This|Two|What|When)\b/;

/** A sentence as it goes on after "because": its first word in lower case, unless it is a name. */
export function asReason(sentence: string): string {
  const words = sentence.replace(opening, (word) => word.toLowerCase());
  return /[.!?…”’]$/.test(words) ? words : `${words}.`;
}
