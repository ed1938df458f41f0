/**
 * Text in a PDF: each character in the first font that has it, letters set so far apart that the text ends where the
 * scene measured it. A character that no font has is a box as wide as it would be; what one copies is still the text.
 */
import type { FontSpec, MeasureText } from "../layout/font.ts";
import type { Mark, Scene, TextMark } from "../scene/mark.ts";
import { hex, hexUnit, latin, type PdfFile, pdfNumber, type Reference } from "./pdfFile.ts";
import { type PdfFontFile, readTrueType, type TrueType } from "./pdfFont.ts";

/** A font of the file and what was used of it: glyphs, with the character each stands for. */
type UsedFont = {
  readonly file: PdfFontFile;
  readonly font: TrueType;
  readonly used: Map<number, number>;
};

export type PdfFonts = {
  /** Operators that write a text mark; fonts are noted as used. */
  readonly write: (mark: TextMark) => string;
  /** Adds the used fonts to a file; entries for a page's dictionary of fonts. */
  readonly embed: (file: PdfFile) => string;
};

/** A glyph; a missing one is the box that stands for what no font has. */
type Glyph = { readonly font: number; readonly glyph: number; readonly missing: boolean };

/** In every font, the box for what it lacks. */
const NO_GLYPH = 0;
const REPLACEMENT = 0xfffd;

/** Fonts of a document; without a measure, letters stand at their natural distance. */
export function pdfFonts(files: readonly PdfFontFile[], measure: MeasureText | null): PdfFonts {
  const fonts: readonly UsedFont[] = files.map((file) => ({
    file,
    font: readTrueType(file.bytes),
    used: new Map(),
  }));
  return {
    write: (mark) => written(mark, fonts, measure),
    embed: (file) =>
      fonts
        .flatMap((one, index) =>
          one.used.size === 0 ? [] : [`/F${index} ${embed(one, file)} 0 R`],
        )
        .join(" "),
  };
}

/** The characters of a scene that none of the fonts has, each once. */
export function missingCharacters(scene: Scene, files: readonly PdfFontFile[]): readonly string[] {
  const fonts = files.map(({ bytes }) => readTrueType(bytes));
  const lacks = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return isDrawn(code) && fonts.every((font) => font.glyphOf(code) === 0);
  };
  return [...new Set(scene.marks.flatMap(textsOf).join(""))].filter(lacks);
}

function textsOf(mark: Mark): readonly string[] {
  if (mark.kind === "group") return mark.marks.flatMap(textsOf);
  return mark.kind === "text" ? [mark.text] : [];
}

/** Joiners, marks of direction and variation selectors show nothing. */
function isDrawn(code: number): boolean {
  return !/\p{Cc}|\p{Cf}|\p{Variation_Selector}/u.test(String.fromCodePoint(code));
}

function written(mark: TextMark, fonts: readonly UsedFont[], measure: MeasureText | null): string {
  const order = orderFor(mark.font, fonts);
  const codes = Array.from(mark.text, (character) => character.codePointAt(0) ?? 0);
  const glyphs = codes.filter(isDrawn).map((code) => glyphFor(code, order, fonts));
  if (glyphs.length === 0) return "";
  const { size } = mark.font;
  const natural = glyphs.reduce((sum, one) => sum + widthOf(one, fonts) * (size / 1000), 0);
  const width = measure === null ? natural : measure(mark.text, mark.font);
  const shift = mark.anchor === "middle" ? width / 2 : mark.anchor === "end" ? width : 0;
  const place = `1 0 0 -1 ${pdfNumber(mark.x - shift)} ${pdfNumber(mark.y)} Tm`;
  const boxes = glyphs.filter(({ missing }) => missing).length;
  const apart = boxes > 0 || glyphs.length === 1 ? 0 : (width - natural) / (glyphs.length - 1);
  const afterBox = boxes === 0 ? 0 : ((natural - width) / boxes / size) * 1000;
  const shown = runsOf(glyphs, afterBox).map(
    ([font, codes]) => `/F${font} ${pdfNumber(size)} Tf [${codes}] TJ`,
  );
  const text = `BT ${pdfNumber(apart)} Tc ${place} ${shown.join(" ")} ET`;
  return boxes === 0 ? text : `/Span <</ActualText <FEFF${hex(mark.text)}>>> BDC ${text} EMC`;
}

