import { readFileSync } from "node:fs";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { chartFonts } from "../layout/font.ts";
import { tableMeasure } from "../layout/tableMeasure.ts";
import { group, type Mark, rect, type Scene, text } from "../scene/mark.ts";
import { missingCharacters, type PdfFontFile, paintPdf } from "./pdf.ts";
import { colourOf, shapePath } from "./pdfShapes.ts";
import { woffToSfnt } from "./woff.ts";

function fontFile(name: string): Uint8Array {
  const font = woffToSfnt(readFileSync(`node_modules/@fontsource/inter/files/${name}.woff`));
  if (!font.ok) throw new Error(font.error);
  return font.value;
}

const fonts: readonly PdfFontFile[] = ["inter-latin-400-normal", "inter-latin-ext-400-normal"].map(
  (name) => ({ family: "sans", weight: 400, italic: false, bytes: fontFile(name) }),
);
const about = { title: "Łódź & “China”", subject: "Five events.", madeOn: "2026-11-22" };
const sceneOf = (...marks: Mark[]): Scene => ({ width: 400, height: 300, marks });

async function opened(scene: Scene) {
  const data = paintPdf(scene, fonts, about, tableMeasure);
  const file = await getDocument({ data, verbosity: 0 }).promise;
  return { file, page: await file.getPage(1) };
}

async function textsOf(scene: Scene) {
  const { page } = await opened(scene);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
}

const words = (words: string, anchor: "start" | "middle" | "end" = "start") =>
  text(200, 100, words, chartFonts.label, "#15181E", anchor);

test("a page as large as the scene on paper, and what it says about itself", async () => {
  const { file, page } = await opened(sceneOf(words("x")));
  const { width, height } = page.getViewport({ scale: 1 });
  expect([width, height]).toEqual([300, 225]);
  const { info } = await file.getMetadata();
  expect(info).toMatchObject({ Title: about.title, Subject: "Five events.", Author: "Readout" });
});

test("tagged: one figure that its description stands for, in English", async () => {
  const { file, page } = await opened(sceneOf(words("x"), group([words("y")], { opacity: 0.5 })));
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
  expect(await page.getStructTree()).toMatchObject({
    role: "Root",
    children: [{ role: "Document", children: [{ role: "Figure", alt: "Five events." }] }],
  });
  const { info } = await file.getMetadata();
  expect(info).toMatchObject({ Language: "en" });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const kinds = items.map((item) => ("type" in item ? item.type : item.str)).join(" ");
  expect(kinds).toMatch(/^beginMarkedContentProps .*x.*endMarkedContent$/);
});

test("text is text, and stands from where to where the scene has it", async () => {
  for (const [anchor, left] of [
    ["start", 200],
    ["middle", 200 - tableMeasure("Blinken’s “red lines”", chartFonts.label) / 2],
    ["end", 200 - tableMeasure("Blinken’s “red lines”", chartFonts.label)],
  ] as const) {
    const [found] = await textsOf(sceneOf(words("Blinken’s “red lines”", anchor)));
    expect(found?.str).toBe("Blinken’s “red lines”");
    expect(found?.transform[4] / 0.75).toBeCloseTo(left, 1);
    expect((300 - found?.transform[5] / 0.75).toFixed(1)).toBe("100.0");
  }
});

test("where a measure has it wider than the font, the letters stand further apart", async () => {
  const widths = [1, 1.2].map(async (more) => {
    const scene = sceneOf(words("Blinken in Beijing"));
    const data = paintPdf(scene, fonts, about, (...given) => tableMeasure(...given) * more);
    const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
    const { items } = await page.getTextContent();
    return items.reduce((sum, item) => sum + ("width" in item ? item.width : 0), 0) / 0.75;
  });
  const [plain = 0, wide = 0] = await Promise.all(widths);
  const natural = tableMeasure("Blinken in Beijing", chartFonts.label);
  expect(plain).toBeCloseTo(natural, 0);
  expect(wide / natural).toBeGreaterThan(1.18);
});

test("another script comes from another font; what none has is shown and told", async () => {
  const scene = sceneOf(words("Łukasz 布林肯"));
  const texts = await textsOf(scene);
  expect(texts.map(({ str }) => str.replaceAll(" ", "")).join("")).toBe("Łukasz\ufffd\ufffd\ufffd");
  expect(missingCharacters(scene, fonts)).toEqual(["布", "林", "肯"]);
  expect(missingCharacters(sceneOf(words("Łukasz\u200b")), fonts)).toEqual([]);
});

test("every kind of mark, clip, opacity and gradient", async () => {
  const gradient = {
    from: { x: 0, y: 0 },
    to: { x: 0, y: 9 },
    stops: [
      [0, "#ff0000"],
      [0.5, "#00ff00"],
      [1, "#0000ff"],
    ] as const,
  };
  const stroke = { colour: "#B0360A80", width: 2, dash: [2, 1], cap: "round" as const };
  const path: Mark = {
    kind: "path",
    steps: [["M", 0, 0], ["Q", 5, 5, 10, 0], ["C", 1, 2, 3, 4, 5, 6], ["L", 0, 9], ["Z"]],
    fill: gradient,
    stroke,
  };
  const line: Mark = { kind: "line", x0: 0, y0: 0, x1: 9, y1: 9, stroke };
  const circle: Mark = { kind: "circle", x: 5, y: 5, radius: 3, fill: "#1F478840" };
  const all = group([rect(0, 0, 9, 9, "#123", 2), path, line, circle], {
    ...{ dx: 3, opacity: 0.5, clip: { x: 0, y: 0, width: 50, height: 50 } },
  });
  const { page } = await opened(sceneOf(all));
  const { fnArray } = await page.getOperatorList();
  for (const kind of ["constructPath", "shadingFill", "clip", "setGState", "paintFormXObjectBegin"])
    expect(fnArray, kind).toContain(OPS[kind as keyof typeof OPS]);
});

test("colours and curves as operators", () => {
  expect(colourOf("#888888", "fill").operators).toBe("0.533 g");
  expect(colourOf("#FF000080", "stroke")).toEqual({ operators: "1 0 0 RG", alpha: 128 / 255 });
  expect(() => colourOf("red", "fill")).toThrow("no colour");
  const curve = shapePath({
    kind: "path",
    steps: [
      ["M", 0, 0],
      ["Q", 3, 3, 6, 0],
    ],
  });
  expect(curve).toBe("0 0 m 2 2 4 2 6 0 c");
});

test("text that looks like PDF stays text", async () => {
  const [found] = await textsOf(sceneOf(words("(a) Tj ET Q endstream <41>")));
  expect(found?.str).toBe("(a) Tj ET Q endstream <41>");
});
