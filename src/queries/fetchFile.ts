/** Fetches static files of the same origin, or throws a `LoadError` that says why not. */
import { savedPage, savedText } from "../store/savedPage";
import { KEPT_SINCE } from "../worker/protocol";
import { MOST_BYTES, megabytes } from "./limits";
import { LoadError } from "./loadError";

/** What came, and since when it has been kept, as ISO 8601; null if it comes from the server now. */
export type FetchedFile = { readonly bytes: ArrayBuffer; readonly keptSince: string | null };

/** The absolute address of a path relative to the page; another origin is refused. */
export function resolveAddress(path: string, base: string = document.baseURI): URL {
  const page = new URL(base);
  if (!URL.canParse(path, page.href)) throw new LoadError("bad-address", path, "not an address");
  const address = new URL(path, page);
  if (address.origin !== page.origin || address.protocol !== page.protocol)
    throw new LoadError("bad-address", path, "only files of this site are opened");
  return address;
}

type Options = {
  /** More bytes than this are refused; see `limits.ts`. */
  readonly most: number;
  readonly signal?: AbortSignal;
  /** As for `fetch`. */
  readonly cache?: RequestCache;
};

/** The text of bytes, byte order mark included: offsets into it were counted with everything that is there. */
export function decodeText(bytes: ArrayBuffer): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The bytes of a file. */
export async function fetchBytes(
  address: URL,
  signal?: AbortSignal,
  most: number = MOST_BYTES.report,
): Promise<ArrayBuffer> {
  return (await fetchFile(address, { most, signal })).bytes;
}

/** A file, and whether it is the server's of now; a page that was saved has its files inside, and asks nobody. */
export async function fetchFile(address: URL, options: Options): Promise<FetchedFile> {
  if (savedPage() !== null) return { bytes: carriedBytes(address), keptSince: null };
  const response = await request(address, options);
  if (response.status === 404 || response.status === 410 || isFallbackPage(response, address))
    throw new LoadError("missing", address.pathname, `HTTP ${response.status}`);
  if (!response.ok) throw new LoadError("unreachable", address.pathname, `HTTP ${response.status}`);
  const bytes = await readBody(response, address, options);
  return { bytes, keptSince: response.headers.get(KEPT_SINCE) };
}

function carriedBytes(address: URL): ArrayBuffer {
  const text = savedText(address);
  if (text === undefined)
    throw new LoadError("missing", address.pathname, "not in this saved page");
  return new TextEncoder().encode(text).buffer;
}

/** Some hosts answer with the app's own page when a file is not there. */
function isFallbackPage(response: Response, address: URL): boolean {
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("text/html") && !address.pathname.endsWith(".html");
}

async function request(address: URL, { signal, cache = "default" }: Options): Promise<Response> {
  try {
    return await fetch(address, { signal: signal ?? null, cache });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError("unreachable", address.pathname, String(error));
  }
}

async function readBody(
  response: Response,
  address: URL,
  { most, signal }: Options,
): Promise<ArrayBuffer> {
  const tooLarge = () => {
    const words = `more than ${megabytes(most)}`;
    return new LoadError(
      "too-large",
      address.pathname,
      words,
      `It is ${words}, the most that is opened.`,
    );
  };
  if (Number(response.headers.get("content-length")) > most) throw tooLarge();
  let bytes: ArrayBuffer | null;
  try {
    bytes = await readAtMost(response, most);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError("cut-off", address.pathname, String(error));
  }
  if (bytes === null) throw tooLarge();
  return bytes;
}

/** Stops at the limit: a length may be told wrongly, or not at all. */
async function readAtMost(response: Response, most: number): Promise<ArrayBuffer | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      void reader.cancel();
      return null;
    }
  }
  return new Blob(parts).arrayBuffer();
}
