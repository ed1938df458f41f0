import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_PLACE, fillPage, readSavedPage, type SavedPage } from "./savedPage";

const template = `<head><title>Readout</title>\n${EMPTY_PLACE}</head><script>const EMPTY = '${EMPTY_PLACE.replace("</", "\\x3C/")}'</script>`;
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("</script><script>alert(1)</script>", "<!--<script", "$&$1", "\u2028", "王毅"),
);
const pages: fc.Arbitrary<SavedPage> = fc.record({
  id: text,
  title: text,
  timeline: text,
  reports: fc.dictionary(fc.string({ minLength: 1 }), text),
  view: text,
});

const START = EMPTY_PLACE.slice(0, EMPTY_PLACE.indexOf("</"));

test("what is put into a page comes out again, and can neither end its element nor open another", () => {
  fc.assert(
    fc.property(pages, (data) => {
      const page = fillPage(template, data) ?? "";
      const start = page.indexOf(START) + START.length;
      const inside = page.slice(start, page.indexOf("</script>", start));
      expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
      expect(readSavedPage(inside)).toEqual({ ...data, reports: { ...data.reports } });
      expect(page.slice(page.indexOf("</script>", start))).toBe(
        template.slice(template.indexOf("</script>")),
      );
    }),
  );
});

test("a title is text", () => {
  const data: SavedPage = { id: "x", title: "</title><img>&", timeline: "", reports: {}, view: "" };
  expect(fillPage(template, data)).toContain("<title>&lt;/title>&lt;img>&amp; – Readout</title>");
});

test("another page is not filled, and other data are not read", () => {
  const data: SavedPage = { id: "x", title: "x", timeline: "", reports: {}, view: "" };
  expect(fillPage("<title>Readout</title>", data)).toBeNull();
  expect(fillPage("", data)).toBeNull();
  for (const wrong of ["", "{", "null", '{"id":"x"}']) expect(readSavedPage(wrong)).toBeNull();
});
