import fc from "fast-check";
import { expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { columnIds } from "./tableColumnIds";
import { directionOf, nextSort, sortedEvents, sortInWords } from "./tableRows";

const timeline = timelineOf([
  { id: "b", title: "beta 10", date: "2023-06-19", documents: ["one", "two"] },
  { id: "none", title: "Émile", date: null },
  { id: "a", title: "alpha", date: "2023-06-18", agreement: "disputed" },
  { id: "open", title: "beta 9", date: "[..2021]" },
  { id: "long", title: "Zulu", date: "2023-06-18/2023-06-30" },
]);

const order = (column: string | null, descending = false) =>
  sortedEvents(timeline, column === null ? null : { column, descending }).map(({ id }) => id);

it("is in time order unless asked: open starts first, the undated last", () => {
  expect(order(null)).toEqual(["open", "a", "long", "b", "none"]);
  expect(order("mood")).toEqual(order(null));
});

it("sorts dates by their bounds, the undated last both ways", () => {
  expect(order("date")).toEqual(["open", "a", "long", "b", "none"]);
  expect(order("date", true)).toEqual(["b", "long", "a", "open", "none"]);
});

it("sorts text as people do: by letters, whatever the case, numbers as numbers", () => {
  expect(order("title")).toEqual(["a", "open", "b", "none", "long"]);
});

it("sorts numbers as numbers and agreement by how far it goes", () => {
  expect(order("passages", true)[0]).toBe("b");
  expect(order("agreement")).toEqual(["open", "long", "none", "b", "a"]);
});

it("keeps what is equal in time order, also when descending", () => {
  expect(order("type")).toEqual(order(null));
  expect(order("type", true)).toEqual(order(null));
});

it("never loses, doubles or invents an event", () => {
  const date = fc.constantFrom(
    null,
    "2023",
    "2023-06-19",
    "2021-02?",
    "[2023-02..2023-06]",
    "../2022",
  );
  const event = fc.record({ title: fc.string({ minLength: 1 }), date });
  fc.assert(
    fc.property(
      fc.array(event),
      fc.constantFrom(...columnIds),
      fc.boolean(),
      (events, column, descending) => {
        const all = timelineOf(events.map((one, at) => ({ ...one, id: `e${at}` })));
        const sorted = sortedEvents(all, { column, descending }).map(({ id }) => id);
        expect([...sorted].sort()).toEqual(all.events.map(({ id }) => id).sort());
      },
    ),
  );
});

it("goes from ascending to descending to time order; by date it is ascending to begin with", () => {
  const once = nextSort(null, "title");
  const twice = nextSort(once, "title");
  expect(once).toEqual({ column: "title", descending: false });
  expect(twice).toEqual({ column: "title", descending: true });
  expect(nextSort(twice, "title")).toBeNull();
  expect(nextSort(twice, "type")).toEqual({ column: "type", descending: false });
  expect(directionOf(null, "date")).toBe("ascending");
  expect(nextSort(null, "date")).toEqual({ column: "date", descending: true });
});

it("says how it is sorted", () => {
  expect(sortInWords(null)).toBe("by time");
  expect(sortInWords({ column: "agreement", descending: true })).toBe("by agreement, descending");
  expect(sortInWords({ column: "cameo", descending: false })).toBe("by CAMEO code, ascending");
});
