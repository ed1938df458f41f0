import { type RefObject, useLayoutEffect, useState } from "react";

/** The chart's toolbar with its lanes in words needs this much beside the folded filters… */
const WHOLE = 910;
/** …and folded, as it is in a chart narrower than this… */
const FOLDS_BELOW = 720;
/** …only this much. */
const FOLDED = 480;

export type ToolbarRow = {
  /** Whether the folded filters stand in the chart's toolbar, not in a row of their own. */
  readonly shared: boolean;
  /** How far the toolbar must begin to the right of them, in px. */
  readonly start: number;
};

/** Finds out whether the folded filters fit into the chart's toolbar, so that they cost no height. */
export function useToolbarRow(
  chart: RefObject<HTMLElement | null>,
  filters: RefObject<HTMLElement | null>,
  folded: boolean,
): ToolbarRow {
  const [row, setRow] = useState<ToolbarRow>({ shared: false, start: 0 });
  useLayoutEffect(() => {
    if (!folded || !chart.current || !filters.current) return;
    const elements = [chart.current, filters.current] as const;
    const measure = () => {
      const [width, start] = elements.map((element) => element.offsetWidth) as [number, number];
      const shared = width >= WHOLE || (width < FOLDS_BELOW && width >= FOLDED);
      setRow((before) =>
        before.shared === shared && before.start === start ? before : { shared, start },
      );
    };
    const observer = new ResizeObserver(measure);
    for (const element of elements) observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [chart, filters, folded]);
  return folded ? row : { shared: false, start: 0 };
}
