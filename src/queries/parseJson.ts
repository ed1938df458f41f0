import { LoadError } from "./loadError";

/** Parses a fetched file; one that breaks off, or is no JSON at all, is told from one whose content is wrong. */
export function parseJson(text: string, address: URL): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError("cut-off", address.pathname, error instanceof Error ? error.message : "");
  }
}
