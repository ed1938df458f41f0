import { type RefObject, useEffect } from "react";
import type { TimelineEvent } from "../../model/timeline";
import { useElementSize } from "../chart/useElementSize";

type Request = {
  readonly rows: readonly TimelineEvent[];
  readonly selected: string | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly show: (index: number) => void;
};

/**
 * Scrolls to the selected event when it is selected elsewhere or its panel takes room from the table; a row in sight
 * stays where it is, and so does the table when only its order changes.
 */
export function useShowSelected({ rows, selected, scroller, show }: Request): void {
  const { width, height } = useElementSize(scroller);
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when rows change
  useEffect(() => {
    const index = selected === null ? -1 : rows.findIndex(({ id }) => id === selected);
    if (index < 0 || height === 0) return;
    const timer = requestAnimationFrame(() => show(index));
    return () => cancelAnimationFrame(timer);
  }, [selected, width, height, show]);
}
