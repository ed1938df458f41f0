/** Files as reports: measured, decoded, and pages reduced to their article. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Decode, decodeReport } from "../../extract/reading/decode.ts";
import type { ReportInput } from "../../extract/types.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { standardInput } from "./files.ts";

/** A larger file is not opened: no article is that long, and a page neither. */
const largestFile = 10_000_000;

/** All texts together, in UTF-16 units: what memory holds with ease. */
const mostText = 100_000_000;

export type Input = ReportInput & {
  /** Its text is not the file's own: an article out of a page, or decoded from another charset than UTF-8. */
  readonly derived: boolean;
};

/** Reads files one after the other, so that only texts are kept; `failed` is told of each that cannot be used. */
export async function readInputs(
  days: ReadonlyMap<string, string | null>,
  failed: (file: string, message: string) => void,
): Promise<Input[]> {
  const inputs: Input[] = [];
  const ids = new Set<string>();
  let held = 0;
  for (const [file, published] of days) {
    const read = held > mostText ? failure(tooMuch) : await readOne(file);
    const name = file === standardInput ? "standard input" : file;
    if (!read.ok) failed(name, read.error);
    else {
      held += read.value.text.length;
      const stem = file === standardInput ? "standard-input" : path.parse(file).name;
      const id = newId(stem, ids);
      inputs.push({ id, file: name, published, ...read.value, ...ofStream(file) });
    }
  }
  return inputs;
}

/** Of the standard input no file is left that offsets could count in. */
const ofStream = (file: string) => (file === standardInput ? { derived: true } : {});

const tooMuch =
  "too much text for one run (100 million characters are read already): extract it in a run of its own";

/** A name not taken: "report", "report-2". */
function newId(name: string, taken: Set<string>): string {
  let id = name;
  for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
  taken.add(id);
  return id;
}

async function readOne(file: string): Promise<Result<Pick<Input, "text" | "derived">, string>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const decoded = decodeReport(bytes.value, decode);
  if (!decoded.ok) return decoded;
  const { text, encoding, isPage } = decoded.value;
  if (!isPage) return success({ text, derived: encoding !== "utf-8" });
  const { textOfPage } = await import("../../extract/reading/page.ts"); // only pages need the parser
  const page = textOfPage(text);
  return page.ok ? success({ text: page.value.text, derived: true }) : page;
}

async function bytesOf(file: string): Promise<Result<Uint8Array, string>> {
  if (file === standardInput) return bytesOfStream(process.stdin);
  try {
    const { size } = await stat(file);
    if (size <= largestFile) return success(await readFile(file));
    return failure(tooLarge(megabytes(size)));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return failure(reasons.get(String(code)) ?? `it cannot be read (${String(code)})`);
  }
}

/** All that comes, given up where it is more than a report may be. */
async function bytesOfStream(stream: AsyncIterable<unknown>): Promise<Result<Uint8Array, string>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    size += bytes.length;
    if (size > largestFile) return failure(tooLarge(`more than ${megabytes(largestFile)}`));
    parts.push(bytes);
  }
  return success(Buffer.concat(parts));
}

function tooLarge(size: string): string {
  return `${size} is too large for a report (at most ${megabytes(largestFile)}): split it into its articles`;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["ENOTDIR", "there is no such file"],
  ["EACCES", "it cannot be read: its permissions do not allow it"],
  ["EPERM", "it cannot be read: its permissions do not allow it"],
  ["ELOOP", "it cannot be read: it is a link that leads back to itself"],
  ["EISDIR", "it is a folder, not a file"],
]);

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** A byte order mark stays: offsets count in the text as the file has it. */
const decode: Decode = (bytes, encoding, { fatal }) =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
