/** Fetches one static file of the same origin as text, or throws a `LoadError` that says why not. */
import { LoadError } from "./loadError";

/** The absolute address of a path relative to the page; another origin is refused. */
export function resolveAddress(path: string, base: string = document.baseURI): URL {
  const page = new URL(base);
  let address: URL;
  try {
    address = new URL(path, page);
  } catch {
    throw new LoadError("bad-address", path, "not an address");
  }
  if (address.origin !== page.origin || address.protocol !== page.protocol) {
    throw new LoadError("bad-address", path, "only files of this site are opened");
  }
  return address;
}

/** The text of a file, its length checked by the browser, its status by us. */
export async function fetchText(address: URL, signal?: AbortSignal): Promise<string> {
  const response = await request(address, signal);
  if (response.status === 404 || response.status === 410) {
    throw new LoadError("missing", address.pathname, `HTTP ${response.status}`);
  }
  if (!response.ok) {
    throw new LoadError("unreachable", address.pathname, `HTTP ${response.status}`);
  }
  return readBody(response, address);
}

async function request(address: URL, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError("unreachable", address.pathname, String(error));
  }
}

async function readBody(response: Response, address: URL): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw new LoadError("cut-off", address.pathname, String(error));
  }
}
