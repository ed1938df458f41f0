/** How long a move of the window takes, ms. */
export const MOVE_MS = 240;

/** cubic-bezier(.2, 0, 0, 1), the easing of everything that moves; `share` from 0 to 1. */
export function easeWindow(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (along(middle, 0.2, 0) < share) low = middle;
    else high = middle;
  }
  return along((low + high) / 2, 0, 1);
}

/** One coordinate of the curve from 0 to 1 with control points `a` and `b`. */
function along(t: number, a: number, b: number): number {
  const rest = 1 - t;
  return 3 * rest * rest * t * a + 3 * rest * t * t * b + t * t * t;
}
