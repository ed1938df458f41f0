/**
 * The file format of PDF 1.7: numbered objects, streams, and the table of where they stand.
 *
 *   const file = pdfFile();  const page = file.add("<</Type /Page …>>");  file.finish(catalogue, info)
 */
import { zlibSync } from "fflate";
import { joined } from "./pdfFont.ts";

/** The number of an object; written as "12 0 R" where another one refers to it. */
export type Reference = number;

export type PdfFile = {
  /** Keeps a number for an object that others name before it is known. */
  readonly reserve: () => Reference;
  /** An object; at a number kept for it, or at the next one. */
  readonly add: (content: string, at?: Reference) => Reference;
  /** Compressed bytes with further entries for their dictionary. */
  readonly stream: (entries: string, bytes: Uint8Array, at?: Reference) => Reference;
  /** The whole file. */
  readonly finish: (catalogue: Reference, info: Reference) => Uint8Array;
};

/** An empty file. */
export function pdfFile(): PdfFile {
  const objects: Uint8Array[] = [];
  const reserve = () => objects.push(new Uint8Array());
  const put = (content: Uint8Array, at: Reference) => {
    objects[at - 1] = content;
    return at;
  };
  return {
    reserve,
    add: (content, at = reserve()) => put(latin(content), at),
    stream: (entries, bytes, at = reserve()) => {
      const packed = zlibSync(bytes);
      const head = `<<${entries} /Length ${packed.length} /Filter /FlateDecode>>\nstream\n`;
      return put(joined([latin(head), packed, latin("\nendstream")]), at);
    },
    finish: (catalogue, info) => assembled(objects, catalogue, info),
  };
}

function assembled(
  objects: readonly Uint8Array[],
  catalogue: Reference,
  info: Reference,
): Uint8Array {
  const parts = [latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")]; // bytes above 127 tell that it is no text file
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const whole = joined([latin(`${index + 1} 0 obj\n`), object, latin("\nendobj\n")]);
    places.push(at);
    at += whole.length;
    parts.push(whole);
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `<</Size ${objects.length + 1} /Root ${catalogue} 0 R /Info ${info} 0 R>>`;
  parts.push(latin(`${table}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`));
  return joined(parts);
}

/** Characters below 256 as bytes; all that the format itself uses. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Any text as a PDF string, in UTF-16. */
export function pdfString(text: string): string {
  return `<FEFF${hex(text)}>`;
}

/** The UTF-16 units of a text in hexadecimal. */
export function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hexUnit(text.charCodeAt(index))).join(
    "",
  );
}

/** A number below 65,536 as four digits. */
export function hexUnit(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

/** Three decimals are a thousandth of a pixel. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
