/**
 * Acts when the browser has nothing else to do, at the latest after `most` ms; returns how to call it off. Safari has no
 * idle callbacks: there it acts after `instead` ms.
 */
export function whenIdle(
  act: () => void,
  { most, instead }: { readonly most: number; readonly instead: number },
): () => void {
  if (typeof requestIdleCallback === "function") {
    const idle = requestIdleCallback(act, { timeout: most });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, instead);
  return () => clearTimeout(timer);
}
