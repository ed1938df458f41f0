import { whenIdle } from "../components/common/whenIdle";

/**
 * Acts as soon as the browser has drawn the next picture and rests; returns how to call it off. What fails is left: it
 * was for later anyway.
 */
export function whenDrawn(act: () => Promise<unknown>): () => void {
  const quietly = () => void act().catch(() => undefined);
  let cancel = onFrame(() => {
    cancel = onFrame(() => {
      cancel = whenIdle(quietly, { most: 500, instead: 50 });
    });
  });
  return () => cancel();
}

function onFrame(act: () => void): () => void {
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}
