/** What titles are made of: who, where and how long they may be. */
import { beginning } from "../../model/graphemes.ts";
import type { EventStatus, EventType } from "../../model/timeline.ts";
import { countryName } from "./places.ts";
import { withArticle } from "./titleWords.ts";

export type Named = {
  readonly type: EventType;
  readonly status: EventStatus;
  /** Names of those who take part, in the order of the text; a speaker, visitor or host first. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly countries: readonly string[];
  readonly place: string | null;
  readonly placeCountry: string | null;
  /** Who speaks, of sayings. */
  readonly speakers: readonly string[];
  /** Countries that take part and are not those of the people or speakers named. */
  readonly others: readonly string[];
  /** The words that tell of it by themselves: "airstrike". */
  readonly triggers: readonly string[];
  /** What was done by its subject, verb and object, for types that have no words of their own; null where it is not sure. */
  readonly told: string | null;
  /** The clauses that tell of it, for types that have no words of their own. */
  readonly clauses: readonly string[];
};

/** Cut at a word, with "…" for what is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = beginning(text, most - 1).replace(/[\s,;:–—-]+\S*$/u, "");
  return cut === "" ? beginning(text, most).trim() : `${cut}…`;
}

/** A country with its article. */
export function inWords(country: string): string {
  return withArticle(countryName(country));
}

/** Whether nobody at all is named. */
export function isNobody({ people, organisations, countries }: Named): boolean {
  return people.length + organisations.length + countries.length === 0;
}

/** " in the Philippines"; nothing where no place is told. */
export function placeInWords({ place }: Pick<Named, "place">): string {
  return place === null ? "" : ` in ${withArticle(place)}`;
}

/** Those who act: people, else organisations with the countries that are beside them, else countries. */
export function actors(named: Named): string {
  if (named.people.length > 0) return listed(named.people);
  return listed([...named.organisations, ...sidesOf(named)]);
}

/** The countries that act, of bodies only those of the other side. */
export function sidesOf({ type, organisations, countries, others }: Named): readonly string[] {
  if (organisations.length === 0) return countries.map(inWords);
  return meetings.has(type) ? others.slice(0, 2).map(inWords) : [];
}

const meetings = new Set(["meeting", "summit", "negotiation", "call", "agreement"]);

/** "Ann, Bo and Cora"; of more than four the first three. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), "others"] : names;
  return shown.length < 2
    ? (shown[0] ?? "")
    : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** With a capital letter first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
