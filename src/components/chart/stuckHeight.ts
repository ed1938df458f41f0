import type { Arrangement } from "../../layout/arrangement";

/** Pinned lanes may take this much of the height in sight; else there would be no room to scroll the others. */
const MOST = 0.6;

/** Height of the pinned lanes that stay at the top while the others scroll, px; 0 where they scroll along. */
export function stuckHeight({ pinnedHeight, height }: Arrangement, visibleHeight: number): number {
  const fits = pinnedHeight <= visibleHeight * MOST && height > visibleHeight;
  return fits ? pinnedHeight : 0;
}
