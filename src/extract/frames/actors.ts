/** Who acts in a stretch of a sentence: people, official bodies, countries; and where it says where, when, how long. */
import type { ParticipantRole } from "../../model/timeline.ts";
import type { Annotated, DateMention, FrameParticipant, PlaceMention } from "../types.ts";
import { verbReadings } from "./lexicon.ts";
import type { Range, Unit } from "./units.ts";
import { isAdverb, regularPast } from "./verbReading.ts";
import * as words from "./words.ts";

/** A stretch behind one preposition: "with Xi and Wang"; the first has none. */
export type Chunk = Range & { readonly preposition: string | null };

/** A range cut before each preposition; "of" and "from" stay with the people they belong to ("officials from India"). */
export function chunksOf(units: readonly Unit[], { from, to }: Range): Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let preposition: string | null = null;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit?.kind === "date" && at === start && at > from && units[at + 1]?.kind !== "mark") {
      chunks.push({ preposition, from: start, to: at + 1 });
      preposition = null;
      start = at + 1;
    }
    const joins = unit?.lower === "and" && units[at - 1]?.lower === "," && at > start + 1;
    if (joins && /^(?:for|of|on|to|in|at)$/.test(preposition ?? "")) {
      chunks.push({ preposition, from: start, to: at - 1 });
      preposition = null;
      start = at + 1;
    }
    if (unit?.kind !== "word" || !words.prepositions.has(unit.lower)) continue;
    const attached =
      (["of", "from", "including", "involving", "comprising"].includes(unit.lower) &&
        isActor(units, at - 1)) ||
      isOfCountry(units, at);
    if (attached) continue;
    chunks.push({ preposition, from: start, to: at });
    preposition = unit.lower;
    start = at + 1;
  }
  chunks.push({ preposition, from: start, to });
  return chunks.filter((chunk) => chunk.from < chunk.to);
}

/** "Presidents Abe of Aland and Bora of Borduria": the country behind a name goes with the person. */
const isOfCountry = (units: readonly Unit[], at: number) => {
  const next = units[units[at + 1]?.lower === "the" ? at + 2 : at + 1]?.entity;
  return (
    units[at]?.lower === "of" &&
    units[at - 1]?.entity?.kind === "person" &&
    next?.kind === "country" &&
    next.form === "name"
  );
};

const isActor = (units: readonly Unit[], at: number) => {
  if (
    /^(?:city|capital|town|province|region|island|state|village|resort|port|district|territory|republic|kingdom|suburb)$/.test(
      units[at]?.lower ?? "",
    )
  )
    return true;
  const unit = units[at];
  const lower =
    unit?.lower === "'" || unit?.lower === "," ? (units[at - 1]?.lower ?? "") : (unit?.lower ?? "");
  return (
    words.actorNouns.has(lower) ||
    words.unnamedActors.has(lower) ||
    ["grouping", "members", "both", "two", "each"].includes(lower)
  );
};

/** Who counts: people, countries and official bodies; other bodies too ("Hamas"); or all that is named. */
export type Mode = "actors" | "bodies" | "anything";

/** The actors named in a range, each with its role. */
export function actorsIn(
  units: readonly Unit[],
  range: Range,
  role: ParticipantRole,
  rule: string,
  mode: Mode = "actors",
): FrameParticipant[] {
  const found: FrameParticipant[] = [];
  for (let at = range.from; at < range.to; at++) {
    const unit = units[at];
    if (unit?.entity == null || unit.compound) continue;
    found.push(...participants(units, at, unit, role, rule, mode));
  }
  return found;
}

function participants(
  units: readonly Unit[],
  at: number,
  unit: Unit,
  role: ParticipantRole,
  rule: string,
  mode: Mode,
): FrameParticipant[] {
  const { entity, start, end } = unit;
  const base = { start, end, role, rule: `frames/${rule}` };
  if (entity === null) return [];
  const free = mode === "anything" || acts(units, at);
  if (entity.kind === "person")
    return isPossessive(units, at) ? [] : [{ ...base, person: entity.person }];
  if (entity.kind === "country")
    return free ? entity.countries.map((country) => ({ ...base, country })) : [];
  if (entity.kind !== "organisation" || !(entity.official || mode !== "actors") || !free) return [];
  return [
    {
      ...base,
      organisation: entity.name,
      ...(entity.country === null ? {} : { country: entity.country }),
    },
  ];
}

/** "Blinken's", "his". */
export const isPossessive = (units: readonly Unit[], at: number) =>
  words.possessives.has(units[at]?.lower ?? "") || isPossessiveMark(units[at + 1]?.lower ?? "");

export const isPossessiveMark = (lower: string) => lower === "'s" || lower === "'";

