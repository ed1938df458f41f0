/** Our reader against edtf.js, which knows the whole standard but is 12 kB and 100 times slower (docs/decisions/010). */
// @ts-expect-error the library brings no types
import { parse } from "edtf";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Edtf, readEdtf } from "./edtf.ts";
import type { EdtfPoint } from "./edtfPoint.ts";

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, "0"));

const year = fc.oneof(
  { weight: 3, arbitrary: digits(4) },
  digits(3).map((d) => `${d}X`),
  digits(2).map((d) => `${d}XX`),
  digits(4).map((d) => `-${d}`),
);

/** Mostly right, and wrong in every part now and then. */
const often = (right: string[], wrong: string[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...right) }, fc.constantFrom(...wrong));

const point = fc
  .tuple(
    year,
    often(
      ["", "-01", "-02", "-04", "-12"],
      ["-XX", "-00", "-13", "-21", "-24", "-33", "-41", "-42"],
    ),
    often(["", "-01", "-28"], ["-XX", "-00", "-29", "-30", "-31", "-32"]),
    often(["", "?", "~", "%"], ["Z"]),
  )
  .map((parts) => parts.join(""));

const text = fc.oneof(
  point,
  fc
    .tuple(fc.oneof(point, fc.constantFrom("", "..")), fc.oneof(point, fc.constantFrom("", "..")))
    .map((ends) => ends.join("/")),
  fc
    .array(
      fc.oneof(
        point,
        fc.tuple(point, point).map((ends) => ends.join("..")),
      ),
      { maxLength: 3 },
    )
    .chain((members) =>
      fc.constantFrom(`[${members}]`, `{${members}}`, `[..${members}]`, `[${members}..]`),
    ),
  fc.string({ unit: fc.constantFrom(..."0123456789-X?~%/.[]{},Y "), maxLength: 14 }),
);

it("accepts nothing that the standard refuses, and reads the same dates", () => {
  let read = 0;
  fc.assert(
    fc.property(text, (edtf) => {
      // We allow more than edtf.js: parts of a year in intervals and sets, a qualified year in a set, and ranges
      // of different precision ("[2023-02..2023-06-18]").
      fc.pre(!(edtf.includes("..") && mixesPrecision(edtf)));
      fc.pre(!/^[[{].*[?~%]/.test(edtf));
      fc.pre(!(/[/[{]/.test(edtf) && /\d{4}-(2[1-9]|3\d|4[01])/.test(edtf)));
      const ours = readEdtf(edtf);
      if (!ours.ok) return;
      read += 1;
      expect(valuesOf(ours.value)).toEqual(flatten(parse(edtf, { level: 3 })));
    }),
    { numRuns: 1500 },
  );
  expect(read).toBeGreaterThan(100);
});

function mixesPrecision(edtf: string): boolean {
  return [...edtf.matchAll(/([-\d]+)\.\.([-\d]+)/g)].some(
    ([, first = "", second = ""]) => first.lastIndexOf("-") !== second.lastIndexOf("-"),
  );
}

function valuesOf(date: Edtf): number[][] {
  if (date.kind === "interval")
    return [date.from, date.to].flatMap((end) =>
      typeof end === "string" ? [] : [pointValues(end)],
    );
  if (date.kind !== "set") return [pointValues(date)];
  return date.members.flatMap(({ from, to }) =>
    [...new Set([from, to])].flatMap((end) => (end === null ? [] : [pointValues(end)])),
  );
}

/** As edtf.js counts: months from 0, the first year of a decade or century. */
function pointValues(value: EdtfPoint): number[] {
  if (value.kind === "day") return [value.year, value.month - 1, value.day];
  if (value.kind === "month") return [value.year, value.month - 1];
  if (value.kind === "season") return [value.year, value.season];
  return [value.year];
}

type Parsed = null | number | Parsed[] | { values: (number | Parsed)[]; unspecified?: number };

function flatten(parsed: Parsed): number[][] {
  if (parsed === null || typeof parsed === "number") return [];
  if (Array.isArray(parsed)) return parsed.flatMap(flatten);
  const { values, unspecified = 0 } = parsed;
  const numbers = values.filter((value) => Number.isFinite(value)) as number[];
  if (numbers.length === 0) return values.flatMap((value) => flatten(value as Parsed));
  const unknownMonth = (unspecified & 0b0011_0000) !== 0;
  const unknownDay = (unspecified & 0b1100_0000) !== 0;
  return [numbers.slice(0, unknownMonth ? 1 : unknownDay ? 2 : 3)];
}
