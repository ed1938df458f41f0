/** One book of all names of countries, houses, blocs and places; the first meaning of a name is the usual one. */

import { keyOf } from "./atoms.ts";
import { blocTable } from "./blocs.ts";
import cities from "./cities.json" with { type: "json" };
import { countryRows } from "./countries.ts";
import { type PhraseBook, phraseBook } from "./phraseBook.ts";
import {
  capitalAliases,
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
  | { readonly kind: "bloc"; readonly name: string; readonly members: readonly string[] }
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

function* blocRows(): Generator<[string, Entry]> {
  for (const { head, lists } of rowsOf(blocTable)) {
    const names = head.split(",").map((name) => name.trim());
    const members = (lists[0] ?? []).flatMap((codes) => codes.split(" "));
    for (const name of names) yield [name, { kind: "bloc", name: names[0] ?? name, members }];
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
  yield* listRows(capitalAliases, (country, name) => place(country, capitalSize(name)));
  yield* listRows(regionTable, (country) => place(country, "region"));
  yield* listRows(cityAliases, (country) => place(country, "large"));
  yield* citiesBySize();
}

export const gazetteer: PhraseBook<Entry> = phraseBook(allRows());

/** The seat of government by country, as usually written: `CN` is Beijing. */
export const capitalOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(cities.cities).map(
    ([country, row]) => [country, row.split(";")[0] ?? ""] as const,
  ),
  ...rowsOf(capitalAliases).map(({ head, lists }) => [head, lists[0]?.[0] ?? ""] as const),
]);