/** A country or body acts when it stands alone or before people ("Chinese officials"), not before things ("Chinese goods"). */
function acts(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const demonym = unit?.entity?.kind === "country" && unit.entity.form === "demonym";
  let next = at + 1;
  const possessive = isPossessiveMark(units[next]?.lower ?? "");
  if (possessive) next++;
  if (!possessive && !demonym && standsAlone(units, next)) return true;
  for (let step = next; step < next + (demonym ? 8 : 5); step++) {
    const word = units[step];
    if (demonym && isNextDemonym(units, step)) continue;
    if (word === undefined || word.kind === "mark" || word.kind === "date") return false;
    if (word.entity?.kind === "person") return true;
    if (
      word.kind === "word" &&
      (words.prepositions.has(word.lower) || words.relatives.has(word.lower))
    )
      return false;
    if (words.actorNouns.has(word.lower) && !isPlainModifier(units, step)) return true;
  }
  return false;
}

/** "Greek, Cypriot and French counterparts": each goes with the word behind the last. */
const isNextDemonym = (units: readonly Unit[], comma: number) => {
  const next = units[units[comma + 1]?.lower === "and" ? comma + 2 : comma + 1];
  return (
    units[comma]?.lower === "," &&
    next?.entity?.kind === "country" &&
    next.entity.form === "demonym"
  );
};

/** "trade", "defence", "foreign" qualify people, but are none: the word after them decides. */
const isPlainModifier = (units: readonly Unit[], at: number) =>
  /^(?:foreign|prime|deputy|vice|defence|defense|finance|trade|state|interior|commerce|justice|supreme|assistant|senior|top|high-ranking|coast|general|chief|crown)$/.test(
    units[at]?.lower ?? "",
  );

function standsAlone(units: readonly Unit[], next: number): boolean {
  const unit = units[next];
  if (unit === undefined || unit.kind !== "word" || unit.lower === "'s") return true;
  const { lower } = unit;
  return (
    words.prepositions.has(lower) ||
    words.coordinators.has(lower) ||
    words.subordinators.has(lower) ||
    words.determiners.has(lower) ||
    words.modals.has(lower) ||
    words.beForms.has(lower) ||
    words.haveForms.has(lower) ||
    words.doForms.has(lower) ||
    isAdverb(lower) ||
    lower === "to" ||
    verbReadings(lower).length > 0 ||
    regularPast(lower) !== null
  );
}

/** Where: the first place behind "in", "at", "near"; a country's name if no city is told. */
export function placeIn(
  { report }: Annotated,
  units: readonly Unit[],
  ranges: readonly Chunk[],
  prepositions: readonly string[],
): PlaceMention | null {
  const where = ranges.filter(({ preposition }) => prepositions.includes(preposition ?? ""));
  const entities = where
    .flatMap(({ from, to }) => units.slice(from, to))
    .flatMap(({ entity, compound }) => (entity === null || compound ? [] : [entity]));
  const city = entities.find((entity) => entity.kind === "place");
  if (city?.kind === "place") return city;
  const country = entities.find(
    (entity) => entity.kind === "country" && entity.form !== "demonym" && entity.form !== "group",
  );
  if (country?.kind !== "country") return null;
  const name = report.text.slice(country.start, country.end);
  return {
    kind: "place",
    start: country.start,
    end: country.end,
    rule: "frames/country-as-place",
    name,
    value: name,
    country: country.countries[0] ?? null,
  };
}

const fineness = ["day", "part", "week", "month", "season", "year", "decade", "vague"];

/** When: of the dates in a range the one nearest to the trigger, or a finer one of the same range. */
export function dateIn(
  units: readonly Unit[],
  { from, to }: Range,
  trigger: number,
): DateMention | null {
  let best: { date: DateMention; cost: number } | null = null;
  for (let at = from; at < to; at++) {
    const date = units[at]?.date;
    if (date == null || date.type === "DURATION" || date.type === "SET") continue;
    const other = isOfOther(units, from, at);
    if (other === "apart" || (other === "after" && fineness.indexOf(date.precision) > 2)) continue;
    const cost =
      Math.abs(at - trigger) +
      fineness.indexOf(date.precision) * 4 +
      (date.edtf === null ? 20 : 0) +
      (other === null ? 0 : 30);
    if (best === null || cost < best.cost) best = { date, cost };
  }
  return best?.date ?? null;
}

/**
 * "pledged it after the vote of Sunday": the date is that of what stands behind "after"; "since the launch in June" is
 * another day altogether (`apart`).
 */
export function isOfOther(
  units: readonly Unit[],
  from: number,
  date: number,
): "after" | "apart" | null {
  for (let at = date - 1; at >= Math.max(from, date - 12); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind === "mark" || unit.kind === "quote") return null;
    if (unit.kind !== "word" || at === date - 1) continue;
    if (/^(?:since|until)$/.test(unit.lower)) return "apart";
    if (/^(?:after|following|before|amid)$/.test(unit.lower)) return "after";
  }
  return null;
}

/** How long: a duration with minutes. */
export const durationIn = (units: readonly Unit[], { from, to }: Range): DateMention | null =>
  units.slice(from, to).find(({ date }) => date?.type === "DURATION" && date.minutes !== null)
    ?.date ?? null;
