/** The noun phrase that is a verb's subject: read backwards from the verb, over lists and insertions. */
import type { Range, Unit } from "./units.ts";
import { isAdverb } from "./verbReading.ts";
import * as words from "./words.ts";

/** The noun phrase that ends at `end`, not before `floor`. */
export function subjectRange(
  units: readonly Unit[],
  end: number,
  floor: number,
  splitsAtAnd: boolean,
): Range {
  const last = beforeAge(units, end);
  let from = last + 1;
  let listed = false;
  for (let at = last; at >= floor; at--) {
    const unit = units[at];
    if (unit === undefined || ends(unit, units[at + 1])) break;
    if (unit.kind === "mark" && unit.lower !== "&" && !isHyphen(units, at)) {
      if (unit.lower !== "," || !((listed || opensList(units, at)) && isListed(units, at, floor)))
        break;
    } else if (unit.lower === "and" || unit.lower === "&" || unit.lower === "or") listed = true;
    from = at;
  }
  if (splitsAtAnd && floor > 0 && from <= floor) from = afterAnd(units, from, last);
  while (from <= last && (words.coordinators.has(units[from]?.lower ?? "") || isLead(units, from)))
    from++;
  return { from: overApposition(units, from, floor), to: last + 1 };
}

/** "Bongo, 64, was arrested" */
const beforeAge = (units: readonly Unit[], last: number) =>
  units[last]?.kind === "number" &&
  units[last - 1]?.lower === "," &&
  units[last - 2]?.entity?.kind === "person"
    ? last - 2
    : last;

/** "Noh, envoy for peace, and his counterpart, Kim, met": both, over what explains the first. */
export function overApposition(units: readonly Unit[], from: number, floor: number): number {
  const joined = units[from - 1]?.lower === "and" && units[from - 2]?.lower === ",";
  const named = units[floor]?.entity?.kind === "person" && units[floor + 1]?.lower === ",";
  return joined && named && from - 2 > floor ? floor : from;
}

/** "a U.S.-led coalition" */
const isHyphen = (units: readonly Unit[], at: number) =>
  units[at]?.lower === "-" && units[at - 1]?.end === units[at]?.start;

/** "visited the US, and Lee met": the part before "and" is the object of the verb before. */
function afterAnd(units: readonly Unit[], from: number, last: number): number {
  for (let at = last; at > from; at--)
    if (units[at]?.lower === "and" || units[at]?.lower === "but") return at + 1;
  return from;
}

/** What cannot stand inside a subject. */
const ends = ({ kind, lower }: Unit, next: Unit | undefined) =>
  kind === "quote" ||
  (kind === "word" &&
    words.subordinators.has(lower) &&
    !(lower === "since" && next?.kind === "date")) ||
  lower === "as" ||
  lower === "during" ||
  lower === "following" ||
  lower === "because";

/** "US, Japan, South Korea hold talks": a headline's list has no "and". */
const opensList = (units: readonly Unit[], comma: number) =>
  comma % 2 === 1 &&
  units
    .slice(0, comma)
    .every(({ kind, lower }, at) => (at % 2 === 0 ? kind === "entity" : lower === ","));

const isListed = (units: readonly Unit[], comma: number, floor: number) =>
  comma > floor &&
  isNominal(units[comma - 1]) &&
  isNominal(units[comma + 1]) &&
  !leadsIn(units, comma, floor);

const isNominal = (unit: Unit | undefined) =>
  unit?.kind === "entity" ||
  words.actorNouns.has(unit?.lower ?? "") ||
  unit?.lower === "the" ||
  unit?.lower === "and";

/** "In Beijing, India and China": the comma ends an adverbial, not a list item. */
function leadsIn(units: readonly Unit[], comma: number, floor: number): boolean {
  for (let at = comma - 1; at >= Math.max(floor, comma - 6); at--) {
    const lower = units[at]?.lower ?? "";
    if (lower === ",") return false;
    if (
      ["in", "at", "on", "after", "before", "during", "amid", "with", "for", "to"].includes(lower)
    )
      return true;
  }
  return false;
}

/** Adverbs, dates and commas that a subject does not begin with. */
const isLead = (units: readonly Unit[], at: number) => {
  const unit = units[at];
  return (
    unit?.kind === "date" ||
    unit?.lower === "," ||
    (unit?.kind === "word" && isAdverb(unit.lower)) ||
    (/^(?:on|in|by|late|early)$/.test(unit?.lower ?? "") && units[at + 1]?.kind === "date")
  );
};
