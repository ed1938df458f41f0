/**
 * Splits a report into sentences, in the browser too.
 *
 *   text ──masks to line breaks──▶ Intl.Segmenter ──false breaks joined──▶ ranges
 *
 * `Intl.Segmenter` follows Unicode's rules (UAX #29), which know no abbreviations: they break after "U.S.", "Gen." and
 * "Antony J.". Such breaks are joined again here. Ranges are UTF-16 offsets into the unchanged text.
 */
import type { Mask } from "../model/timeline.ts";

/** UTF-16 offsets, half-open, without the white space around. */
export type Sentence = { readonly start: number; readonly end: number };

/** The sentences of a text in its order; page furniture, captions and repeats (`masks`) are left out. */
export function sentencesOf(
  text: string,
  language: string,
  masks: readonly Pick<Mask, "start" | "end">[] = [],
): Sentence[] {
  const segmenter = segmenterFor(language, "sentence");
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmentsOf(withoutMasks(text, masks), segmenter)) {
    const next = trimmed(segment, index);
    const last = sentences.at(-1);
    if (next.start === next.end) continue;
    if (last !== undefined && belongTogether(text, last, next))
      sentences[sentences.length - 1] = { start: last.start, end: next.end };
    else sentences.push(next);
  }
  return sentences
    .flatMap((sentence) => unglued(text, sentence))
    .filter(({ start, end }) => hasWord(text.slice(start, end)));
}

type Segment = { readonly segment: string; readonly index: number };

/** How much is given to the segmenter at once: each of its steps takes the longer, the longer the text is. */
const windowLength = 2000;

/** The segments of a text of any length. The last of a window is read again with what follows it. */
function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let length = windowLength;
  for (let from = 0; from < text.length; ) {
    const end = endOfWindow(text, from + length);
    const segments = [...segmenter.segment(text.slice(from, end))];
    const last = segments.at(-1);
    // A full stop ends a sentence or not by the first letter behind it.
    const sure = last !== undefined && last.index > 0 && /\p{L}/u.test(last.segment);
    if (end < text.length && !sure) {
      length *= 2;
      continue;
    }
    if (end < text.length) segments.pop();
    for (const { segment, index } of segments) yield { segment, index: from + index };
    from = end < text.length && last !== undefined ? from + last.index : end;
    length = windowLength;
  }
}

/** Between a carriage return and its line feed, or in a surrogate pair, no window ends. */
function endOfWindow(text: string, end: number): number {
  const cuts = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(end - 1, end + 1));
  return Math.min(text.length, cuts ? end + 1 : end);
}

/** "… in 2019.The talks …": the space behind a full stop is missing. */
const glue = /(?<=\p{Ll}{2}[.!?]["”’)]?|\d{4}\.)(?=["“‘]?(?!Com |Org |Net )\p{Lu}\p{Ll}* )/gu;

function unglued(text: string, { start, end }: Sentence): Sentence[] {
  const breaks = [...text.slice(start, end).matchAll(glue)].map(({ index }) => start + index);
  return [start, ...breaks].map((from, index) => ({ start: from, end: breaks[index] ?? end }));
}

/** To make a segmenter takes longer than to split a paragraph by it. */
const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter for a language tag as a timeline gives it, which may be none. */
export function segmenterFor(language: string, granularity: "sentence" | "word"): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key) ?? newSegmenter(language, granularity);
  segmenters.set(key, known);
  return known;
}

function newSegmenter(language: string, granularity: "sentence" | "word"): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}

/** As long as the text; a mask ends the sentence before it. */
function withoutMasks(text: string, masks: readonly Pick<Mask, "start" | "end">[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of [...masks].sort((one, other) => one.start - other.start)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    parts.push(text.slice(done, from), "\n".repeat(end - from));
    done = end;
  }
  return parts.join("") + text.slice(done);
}

function trimmed(segment: string, index: number): Sentence {
  const start = index + segment.length - segment.trimStart().length;
  return { start, end: Math.max(start, index + segment.trimEnd().length) };
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** How much of a sentence is looked at: joined ones may grow long, and each look would start over. */
const edge = 60;

function belongTogether(text: string, last: Sentence, next: Sentence): boolean {
  const before = text.slice(Math.max(last.start, last.end - edge), last.end);
  const after = text.slice(next.start, Math.min(next.end, next.start + edge));
  const breaks = text.slice(last.end, next.start).match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0;
  if (breaks > 1) return false;
  if (breaks === 1) return !/[.!?…:”"’)\]]$/.test(before) && /^\p{Ll}/u.test(after);
  if (!hasWord(before) || !hasWord(after)) return true;
  return /^\p{Ll}/u.test(after) || endsInAbbreviation(before, after);
}

/** Something always follows these: "Gen. Milley", "No. 3". */
const goesOn =
  /(?:^|[\s(“"‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Maj|Col|Lt|Cmdr|Capt|Sgt|Adm|Sen|Rep|Gov|Pres|Amb|St|Mt|No|vs|e\.g|i\.e|approx)\.$/;

/** "Antony J.", "J.R.R.": initials before a name. */
const initial = /(?:^|[\s.(“"‘])\p{Lu}\.$/u;

/** These may end a sentence as well: "the U.S.", "in Jan.", "Acme Inc.". */
const mayEnd =
  /(?:(?:\p{L}\.){2,}|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Jr|Sr|etc)\.)$/u;

/** Words that begin sentences more often than they follow an abbreviation. */
const opener =
  /^[“"‘]?(?:A|After|All|An|And|As|At|Both|But|By|For|He|Her|His|However|If|In|It|Its|No|On|She|Since|So|That|The|Their|There|These|They|This|Those|We|When|While|With|You)\b/;

function endsInAbbreviation(before: string, after: string): boolean {
  if (goesOn.test(before)) return true;
  return mayEnd.test(before) ? !opener.test(after) : initial.test(before);
}
