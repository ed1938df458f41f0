import type { DateMention, EntityMention, Person, PersonMention, Report, Span } from "../types.ts";
import { readLine } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import { countryOfDateline, homeOf } from "./home.ts";
import { linesOf } from "./lines.ts";
import { type Named, nameAll } from "./naming.ts";
import { mentionsByPronoun } from "./pronouns.ts";
import { mentionsByTitle } from "./references.ts";
import { judged, registerOf } from "./register.ts";
import { countryOfDraft, nameOf, type Told, whatIsTold } from "./told.ts";

/** The people of one report; `people` in the order of their first mention, `mentions` sorted by start. */
export type PeopleFound = {
  readonly people: Person[];
  readonly mentions: PersonMention[];
};

/**
 * Every person a report names, by the shape of names and the words beside them; no list of people is needed.
 * `places` gives what is a place, a country or an organisation, and the countries of offices; both may be empty.
 */
export function findPeople(
  report: Report,
  places: readonly EntityMention[],
  dates: readonly DateMention[],
): PeopleFound {
  const lines = linesOf(report, places, dates);
  const readings = lines.map(readLine);
  const candidates = readings.flatMap((reading) => reading.candidates.map(judged));
  const { named, drafts } = nameAll(candidates, registerOf(candidates));
  const told = whatIsTold(named, homeOf(places) ?? countryOfDateline(report));
  const byName = named.map(mentionOf);
  const holders = drafts.map((draft) => holderOf(draft, told));
  const byTitle = mentionsByTitle(
    readings.flatMap(({ references }) => references),
    holders,
  );
  const known = [...byName, ...byTitle].toSorted((a, b) => a.start - b.start);
  const byPronoun = mentionsByPronoun(
    lines,
    known,
    new Map(drafts.map((draft) => [draft.id, draft])),
  );
  const mentions = [...known, ...byPronoun].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const own = new Map<string, PersonMention[]>(drafts.map(({ id }) => [id, []]));
  for (const mention of mentions) own.get(mention.person)?.push(mention);
  const people = drafts.flatMap((draft) =>
    personOf(draft, told, own.get(draft.id) ?? [], report.text),
  );
  return {
    people: people.toSorted((a, b) => a.first - b.first).map(({ person }) => person),
    mentions,
  };
}

function mentionOf({ naming, draft, rule }: Named): PersonMention {
  const { line, start, end, phraseStart, appositive } = naming;
  const span = spanOf(line.words[start], line.words[end - 1]);
  const last = Math.max(end, appositive?.longEnd ?? end);
  const first = Math.min(phraseStart, appositive?.start ?? phraseStart);
  const phrase = spanOf(line.words[first], line.words[last - 1]);
  return { kind: "person", person: draft.id, form: "name", ...span, rule, phrase };
}

function spanOf(first: Span | undefined, last: Span | undefined): Span {
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

function holderOf(draft: Draft, told: ReadonlyMap<Draft, Told>) {
  const own = told.get(draft);
  return { draft, roles: own?.roles ?? [], country: countryOfDraft(draft, own) };
}

/** A person as handed on, with the place of the first mention; none without a mention. */
function personOf(
  draft: Draft,
  told: ReadonlyMap<Draft, Told>,
  mentions: readonly PersonMention[],
  text: string,
): { first: number; person: Person }[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const own = told.get(draft);
  const spellings = mentions
    .filter(({ form }) => form === "name")
    .map(({ start, end }) => text.slice(start, end));
  const person = {
    id: draft.id,
    name: nameOf(draft),
    spellings: [...new Set(spellings)],
    country: countryOfDraft(draft, own),
    offices: own?.offices ?? [],
  };
  return [{ first: first.start, person }];
}
