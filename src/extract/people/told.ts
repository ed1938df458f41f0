/** What a report tells of each person: offices, roles, and from them the country. */
import type { Candidate } from "./candidates.ts";
import { voteForCounterparts } from "./counterparts.ts";
import { countriesBeside, ownCountries, type Votes, vote } from "./countries.ts";
import type { Draft } from "./draft.ts";
import { isDomestic } from "./home.ts";
import { knownPeople } from "./lexicon/known.ts";
import type { Named } from "./naming.ts";
import { type Office, officeOf } from "./offices.ts";
import { differInRank, isOfficeHead, officeKey, type Role, roleOf } from "./roles.ts";

export type Told = {
  readonly offices: Office[];
  readonly roles: Role[];
  readonly votes: Votes;
  /** An office of a country that is not named with it. */
  domestic: boolean;
};

/** Offices, roles and votes for a country, of each person; `home` is the country of the report, if it has one. */
export function whatIsTold(named: readonly Named[], home: string | null): ReadonlyMap<Draft, Told> {
  const told = new Map<Draft, Told>();
  for (const { naming, draft } of named) {
    const own = told.get(draft) ?? {
      offices: [],
      roles: [],
      votes: new Map(),
      domestic: false,
    };
    told.set(draft, own);
    takeOffices(naming, own);
    for (const country of ownCountries(naming)) vote(own.votes, country, 2);
  }
  voteForCounterparts(named, told);
  settleCountries(named, told);
  if (home !== null) settleAtHome(told, home);
  return told;
}

/** Offices without a country are the report's own country's, unless somebody else has them by the report's own words. */
function settleAtHome(told: ReadonlyMap<Draft, Told>, home: string) {
  const holders = new Map<string, Set<Told>>();
  for (const own of told.values())
    for (const role of own.roles)
      if (role.country === home) {
        const key = officeKey(role);
        holders.set(key, (holders.get(key) ?? new Set()).add(own));
      }
  for (const [draft, own] of told) {
    if (!own.domestic || countryOfDraft(draft, own) !== null) continue;
    const isHeld = own.roles.some((role) => {
      const having = holders.get(officeKey(role));
      return having !== undefined && having.size > Number(having.has(own));
    });
    if (!isHeld) vote(own.votes, home, 0.25);
  }
}

function takeOffices({ line, title, appositive, by }: Candidate, own: Told) {
  const { offices, roles } = own;
  const phrases = [
    { phrase: title, long: by === "title-comma-name" },
    { phrase: appositive, long: true },
  ];
  for (const { phrase, long } of phrases) {
    if (phrase === null || !isOfficeHead(line, phrase)) continue;
    const rule = long ? "people/name-comma-title" : "people/title-name";
    const office = officeOf(line, phrase, long, rule);
    if (office === null) continue;
    if (isDomestic(line, phrase)) own.domestic = true;
    offices.push(office);
    roles.push(roleOf(line, phrase, long));
  }
}

/** Second round, for those whom nothing of their own ties to a country: what is beside them, then equal offices. */
function settleCountries(named: readonly Named[], told: ReadonlyMap<Draft, Told>) {
  const countryOf = (draft: Draft) => countryOfDraft(draft, told.get(draft));
  const byWord = new Map(
    named.flatMap(({ draft }) => [...draft.family].map((word) => [word, draft])),
  );
  for (const [order, one] of named.entries()) {
    const own = told.get(one.draft);
    if (own === undefined || countryOf(one.draft) !== null) continue;
    const country = countriesBeside(one.naming, named[order - 1] ?? null, byWord, countryOf);
    if (country !== null) vote(own.votes, country, 1);
  }
  const ministers = ministersOf(told);
  for (const [draft, own] of told) {
    const country = countryOf(draft) === null ? countryOfEqualOffice(own, ministers) : null;
    if (country !== null) vote(own.votes, country, 0.5);
  }
}

/** Ministers' offices whose country is told, each once. */
function ministersOf(told: ReadonlyMap<Draft, Told>): Role[] {
  const ministers = new Map<string, Role>();
  for (const { roles } of told.values())
    for (const role of roles)
      if (role.head === "minister" && role.country !== null)
        ministers.set(`${role.country} ${officeKey(role)}`, role);
  return [...ministers.values()];
}

/** "Assistant Foreign Minister" where all foreign ministers of the report are China's. */
function countryOfEqualOffice({ roles }: Told, ministers: readonly Role[]): string | null {
  const portfolio = roles.find(
    ({ head, words }) => head === "minister" && words.size > 1 && !words.has("prime"),
  );
  if (portfolio === undefined) return null;
  const subject = [...portfolio.words].filter(
    (word) => word !== "minister" && word !== "assistant" && word !== "deputy",
  );
  let found: string | null = null;
  for (const other of ministers) {
    if (other.country === found || !subject.every((word) => other.words.has(word))) continue;
    if (!differInRank(other, portfolio)) continue;
    if (found !== null) return null;
    found = other.country;
  }
  return found;
}

/** The country most of the report's words speak for; for one whom all know, his. */
export function countryOfDraft(draft: Draft, own: Told | undefined): string | null {
  const votes = [...(own?.votes ?? [])];
  const most = Math.max(0, ...votes.map(([, count]) => count));
  const best = votes.find(([, count]) => count === most && count > 0);
  if (best !== undefined) return best[0];
  const known = [...draft.family]
    .map((word) => knownPeople.get(word))
    .find((person) => person !== undefined && person.name === nameOf(draft));
  return known?.country ?? null;
}

/** The fullest name met; for someone named by one word only, the name all know, if there is one. */
export function nameOf({ names }: Draft): string {
  const spellings = [...names].toSorted(
    ([a, countA], [b, countB]) => words(b) - words(a) || countB - countA || b.length - a.length,
  );
  const [fullest = ""] = spellings[0] ?? [];
  return words(fullest) > 1 ? fullest : (knownPeople.get(fullest.toLowerCase())?.name ?? fullest);
}

function words(name: string) {
  return name.split(" ").length;
}
