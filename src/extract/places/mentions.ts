/** From names to mentions: countries as actors, places where something is. */
import type { CountryMention, EntityMention, OrganisationMention, PlaceMention } from "../types.ts";
import { countryBefore } from "./beside.ts";
import { doubtfulNames } from "./countryTable.ts";
import { twinOf } from "./doubtful.ts";
import { capitalOf, type Entry } from "./gazetteer.ts";
import type { Item } from "./items.ts";
import { commonWords, stateAbbreviations } from "./placeTable.ts";
import {
  isCoordinated,
  isInTitleOfAccord,
  isLanguage,
  isPartOfName,
  type Role,
  roleOf,
} from "./roles.ts";
import { otherAmericans } from "./roleWords.ts";
import type { Walk } from "./sentenceOf.ts";

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;

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
type Standing = {
  readonly setting: Setting;
  readonly item: Item;
  readonly role: Role;
  /** The role is that of the name before, to which "and" joins it. */
  readonly follows: boolean;
};

const keyAt = ({ setting, item }: Standing) => setting.walk.atoms[item.from]?.key ?? "";

const spanOf = ({ setting, item }: Standing) => ({
  start: setting.walk.atoms[item.from]?.start ?? 0,
  end: setting.walk.atoms[item.to - 1]?.end ?? 0,
});

const nameOf = (standing: Standing) => {
  const { start, end } = spanOf(standing);
  return standing.setting.text.slice(start, end);
};

const asCountry = (
  standing: Standing,
  countries: readonly string[],
  form: CountryMention["form"],
  rule: string,
): CountryMention => ({ kind: "country", countries, form, rule, ...spanOf(standing) });

function asPlace(
  standing: Standing,
  country: string | null,
  within: string | null = null,
): PlaceMention {
  const name = nameOf(standing);
  const value = within === null ? name : `${name}, ${within}`;
  return { kind: "place", name, value, country, rule: standing.role.rule, ...spanOf(standing) };
}

const asOrganisation = (
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

/** A capital that acts: its government; Brussels is the Union's. */
function asCapital(standing: Standing, country: string): EntityMention[] {
  if (keyAt(standing) === "brussels")
    return [asOrganisation(standing, null, true, "places/brussels")];
  const rule = standing.role.is === "actor" ? standing.role.rule : "places/capital-as-actor";
  return [asCountry(standing, [country], "metonym", rule)];
}

function ofPlace(
  standing: Standing,
  { size, within, country: usual }: Of<"place">,
): EntityMention[] {
  const { setting, item, role } = standing;
  const { walk } = setting;
  const twin = twinOf(keyAt(standing), walk, setting.words);
  const country = twin?.country ?? usual;
  const held = role.rule === "places/held-noun";
  if ((role.is !== "place" || held) && isInTitleOfAccord(walk, item)) return [];
  if (role.is === "place" || size === "venue") return [asPlace(standing, country, within)];
  const common = item.to - item.from === 1 && commonWords.has(keyAt(standing));
  if (role.is === "bare" && common && size !== "capital") return [];
  if (isPartOfName(walk, item) && size !== "region") return [];
  if (size === "capital" && country !== null) return asCapital(standing, country);
  return size === "small" ? [] : [asPlace(standing, country)];
}

function ofHouse(standing: Standing, { country }: Of<"house">): EntityMention[] {
  if (standing.role.is === "place")
    return [asPlace(standing, country, capitalOf.get(country) ?? null)];
  return [
    asCountry(standing, [country], "metonym", "places/house"),
    asOrganisation(standing, country, true, "places/house"),
  ];
}

const isOtherAmerican = ({ setting, item }: Standing) =>
  /^americans?$/.test(setting.walk.atoms[item.from]?.key ?? "") &&
  otherAmericans.has(setting.walk.atoms[item.from - 1]?.key ?? "");

function ofCountry(standing: Standing, { country, form }: Of<"country">): EntityMention[] {
  const { setting, item, role } = standing;
  const key = keyAt(standing);
  const doubtful = doubtfulNames.has(key) && form === "name" && role.is !== "place";
  const twin = twinOf(key, setting.walk, setting.words);
  if (twin?.region) return [asPlace(standing, twin.country)];
  if (doubtful && isPartOfName(setting.walk, item)) return [];
  if (form === "demonym" && (isLanguage(setting.walk, item) || isOtherAmerican(standing)))
    return [];
  const mention = asCountry(standing, [twin?.country ?? country], form, `places/${form}`);
  if (form === "demonym" || role.is !== "place") return [mention];
  return [mention, asPlace(standing, twin?.country ?? country)];
}

/** "South Korea's Joint Chiefs of Staff": the country before it, else the usual one. */
function ofOrganisation(standing: Standing, { country, official, shared }: Of<"organisation">) {
  const { setting, item } = standing;
  const owner = countryBefore(setting.walk.atoms, item.from);
  const rule = shared ? "places/state-body" : "places/organisation";
  return [asOrganisation(standing, owner?.country ?? country, official, rule)];
}

function ofBloc(standing: Standing, { members }: Of<"bloc">): EntityMention[] {
  const bloc = asOrganisation(standing, null, true, "places/bloc");
  if (members.length === 0) return [bloc];
  return [bloc, asCountry(standing, members, "group", "places/bloc")];
}

function mentionsOf(standing: Standing): EntityMention[] {
  const { entry } = standing.item;
  if (entry.kind === "place") return ofPlace(standing, entry);
  if (entry.kind === "house") return ofHouse(standing, entry);
  if (entry.kind === "country") return ofCountry(standing, entry);
  return entry.kind === "bloc" ? ofBloc(standing, entry) : ofOrganisation(standing, entry);
}

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
function standingOf(
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

/** Mentions of the names of a sentence, in the order of the names. */
export function mentionsOfItems(setting: Setting, items: readonly Item[]): EntityMention[] {
  const mentions: EntityMention[] = [];
  let previous: Omit<Standing, "follows"> | null = null;
  for (const index of items.keys()) {
    const own = standingOf(setting, items, index);
    if (own === null) break;
    const joined: boolean =
      previous !== null &&
      own.role.is === "bare" &&
      isCoordinated(setting.walk, previous.item, own.item);
    const standing: Omit<Standing, "follows"> =
      joined && previous !== null ? { ...own, role: previous.role } : own;
    mentions.push(...mentionsOf({ ...standing, follows: joined }));
    previous = standing;
  }
  return mentions;
}
