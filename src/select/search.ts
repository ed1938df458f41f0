/**
 * Plain full-text search over titles, people, places and passages: every word of the query, and every “quoted phrase”,
 * must occur somewhere in the event's text, whatever the case, accents and kind of quotation mark.
 */
import type { Participant, Timeline, TimelineEvent } from "../model/timeline";
import { lookupOf } from "./lookup";

/** Text as it is compared: "Ángel’s" and "ANGEL'S" are the same. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ");
}

/** The words and phrases a query asks for, folded. */
export function queryTerms(query: string): string[] {
  const parts = foldText(query).match(/"[^"]*"?|[^\s"]+/g) ?? [];
  return parts.map((part) => part.replaceAll('"', "").trim()).filter((part) => part !== "");
}

const made = new WeakMap<Timeline, readonly string[]>();

/** What is searched, event by event, folded; made at the first search. */
export function searchTexts(timeline: Timeline): readonly string[] {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const texts = timeline.events.map((event) => foldText(searchText(timeline, event)));
  made.set(timeline, texts);
  return texts;
}

function searchText(timeline: Timeline, event: TimelineEvent): string {
  const { passages } = lookupOf(timeline);
  const people = event.participants.flatMap((participant) => namesOf(timeline, participant));
  const quotes = event.passages.map((id) => passages.get(id)?.exact ?? "");
  return [event.title, event.label, event.place?.name ?? "", ...people, ...quotes].join(" \n ");
}

function namesOf(timeline: Timeline, participant: Participant): string[] {
  const { official, name, organisation, office } = participant;
  const known = official === undefined ? undefined : lookupOf(timeline).officials.get(official);
  const own = [name, organisation, office].filter((text) => text !== undefined);
  return known ? [known.name, ...known.aliases, ...own] : own;
}
