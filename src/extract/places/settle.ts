/** Which of several mentions stays where they overlap. */
import type { EntityMention, Span } from "../types.ts";

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The mentions that touch none of the spans; both in any order. */
export function apartFrom<T extends Span>(mentions: readonly T[], spans: readonly Span[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .filter((mention) => {
      while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1;
      const span = sorted[next];
      return span === undefined || !overlaps(span, mention);
    });
}

/** Sorted by start; of two that overlap within a kind the longer stays, the earlier of two alike. */
export function settled(mentions: readonly EntityMention[]): EntityMention[] {
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

const inside = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end;
const isNamedBody = ({ rule }: EntityMention) => rule === "places/named-body";

const isMetonym = (mention: EntityMention) =>
  mention.kind === "country" && mention.form === "metonym";

/** "the West Bank" is no bank, the "Europe" of a ministry's name no place, the "Suva" of "Suva Port" no government. */
export function withoutParts(mentions: readonly EntityMention[]): EntityMention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let place: Span = { start: 0, end: 0 };
  let body: Span = { start: 0, end: 0 };
  let bodyIsNamed = false;
  return ordered.filter((mention) => {
    if (mention.kind === "place") {
      if (inside(mention, body) && !inside(body, mention)) return false;
      if (mention.end > place.end) place = mention;
    }
    const within = (span: Span) => inside(mention, span) && !inside(span, mention);
    if (isMetonym(mention) && (within(place) || (within(body) && bodyIsNamed))) return false;
    if (mention.kind === "organisation") {
      if (isNamedBody(mention) && inside(mention, place)) return false;
      if (mention.end > body.end) [body, bodyIsNamed] = [mention, isNamedBody(mention)];
    }
    return true;
  });
}
