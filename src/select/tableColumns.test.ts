import fc from "fast-check";
import { expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { disputeTimeline } from "./disputeTesting";
import { type ColumnId, columnIds, shownColumns, usualColumns, withColumn } from "./tableColumnIds";
import { tableColumns } from "./tableColumns";

const timeline = timelineOf([
  {
    id: "aid",
    type: "aid-bill",
    title: "Biden signs",
    date: "[2024-04-24..2024-04-26]",
    dateBasis: "inferred",
    countries: ["US", "TW"],
    officials: ["joe-biden", "joe-biden"],
    documents: ["one", "two"],
    origins: ["ap-2024", "ap-2024"],
    status: "postponed",
    place: { name: "Washington", country: "US" },
    topics: ["foreign aid"],
    cameo: "070",
    amounts: [
      { id: "t", kind: "total", value: 95e9, currency: "USD", purpose: "package", passages: [] },
      {
        id: "u",
        kind: "part",
        of: "t",
        value: 61e9,
        currency: "USD",
        purpose: "Ukraine",
        passages: [],
      },
    ],
  },
  { id: "part", partOf: "aid", date: null },
]);

const cell = (id: ColumnId, at = 0, from = timeline) => {
  const event = from.events[at];
  return event === undefined ? undefined : tableColumns[id].text(event, from);
};

it("says of an event what the panel says, in the same words", () => {
  expect(cell("date")).toBe("24–26 Apr 2024, once");
  expect(cell("edtf")).toBe("[2024-04-24..2024-04-26]");
  expect(cell("date-basis")).toBe("Inferred");
  expect(cell("type")).toBe("Aid bill");
  expect(cell("status")).toBe("Postponed");
  expect(cell("people")).toBe("Joe Biden");
  expect(cell("countries")).toBe("United States, Taiwan");
  expect(cell("topics")).toBe("Foreign aid");
  expect(cell("amounts")).toBe(
    "95 billion US dollars (package); of it 61 billion US dollars (Ukraine)",
  );
  expect(cell("sources")).toBe("1, 2");
  expect(cell("documents")).toBe("1 Unsigned report; 2 Unsigned report");
  expect(cell("passages")).toBe("2");
  expect(cell("part-of", 1)).toBe("Biden signs");
  expect(cell("cameo")).toBe("070");
  expect(cell("date", 1)).toBe("no date");
});

it("counts reports of one story once, and unknown ones as at most", () => {
  expect(cell("independent")).toBe("1 independent source, 2 reports");
  const unknown = timelineOf([{ id: "a", documents: ["one", "two"] }]);
  expect(cell("independent", 0, unknown)).toBe("at most 2 independent sources");
});

it("names the reports in files, where numbers alone would mean nothing", () => {
  const [event] = timeline.events;
  expect(event && tableColumns.sources.file?.(event, timeline)).toBe(
    "1 Unsigned report; 2 Unsigned report",
  );
});

it("tells each duration claimed", () => {
  const durations = disputeTimeline.events.map((_, at) => cell("duration", at, disputeTimeline));
  expect(durations.filter((words) => words !== "")).toEqual(["35 minutes or about 5 hours"]);
});

it("tells which sentence in which report, in files on a line each", () => {
  const [event] = timeline.events;
  expect(event && tableColumns.quotes.file?.(event, timeline)).toBe(
    "one: “This sentence tells of aid.”\ntwo: “This sentence tells of aid.”",
  );
});

it("leaves out columns it does not have, but never the title", () => {
  expect(shownColumns(null)).toEqual(usualColumns);
  expect(shownColumns(["mood"])).toEqual(usualColumns);
  expect(shownColumns(["id", "mood", "date"])).toEqual(["title", "id", "date"]);
});

it("puts a column where it is offered, and takes it away again", () => {
  const ids = fc.uniqueArray(fc.constantFrom(...columnIds));
  fc.assert(
    fc.property(ids, fc.constantFrom(...columnIds), (shown, id) => {
      fc.pre(!shown.includes(id));
      expect(withColumn(withColumn(shown, id), id)).toEqual(shown);
    }),
  );
  expect(withColumn(usualColumns, "label").slice(0, 4)).toEqual(["date", "title", "label", "type"]);
});
