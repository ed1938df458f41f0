/** What all tellings of one event say together, as far as merging asks. */

import { distinct } from "../../evidence/lists.ts";
import type { EventStatus, EventType } from "../../model/timeline.ts";
import type { PlaceMention } from "../types.ts";
import type { Family } from "./families.ts";
import type { Telling } from "./telling.ts";
import { finer, type When } from "./when.ts";

export type Profile = {
  /** Sorted by key. */
  readonly tellings: readonly Telling[];
  readonly family: Family;
  readonly types: readonly EventType[];
  readonly people: readonly string[];
  /** The people of each telling that names any, each list once. */
  readonly casts: readonly (readonly string[])[];
  /** People named in the same sentences. */
  readonly around: readonly string[];
  readonly speaker: string | null;
  readonly countries: readonly string[];
  readonly names: ReadonlySet<string>;
  /** The finest date. */
  readonly when: When | null;
  /** All dates, each once. */
  readonly whens: readonly When[];
  readonly places: readonly PlaceMention[];
  readonly statuses: readonly EventStatus[];
  readonly reports: ReadonlySet<string>;
  /** No telling names anyone. */
  readonly general: boolean;
};

/** The profile of one telling. */
export function profileOf(telling: Telling): Profile {
  const { frame, people, when } = telling;
  return {
    tellings: [telling],
    family: telling.family,
    types: [frame.type],
    people,
    casts: people.length === 0 ? [] : [people],
    speaker: telling.speaker,
    countries: telling.countries,
    names: telling.names,
    when,
    whens: when === null ? [] : [when],
    places: frame.place === null ? [] : [frame.place],
    statuses: [telling.status],
    reports: new Set([frame.report]),
    general: telling.general,
    around: telling.around,
  };
}

/** Two profiles as one. */
export function combined(a: Profile, b: Profile): Profile {
  return {
    tellings: inOrder(a.tellings, b.tellings),
    family: a.general && !b.general ? b.family : a.family,
    types: [...a.types, ...b.types],
    people: distinct([...a.people, ...b.people]),
    casts: onceBy([...a.casts, ...b.casts], (cast) => cast.join()),
    speaker: a.speaker ?? b.speaker,
    countries: distinct([...a.countries, ...b.countries]),
    names: new Set([...a.names, ...b.names]),
    when: finer(a.when, b.when),
    whens: onceBy([...a.whens, ...b.whens], ({ edtf, basis }) => edtf + basis),
    places: onceBy([...a.places, ...b.places], ({ value, country }) => value + country),
    statuses: [...new Set([...a.statuses, ...b.statuses])],
    reports: new Set([...a.reports, ...b.reports]),
    general: a.general && b.general,
    around: distinct([...a.around, ...b.around]),
  };
}

/** Two sorted lists as one; most often the second follows the first, or is a single telling. */
function inOrder(a: readonly Telling[], b: readonly Telling[]): readonly Telling[] {
  const [last, first] = [a.at(-1), b[0]];
  if (last === undefined || first === undefined || last.key <= first.key) return [...a, ...b];
  return [...a, ...b].sort((x, y) => (x.key < y.key ? -1 : 1));
}

function onceBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** The first place of a profile in its texts; profiles are put in order by it. */
export function keyOf({ tellings }: Profile): string {
  return tellings[0]?.key ?? "";
}
