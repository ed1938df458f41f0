import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { woffToSfnt } from "./woff.ts";

const require = createRequire(import.meta.url);
const file = (name: string) => new Uint8Array(readFileSync(require.resolve(name)));
const inter = file("@fontsource/inter/files/inter-latin-400-normal.woff");

/** The file with one bit of one byte changed. */
const change = (place: number) => inter.map((byte, at) => (at === place ? byte ^ 1 : byte));

/** Tables of a font file by name. */
function tablesOf(sfnt: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...sfnt.subarray(at, at + 4));
      const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      expect(offset % 4).toBe(0);
      return [tag, sfnt.subarray(offset, offset + length)];
    }),
  );
}

describe("WOFF to TrueType", () => {
  it.each([
    "@fontsource/inter/files/inter-latin-400-normal.woff",
    "@fontsource/inter/files/inter-latin-500-normal.woff",
    "@fontsource/inter/files/inter-latin-600-normal.woff",
    "@fontsource/inter/files/inter-latin-400-italic.woff",
    "@fontsource/inter/files/inter-latin-ext-600-italic.woff",
    "@fontsource/inter/files/inter-cyrillic-400-normal.woff",
    "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
    "@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff",
  ])("reads %s", (name) => {
    const read = woffToSfnt(file(name));
    if (!read.ok) throw new Error(read.error);
    expect(new DataView(read.value.buffer).getUint32(0)).toBe(0x00010000);
    const tables = tablesOf(read.value);
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"]),
    );
    // Its own mark stands where it must: every table is in its place.
    const head = tables.get("head");
    expect(head && new DataView(head.buffer, head.byteOffset).getUint32(12)).toBe(0x5f0f3cf5);
  });

  it("reads a file in the middle of a buffer, with any inflate", () => {
    const around = new Uint8Array(inter.length + 7);
    around.set(inter, 3);
    const inside = around.subarray(3, 3 + inter.length);
    const byNode = woffToSfnt(inside, (bytes) => inflateSync(bytes));
    const byFflate = woffToSfnt(inter);
    if (!byNode.ok || !byFflate.ok) throw new Error("it cannot be read");
    expect(Buffer.compare(byNode.value, byFflate.value)).toBe(0);
  });

  it.each([
    ["nothing", new Uint8Array(0), "not a WOFF 1 file"],
    ["another format", inter.map((byte, at) => (at === 3 ? 0x32 : byte)), "not a WOFF 1 file"],
    ["half a directory", inter.subarray(0, 60), "the file breaks off"],
    ["half a file", inter.subarray(0, inter.length / 2), "the file breaks off"],
    ["no tables", inter.map((byte, at) => (at === 12 || at === 13 ? 0 : byte)), "no tables"],
    ["a wrong byte in a table", change(9000), "damaged"],
    ["a table that is not the one promised", change(44 + 16), "damaged"],
    ["a table of gigabytes", inter.map((byte, at) => (at === 44 + 12 ? 0xff : byte)), "too large"],
  ])("says what is wrong with %s", (_, bytes, problem) => {
    expect(woffToSfnt(bytes)).toEqual({ ok: false, error: expect.stringContaining(problem) });
  });

  it("never throws, whatever it is given", () => {
    const changes = fc.array(fc.tuple(fc.nat(inter.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.nat(inter.length), (edits, end) => {
        const bytes = inter.slice(0, end);
        for (const [at, value] of edits) bytes[at] = value;
        expect(typeof woffToSfnt(bytes).ok).toBe("boolean");
      }),
      { numRuns: 60 },
    );
  });
});
