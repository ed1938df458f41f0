/**
 * A sentence as the rules walk over it: words and marks, with each person, place, country, organisation and date as one
 * unit, and each quotation as one unit that nothing looks into.
 *
 *   “We agree,” US envoy Ann Lee said on Monday    [quote] [Ann Lee] said on [Monday]
 */
import { type Token, tokensIn } from "../tokens.ts";
import type { Annotated, DateMention, EntityMention, Quotation, Span } from "../types.ts";

export type Unit = Span & {
  readonly kind: "word" | "number" | "mark" | "entity" | "date" | "quote";
  /** Lower case; empty for what is longer than a word. */
  readonly lower: string;
  readonly capital: boolean;
  readonly entity: EntityMention | null;
  readonly date: DateMention | null;
  /** First part of a compound ("Chinese-led", "US-backed"): qualifies, does not act. */
  readonly compound: boolean;
};

/** Indices of units, half-open. */
export type Range = { readonly from: number; readonly to: number };

type Piece = Span & {
  readonly entity: EntityMention | null;
  readonly date: DateMention | null;
  readonly quote: boolean;
};

/** Marks that the rules never need: quotation marks of scare quotes, brackets. */
const TRANSPARENT = /^["'“”„‟‘’«»()[\]*]$/;

/** A sentence longer than this is no sentence; the rules look at its first units only, so that no text takes long. */
const LONGEST = 400;

/** The units of all sentences of a report; each sentence's in order, at most 400. */
export function unitsOfSentences({ report, dates, entities }: Annotated): readonly Unit[][] {
  const pieces = outermost([
    ...report.quotations.filter(({ scare }) => !scare).map(quotePiece),
    ...dates.map((date) => piece(date, { date })),
    ...entities.filter(({ kind }) => kind !== "money").map((entity) => entityPiece(entity)),
  ]);
  let at = 0;
  return report.sentences.map((sentence) => {
    while (at < pieces.length && (pieces[at]?.end ?? 0) <= sentence.start) at++;
    let last = at;
    while (last < pieces.length && (pieces[last]?.start ?? 0) < sentence.end) last++;
    return sentenceUnits(
      report.text,
      tokensIn(report, shortened(sentence)),
      pieces.slice(at, last),
    );
  });
}

/** Characters of so many units at most. */
const shortened = ({ start, end }: Span): Span => ({
  start,
  end: Math.min(end, start + 8 * LONGEST),
});

const piece = (span: Span, rest: Partial<Piece>): Piece => ({
  start: span.start,
  end: span.end,
  entity: null,
  date: null,
  quote: false,
  ...rest,
});

const quotePiece = (quotation: Quotation) => piece(quotation, { quote: true });

const entityPiece = (entity: EntityMention) =>
  piece(entity.kind === "person" ? entity.phrase : entity, { entity });

/** Pieces sorted, without those inside another; of two that overlap the first stays. */
function outermost(pieces: readonly Piece[]): Piece[] {
  const sorted = pieces
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Piece[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
  }
  return kept;
}

function sentenceUnits(text: string, tokens: readonly Token[], pieces: readonly Piece[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let aside = false;
  for (const token of tokens) {
    while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const inside = pieces[next];
    if (inside === undefined || inside.start >= token.end) {
      if (token.text === "(") aside = true;
      if (token.text === ")") aside = false;
      if (!aside && !TRANSPARENT.test(token.text)) units.push(plainUnit(token));
      continue;
    }
    while ((pieces[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) {
      const current = pieces[next];
      if (current === undefined) break;
      const starts = current.start >= token.start || units.length === 0;
      if (starts && !(aside && isAcronym(units.at(-1), current)))
        units.push(pieceUnit(text, current, token));
      if (current.end > token.end) break;
      next++;
    }
  }
  return units.slice(0, LONGEST);
}

/** "Ministry of External Affairs (MEA)": the same body again. */
const isAcronym = (before: Unit | undefined, { entity }: Piece) =>
  entity?.kind === "organisation" && before?.entity?.kind === "organisation";

const plainUnit = (token: Token): Unit => ({
  start: token.start,
  end: token.end,
  kind: token.kind,
  lower: token.lower,
  capital: token.capital,
  entity: null,
  date: null,
  compound: false,
});

function pieceUnit(text: string, piece: Piece, token: Token): Unit {
  const { start, end, entity, date, quote } = piece;
  const kind = entity !== null ? "entity" : date !== null ? "date" : "quote";
  const compound = !quote && /^[-‐‑–]\p{Ll}/u.test(text.slice(end, end + 2));
  const lower = end <= token.end ? token.lower : "";
  return { start, end, kind, lower, capital: true, entity, date, compound };
}
