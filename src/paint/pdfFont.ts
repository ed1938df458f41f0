/**
 * A TrueType font as a PDF needs it: which glyph stands for a character, how wide it is, and a file with nothing but the
 * glyphs that are used. Glyphs keep their numbers; those not used become empty.
 */
import type { Cut } from "./fontCuts.ts";

/** A font file: TrueType (not woff). Several of one cut may stand for different scripts. */
export type PdfFontFile = Cut & {
  readonly bytes: Uint8Array;
};

export type TrueType = {
  /** A glyph's number; 0 if the font lacks the character. */
  readonly glyphOf: (codePoint: number) => number;
  /** Advance width in thousandths of an em. */
  readonly widthOf: (glyph: number) => number;
  /** In thousandths of an em. */
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly ascent: number;
  readonly descent: number;
  /** The font with these glyphs only. */
  readonly subset: (glyphs: ReadonlySet<number>) => Uint8Array;
};

type Tables = ReadonlyMap<string, DataView>;

/** Reads a TrueType font; throws where a table is missing: the files are our own. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesOf(bytes);
  const head = need(tables, "head");
  const hhea = need(tables, "hhea");
  const perEm = 1000 / head.getUint16(18);
  const glyphs = charactersOf(need(tables, "cmap"));
  const hmtx = need(tables, "hmtx");
  const last = hhea.getUint16(34) - 1;
  const [left = 0, bottom = 0, right = 0, top = 0] = [36, 38, 40, 42].map((at) =>
    Math.round(head.getInt16(at) * perEm),
  );
  return {
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    widthOf: (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4) * perEm,
    box: [left, bottom, right, top],
    ascent: Math.round(hhea.getInt16(4) * perEm),
    descent: Math.round(hhea.getInt16(6) * perEm),
    subset: (used) => subsetOf(tables, used),
  };
}

function tablesOf(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, DataView>();
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = bytes.byteOffset + view.getUint32(record + 8);
    found.set(tag, new DataView(bytes.buffer, offset, view.getUint32(record + 12)));
  }
  return found;
}

function need(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table “${tag}”`);
  return table;
}

/** Characters and their glyphs, from the table's subtables of formats 4 and 12. */
function charactersOf(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const size = cmap.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = cmap.getUint16(at + 14 + segment);
    const start = cmap.getUint16(at + 16 + size + segment);
    const delta = cmap.getInt16(at + 16 + size * 2 + segment);
    const rangeAt = at + 16 + size * 3 + segment;
    const range = cmap.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - start) * 2);
      if (range === 0 || listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

function readGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  for (let index = 0; index < cmap.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    const start = cmap.getUint32(group);
    for (let code = start; code <= cmap.getUint32(group + 4); code += 1)
      glyphs.set(code, cmap.getUint32(group + 8) + code - start);
  }
}

/** What a PDF's reader needs of a font; the rest serves layout, which is done. */
const KEPT = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

function subsetOf(tables: Tables, used: ReadonlySet<number>): Uint8Array {
  const outlines = outlinesOf(tables);
  const glyphs = withParts(used, outlines);
  const places = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  const kept: Uint8Array[] = [];
  let end = 0;
  for (const [glyph, outline] of outlines.entries()) {
    if (glyphs.has(glyph)) {
      kept.push(outline);
      end += outline.length;
    }
    places.setUint32((glyph + 1) * 4, end);
  }
  const head = bytesOf(need(tables, "head")).slice();
  new DataView(head.buffer).setUint16(50, 1); // places are 32 bits long now
  const changed = new Map([
    ["glyf", joined(kept)],
    ["loca", bytesOf(places)],
    ["head", head],
  ]);
  const all = KEPT.flatMap((tag) => {
    const table = tables.get(tag);
    return table === undefined ? [] : [[tag, changed.get(tag) ?? bytesOf(table)] as const];
  });
  return fontOf(all);
}

/** The outline of each glyph, empty ones included. */
function outlinesOf(tables: Tables): readonly Uint8Array[] {
  const count = need(tables, "maxp").getUint16(4);
  const long = need(tables, "head").getUint16(50) === 1;
  const loca = need(tables, "loca");
  const glyf = bytesOf(need(tables, "glyf"));
  const place = (index: number) =>
    long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2;
  return Array.from({ length: count }, (_, index) => glyf.subarray(place(index), place(index + 1)));
}

/** Adds glyphs that others are composed of: “é” of “e” and an accent. */
function withParts(used: ReadonlySet<number>, outlines: readonly Uint8Array[]): Set<number> {
  const all = new Set([0, ...used]);
  for (const glyph of all) for (const part of partsOf(outlines[glyph])) all.add(part); // grows while it is walked
  return all;
}

const [WORDS, SCALE, MORE, SCALES, MATRIX] = [0x01, 0x08, 0x20, 0x40, 0x80];

function partsOf(outline: Uint8Array | undefined): number[] {
  if (outline === undefined || outline.length < 10) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let [at, flags] = [10, MORE];
  while (flags & MORE) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return parts;
}

function fontOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const first = 12 + tables.length * 16;
  const header = new DataView(new ArrayBuffer(first));
  const exponent = Math.floor(Math.log2(tables.length));
  header.setUint32(0, 0x10000);
  [tables.length, 2 ** exponent * 16, exponent, (tables.length - 2 ** exponent) * 16].forEach(
    (value, index) => {
      header.setUint16(4 + index * 2, value);
    },
  );
  const parts = [bytesOf(header)];
  let at = first;
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + index * 16;
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    [...tag].forEach((letter, i) => {
      header.setUint8(record + i, letter.charCodeAt(0));
    });
    header.setUint32(record + 4, checksum(padded));
    header.setUint32(record + 8, at);
    header.setUint32(record + 12, bytes.length);
    parts.push(padded);
    at += padded.length;
  });
  return joined(parts);
}

function checksum(padded: Uint8Array): number {
  const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
