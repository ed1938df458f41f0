/** Fetches static files of the same origin, or throws a `LoadError` that says why not. */
import { LoadError } from "./loadError";

/** The absolute address of a path relative to the page; another origin is refused. */
export function resolveAddress(path: string, base: string = document.baseURI): URL {
  const page = new URL(base);
  if (!URL.canParse(path, page.href)) throw new LoadError("bad-address", path, "not an address");
  const address = new URL(path, page);
  if (address.origin !== page.origin || address.protocol !== page.protocol)
    throw new LoadError("bad-address", path, "only files of this site are opened");
  return address;
}

/** The text of a file, byte order mark included: offsets into it were counted with everything that is there. */
export async function fetchText(address: URL, signal?: AbortSignal): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await fetchBytes(address, signal));
}

/** The bytes of a file. */
export async function fetchBytes(address: URL, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await request(address, signal);
  if (response.status === 404 || response.status === 410 || isFallbackPage(response, address))
    throw new LoadError("missing", address.pathname, `HTTP ${response.status}`);
  if (!response.ok) throw new LoadError("unreachable", address.pathname, `HTTP ${response.status}`);
  return readBody(response, address, signal);
}

/** Some hosts answer with the app's own page when a file is not there. */
function isFallbackPage(response: Response, address: URL): boolean {
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("text/html") && !address.pathname.endsWith(".html");
}

async function request(address: URL, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError("unreachable", address.pathname, String(error));
  }
}

async function readBody(
  response: Response,
  address: URL,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError("cut-off", address.pathname, String(error));
  }
}
