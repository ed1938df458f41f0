/**
 * Acts as soon as the browser has drawn the next picture and rests; returns how to call it off. What fails is left: it
 * was for later anyway.
 */
export function whenDrawn(act: () => Promise<unknown>): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => whenIdle(act));
  });
  return () => cancelAnimationFrame(frame);
}

/** Safari has no idle callbacks. */
function whenIdle(act: () => Promise<unknown>): void {
  const quietly = () => void act().catch(() => undefined);
  if (typeof requestIdleCallback === "function") requestIdleCallback(quietly, { timeout: 500 });
  else setTimeout(quietly, 50);
}
