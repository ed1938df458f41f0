/** A name where it stands, what it does there, and the mentions it can become. */
import type { CountryMention, OrganisationMention, PlaceMention } from "../types.ts";
import type { Item } from "./items.ts";
import { stateAbbreviations } from "./placeTable.ts";
import { type Role, roleOf } from "./roles.ts";
import type { Walk } from "./sentenceOf.ts";

/** A sentence and what the rest of the report says of it. */
export type Setting = {
  readonly text: string;
  readonly walk: Walk;
  /** Keys of all words of the report. */
  readonly words: ReadonlySet<string>;
  /** Keys of the names of people, as far as titles and "said" tell. */
  readonly people: ReadonlySet<string>;
};

/** A name at its place, and what it does there. */
export type Standing = {
  readonly setting: Setting;
  readonly item: Item;
  readonly role: Role;
  /** The role is that of the name before, to which "and" joins it. */
  readonly follows: boolean;
};

/** Key of its first word. */
export const keyAt = ({ setting, item }: Standing) => setting.walk.atoms[item.from]?.key ?? "";

const spanOf = ({ setting, item }: Standing) => ({
  start: setting.walk.atoms[item.from]?.start ?? 0,
  end: setting.walk.atoms[item.to - 1]?.end ?? 0,
});

const nameOf = (standing: Standing) => {
  const { start, end } = spanOf(standing);
  return standing.setting.text.slice(start, end);
};

/** As countries that act or are spoken of. */
export const asCountry = (
  standing: Standing,
  countries: readonly string[],
  form: CountryMention["form"],
  rule: string,
): CountryMention => ({ kind: "country", countries, form, rule, ...spanOf(standing) });

/** As a place; `within` is the city of a house or hall. */
export function asPlace(
  standing: Standing,
  country: string | null,
  within: string | null = null,
): PlaceMention {
  const name = nameOf(standing);
  const value = within === null ? name : `${name}, ${within}`;
  return { kind: "place", name, value, country, rule: standing.role.rule, ...spanOf(standing) };
}

/** As an organisation. */
export const asOrganisation = (
  standing: Standing,
  country: string | null,
  official: boolean,
  rule: string,
): OrganisationMention => ({
  kind: "organisation",
  name: nameOf(standing),
  country,
  official,
  rule,
  ...spanOf(standing),
});

/** The country of what stands behind a place and a comma: a region's, a country's, "Ala." and "N.Y.". */
function countryBehind(walk: Walk, item: Item, next: Item | undefined): string | null {
  const { atoms } = walk;
  if (atoms[item.to]?.text !== ",") return null;
  const state = atoms[item.to + 1];
  if (state?.capital && stateAbbreviations.has(state.key)) return "US";
  if (next === undefined || next.from !== item.to + 1) return null;
  if (!/^[,.;)(—–_-]$/.test(atoms[next.to]?.text ?? ".")) return null;
  const { entry } = next;
  if (entry.kind === "place") return entry.size === "region" ? entry.country : null;
  return entry.kind === "country" && entry.form === "name" ? entry.country : null;
}

/** "Paris, Texas," and "London, Ontario." lie where the region behind them says. */
function withRegion(walk: Walk, item: Item, next: Item | undefined): Item {
  if (item.entry.kind !== "place") return item;
  const country = countryBehind(walk, item, next);
  return country === null ? item : { ...item, entry: { ...item.entry, country } };
}

/** A name with its region behind it, and its role; "Kyiv, Ukraine," is a place whatever stands around it. */
export function standingOf(
  setting: Setting,
  items: readonly Item[],
  index: number,
): Omit<Standing, "follows"> | null {
  const named = items[index];
  if (named === undefined) return null;
  const item = withRegion(setting.walk, named, items[index + 1]);
  const own = roleOf(setting.walk, item);
  const bare = own.is === "bare" && item !== named;
  return { setting, item, role: bare ? { is: "place", rule: "places/with-country" } : own };
}
