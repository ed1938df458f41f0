import { expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { noFilters } from "../view/view";
import { facetRows, facetValues } from "./facetCounts";

const officials = [
  { id: "xi", name: "Xi Jinping", aliases: ["习近平"], country: "CN", offices: [] },
  { id: "borrell", name: "Josep Borréll", aliases: [], country: null, offices: [] },
  { id: "biden", name: "Joe Biden", aliases: ["Joseph R. Biden"], country: "US", offices: [] },
];
const timeline = timelineOf(
  officials.map(({ id }, at) => ({
    id: `e${at}`,
    officials: officials.slice(at).map((o) => o.id),
    place: { name: id, country: null },
  })),
  { officials },
);

function rows(limit: number, wanted: string, chosen: string[] = []) {
  const filters = { ...noFilters, values: { ...noFilters.values, official: chosen } };
  const values = facetValues(timeline, filters, "official");
  const { rows: shown, ...rest } = facetRows(timeline, "official", values, limit, wanted);
  return { names: shown.map(({ value }) => value), ...rest };
}

it("shows the first few and all that are chosen", () => {
  expect(rows(1, "")).toEqual({ names: ["biden"], found: 3, hidden: 2 });
  expect(rows(1, "", ["xi"])).toEqual({ names: ["biden", "xi"], found: 3, hidden: 1 });
});

it("finds by name or alias, case and accents aside, and keeps the chosen in sight", () => {
  expect(rows(1, "BORRELL").names).toEqual(["borrell"]);
  expect(rows(1, "习").names).toEqual(["xi"]);
  expect(rows(1, "joseph biden").names).toEqual(["biden"]);
  expect(rows(1, "zebra", ["xi"])).toEqual({ names: ["xi"], found: 0, hidden: 0 });
});
