/** A report's paragraphs as lines of words that know where they stand: what all rules of people walk over. */

import type { Token } from "../tokens.ts";
import { tokensIn } from "../tokens.ts";
import type { DateMention, EntityMention, Report, Span } from "../types.ts";
import { abbreviations } from "./lexicon/titles.ts";

type Entity = Exclude<EntityMention, { kind: "person" } | { kind: "money" }>;

export type Word = Token & {
  /** First word of a sentence, or of what is said in quotation marks or after a colon: its capital tells nothing. */
  readonly opens: boolean;
  /** Of one sentence within its line, or of one stretch of it: the same number. */
  readonly sentence: number;
  /** All in capitals, two letters or more. */
  readonly shout: boolean;
  /** The country, place or organisation it is part of. */
  readonly entity: Entity | null;
  /** Part of a date. */
  readonly dated: boolean;
  readonly quoted: boolean;
};

export type Line = {
  readonly words: readonly Word[];
  readonly span: Span;
  /** `headline`: Most Words Begin With Capitals; `capitals`: ALL OF THEM. There a capital tells nothing. */
  readonly style: "plain" | "headline" | "capitals";
  /** Index into the report's paragraphs. */
  readonly paragraph: number;
};

/** Lines of the report's paragraphs, in order, without byline and dateline. */
export function linesOf(
  report: Report,
  places: readonly EntityMention[],
  dates: readonly DateMention[],
): Line[] {
  const entities = places.filter((mention): mention is Entity => isEntity(mention));
  const entityAt = cursor(entities);
  const dateAt = cursor(dates);
  const quoteAt = cursor(report.quotations.filter(({ scare }) => !scare));
  const opening = new Set(report.sentences.map(({ start }) => start));
  const { byline } = report.metadata;
  return report.paragraphs.map((span, paragraph) => {
    const tokens = joinAbbreviations(tokensIn(report, span)).filter(
      (token) => byline === null || token.end <= byline.start || token.start >= byline.end,
    );
    let sentence = 0;
    const words = tokens.map((token, index): Word => {
      const before = tokens[index - 1];
      const opens = before === undefined || opening.has(token.start) || opensAfter(before);
      if (opens) sentence++;
      return {
        // written out: spreading each token took ten times as long
        start: token.start,
        end: token.end,
        text: token.text,
        lower: token.lower,
        kind: token.kind,
        capital: token.capital,
        opens,
        sentence,
        shout: token.capital && token.text.length > 1 && token.text === token.text.toUpperCase(),
        entity: entityAt(token),
        dated: dateAt(token) !== null,
        quoted: quoteAt(token) !== null,
      };
    });
    return { words, span, style: styleOf(words), paragraph };
  });
}

function isEntity(mention: EntityMention) {
  return (
    mention.kind === "place" ||
    mention.kind === "organisation" ||
    (mention.kind === "country" && mention.form !== "group")
  );
}

const openers = new Set([
  ".",
  "!",
  "?",
  ":",
  "“",
  "”",
  '"',
  "‘",
  "—",
  "–",
  "…",
  "|",
  "•",
  "*",
  ";",
]);

function opensAfter({ text }: Token) {
  return openers.has(text);
}

/** "Gen" + "." is one word; its full stop ends no sentence. */
function joinAbbreviations(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.text === "." && before?.end === token.start && abbreviations.has(before.lower)) {
      joined[joined.length - 1] = { ...before, end: token.end, text: `${before.text}.` };
    } else joined.push(token);
  }
  return joined;
}

/** Asked in order of place: the span that holds a token, of spans sorted by start; of several the longest. */
function cursor<T extends Span>(spans: readonly T[]) {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let current: T | null = null;
  return ({ start, end }: Span): T | null => {
    for (let span = sorted[next]; span !== undefined && span.start < end; span = sorted[++next]) {
      if (current === null || span.end > current.end) current = span;
    }
    return current !== null && current.start < end && current.end > start ? current : null;
  };
}

const FEWEST_WORDS = 4;

function styleOf(words: readonly Word[]): Line["style"] {
  const long = words.filter(({ kind, text }) => kind === "word" && text.length > 3);
  if (long.length < FEWEST_WORDS) return "plain";
  if (words.at(-1)?.text === "." && !long.every(({ shout }) => shout)) return "plain";
  const share = (test: (word: Word) => boolean) => long.filter(test).length / long.length;
  if (share(({ shout }) => shout) > 0.7) return "capitals";
  return share(({ capital }) => capital) > 0.75 ? "headline" : "plain";
}
