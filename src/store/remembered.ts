/**
 * What this browser remembers between visits: preferences, never the view, which the address holds. Storage may be
 * refused or full: then nothing is remembered, and nothing breaks.
 */
const PREFIX = "readout.";

/** Longer texts are not ours. */
const LONGEST = 10_000;

/** The remembered text, or null where there is none or storage is refused. */
export function recall(key: string): string | null {
  try {
    const text = window.localStorage.getItem(PREFIX + key);
    return text !== null && text.length > LONGEST ? null : text;
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it with null, if the browser lets us. */
export function remember(key: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(PREFIX + key);
    else window.localStorage.setItem(PREFIX + key, text);
  } catch {
    // Refused or full: what was chosen holds for this page.
  }
}

/** Calls back with what another tab remembers or forgets (null) under a key. Returns how to stop. */
export function onRemembered(key: string, listener: (text: string | null) => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === PREFIX + key) listener(recall(key));
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}
