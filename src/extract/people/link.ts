import { Ids, slugOf } from "../ids.ts";
import type { Annotated, CandidateOfficial, Person } from "../types.ts";
import { isCompatible, titleWordsOf } from "./linkOffices.ts";
import { folded, type NameParts, partsOf, sameName } from "./sameName.ts";

/** People over all reports. */
export type LinkedPeople = {
  readonly officials: CandidateOfficial[];
  /** Official's id of a report's person (`Report.id`, `Person.id`); null if there is none of that id. */
  readonly of: (report: string, person: string) => string | null;
};

type Told = {
  readonly report: string;
  readonly person: Person;
  readonly parts: NameParts;
  readonly titles: ReadonlySet<string>;
};

/** All tellings of one person. */
type Cluster = { readonly told: Told[] };

/**
 * People of several reports brought together: one official per person, by the spelling most reports use, the country
 * most of them imply. Full names first; a surname alone goes to the one person it fits. Order of reports does not count.
 */
export function linkPeople(annotated: readonly Annotated[]): LinkedPeople {
  const told = annotated
    .toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .flatMap(({ report, people }) => people.map((person) => tell(report.id, person)));
  const clusters = clustersOf(told);
  const ids = new Ids();
  const officials: CandidateOfficial[] = [];
  const byPerson = new Map<string, string>();
  for (const cluster of clusters) {
    const name = nameOf(cluster);
    const id = ids.next(slugOf(name, null));
    officials.push(officialOf(id, name, cluster));
    for (const { report, person } of cluster.told) byPerson.set(key(report, person.id), id);
  }
  return { officials, of: (report, person) => byPerson.get(key(report, person)) ?? null };
}

function key(report: string, person: string) {
  return `${person} ${report}`;
}

function tell(report: string, person: Person): Told {
  return { report, person, parts: partsOf(person.name), titles: titleWordsOf(person.offices) };
}

function isFull({ parts }: Told) {
  return parts.parts.length > 1;
}

/** Longer names first, so that "Lula da Silva" finds the name it is part of; equals by name, whatever the order. */
function clustersOf(told: readonly Told[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const order = (a: Told, b: Told) =>
    b.parts.parts.length - a.parts.parts.length ||
    (a.person.name < b.person.name ? -1 : a.person.name > b.person.name ? 1 : 0);
  for (const one of told.toSorted(order)) {
    const fitting = isFull(one) ? fullMatch(one, index) : surnameMatch(one, index);
    const cluster = fitting ?? { told: [] };
    if (fitting === null) clusters.push(cluster);
    cluster.told.push(one);
    for (const part of one.parts.parts) enter(index, part, cluster);
  }
  return clusters;
}

/** By the first three letters of each part: spellings that differ there are other people's. */
function enter(index: Map<string, Cluster[]>, part: string, cluster: Cluster) {
  const list = index.get(part.slice(0, 3)) ?? [];
  if (!list.includes(cluster)) list.push(cluster);
  index.set(part.slice(0, 3), list);
}

function near({ parts }: Told, index: ReadonlyMap<string, Cluster[]>): Cluster[] {
  return [...new Set(parts.parts.flatMap((part) => index.get(part.slice(0, 3)) ?? []))];
}

function fullMatch(one: Told, index: ReadonlyMap<string, Cluster[]>): Cluster | null {
  const found = near(one, index).filter(({ told }) =>
    told.some((other) => isFull(other) && isSamePerson(one, other)),
  );
  const exact = found.find(({ told }) =>
    told.some(({ parts }) => parts.joined === one.parts.joined),
  );
  return exact ?? found[0] ?? null;
}

/** Equal names are one person even where a report errs in country; similar names need their countries not to differ. */
function isSamePerson(a: Told, b: Told) {
  if (a.parts.joined === b.parts.joined) return sameName(a.parts, b.parts, true);
  const [landA, landB] = [a.person.country, b.person.country];
  if (landA !== null && landB !== null && landA !== landB) return false;
  return sameName(a.parts, b.parts, landA !== null && landA === landB);
}

/** A person called by surname only: the one person of that name, or the one whose country and office fit. */
function surnameMatch(one: Told, index: ReadonlyMap<string, Cluster[]>): Cluster | null {
  const [word = ""] = one.parts.parts;
  const found = near(one, index).filter(({ told }) => told.some((other) => isCalled(other, word)));
  const fitting = found.filter(({ told }) => told.some((other) => isCompatible(one, other)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whether a word alone names the person: family name, or a spelling a report uses. */
function isCalled({ parts, person }: Told, word: string) {
  const { parts: words, familyFirst } = parts;
  if ((familyFirst ? words[0] : words.at(-1)) === word) return true;
  return person.spellings.some((spelling) => folded(spelling) === word);
}

/** The full name most reports use; of equals the longer. */
function nameOf({ told }: Cluster): string {
  const counts = new Map<string, number>();
  for (const { person } of told) counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
  const words = (name: string) => Math.min(2, partsOf(name).parts.length);
  const [best] = [...counts].toSorted(
    ([a, timesA], [b, timesB]) =>
      words(b) - words(a) || timesB - timesA || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? "";
}

function officialOf(id: string, name: string, { told }: Cluster): CandidateOfficial {
  const aliases = told
    .flatMap(({ person }) => [person.name, ...person.spellings])
    .filter((spelling) => spelling !== name && /\s/u.test(spelling))
    .map((spelling) => spelling.replaceAll(/\s+/gu, " "));
  const offices = new Map(
    told.flatMap(({ person }) =>
      person.offices.map(
        ({ value, country }) => [folded(value), { title: value, country }] as const,
      ),
    ),
  );
  return {
    id,
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    country: countryOf(told),
    offices: [...offices.values()],
  };
}

/** Each report one vote; a tie goes to the country that more offices name. */
function countryOf(told: readonly Told[]): string | null {
  const votes = new Map<string, number>();
  for (const { person } of told) {
    if (person.country === null) continue;
    const named = person.offices.filter(({ country }) => country === person.country).length;
    votes.set(person.country, (votes.get(person.country) ?? 0) + 100 + Math.min(99, named));
  }
  const [best] = [...votes].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
