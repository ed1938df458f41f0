import { useEffect, useRef } from "react";
import type { TimelineEvent } from "../../model/timeline";
import type { ElementSize } from "../chart/useElementSize";

type Request = {
  readonly rows: readonly TimelineEvent[];
  readonly selected: string | null;
  /** Of what the rows scroll in, px. */
  readonly size: ElementSize;
  /** Whether the table begins where it was left with this event selected: then it stays there. */
  readonly left: boolean;
  readonly show: (index: number) => void;
};

/**
 * Scrolls to the selected event when it is selected elsewhere or its panel takes room from the table; a row in sight
 * stays where it is, and so does the table when only its order changes.
 */
export function useShowSelected({ rows, selected, size, left, show }: Request): void {
  const { width, height } = size;
  const stays = useRef(left);
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when rows change
  useEffect(() => {
    const index = selected === null ? -1 : rows.findIndex(({ id }) => id === selected);
    if (height === 0) return;
    const stay = stays.current;
    stays.current = false;
    if (index < 0 || stay) return;
    const timer = requestAnimationFrame(() => show(index));
    return () => cancelAnimationFrame(timer);
  }, [selected, width, height, show]);
}
