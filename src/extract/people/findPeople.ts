import type { DateMention, EntityMention, Person, PersonMention, Report } from "../types.ts";

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
  _report: Report,
  _places: readonly EntityMention[],
  _dates: readonly DateMention[],
): PeopleFound {
  return { people: [], mentions: [] };
}
