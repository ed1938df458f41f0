import { useEffect, useState } from "react";
import type { ChartEngine } from "./chartEngine";

/** Whether the chart has been on screen: what can wait for the first picture waits for this. */
export function useDrawn(engine: ChartEngine): boolean {
  const [drawn, setDrawn] = useState(engine.shown !== null);
  useEffect(() => {
    if (drawn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = engine.listen(() => {
      timer ??= setTimeout(() => setDrawn(true)); // the frame is painted first
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [engine, drawn]);
  return drawn;
}
