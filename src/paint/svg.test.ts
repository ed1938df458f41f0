import fc from "fast-check";
import { expect, test } from "vitest";
import { chartFonts } from "../layout/font.ts";
import { group, type Mark, rect, text } from "../scene/mark.ts";
import { escapeText, paintSvg } from "./svg.ts";

const svg = (...marks: Mark[]) => paintSvg({ width: 10, height: 20, marks });

test("a document of plain elements", () => {
  expect(svg(rect(1, 2.00049, 3, 4, "#123", 2))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" viewBox="0 0 10 20"><rect x="1" y="2" width="3" height="4" rx="2" fill="#123"/></svg>',
  );
});

test("a picture with a name and a description is one picture to those who cannot see it", () => {
  const scene = { width: 1122.52, height: 793.7, marks: [] };
  const paper = { width: "297mm", height: "210mm" };
  expect(paintSvg(scene, { title: "A & B", description: "Five <events>", paper })).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 1122.52 793.7" role="img" aria-labelledby="readout-title readout-description"><title id="readout-title">A &amp; B</title><desc id="readout-description">Five &lt;events&gt;</desc></svg>',
  );
  expect(svg()).not.toContain("role=");
});

test("text is never markup", () => {
  const words = `<script>alert("x")</script> & 'y'`;
  const out = svg(text(0, 0, words, chartFonts.label, '"><script>'));
  expect(out).not.toContain("<script");
  expect(out).toContain("&lt;script&gt;alert(&quot;x&quot;)");
});

test("any text survives escaping, save for what XML forbids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const escaped = escapeText(words);
      expect(escaped).not.toMatch(/[<>"']/);
      const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
      const back = escaped.replace(
        /&[a-z#0-9]+;/g,
        (one) => new Map(Object.entries(entities)).get(one) ?? "",
      );
      expect(back).toBe(words);
    }),
  );
  expect(escapeText("a\u0000b\ud800c")).toBe("abc");
});

test("clips and gradients are defined once and referred to", () => {
  const fill = {
    from: { x: 0, y: 0 },
    to: { x: 0, y: 9 },
    stops: [
      [0, "red"],
      [1, "blue"],
    ] as const,
  };
  const clip = { x: 0, y: 0, width: 5, height: 5 };
  const out = svg(group([rect(0, 0, 1, 1, fill)], { clip, dx: 2 }));
  expect(out).toMatch(
    /<defs>.*<clipPath id="c\d+">.*<\/defs><g transform="translate\(2 0\)" clip-path="url\(#c\d+\)">/,
  );
  expect(out).toMatch(/fill="url\(#g\d+\)"/);
});
