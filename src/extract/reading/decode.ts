/** A file's bytes as text: UTF-8, UTF-16 with its mark, the charset a page declares, else windows-1252. */
import { failure, type Result, success } from "../../model/result.ts";

export type DecodedReport = {
  readonly text: string;
  readonly encoding: string;
  readonly isPage: boolean;
};

/** As much of the platform's `TextDecoder` as is used; browsers, workers and Node have it. */
export type Decode = (
  bytes: Uint8Array,
  encoding: string,
  options: { readonly fatal: boolean },
) => string;

/** Files by their first bytes, with what to do about them. */
const kinds: readonly (readonly [start: string, what: string])[] = [
  ["%PDF", "a PDF: copy its text into a .txt file"],
  ["PK\u0003\u0004", "a ZIP archive or a Word, Excel or EPUB file: save it as plain text (.txt)"],
  ["\u0089PNG", "an image (PNG): only text can be read"],
  ["\u00ff\u00d8\u00ff", "an image (JPEG): only text can be read"],
  ["GIF8", "an image (GIF): only text can be read"],
  ["RIFF", "a sound, film or WebP image: only text can be read"],
  ["\u001f\u008b", "compressed (gzip): unpack it first"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file: save it as plain text (.txt)"],
  ["{\\rtf", "rich text (RTF): save it as plain text (.txt)"],
  ["\u007fELF", "a program: only text can be read"],
  ["SQLite format", "a database: only text can be read"],
  ["bplist00", "a web archive of Safari: save the page as HTML (“page source”) instead"],
];

/** The text of a file, or what is wrong with it and what to do. Never throws; `decode` is told to throw on bad bytes. */
export function decodeReport(bytes: Uint8Array, decode: Decode): Result<DecodedReport, string> {
  if (bytes.length === 0) return failure("it is empty");
  const start = latin(bytes.subarray(0, 1024));
  const kind = kinds.find(([first]) => start.startsWith(first));
  if (kind !== undefined) return failure(`it is ${kind[1]}`);
  if (webArchive.test(start)) return failure(`it is ${saved}`);
  const marked = byMark(bytes) ?? byZeros(bytes);
  const zero = marked === null ? bytes.subarray(0, 65_536).indexOf(0) : -1;
  if (zero >= 0) return failure(binary(`a zero byte, number ${zero + 1}`));
  for (const encoding of encodingsOf(start, marked)) {
    const text = decoded(bytes, encoding, decode);
    if (text !== null) return checked(text, encoding);
  }
  return failure("its encoding cannot be told: save it as UTF-8");
}

const webArchive = /^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*)*?Content-Type: multipart\//i;
const saved =
  "a web archive (MHTML) or a mail with attachments: save the page as “HTML only”, the mail as plain text (.txt)";

const binary = (what: string) =>
  `it is no text (it holds ${what}): only text and HTML can be read; if it is a text, save it anew as UTF-8`;

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** UTF-16 without its mark: English has a zero in every other byte. */
function byZeros(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 1024);
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const [even = 0, odd = 0] = zeros.map((count) => count / (start.length / 2));
  if (odd > 0.8 && even < 0.05) return "utf-16le";
  return even > 0.8 && odd < 0.05 ? "utf-16be" : null;
}

/** What is tried, in order: UTF-8 is hardly ever met by chance, windows-1252 takes almost any bytes. */
function encodingsOf(start: string, marked: string | null): string[] {
  if (marked !== null) return [marked];
  const declared =
    /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(
      start,
    )?.[1];
  return [
    ...["utf-8", ...(declared === undefined ? [] : [declared.toLowerCase()])],
    ...[damaged, "windows-1252"],
  ];
}

/** UTF-8 cut off or with a few bad bytes: most of what is not ASCII is well-formed. */
const damaged = "utf-8, damaged";

function mended(bytes: Uint8Array, decode: Decode): string | null {
  const text = decode(bytes, "utf-8", { fatal: false });
  const lost = text.match(/\ufffd+/g)?.length ?? 0;
  const whole = text.match(/(?!\ufffd)[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return whole > lost ? text : null;
}

function decoded(bytes: Uint8Array, encoding: string, decode: Decode): string | null {
  try {
    if (encoding === damaged) return mended(bytes, decode);
    const text = decode(bytes, encoding, { fatal: true });
    return /^(?:windows-1252|iso-8859-1|latin1)$/.test(encoding) ? withWindowsMarks(text) : text;
  } catch {
    return null;
  }
}

/** windows-1252 from 0x80 on; Node 20 takes these bytes for control characters. */
const windowsMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function withWindowsMarks(text: string): string {
  return text.replaceAll(
    /[\u0080-\u009f]/g,
    (mark) => windowsMarks[mark.charCodeAt(0) - 0x80] ?? mark,
  );
}

function checked(text: string, encoding: string): Result<DecodedReport, string> {
  const control = text.slice(0, 20_000).match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (text.trim() === "") return failure("it holds nothing but white space");
  if (control > 20 && control > text.length / 100) return failure(binary("control characters"));
  if (lost > 10 && lost > text.length / 200)
    return failure(
      "many of its characters are lost (�): it was saved in the wrong encoding; save it anew as UTF-8",
    );
  return success({ text, encoding, isPage: isPage(text) });
}

/** HTML by its content, whatever the file is called. */
export function isPage(text: string): boolean {
  const start = text.slice(0, 3000).trimStart();
  if (
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype html|html|head|body|article|meta|title|div|p|script|h1)\b/i.test(
      start,
    )
  )
    return true;
  return (
    (text.slice(0, 100_000).match(/<\/?(?:p|div|a|span|br|script|h[1-6]|li)\b[^>]{0,300}>/gi)
      ?.length ?? 0) >= 10
  );
}
