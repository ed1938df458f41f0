/** Whose ministry, whose capital: the country a report is about when it does not say. */
import type { EntityMention, OrganisationMention, PlaceMention } from "../types.ts";
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

/** The United States have departments; others have ministries. */
const isMinistry = (name: string) => /\bministr/i.test(name);
/** Where a report speaks of these and of the United States, theirs are meant. */
const americanFirst =
  /^(?:senate|congress|house of representatives|national security council|supreme court|treasury)$/i;
const mostRankedForAmerica = 3;
/** Bodies of no one country. */
const international = /^(?:international|world|european|united nations|global|asian|african)\b/i;

/** Countries whose parliament, or whose large party, is called Congress. */
const congresses = new Set("US IN PH MX BR AR PE CO CL EC BO HN GT PY".split(" "));

/** Only the United States have these under such a name in English. */
const american =
  /^(?:state department|department of (?:state|defense|war|homeland security|the treasury|energy|veterans affairs))$/i;

function likeliest(name: string, ranked: readonly string[]): string | null {
  if (american.test(name)) return "US";
  if (/^congress$/i.test(name)) return ranked.find((country) => congresses.has(country)) ?? null;
  if (americanFirst.test(name) && ranked.slice(0, mostRankedForAmerica).includes("US")) return "US";
  return ranked.find((country) => !(isMinistry(name) && country === "US")) ?? null;
}

/** "the Foreign Ministry in Beijing": the country of the city. */
function seatOf(
  body: OrganisationMention,
  text: string,
  places: ReadonlyMap<number, PlaceMention>,
) {
  const gap = /^ in (?:the )?/.exec(text.slice(body.end, body.end + 8))?.[0];
  return gap === undefined ? null : (places.get(body.end + gap.length)?.country ?? null);
}

/** Gives each state body without a country that of its seat, of a body of its name in the report, or the likeliest. */
export function withHomes(
  text: string,
  mentions: readonly EntityMention[],
  { namesakes, ranked }: { namesakes: ReadonlyMap<string, string>; ranked: readonly string[] },
): EntityMention[] {
  const places = new Map(
    mentions.flatMap((mention) =>
      mention.kind === "place" ? [[mention.start, mention] as const] : [],
    ),
  );
  return mentions.map((mention) => {
    if (mention.kind !== "organisation" || mention.country !== null) return mention;
    if (mention.rule !== "places/state-body" || international.test(mention.name)) return mention;
    const named = namesakes.get(mention.name.toLowerCase());
    const country = seatOf(mention, text, places) ?? named ?? likeliest(mention.name, ranked);
    return { ...mention, country };
  });
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
