/** A search in one event: in which of its texts it was found, and a few words around it. */
import { cutAtOrAfter } from "../model/graphemes";
import type { Timeline, TimelineEvent } from "../model/timeline";
import { type Hit, hitsIn } from "./hits";
import { findTerm, foldText, queryTerms, type SearchField, searchFields } from "./search";

/** A text with its hits. */
export type HitText = { readonly text: string; readonly hits: readonly Hit[] };

export type FoundIn = {
  /** What the Event panel shows and holds hits, counted: "title", "2 passages". */
  readonly shown: readonly string[];
  /** What matches though the panel does not show it, in the words that match. */
  readonly hidden: readonly (HitText & { readonly what: string })[];
};

const parts = ["title", "place", "person", "passage"] as const;
const plurals = { person: "people", passage: "passages" };

/** Where in an event a search is found, or null if it is not. A hidden text counts only for words not found elsewhere. */
export function foundIn(timeline: Timeline, event: TimelineEvent, query: string): FoundIn | null {
  const terms = queryTerms(query);
  const fields = searchFields(timeline, event).filter(({ text }) => holdsAny(text, terms));
  if (fields.length === 0) return null;
  const isShown = ({ part }: SearchField) => part !== "label" && part !== "alias";
  const seen = fields.filter(isShown);
  const missing = terms.filter((term) => !seen.some(({ text }) => holdsAny(text, [term])));
  const hidden = fields.filter((field) => !isShown(field));
  return {
    shown: parts.flatMap((part) =>
      counted(
        part,
        seen.filter((field) => field.part === part),
      ),
    ),
    hidden: firstOfEach(hidden, missing).map((field) => ({
      text: field.text,
      hits: hitsIn(field.text, query),
      what: field.part === "label" ? "its name on the chart" : `another name of ${field.person}`,
    })),
  };
}

function holdsAny(text: string, terms: readonly string[]): boolean {
  const folded = foldText(text);
  return terms.some((term) => findTerm(folded, term) >= 0);
}

function counted(part: (typeof parts)[number], { length }: readonly SearchField[]): string[] {
  if (length === 0) return [];
  if (part === "title" || part === "place") return [part];
  return [length === 1 ? `1 ${part}` : `${length} ${plurals[part]}`];
}

/** One text for each word is enough to say why the event is here. */
function firstOfEach(fields: readonly SearchField[], terms: readonly string[]): SearchField[] {
  const first = terms.map((term) => fields.find(({ text }) => holdsAny(text, [term])));
  return [...new Set(first)].filter((field) => field !== undefined);
}

/** An event as a result of a search: its title, and the words around a hit that is not in the title. */
export type Result = { readonly title: HitText; readonly snippet: HitText | null };

/** About as many characters of context before a hit as after it. */
const ROOM = 60;

/** What to show of an event in a list of results. */
export function resultOf(timeline: Timeline, event: TimelineEvent, query: string): Result {
  const title = { text: event.title, hits: hitsIn(event.title, query) };
  const texts = searchFields(timeline, event)
    .filter(({ part }) => part !== "title" && part !== "label")
    .map(({ text }) => ({ text, hits: hitsIn(text, query) }));
  const best = texts.reduce<HitText | null>(
    (most, next) => (next.hits.length > 0 && richness(next) > richness(most) ? next : most),
    null,
  );
  return { title, snippet: best && snippetOf(best) };
}

/** How many different words were found; a quote is worth more than a name. */
function richness(field: HitText | null): number {
  if (field === null) return 0;
  const words = new Set(field.hits.map(({ start, end }) => foldText(field.text.slice(start, end))));
  return words.size + (field.text.length > ROOM ? 0.5 : 0);
}

/** A text cut at words around its first hit; "…" stands for what is left out. */
export function snippetOf({ text, hits }: HitText, room = ROOM): HitText {
  const [first] = hits;
  if (first === undefined) return { text: "", hits: [] };
  const from = cutBefore(text, first.start - room / 2);
  const to = cutAfter(text, Math.max(first.end, from + 2 * room));
  const lead = from > 0 ? "…" : "";
  const shift = lead.length - from;
  const inside = hits.filter(({ start, end }) => start >= from && end <= to);
  return {
    text: lead + text.slice(from, to) + (to < text.length ? "…" : ""),
    hits: inside.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The beginning of a word at or before a place; beyond a word's length, the place itself. */
function cutBefore(text: string, at: number): number {
  if (at <= 12) return 0;
  const space = text.slice(0, at).search(/\s\S{0,20}$/);
  return space < 0 ? cutAtOrAfter(text, Math.ceil(at)) : space + 1;
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length - 12) return text.length;
  const space = text.slice(at).search(/\s/);
  return space >= 0 && space <= 20 ? at + space : cutAtOrAfter(text, at);
}
