import { useEffect, useState } from "react";
import type { ChartEngine } from "./chartEngine";

/**
 * The power of two by which the window is zoomed, where there are more events than rows; 0 otherwise, so that rows stay
 * as they are.
 */
export function useLevel(engine: ChartEngine): number {
  const [level, setLevel] = useState(0);
  useEffect(
    () =>
      engine.listen(({ plan }) => {
        const crowded = plan.arrangement.pills.length > 0 || level > 0;
        const now = crowded ? Math.max(0, Math.floor(Math.log2(engine.zoom) + 1e-6)) : 0;
        if (now !== level) setLevel(now);
      }),
    [engine, level],
  );
  return level;
}
