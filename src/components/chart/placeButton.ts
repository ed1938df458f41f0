import type { Box, FrameItem } from "../../layout/frameItem";
import type { Extent } from "../../layout/markBox";

/** Least size of what can be pressed, px. */
const LEAST = 16;

/**
 * Puts a button over its mark and label.
 * @param down px by which a pinned lane is moved against the scrolling
 */
export function placeButton(
  element: HTMLButtonElement | undefined,
  { box, visible, throughTitle, ghost, tie, ghostClip }: FrameItem,
  down: number,
): void {
  if (element === undefined) return;
  const width = `${Math.max(LEAST, box.width)}px`;
  const place = `translate(${box.x.toFixed(1)}px, ${(box.y + down).toFixed(1)}px)`;
  if (element.style.transform !== place) element.style.transform = place;
  if (element.style.width !== width) element.style.width = width;
  const height = `${box.height}px`;
  if (element.style.height !== height) element.style.height = height;
  setOff(element, !visible);
  element.toggleAttribute("data-through", throughTitle);
  const zone = element.firstElementChild;
  if (zone instanceof HTMLElement) placeGhost(zone, ghost ?? tie, box, ghostClip);
}

/** Pointing at the other date claimed is pointing at the event. */
function placeGhost({ style }: HTMLElement, ghost: Extent | null, box: Box, clip: Extent): void {
  const x0 = Math.max(clip.x0, ghost?.x0 ?? 0);
  const x1 = Math.min(clip.x1, ghost?.x1 ?? 0);
  const shown = ghost !== null && x1 > x0;
  style.display = shown ? "" : "none";
  if (!shown) return;
  style.left = `${(x0 - box.x).toFixed(1)}px`;
  style.width = `${(x1 - x0).toFixed(1)}px`;
}

/** Out of sight it can be focused, but not pressed by accident. */
export function setOff(element: HTMLButtonElement, off: boolean): void {
  if ((element.dataset.off === "true") !== off) element.dataset.off = String(off);
}
