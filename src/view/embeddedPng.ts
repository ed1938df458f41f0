/**
 * Text inside a PNG: an iTXt chunk with the keyword "readout", uncompressed, before IEND.
 *
 *   89 50 4E 47 … │ length · type · data · CRC │ … │ iTXt │ IEND      length, type and CRC take 4 bytes each
 *
 * Reading is total over any bytes: a value or null.
 */
import { LONGEST_EMBEDDED } from "./embedded";

const SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ITXT = 0x69545874;
const IEND = 0x49454e44;
/** Keyword, its end, no compression, method 0, no language, no translated keyword. */
const HEAD: readonly number[] = [...ascii("readout"), 0, 0, 0, 0, 0];
/** Bytes of a chunk beside its data. */
const FRAME = 12;
/** An honest file of 50 MB has some thousands; one of nothing but chunks is given up. */
const MOST_CHUNKS = 50_000;

type Chunk = { readonly type: number; readonly start: number; readonly end: number };

/** Whether these bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** A copy of a PNG that carries an ASCII text, instead of any that it carried; null if it is no whole PNG. */
export function withPngText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> | null {
  const chunks = chunksOf(png);
  const last = chunks.at(-1);
  if (last?.type !== IEND) return null;
  const kept = chunks.filter((chunk) => !isOurs(png, chunk));
  const parts = kept.map(({ start, end }) => png.subarray(start, end));
  return joined([
    png.subarray(0, SIGNATURE.length),
    ...parts.slice(0, -1),
    chunkOf(text),
    parts.at(-1),
  ]);
}

/** The text that a PNG carries, or null: there is none, or it is damaged. */
export function pngText(png: Uint8Array): string | null {
  const ours = chunksOf(png).find((chunk) => isOurs(png, chunk));
  if (ours === undefined || ours.end - ours.start > FRAME + HEAD.length + LONGEST_EMBEDDED)
    return null;
  if (crc32(png.subarray(ours.start + 4, ours.end - 4)) !== word(png, ours.end - 4)) return null;
  return textOf(png.subarray(ours.start + 8 + HEAD.length, ours.end - 4));
}

/** The chunks, as far as they are whole, up to IEND. */
function chunksOf(png: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  if (!isPng(png)) return chunks;
  let start = SIGNATURE.length;
  while (start + FRAME <= png.length && chunks.length < MOST_CHUNKS) {
    const end = start + FRAME + word(png, start);
    if (end > png.length) break;
    const type = word(png, start + 4);
    chunks.push({ type, start, end });
    if (type === IEND) break;
    start = end;
  }
  return chunks;
}

function isOurs(png: Uint8Array, { type, start, end }: Chunk): boolean {
  if (type !== ITXT || end - start < FRAME + HEAD.length) return false;
  return HEAD.every((byte, at) => png[start + 8 + at] === byte);
}

function chunkOf(text: string): Uint8Array {
  const data = [...HEAD, ...ascii(text)];
  const chunk = new Uint8Array(FRAME + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  view.setUint32(4, ITXT);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

function joined(parts: readonly (Uint8Array | undefined)[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
  let at = 0;
  for (const part of parts) {
    if (part !== undefined) whole.set(part, at);
    at += part?.length ?? 0;
  }
  return whole;
}

/** Big-endian, unsigned. */
function word(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0) & 0x7f);
}

/** Text as we wrote it; bytes beyond ASCII, which we never write, become "?". */
function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : "?")).join("");
}

/** The checksum of PNG and zlib (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
