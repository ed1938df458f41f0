/** From names to mentions: countries as actors, places where something is. */
import type { EntityMention } from "../types.ts";
import { countryBefore } from "./beside.ts";
import { doubtfulNames } from "./countryTable.ts";
import { twinOf } from "./doubtful.ts";
import { capitalOf, type Entry } from "./gazetteer.ts";
import type { Item } from "./items.ts";
import { isInTitleOfAccord, isLanguage, isPartOfName } from "./names.ts";
import { commonWords } from "./placeTable.ts";
import { isCoordinated } from "./roles.ts";
import { otherAmericans } from "./roleWords.ts";
import {
  asCountry,
  asOrganisation,
  asPlace,
  keyAt,
  type Setting,
  type Standing,
  standingOf,
} from "./standing.ts";

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;

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
