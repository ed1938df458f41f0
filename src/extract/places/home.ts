/** Whose ministry, whose capital: the country a report is about when it does not say. */
import type { EntityMention, OrganisationMention } from "../types.ts";
import { keyOf } from "./atoms.ts";
import { capitalOf } from "./gazetteer.ts";

/** Countries by how often they are told, the most frequent first. */
export function rankedCountries(mentions: readonly EntityMention[]): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const countries =
      mention.kind === "country" && mention.form !== "group" ? mention.countries : [];
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
    if (mention.kind === "organisation" && mention.official && mention.country !== null) {
      counts.set(mention.country, (counts.get(mention.country) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([country]) => country);
}

/** The country of "the national capital": the most told whose capital the report names; else the most told. */
export function homeOf(
  ranked: readonly string[],
  mentions: readonly EntityMention[],
): string | null {
  const named = new Set(
    mentions.flatMap((mention) => (mention.kind === "place" ? [keyOf(mention.name)] : [])),
  );
  const told = ranked.find((country) => named.has(keyOf(capitalOf.get(country) ?? "")));
  return told ?? ranked[0] ?? null;
}

/** Bodies by the last word that tells their kind; the United States have departments, others ministries. */
const ministryless = new Set(["US"]);

const isMinistry = (name: string) => /\bministr/i.test(name);

/** Gives each state body without a country that of a body of the same name in the report, else the likeliest. */
export function withHome(
  body: OrganisationMention,
  namesakes: ReadonlyMap<string, string>,
  ranked: readonly string[],
): OrganisationMention {
  if (body.country !== null || body.rule !== "places/state-body") return body;
  const likely = ranked.find((country) => !(isMinistry(body.name) && ministryless.has(country)));
  return { ...body, country: namesakes.get(body.name.toLowerCase()) ?? likely ?? null };
}

const startOfBody = /^(?:.*['’]s?\s|\p{Lu}[\p{L}.]*\s(?=\p{L}))/u;

/** State bodies told with their country, by the rest of their name: "foreign ministry" is `CN`. */
export function namesakesOf(mentions: readonly EntityMention[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind !== "organisation" || mention.country === null) continue;
    const bare = mention.name.replace(startOfBody, "").toLowerCase();
    if (!known.has(bare)) known.set(bare, mention.country);
  }
  return known;
}
