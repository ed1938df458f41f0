/** One book of all names of countries, houses, blocs and places; the first meaning of a name is the usual one. */

import { keyOf } from "./atoms.ts";
import { blocTable } from "./blocs.ts";
import cities from "./cities.json" with { type: "json" };
import { countryRows } from "./countries.ts";
import { organisationTable } from "./organisationTable.ts";
import { type PhraseBook, phraseBook } from "./phraseBook.ts";
import {
  capitalAliases,
  capitalNames,
  cityAliases,
  quietCapitals,
  regionTable,
  venueTable,
} from "./placeTable.ts";
import { rowsOf } from "./rows.ts";

export type Entry =
  | { readonly kind: "country"; readonly country: string; readonly form: "name" | "demonym" }
  /** A government by its house: "the Kremlin". */
  | { readonly kind: "house"; readonly country: string }
  | { readonly kind: "bloc"; readonly members: readonly string[] }
  | {
      readonly kind: "organisation";
      readonly country: string | null;
      readonly official: boolean;
      /** Many states have one ("Senate"): whose is meant the report must tell. */
      readonly shared: boolean;
    }
  | {
      readonly kind: "place";
      readonly country: string | null;
      /** `capital` acts for its country; `small` needs a word of place beside it; `venue` lies in `within`. */
      readonly size: "capital" | "large" | "small" | "region" | "venue";
      readonly within: string | null;
    };

const place = (country: string | null, size: Extract<Entry, { kind: "place" }>["size"]): Entry => ({
  kind: "place",
  country,
  size,
  within: null,
});

/** A meeting of the Quad is one of its four; of a larger bloc only some come, and which is not said. */
const tellableMembers = 7;

function* blocRows(): Generator<[string, Entry]> {
  for (const { head, lists } of rowsOf(blocTable)) {
    const codes = (lists[0] ?? []).flatMap((members) => members.split(" "));
    const members = codes.length > tellableMembers ? [] : codes;
    for (const name of head.split(",")) yield [name.trim(), { kind: "bloc", members }];
  }
}

function* organisationRows(): Generator<[string, Entry]> {
  for (const { head, lists } of rowsOf(organisationTable)) {
    const [code = "-", mark] = head.split(" ");
    const shared = code === "?";
    const country = code === "-" || shared ? null : code;
    const entry: Entry = { kind: "organisation", country, official: mark === "*", shared };
    for (const name of lists[0] ?? []) yield [name, entry];
  }
}

function* venueRows(): Generator<[string, Entry]> {
  for (const { head, lists } of rowsOf(venueTable)) {
    const [country = "", ...city] = head.split(" ");
    const entry: Entry = { kind: "place", country, size: "venue", within: city.join(" ") };
    for (const name of lists[0] ?? []) yield [name, entry];
  }
}

function* listRows(
  table: string,
  entryOf: (country: string | null, name: string) => Entry,
): Generator<[string, Entry]> {
  for (const { head, lists } of rowsOf(table)) {
    const country = head === "-" ? null : head;
    for (const name of lists[0] ?? []) yield [name, entryOf(country, name)];
  }
}

const capitalSize = (name: string) => (quietCapitals.has(keyOf(name)) ? "large" : "capital");

function* cityRows(): Generator<[string, Entry, number]> {
  const sizes = [null, "large", "small"] as const;
  for (const [country, row] of Object.entries(cities.cities)) {
    const groups = row.split(";").map((names) => names.split("|").filter((name) => name !== ""));
    for (const [rank, names] of groups.entries()) {
      for (const name of names)
        yield [name, place(country, sizes[rank] ?? capitalSize(name)), rank];
    }
  }
}

/** Of two cities of one name, the capital or the larger is meant, unless the text says otherwise. */
const citiesBySize = () =>
  [...cityRows()].sort((a, b) => a[2] - b[2]).map(([name, entry]) => [name, entry] as const);

const bareTerritory = new Set(["gaza", "gaza strip", "west bank"]);

function* allRows(): Generator<readonly [string, Entry]> {
  yield* blocRows();
  yield* venueRows();
  for (const [name, { country, form }] of countryRows()) {
    if (form === "metonym") yield [name, { kind: "house", country }];
    else if (!bareTerritory.has(keyOf(name))) yield [name, { kind: "country", country, form }];
  }
  yield* organisationRows();
  yield ["Washington, D.C.", place("US", "capital")];
  yield* listRows(capitalAliases, (country, name) => place(country, capitalSize(name)));
  yield* listRows(regionTable, (country) => place(country, "region"));
  yield* listRows(cityAliases, (country) => place(country, "large"));
  yield* citiesBySize();
}

const rows = [...allRows()];

/** Written in small letters too: "Nato", "Opec". */
const looseAcronyms = new Set(["nato", "opec", "quad"]);

/** Short abbreviations that are words otherwise ("WHO", "LA", "AP"): only in capitals are they names. */
export const capitalsOnly: ReadonlySet<string> = new Set(
  rows
    .map(([name]) => name)
    .filter((name) => /^\p{Lu}{2,4}$/u.test(name) && !looseAcronyms.has(name.toLowerCase()))
    .map((name) => name.toLowerCase()),
);

/** Every name with its first meaning. */
export const gazetteer: PhraseBook<Entry> = phraseBook(rows);

/** The seat of government by country, as usually written: `CN` is Beijing. */
export const capitalOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(cities.cities).map(
    ([country, row]) => [country, row.split(";")[0] ?? ""] as const,
  ),
  ...capitalNames,
]);

const seats: ReadonlyMap<string, string> = new Map(
  [...capitalOf].map(([country, city]) => [keyOf(city), country]),
);

/** The country whose seat of government a city is; null for any other city. */
export function countryOfSeat(city: string): string | null {
  return seats.get(keyOf(city)) ?? null;
}
