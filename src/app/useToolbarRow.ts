import { type RefObject, useLayoutEffect, useState } from "react";

/** In a panel narrower than this the toolbar folds its choices anyway… */
const FOLDS_BELOW = 720;
/** …and then needs only this much beside the filters: one button for all choices, zoom and fit, px. */
const FOLDED = 272;
/** In a wider one they should stand there in words, px. */
const IN_WORDS = 670;

export type ToolbarRow = {
  /** Whether the folded filters stand in the chart's toolbar, not in a row of their own. */
  readonly shared: boolean;
  /** How far the toolbar must begin to the right of them, in px. */
  readonly start: number;
};

/** Finds out whether the folded filters fit into the toolbar of the tab in view, so that they cost no height. */
export function useToolbarRow(
  chart: RefObject<HTMLElement | null>,
  filters: RefObject<HTMLElement | null>,
  folded: boolean,
): ToolbarRow {
  const [row, setRow] = useState<ToolbarRow>({ shared: false, start: 0 });
  useLayoutEffect(() => {
    if (!folded || !chart.current || !filters.current) return;
    const [panel, box] = [chart.current, filters.current];
    const measure = () => {
      const [width, start] = [panel.offsetWidth, box.offsetWidth];
      const shared = fits(panel.querySelector<HTMLElement>("[data-toolbar]"), width, width - start);
      setRow((before) =>
        before.shared === shared && before.start === start ? before : { shared, start },
      );
    };
    const sizes = new ResizeObserver(measure);
    for (const element of [panel, box]) sizes.observe(element);
    const tabs = new MutationObserver(measure); // a tab is put there when it has loaded
    tabs.observe(panel, { childList: true });
    measure();
    return () => {
      sizes.disconnect();
      tabs.disconnect();
    };
  }, [chart, filters, folded]);
  return folded ? row : { shared: false, start: 0 };
}

/** Whether the toolbar has enough of the `room` px beside the filters, in a panel `width` px wide. */
function fits(toolbar: HTMLElement | null, width: number, room: number): boolean {
  if (toolbar?.dataset.toolbar === "whole") return wordsOf(toolbar) <= room;
  return room >= (width < FOLDS_BELOW ? FOLDED : IN_WORDS);
}

/** What a toolbar needs that does not fold, its right padding included, px. */
function wordsOf(toolbar: HTMLElement): number {
  const { columnGap, paddingRight } = getComputedStyle(toolbar);
  const gap = Number.parseFloat(columnGap) || 0;
  const words = [...toolbar.children].map((child) => child.getBoundingClientRect().width + gap);
  return words.reduce((sum, width) => sum + width, Number.parseFloat(paddingRight) - gap);
}
