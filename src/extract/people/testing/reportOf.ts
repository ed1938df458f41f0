/** A report and its countries for tests of people: paragraphs by empty lines, sentences by full stops, a few countries. */
import type { CountryMention, Quotation, Report, Sentence, Span } from "../../types.ts";

const countries: Readonly<Record<string, string>> = {
  China: "CN",
  Chinese: "CN",
  US: "US",
  American: "US",
  Australia: "AU",
  Australian: "AU",
  Japan: "JP",
  Japanese: "JP",
  India: "IN",
  Indian: "IN",
  France: "FR",
  French: "FR",
  Taiwanese: "TW",
  Ukraine: "UA",
  Egyptian: "EG",
  Kenya: "KE",
  Jordan: "JO",
};

export function reportOf(text: string, id = "test"): Report {
  const paragraphs = spansOf(text, /[^\n]+(?:\n[^\n]+)*/gu);
  const sentences = paragraphs.flatMap((paragraph, index): Sentence[] =>
    spansOf(
      text.slice(paragraph.start, paragraph.end),
      /\S.*?(?:(?<!\b(?:Gen|Mr|Ms|Adm|Dr))\.(?=\s|$)|$)/gsu,
    ).map(({ start, end }) => ({
      start: start + paragraph.start,
      end: end + paragraph.start,
      paragraph: index,
    })),
  );
  const quotations = spansOf(text, /“[^“”]*”/gu).map(
    (span): Quotation => ({ ...span, closed: true, scare: false, rule: "reading/test" }),
  );
  return {
    id,
    file: id,
    text,
    language: "en",
    metadata: {
      title: null,
      byline: null,
      outlet: null,
      dateline: null,
      published: null,
      publishedBasis: null,
      publishedAt: null,
    },
    masks: [],
    paragraphs,
    sentences,
    quotations,
  };
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end > start);
}

export function countriesOf(text: string): CountryMention[] {
  return [...text.matchAll(/\b\p{Lu}\p{L}+\b/gu)].flatMap((match): CountryMention[] => {
    const [word] = match;
    const country = countries[word];
    if (country === undefined) return [];
    const form = /(?:ese|ian|an|ch)$/u.test(word) ? "demonym" : "name";
    const span = { start: match.index, end: match.index + word.length };
    return [{ kind: "country", ...span, rule: "places/test", countries: [country], form }];
  });
}
