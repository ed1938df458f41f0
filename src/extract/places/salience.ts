/** Which countries a report speaks of most at a place: the two of "the two sides". */
import type { CountryMention, EntityMention, PlaceMention } from "../types.ts";

/** Weight of what was said so far, fading from sentence to sentence. */
export type Salience = {
  readonly weights: Map<string, number>;
  /** How often two stood together ("US-China"), as `CN US`; does not fade. */
  readonly pairs: Map<string, number>;
  /** Blocs and enumerations met, by how many countries they have. */
  readonly groups: Map<number, readonly string[]>;
};

/** Nothing said yet. */
export const noSalience = (): Salience => ({
  weights: new Map(),
  pairs: new Map(),
  groups: new Map(),
});

const fading = 0.85;
const weightOf = { name: 1, demonym: 0.8, metonym: 1, group: 0.5 } as const;
/** A country where something is, or a city of it. */
const weightOfPlace = 0.2;
const pairWeight = 1.5;
const mostPairs = 4;
const mostCandidates = 12;

const pairKey = (first: string, second: string) => [first, second].sort().join(" ");
const raise = <K>(map: Map<K, number>, key: K, by: number) =>
  map.set(key, (map.get(key) ?? 0) + by);

/** Adds the mentions of one more sentence: they weigh most, what came before fades. */
export function remember(
  salience: Salience,
  text: string,
  mentions: readonly EntityMention[],
): void {
  const { weights, pairs, groups } = salience;
  for (const [country, weight] of weights) weights.set(country, weight * fading);
  const places = mentions.filter((mention): mention is PlaceMention => mention.kind === "place");
  const sites = new Set(places.map(({ start }) => start));
  for (const { country } of places) if (country !== null) raise(weights, country, weightOfPlace);
  const told = mentions.filter(
    (mention): mention is CountryMention => mention.kind === "country" && !sites.has(mention.start),
  );
  for (const { countries, form } of told) {
    for (const country of countries)
      raise(weights, country, weightOf[form] / Math.sqrt(countries.length));
    if (countries.length > 2) groups.set(countries.length, countries);
  }
  for (const [first, second] of pairsAmong(text, told)) raise(pairs, pairKey(first, second), 1);
  const listed = [
    ...new Set(told.filter(({ form }) => form === "name").flatMap(({ countries }) => countries)),
  ];
  if (listed.length > 2) groups.set(listed.length, listed);
}

/** Whom "both countries" meant once they will mean again. */
export function rememberGroups({ pairs }: Salience, groups: readonly CountryMention[]): void {
  for (const { countries } of groups) {
    const [first, second, ...more] = countries;
    if (first !== undefined && second !== undefined && more.length === 0)
      raise(pairs, pairKey(first, second), 1);
  }
}

/** "US-China", "India and Pakistan": two that stand together and are no part of a longer list. */
export function pairsAmong(text: string, told: readonly CountryMention[]): [string, string][] {
  return told.flatMap((mention, index): [string, string][] => {
    const next = told[index + 1];
    const [first, second] = [mention.countries[0], next?.countries[0]];
    if (next === undefined || first === undefined || second === undefined || first === second)
      return [];
    if (mention.countries.length > 1 || next.countries.length > 1) return [];
    const listed = /,\s*(?:the )?$/.test(
      text.slice(told[index - 1]?.end ?? mention.start, mention.start),
    );
    const between = text.slice(mention.end, next.start);
    return !listed && joint.test(between) ? [[first, second]] : [];
  });
}

const joint = /^(?:[-‐‑–/]| and (?:the )?)$/;

function bestPair({ weights, pairs }: Salience): readonly string[] {
  const ranked = [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostCandidates);
  let best: { score: number; pair: string[] } = { score: 0, pair: [] };
  for (const [index, [first, weight]] of ranked.entries()) {
    for (const [second, other] of ranked.slice(index + 1)) {
      const together = Math.min(mostPairs, pairs.get(pairKey(first, second)) ?? 0);
      const score = weight + other + pairWeight * together;
      if (score > best.score) best = { score, pair: [first, second] };
    }
  }
  return best.pair;
}

/** The countries that weigh most, as many as `count`; of three and more, those last listed together. */
export const countriesOf = (salience: Salience, count: number) =>
  count > 2 ? (salience.groups.get(count) ?? []) : bestPair(salience);
