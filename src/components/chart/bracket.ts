import { overviewX } from "../../layout/overview";
import { windowOf } from "../../layout/viewport";
import type { Shown } from "./chartEngine";

/** Where the bracket ends, px along the strip. */
export function bracketOf({ plan, viewport, frame }: Shown): { x0: number; x1: number } {
  const { base } = plan;
  const length = frame.plot.x1 - frame.plot.x0;
  const window = windowOf(base, viewport);
  if (window === null) return { x0: 0, x1: length };
  const x = overviewX(base, length);
  return { x0: x(window.start), x1: x(window.end) };
}
