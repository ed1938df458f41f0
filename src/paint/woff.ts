/**
 * WOFF 1 → TrueType or OpenType: what SVG and PDF libraries outside the browser read. WOFF is the same font with each
 * table compressed by itself (https://www.w3.org/TR/WOFF/). All sizes are in bytes.
 */
import { unzlibSync } from "fflate";
import { failure, type Result, success } from "../model/result.ts";

const SIGNATURE = 0x774f4646; // "wOFF"
const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
/** No font of a text face comes near; a file that claims more is broken or hostile. */
const MOST_BYTES = 32_000_000;

/** Undoes zlib; `length` is what must come out. */
export type Inflate = (compressed: Uint8Array, length: number) => Uint8Array;

type Entry = {
  readonly tag: number;
  readonly checksum: number;
  readonly offset: number;
  readonly packed: number;
  readonly length: number;
};

/** The font inside a .woff file, or what is wrong with the file. */
export function woffToSfnt(
  woff: Uint8Array,
  inflate: Inflate = inflateByFflate,
): Result<Uint8Array<ArrayBuffer>, string> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const entries = readEntries(view);
  if (!entries.ok) return entries;
  const tables: Uint8Array[] = [];
  for (const entry of entries.value) {
    const table = unpack(woff, entry, inflate);
    if (table === null) return failure(`table “${tagText(entry.tag)}” is damaged`);
    tables.push(table);
  }
  return success(assemble(view.getUint32(4), entries.value, tables));
}

function readEntries(view: DataView): Result<Entry[], string> {
  if (view.byteLength < HEADER || view.getUint32(0) !== SIGNATURE)
    return failure("not a WOFF 1 file");
  const count = view.getUint16(12);
  if (view.byteLength < HEADER + count * ENTRY) return failure("the file breaks off");
  const entries = Array.from({ length: count }, (_, index) => readEntry(view, index));
  if (entries.length === 0) return failure("there are no tables in it");
  if (entries.some(({ offset, packed }) => offset + packed > view.byteLength))
    return failure("the file breaks off");
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  return total > MOST_BYTES ? failure("it is too large") : success(entries);
}

function readEntry(view: DataView, index: number): Entry {
  const at = HEADER + index * ENTRY;
  const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map(
    (field) => view.getUint32(at + field),
  );
  return { tag, offset, packed, length, checksum };
}

/** The table as it was before it was packed; null if that cannot be had. */
function unpack(woff: Uint8Array, entry: Entry, inflate: Inflate): Uint8Array | null {
  const { offset, packed, length } = entry;
  const bytes = woff.subarray(offset, offset + packed);
  if (packed > length) return null;
  const table = packed === length ? bytes : inflated(bytes, length, inflate);
  return table?.length === length && checksumOf(table, entry.tag) === entry.checksum ? table : null;
}

function inflated(bytes: Uint8Array, length: number, inflate: Inflate): Uint8Array | null {
  try {
    return inflate(bytes, length);
  } catch {
    return null;
  }
}

/** Never more than `length` comes out, whatever the data claim. */
function inflateByFflate(compressed: Uint8Array, length: number): Uint8Array {
  return unzlibSync(compressed, { out: new Uint8Array(length) });
}

const HEAD = 0x68656164; // "head"
/** In `head` stands a checksum of the whole font, which that of the table leaves out. */
const WHOLE_CHECKSUM = 8;

function checksumOf(table: Uint8Array, tag: number): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4)
    if (tag !== HEAD || at !== WHOLE_CHECKSUM) sum = (sum + word(view, at)) >>> 0;
  return sum;
}

/** Four bytes as a number; what is missing at the end counts as zero. */
function word(view: DataView, at: number): number {
  if (at + 4 <= view.byteLength) return view.getUint32(at);
  let value = 0;
  for (let i = 0; i < 4; i++)
    value = value * 256 + (at + i < view.byteLength ? view.getUint8(at + i) : 0);
  return value;
}

/** Header, directory, and the tables, each from a multiple of four bytes. */
function assemble(
  flavour: number,
  entries: readonly Entry[],
  tables: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const first = SFNT_HEADER + entries.length * SFNT_ENTRY;
  const size = tables.reduce((sum, { length }) => sum + padded(length), first);
  const sfnt = new Uint8Array(size);
  const view = new DataView(sfnt.buffer);
  writeHeader(view, flavour, entries.length);
  let at = first;
  tables.forEach((table, index) => {
    const { tag = 0, checksum = 0 } = entries[index] ?? {};
    const record = SFNT_HEADER + index * SFNT_ENTRY;
    [tag, checksum, at, table.length].forEach((value, i) => {
      view.setUint32(record + i * 4, value);
    });
    sfnt.set(table, at);
    at += padded(table.length);
  });
  return sfnt;
}

/** The last three numbers help a binary search; the format wants them. */
function writeHeader(view: DataView, flavour: number, tables: number): void {
  const exponent = Math.floor(Math.log2(tables));
  const range = 2 ** exponent * 16;
  view.setUint32(0, flavour);
  view.setUint16(4, tables);
  view.setUint16(6, range);
  view.setUint16(8, exponent);
  view.setUint16(10, tables * 16 - range);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function tagText(tag: number): string {
  return String.fromCharCode(...[24, 16, 8, 0].map((shift) => (tag >>> shift) & 0xff));
}