/** Fonts to look in, the right cut first, then the nearest. */
function orderFor(wanted: FontSpec, fonts: readonly UsedFont[]): readonly number[] {
  const distance = ({ file }: UsedFont) =>
    (file.family === wanted.family ? 0 : 10_000) +
    (file.italic === wanted.italic ? 0 : 1000) +
    Math.abs(file.weight - wanted.weight);
  return fonts
    .map((font, index) => ({ index, far: distance(font) }))
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .map(({ index }) => index);
}

function glyphFor(code: number, order: readonly number[], fonts: readonly UsedFont[]): Glyph {
  for (const index of order) {
    const one = fonts[index];
    const glyph = one?.font.glyphOf(code) ?? NO_GLYPH;
    if (one === undefined || glyph === NO_GLYPH) continue;
    one.used.set(glyph, Math.min(code, one.used.get(glyph) ?? code));
    return { font: index, glyph, missing: false };
  }
  const [first = 0] = order;
  fonts[first]?.used.set(NO_GLYPH, REPLACEMENT);
  return { font: first, glyph: NO_GLYPH, missing: true };
}

function widthOf({ font, glyph }: Glyph, fonts: readonly UsedFont[]): number {
  return fonts[font]?.font.widthOf(glyph) ?? 0;
}

/** Neighbours of one font together: codes in hexadecimal, and after each box how far to step back, in thousandths. */
function runsOf(glyphs: readonly Glyph[], afterBox: number): [font: number, codes: string][] {
  const runs: [number, string][] = [];
  for (const { font, glyph, missing } of glyphs) {
    const code = missing ? `<${hexUnit(glyph)}> ${pdfNumber(afterBox)}` : `<${hexUnit(glyph)}>`;
    const last = runs.at(-1);
    if (last?.[0] === font) last[1] = `${last[1]}${code}`.replaceAll("><", "");
    else runs.push([font, code]);
  }
  return runs;
}

function embed({ file, font, used }: UsedFont, pdf: PdfFile): Reference {
  const glyphs = [...used.keys()].sort((a, b) => a - b);
  const name = `${tagOf(glyphs)}+${nameOf(file)}`;
  const bytes = font.subset(new Set(glyphs));
  const data = pdf.stream(`/Length1 ${bytes.length}`, bytes);
  const flags = (file.family === "serif" ? 2 : 0) + 4 + (file.italic ? 64 : 0);
  const descriptor = pdf.add(
    `<</Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [${font.box.join(" ")}]` +
      ` /ItalicAngle ${file.italic ? -9 : 0} /Ascent ${font.ascent} /Descent ${font.descent}` +
      ` /CapHeight 700 /StemV ${Math.round(file.weight / 5)} /FontFile2 ${data} 0 R>>`,
  );
  const widths = glyphs.map((glyph) => `${glyph} [${pdfNumber(font.widthOf(glyph))}]`).join(" ");
  const descendant = pdf.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap /Identity` +
      ` /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>` +
      ` /FontDescriptor ${descriptor} 0 R /DW 0 /W [${widths}]>>`,
  );
  const unicode = pdf.stream("", unicodeMap(used));
  return pdf.add(
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
      ` /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R>>`,
  );
}

/** Six letters that tell subsets of one font apart. */
function tagOf(glyphs: readonly number[]): string {
  let value = glyphs.reduce((sum, glyph) => (sum * 31 + glyph) % 308_915_776, 7);
  let tag = "";
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(65 + (value % 26));
    value = Math.floor(value / 26);
  }
  return tag;
}

function nameOf({ family, weight, italic }: PdfFontFile): string {
  const weights = { 400: "Regular", 500: "Medium", 600: "SemiBold" };
  return `${family === "serif" ? "SourceSerif4" : "Inter"}-${weights[weight]}${italic ? "Italic" : ""}`;
}

/** From glyphs back to characters, for copying and searching; a hundred to a block, as the format wants it. */
function unicodeMap(used: ReadonlyMap<number, number>): Uint8Array {
  const rows = [...used].map(
    ([glyph, code]) => `<${hexUnit(glyph)}> <${hex(String.fromCodePoint(code))}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  const text = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
  return latin(text);
}
