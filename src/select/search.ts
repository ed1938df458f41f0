/**
 * Plain full-text search over titles, people, places and passages: every word of the query, and every “quoted phrase”,
 * must occur somewhere in the event's texts, whatever the case, accents and kind of quotation mark. Words are found by
 * their beginnings: "aid" is in "aide", not in "said". Scripts that set no spaces between words are searched anywhere.
 */
import type { Participant, Timeline, TimelineEvent } from "../model/timeline";
import { lookupOf } from "./lookup";

/** Text as it is compared: "Ángel’s" and "ANGEL'S" are the same. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ς/g, "σ")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ");
}

/** The words and phrases a query asks for, folded, each once. */
export function queryTerms(query: string): string[] {
  const parts = foldText(query).match(/"[^"]*"?|[^\s"]+/g) ?? [];
  const terms = parts.map((part) => part.replaceAll('"', "").trim());
  return [...new Set(terms.filter((term) => term !== ""))];
}

/** Where a folded term occurs next in a folded text, at the beginning of a word; -1 if it does not. */
export function findTerm(folded: string, term: string, from = 0): number {
  const whole = isOfWord(term, 0);
  let at = folded.indexOf(term, from);
  while (at > 0 && whole && isOfWord(folded, at - 1)) at = folded.indexOf(term, at + 1);
  return at;
}

/** A letter or figure of those scripts that set spaces between words and join nothing to a word's beginning. */
const ofWord = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return ofWord.test(text.charAt(at));
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** One text of an event that is searched. */
export type SearchField = {
  readonly part: "title" | "label" | "place" | "person" | "alias" | "passage";
  readonly text: string;
  /** The person an alias belongs to, as the Event panel names them. */
  readonly person?: string;
};

/** All texts of an event that are searched; aliases and the label are those the Event panel does not show. */
export function searchFields(timeline: Timeline, event: TimelineEvent): SearchField[] {
  const { passages } = lookupOf(timeline);
  const quotes = event.passages.map((id) => passages.get(id)?.exact ?? "");
  return [
    { part: "title", text: event.title },
    { part: "place", text: event.place?.name ?? "" },
    ...event.participants.flatMap((participant) => fieldsOf(timeline, participant)),
    ...quotes.map((text) => ({ part: "passage" as const, text })),
    { part: "label", text: event.label },
  ];
}

function fieldsOf(timeline: Timeline, participant: Participant): SearchField[] {
  const { officials } = lookupOf(timeline);
  const known = officials.get(participant.official ?? "");
  const { name, organisation, office } = participant;
  const person = known?.name ?? name ?? organisation ?? "";
  const shown = distinct([person, organisation, office]);
  const aliases = distinct([name, ...(known?.aliases ?? [])]).filter((text) => text !== person);
  return [
    ...shown.map((text) => ({ part: "person" as const, text })),
    ...aliases.map((text) => ({ part: "alias" as const, text, person })),
  ];
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined && text !== "") as string[];
}

const made = new WeakMap<Timeline, readonly string[]>();

/** What is searched, event by event, folded; made at the first search. No term runs over the end of a field. */
export function searchTexts(timeline: Timeline): readonly string[] {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const texts = timeline.events.map((event) =>
    searchFields(timeline, event)
      .map(({ text }) => foldText(text))
      .join("\0"),
  );
  made.set(timeline, texts);
  return texts;
}
