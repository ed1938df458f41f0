/**
 * Text set by HarfBuzz, the library by which browsers set it, from the same fonts: kerning and alternates are theirs.
 * A character is looked for in the parts of the font one after another, as the browser looks through `@font-face` rules.
 */
import * as harfbuzz from "harfbuzzjs";
import { type Cut, staticFile } from "../../paint/fontCuts.ts";
import { type FontScript, fontScripts } from "../../paint/fontScripts.ts";
import { woffToSfnt } from "../../paint/woff.ts";
import { readFontFile } from "./fontFiles.ts";

type OpenFont = { readonly font: harfbuzz.Font; readonly unitsPerEm: number };

/** A glyph and its place, in em from where the run begins; y points up. */
export type Glyph = { readonly font: OpenFont; readonly id: number; x: number; readonly y: number };

/** A stretch of text in one part of the font, or one that no part has. */
export type Run = {
  readonly text: string;
  /** em */
  readonly width: number;
  /** Empty if the fonts lack its characters; the width is an estimate then. */
  readonly glyphs: readonly Glyph[];
  readonly missing: boolean;
};

const opened = new Map<string, OpenFont>();

function openFont(cut: Cut, script: FontScript): OpenFont {
  const file = staticFile(cut, script);
  const known = opened.get(file);
  if (known !== undefined) return known;
  const read = woffToSfnt(readFontFile(file));
  if (!read.ok) throw new Error(`${file}: ${read.error}. Install Readout again.`);
  const face = new harfbuzz.Face(new harfbuzz.Blob(read.value));
  const made = { font: new harfbuzz.Font(face), unitsPerEm: face.upem };
  opened.set(file, made);
  return made;
}

/** The runs of one line of text, in order. */
export function shapeText(text: string, cut: Cut): readonly Run[] {
  return joinMissing(shapeFrom(text, cut, 0));
}

/** Sets text in the part `index` of the font, and what it lacks in those that follow. */
function shapeFrom(text: string, cut: Cut, index: number): Run[] {
  if (text === "") return [];
  const script = fontScripts[index];
  if (script === undefined) return [missingRun(text)];
  const font = openFont(cut, script);
  const glyphs = shapeIn(text, font);
  return stretchesOf(glyphs, text.length).flatMap(({ from, to, found }) => {
    const part = text.slice(from, to);
    if (!found) return shapeFrom(part, cut, index + 1);
    return [
      foundRun(
        part,
        font,
        glyphs.filter(({ cluster }) => cluster >= from && cluster < to),
      ),
    ];
  });
}

type Shaped = harfbuzz.GlyphInfo & Partial<harfbuzz.GlyphPosition>;

const buffer = new harfbuzz.Buffer();

function shapeIn(text: string, { font }: OpenFont): Shaped[] {
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

type Stretch = { readonly from: number; to: number; readonly found: boolean };

/** Where the text goes from characters that the font has to such as it lacks (glyph 0), and back. */
function stretchesOf(glyphs: readonly Shaped[], length: number): Stretch[] {
  const lacking = new Set(
    glyphs.flatMap(({ codepoint, cluster }) => (codepoint === 0 ? cluster : [])),
  );
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  starts.forEach((from, index) => {
    const to = starts[index + 1] ?? length;
    const found = !lacking.has(from);
    const last = stretches.at(-1);
    if (last?.found === found) last.to = to;
    else stretches.push({ from, to, found });
  });
  return stretches;
}

function foundRun(text: string, font: OpenFont, shaped: readonly Shaped[]): Run {
  let width = 0;
  const em = (value = 0) => value / font.unitsPerEm;
  const glyphs = shaped.map(({ codepoint, xAdvance, xOffset, yOffset }) => {
    const glyph = { font, id: codepoint, x: width + em(xOffset), y: em(yOffset) };
    width += em(xAdvance);
    return glyph;
  });
  return { text, width, glyphs, missing: false };
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Of characters that no font has: those of East Asia and emoji are an em wide, marks nothing, others about this. */
const OTHER_EM = 0.6;

function missingRun(text: string): Run {
  const width = [...text].reduce((sum, character) => sum + estimateOf(character), 0);
  return { text, width, glyphs: [], missing: true };
}

function estimateOf(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) || (character.codePointAt(0) ?? 0) > 0x1ffff ? 1 : OTHER_EM;
}

/** Missing runs with only a space between are one, so that a right-to-left phrase keeps the order of its words. */
function joinMissing(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [before, between] = [joined.at(-2), joined.at(-1)];
    if (run.missing && before?.missing && between?.text.trim() === "")
      joined.splice(-2, 2, together([before, between, run]));
    else joined.push(run);
  }
  return joined;
}

function together(runs: readonly Run[]): Run {
  const text = runs.map((run) => run.text).join("");
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  return { text, width, glyphs: [], missing: true };
}
