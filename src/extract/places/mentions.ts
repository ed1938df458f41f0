/** From names to mentions: countries as actors, places where something is. */
import type { CountryMention, EntityMention, PlaceMention } from "../types.ts";
import { doubtfulNames } from "./countryTable.ts";
import type { Entry } from "./gazetteer.ts";
import { capitalOf } from "./gazetteer.ts";
import type { Item } from "./items.ts";
import { isCoordinated, isPartOfName, type Role, roleOf } from "./roles.ts";
import type { Walk } from "./sentenceOf.ts";

type PlaceEntry = Extract<Entry, { kind: "place" }>;

const spanOf = ({ atoms }: Walk, { from, to }: Item) => ({
  start: atoms[from]?.start ?? 0,
  end: atoms[to - 1]?.end ?? 0,
});

function countryMention(
  walk: Walk,
  item: Item,
  countries: readonly string[],
  form: CountryMention["form"],
  rule: string,
): CountryMention {
  return { kind: "country", countries, form, rule, ...spanOf(walk, item) };
}

function placeMention(
  text: string,
  walk: Walk,
  item: Item,
  country: string | null,
  rule: string,
  within: string | null = null,
): PlaceMention {
  const span = spanOf(walk, item);
  const name = text.slice(span.start, span.end);
  return {
    kind: "place",
    name,
    value: within === null ? name : `${name}, ${within}`,
    country,
    rule,
    ...span,
  };
}

function organisationMention(
  text: string,
  walk: Walk,
  item: Item,
  country: string | null,
  official: boolean,
  rule: string,
): EntityMention {
  const span = spanOf(walk, item);
  return {
    kind: "organisation",
    name: text.slice(span.start, span.end),
    country,
    official,
    rule,
    ...span,
  };
}

function ofPlace(
  text: string,
  walk: Walk,
  item: Item,
  entry: PlaceEntry,
  role: Role,
): EntityMention[] {
  const asPlace = () => [placeMention(text, walk, item, entry.country, role.rule, entry.within)];
  if (entry.size === "region" || entry.size === "venue") return asPlace();
  if (role.is === "place") return asPlace();
  if (isPartOfName(walk, item)) return [];
  if (entry.size === "capital" && entry.country !== null) {
    const rule = role.is === "actor" ? role.rule : "places/capital-as-actor";
    return [countryMention(walk, item, [entry.country], "metonym", rule)];
  }
  return entry.size === "small" ? [] : asPlace();
}

function ofHouse(
  text: string,
  walk: Walk,
  item: Item,
  country: string,
  role: Role,
): EntityMention[] {
  if (role.is === "place")
    return [placeMention(text, walk, item, country, role.rule, capitalOf.get(country) ?? null)];
  return [
    countryMention(walk, item, [country], "metonym", "places/house"),
    organisationMention(text, walk, item, country, true, "places/house"),
  ];
}

function ofCountry(
  text: string,
  walk: Walk,
  item: Item,
  entry: Extract<Entry, { kind: "country" }>,
  role: Role,
): EntityMention[] {
  const key = walk.atoms[item.from]?.key ?? "";
  if (
    doubtfulNames.has(key) &&
    role.is !== "place" &&
    isPartOfName(walk, item) &&
    entry.form === "name"
  )
    return [];
  const mention = countryMention(walk, item, [entry.country], entry.form, `places/${entry.form}`);
  if (entry.form === "demonym" || role.is !== "place") return [mention];
  return [mention, placeMention(text, walk, item, entry.country, role.rule)];
}

function mentionsOf(text: string, walk: Walk, item: Item, role: Role): EntityMention[] {
  const { entry } = item;
  if (entry.kind === "place") return ofPlace(text, walk, item, entry, role);
  if (entry.kind === "house") return ofHouse(text, walk, item, entry.country, role);
  if (entry.kind === "country") return ofCountry(text, walk, item, entry, role);
  if (entry.kind === "organisation")
    return [
      organisationMention(text, walk, item, entry.country, entry.official, "places/organisation"),
    ];
  const organisation = organisationMention(text, walk, item, null, true, "places/bloc");
  if (entry.members.length === 0) return [organisation];
  return [organisation, countryMention(walk, item, entry.members, "group", "places/bloc")];
}

/** Mentions of the names of a sentence, in the order of the names. */
export function mentionsOfItems(text: string, walk: Walk, items: readonly Item[]): EntityMention[] {
  const mentions: EntityMention[] = [];
  let previous: { item: Item; role: Role } | null = null;
  for (const item of items) {
    let role = roleOf(walk, item);
    if (previous !== null && role.is === "bare" && isCoordinated(walk, previous.item, item))
      role = previous.role;
    mentions.push(...mentionsOf(text, walk, item, role));
    previous = { item, role };
  }
  return mentions;
}
