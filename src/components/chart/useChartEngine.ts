import { useEffect, useState } from "react";
import { useViewStore } from "../../store/viewStore";
import { ChartEngine } from "./chartEngine";

function makeEngine(): ChartEngine {
  const { view, change } = useViewStore.getState();
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)");
  const engine = new ChartEngine(
    (timeWindow) => change({ window: timeWindow }, "replace"),
    () => reduced.matches,
  );
  engine.setWindow(view.window, false);
  return engine;
}

/** The chart's engine, following the view's window. */
export function useChartEngine(): ChartEngine {
  const [engine] = useState(makeEngine);
  useEffect(() => {
    const unsubscribe = useViewStore.subscribe(({ view }, before) => {
      if (view.window !== before.view.window) engine.setWindow(view.window, true);
    });
    return () => {
      unsubscribe();
      engine.stop();
    };
  }, [engine]);
  return engine;
}
