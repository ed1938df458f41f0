import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EMBEDDED_VERSION,
  type EmbeddedState,
  LONGEST_EMBEDDED,
  readEmbedded,
  writeEmbedded,
} from "./embedded";
import { isPng, pngText, withPngText } from "./embeddedPng";
import { isSvg, svgText, withSvgText } from "./embeddedSvg";

const chunk = (type: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
};

/** One grey pixel, written by hand of the specification, not by what is tested here. */
const png = Uint8Array.from(
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk("IDAT", deflateSync(Uint8Array.from([0, 128]))),
    chunk("IEND", new Uint8Array()),
  ]),
);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg"><desc>a &lt;readout:view> in words</desc></svg>';

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)) }),
  fc.constantFrom("event=王毅&q=‏עברית", "</readout:view><script>", "&amp;&#60;", "]]>", "\0"),
);
const states: fc.Arbitrary<Omit<EmbeddedState, "readout">> = fc.record({
  timeline: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  dataHash: fc.option(
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
  ),
  view: anyText,
  app: fc.constantFrom("0.1.0", "12.0.3-beta"),
});

const written = (state: Omit<EmbeddedState, "readout">): string => {
  const text = writeEmbedded(state);
  if (text === null) throw new Error("too long");
  return text;
};
const example = written({ timeline: "us-china", dataHash: null, view: "event=xi", app: "0.1.0" });

describe("round trip", () => {
  test("of any view through a PNG and an SVG", () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = written(state);
        const expected = {
          kind: "state",
          state: { readout: EMBEDDED_VERSION, ...state },
          newer: false,
        };
        expect(text).toMatch(/^[ -~]*$/);
        const inPng = withPngText(png, text);
        const inSvg = withSvgText(svg, text);
        expect(readEmbedded(pngText(inPng ?? png) ?? "")).toEqual(expected);
        expect(readEmbedded(svgText(inSvg ?? svg) ?? "")).toEqual(expected);
      }),
    );
  });

  test("a second text takes the place of the first", () => {
    const twice = withPngText(withPngText(png, example) ?? png, "second");
    expect(twice).toEqual(withPngText(png, "second"));
    const svgTwice = withSvgText(withSvgText(svg, example) ?? svg, "second");
    expect(svgTwice).toBe(withSvgText(svg, "second"));
  });
});

describe("PNG", () => {
  test("the chunk is well-formed, stands before IEND and leaves the rest as it was", () => {
    const carried = Buffer.from(withPngText(png, example) ?? []);
    const data = Buffer.concat([Buffer.from("readout\0\0\0\0\0", "latin1"), Buffer.from(example)]);
    const end = png.length - 12;
    expect(carried).toEqual(
      Buffer.concat([png.subarray(0, end), chunk("iTXt", data), png.subarray(end)]),
    );
  });

  test("a damaged text counts as none", () => {
    const carried = withPngText(png, example) ?? png;
    const at = carried.length - 12 - 4 - 3; // within the text, before its CRC and IEND
    carried[at] = (carried[at] ?? 0) ^ 1;
    expect(pngText(carried)).toBeNull();
  });

  test("nothing is put into what is no whole PNG", () => {
    expect(withPngText(png.subarray(0, png.length - 5), example)).toBeNull();
    expect(withPngText(Uint8Array.from([1, 2, 3]), example)).toBeNull();
    expect(isPng(Uint8Array.from([0x89, 0x50]))).toBe(false);
  });

  test("a text over the limit is not read", () => {
    expect(pngText(withPngText(png, "x".repeat(LONGEST_EMBEDDED)) ?? png)).toHaveLength(
      LONGEST_EMBEDDED,
    );
    expect(pngText(withPngText(png, "x".repeat(LONGEST_EMBEDDED + 1)) ?? png)).toBeNull();
  });

  test("any mutated bytes give a text or null, soon", () => {
    const carried = withPngText(png, example) ?? png;
    const edits = fc.array(fc.tuple(fc.nat(carried.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(edits, fc.nat(carried.length), (changes, length) => {
        const bytes = carried.slice(0, length);
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        const read = pngText(bytes);
        expect(read === null || typeof read === "string").toBe(true);
        readEmbedded(read ?? "");
        withPngText(bytes, example);
      }),
      { numRuns: 2000 },
    );
  });

  test("fifty megabytes of empty chunks are given up in under a second", () => {
    const bytes = new Uint8Array(50_000_000);
    bytes.set(png.subarray(0, 8));
    const start = performance.now();
    expect(pngText(bytes)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("SVG", () => {
  test("is told by its first element", () => {
    expect(isSvg(svg)).toBe(true);
    expect(isSvg(`\uFEFF<?xml version="1.0"?>\n<!-- made by hand -->\n${svg}`)).toBe(true);
    expect(isSvg("<html><svg></svg></html>")).toBe(false);
    expect(isSvg("")).toBe(false);
  });

  test("any mutated drawing gives a text or null", () => {
    const carried = withSvgText(svg, example) ?? svg;
    fc.assert(
      fc.property(fc.nat(carried.length), fc.nat(20), anyText, (at, cut, put) => {
        const read = svgText(carried.slice(0, at) + put + carried.slice(at + cut));
        expect(read === null || typeof read === "string").toBe(true);
        readEmbedded(read ?? "");
      }),
      { numRuns: 2000 },
    );
  });

  test("a file made to slow the search does not", () => {
    const start = performance.now();
    const opening = '<readout:view xmlns:readout="urn:readout:view">';
    expect(svgText(opening.repeat(200_000))).toBeNull();
    expect(svgText(opening + "&".repeat(20_000_000))).toBeNull();
    isSvg("<!".repeat(5_000_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("the text", () => {
  test("of a later form is read as far as it is understood", () => {
    const later = { ...JSON.parse(example), readout: 2, more: [1] };
    expect(readEmbedded(JSON.stringify(later))).toMatchObject({ kind: "state", newer: true });
    expect(readEmbedded('{"readout":3,"scene":{}}')).toEqual({ kind: "newer" });
  });

  test("that is none of ours is invalid", () => {
    const wrong = [
      "",
      "{}",
      "[]",
      "null",
      '{"readout":1}',
      example.replace("null", '"abc"'),
      "x".repeat(70_000),
    ];
    for (const text of wrong) expect(readEmbedded(text)).toEqual({ kind: "invalid" });
    fc.assert(fc.property(fc.json(), (json) => readEmbedded(json).kind !== "state"));
  });

  test("is not written when the view is too long", () => {
    const state = { timeline: "x", dataHash: null, app: "0.1.0" };
    expect(writeEmbedded({ ...state, view: "é".repeat(LONGEST_EMBEDDED / 6) })).toBeNull();
    expect(writeEmbedded({ ...state, view: "e".repeat(LONGEST_EMBEDDED - 200) })).not.toBeNull();
  });
});
