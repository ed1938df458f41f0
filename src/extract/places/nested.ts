/** Part first: "the Bilderberg hotel in Oosterbeek" is "Bilderberg hotel, Oosterbeek". */
import type { EntityMention, PlaceMention } from "../types.ts";
import { keyOf } from "./atoms.ts";
import { geographicHeads } from "./unlistedWords.ts";

const between = /^(?: in| at|,| near)(?: the)? $/;

const isPart = ({ name, value }: PlaceMention) =>
  value === name && geographicHeads.has(keyOf(name.split(/[ -]/).at(-1) ?? ""));

const furthest = 3;
const unlisted = new Set(["places/after-in", "places/geographic-word", "places/city-of"]);

/** Gives what lies in another place its value part first, and that place's country where it has none. */
export function nested(text: string, mentions: readonly EntityMention[]): EntityMention[] {
  const places = mentions
    .filter((mention): mention is PlaceMention => mention.kind === "place")
    .sort((a, b) => a.start - b.start);
  const known = countriesAt(mentions);
  const named = new Set(mentions.flatMap(({ kind, start }) => (kind === "country" ? [start] : [])));
  const following = new Map(
    places.map((place, index) => [place, places.slice(index + 1, index + 1 + furthest)] as const),
  );
  return mentions.map((mention) => {
    if (mention.kind !== "place") return mention;
    const country =
      mention.country ?? known.get(mention.start) ?? countryBehind(text, mention, known);
    const whole = following
      .get(mention)
      ?.find(({ start }) => start > mention.end && between.test(text.slice(mention.end, start)));
    if (whole === undefined || !isPart(mention) || named.has(whole.start))
      return { ...mention, country };
    return {
      ...mention,
      value: `${mention.name}, ${whole.name}`,
      country: country ?? whole.country,
    };
  });
}

/** "Shenzen, China": the country behind the comma. */
function countryBehind(
  text: string,
  { end, rule }: PlaceMention,
  known: ReadonlyMap<number, string>,
) {
  return unlisted.has(rule) && text.slice(end, end + 2) === ", "
    ? (known.get(end + 2) ?? null)
    : null;
}

/** The country that is told where a mention starts. */
function countriesAt(mentions: readonly EntityMention[]): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  for (const mention of mentions) {
    const [country] =
      mention.kind === "country" && mention.form === "name"
        ? mention.countries
        : [mention.kind === "place" ? mention.country : null];
    if (country !== null && country !== undefined) known.set(mention.start, country);
  }
  return known;
}
