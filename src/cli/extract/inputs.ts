/** Files as reports: measured, decoded, and pages reduced to their article. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Decode, decodeReport } from "../../extract/reading/decode.ts";
import type { ReportInput } from "../../extract/types.ts";
import { failure, type Result, success } from "../../model/result.ts";

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
    if (!read.ok) failed(file, read.error);
    else {
      held += read.value.text.length;
      inputs.push({ id: newId(path.parse(file).name, ids), file, published, ...read.value });
    }
  }
  return inputs;
}

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
  try {
    const { size } = await stat(file);
    if (size <= largestFile) return success(await readFile(file));
    return failure(
      `${megabytes(size)} is too large for a report (at most ${megabytes(largestFile)}): split it into its articles`,
    );
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return failure(reasons.get(String(code)) ?? `it cannot be read (${String(code)})`);
  }
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
