import { csvParseRows } from "d3";
import fc from "fast-check";
import { expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { csvOf, fileColumns, gridOf, htmlOf, tsvOf } from "./tableFiles";

const timeline = timelineOf([
  { id: "a", title: "=HYPERLINK(1)" },
  { id: "b", title: "习近平 “met”" },
]);

it("has these rows, these columns, in this order", () => {
  expect(gridOf([...timeline.events].reverse(), ["title", "id"], timeline)).toEqual([
    ["Event", "Id"],
    ["习近平 “met”", "b"],
    ["'=HYPERLINK(1)", "a"],
  ]);
});

it.each(["=1", "+1", "-1", "@x", "\tx", "\rx", " =1", "＝1"])("disarms %j", (title) => {
  const { events } = timelineOf([{ id: "a", title }]);
  expect(gridOf(events, ["title"], timeline)[1]).toEqual([`'${title}`]);
});

it("brings ids, dates in EDTF, and quotes with the number of passages", () => {
  expect(fileColumns(["title"])).toEqual(["title", "edtf", "id"]);
  expect(fileColumns(["id", "title"])).toEqual(["id", "title", "edtf"]);
  expect(fileColumns(["title", "passages"])).toEqual(["title", "passages", "quotes", "edtf", "id"]);
});

it("is read back as it was written, whatever stands in it", () => {
  const rows = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, (grid) => {
      const csv = csvOf(grid);
      expect(csv.startsWith("\uFEFF")).toBe(true);
      expect(csvParseRows(csv.slice(1))).toEqual(grid);
    }),
  );
  expect(csvOf([["a", "b,c"]])).toBe('\uFEFFa,"b,c"\r\n');
});

it("keeps a row on one line as text, and markup as text in HTML", () => {
  const grid = [["Event"], ["<b>\tx\n“y” & 'z'</b>"]];
  expect(tsvOf(grid)).toBe("Event\n<b> x “y” & 'z'</b>");
  expect(htmlOf(grid)).toBe(
    "<table><thead><tr><th>Event</th></tr></thead><tbody><tr><td>&lt;b&gt;\tx<br>“y” &amp; &#39;z&#39;&lt;/b&gt;</td></tr></tbody></table>",
  );
});
