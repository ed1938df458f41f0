/** Countries, places, organisations and sums of money of a report. */
import type { DateMention, EntityMention, Report, Span } from "../types.ts";
import { groupsOf, noSalience, remember } from "./groups.ts";
import { itemsOf } from "./items.ts";
import { mentionsOfItems } from "./mentions.ts";
import { moneyOf } from "./money.ts";
import { bodiesOf } from "./organisations.ts";
import { walkOf } from "./sentenceOf.ts";

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Sorted by start; of two that overlap within a kind the longer stays, the earlier of two alike. */
function settled(mentions: readonly EntityMention[]): EntityMention[] {
  const kept: EntityMention[] = [];
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<string, EntityMention>();
  for (const mention of ordered) {
    const previous = last.get(mention.kind);
    if (previous !== undefined && overlaps(previous, mention)) continue;
    last.set(mention.kind, mention);
    kept.push(mention);
  }
  return kept;
}

/**
 * All countries, places, organisations and sums of money in a report's sentences, sorted by start, not overlapping
 * within a kind. A country that is also a place ("in China") is told twice, once as each. Dates keep months and days
 * from being taken for places.
 */
export function findPlaces(report: Report, dates: readonly DateMention[]): EntityMention[] {
  const { text, sentences } = report;
  const salience = noSalience();
  const mentions = sentences.flatMap((sentence) => {
    const walk = walkOf(text, sentence);
    const named = [
      ...mentionsOfItems(text, walk, itemsOf(walk.atoms)),
      ...bodiesOf(text, walk.atoms, walk.titled),
    ];
    remember(salience, text, named);
    return [...named, ...groupsOf(walk, salience), ...moneyOf(walk.atoms)];
  });
  return settled(
    mentions.filter(
      (mention) => !dates.some((date) => overlaps(date, mention) && mention.kind !== "money"),
    ),
  );
}
