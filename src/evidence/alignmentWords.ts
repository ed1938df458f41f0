/**
 * A report made ready for comparison: each sentence as words, each word with the key by which it is compared and whether
 * it stands inside a quotation.
 *
 *   “We lament,” Wang’s aide said    we  lament │ wang  aide  said
 *                                    └ quoted ┘   └ the report's own ┘
 */
import type { SourceDocument } from "../model/timeline.ts";
import { type Sentence, segmenterFor, sentencesOf } from "./sentences.ts";

export type Word = {
  /** UTF-16 offsets into the unchanged text. */
  readonly start: number;
  readonly end: number;
  /** The word without what does not tell words apart: "China’s" is "china", "U.S." is "us". */
  readonly plain: string;
  /** Equal for forms of one word, mostly. */
  readonly key: string;
  readonly quoted: boolean;
};

/**
 * Longer words are compared by their first letters. Cutting words is about as good as a stemmer and needs none for each
 * language (McNamee & Mayfield 2004, Character N-Gram Tokenization for European Language Text Retrieval).
 */
const KEY_LENGTH = 6;

export type PreparedText = {
  readonly sentences: readonly Sentence[];
  /** The words of each sentence. */
  readonly words: readonly (readonly Word[])[];
};

/** A report's text as sentences and words. */
export function prepareText(
  text: string,
  { language, masks }: Pick<SourceDocument, "language" | "masks">,
): PreparedText {
  return prepareSentences(text, sentencesOf(text, language, masks), language);
}

/** The same of a text that is taken apart into its sentences already. */
export function prepareSentences(
  text: string,
  sentences: readonly Sentence[],
  language: string,
): PreparedText {
  return { sentences, words: wordsOfSentences(text, sentences, language) };
}

function wordsOfSentences(
  text: string,
  sentences: readonly Sentence[],
  language: string,
): Word[][] {
  const segmenter = segmenterFor(language, "word");
  const quoted = quotedRanges(text);
  let quote = 0;
  return sentences.map(({ start, end }) =>
    wordRanges(text.slice(start, end), segmenter).map((range) => {
      const at = start + range.start;
      const plain = plainWord(text.slice(at, start + range.end));
      while ((quoted[quote]?.end ?? Infinity) <= at) quote += 1;
      const inQuotes = (quoted[quote]?.start ?? Infinity) <= at;
      return { start: at, end: start + range.end, plain, key: keyOf(plain), quoted: inQuotes };
    }),
  );
}

/** Latin letters and the marks between them: here white space parts words in every language. */
const western = /^[\n\r\t -\u024f‐-‧]*$/;

/** Words of ASCII letters, perhaps between marks, of which all versions of Unicode's rules say the same. */
const plainChunk = /^[([“"]*([A-Za-z]+)[)\]”",.;:!?]*$/;

/**
 * Unicode's words, but "5½" is one, and so is "U.S": browsers differ on whether the full stop parts it.
 */
function wordRanges(sentence: string, segmenter: Intl.Segmenter): Sentence[] {
  const ranges: Sentence[] = [];
  if (!western.test(sentence)) {
    segmentInto(ranges, sentence, 0, sentence, segmenter);
    return ranges;
  }
  for (const { 0: chunk, index } of sentence.matchAll(/\S+/g)) {
    const plain = plainChunk.exec(chunk)?.[1];
    if (plain === undefined) {
      segmentInto(ranges, sentence, index, chunk, segmenter);
      continue;
    }
    const start = index + chunk.indexOf(plain);
    ranges.push({ start, end: start + plain.length });
  }
  return ranges;
}

/** Adds the words of a stretch by Unicode's rules, which takes ten times as long as a pattern. */
function segmentInto(
  ranges: Sentence[],
  sentence: string,
  from: number,
  chunk: string,
  segmenter: Intl.Segmenter,
): void {
  for (const { segment, index, isWordLike } of segmenter.segment(chunk)) {
    const last = ranges.at(-1);
    const start = from + index;
    const end = start + segment.length;
    if (!isWordLike && !fraction.test(segment)) continue;
    if (last !== undefined && continues(sentence, last, start, segment))
      ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
}

const fraction = /^\p{No}+$/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const letter = /^\p{L}$/u;

function continues(sentence: string, last: Sentence, index: number, segment: string): boolean {
  if (last.end === index) return fraction.test(segment);
  if (index !== last.end + 1 || sentence[last.end] !== ".") return false;
  return initials.test(sentence.slice(last.start, last.end)) && letter.test(segment);
}

const asciiWord = /^[A-Za-z]+$/;

function plainWord(word: string): string {
  if (asciiWord.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s?$|[.'’]/gu, "");
}

function keyOf(plain: string): string {
  if (asciiWord.test(plain)) return plain.slice(0, KEY_LENGTH);
  return /\p{N}/u.test(plain) ? plain : [...plain].slice(0, KEY_LENGTH).join("");
}

/**
 * What stands between quotation marks. A mark that is not closed counts up to the end of its line: newspapers open
 * every paragraph of a long quotation anew. Of marks used the wrong way round (”so”), the first opens.
 */
function quotedRanges(text: string): Sentence[] {
  const ranges: Sentence[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»「」『』]|\n/g)) {
    if (open === null) open = mark === "\n" ? null : index;
    else if (!/[“„«「『]/.test(mark)) {
      ranges.push({ start: open, end: index });
      open = null;
    }
  }
  if (open !== null) ranges.push({ start: open, end: text.length });
  return ranges;
}
