/** Part first: "the Bilderberg hotel in Oosterbeek" is "Bilderberg hotel, Oosterbeek". */
import type { EntityMention, PlaceMention } from "../types.ts";
import { keyOf } from "./atoms.ts";
import { geographicHeads } from "./unlistedWords.ts";

const between = /^(?: in| at|,| near)(?: the)? $/;

const isPart = ({ name, value }: PlaceMention) =>
  value === name && geographicHeads.has(keyOf(name.split(/[ -]/).at(-1) ?? ""));

/** Gives what lies in another place its value part first, and that place's country where it has none. */
export function nested(text: string, mentions: readonly EntityMention[]): EntityMention[] {
  const places = mentions
    .filter((mention): mention is PlaceMention => mention.kind === "place")
    .sort((a, b) => a.start - b.start);
  const countries = new Map(
    places.flatMap(({ start, country }) => (country === null ? [] : [[start, country] as const])),
  );
  const following = new Map(
    places.map((place, index) => [place, places.slice(index + 1, index + 4)] as const),
  );
  return mentions.map((mention) => {
    if (mention.kind !== "place") return mention;
    const part = { ...mention, country: mention.country ?? countries.get(mention.start) ?? null };
    const whole = following
      .get(mention)
      ?.find(({ start }) => start > mention.end && between.test(text.slice(mention.end, start)));
    if (whole === undefined || !isPart(mention)) return part;
    return {
      ...part,
      value: `${part.name}, ${whole.name}`,
      country: part.country ?? whole.country,
    };
  });
}
