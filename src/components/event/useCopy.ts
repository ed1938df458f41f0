import { useCallback, useEffect, useState } from "react";

const SHOWN_MS = 2500;

/** What was last copied, in words for a live region, and how to copy: `copy("Link", "https://…")` says "Link copied". */
export function useCopy(): [string | null, (name: string, text: string) => void] {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = useCallback((name: string, text: string) => {
    writeClipboard(text).then(
      () => setSaid(`${name} copied`),
      () => setSaid(`${name} not copied: the browser does not allow it here`),
    );
  }, []);
  return [said, copy];
}

async function writeClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!copyBySelection(text)) throw error;
  }
}

/** For pages not served over https, which have no clipboard. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}
