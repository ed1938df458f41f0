import { useEffect, useState } from "react";
import type { Item } from "../../layout/arrangement";
import type { Plan } from "../../layout/plan";
import type { ChartEngine } from "./chartEngine";

/** Up to so many buttons stand there all the time; beyond, only those of marks in sight. */
const ALL = 700;
const SETTLED_MS = 120;

/** The items that get a button. */
export function useShownItems(plan: Plan, engine: ChartEngine): readonly Item[] {
  const { items } = plan.arrangement;
  const many = items.length > ALL;
  const [inSight, setInSight] = useState<readonly Item[]>([]);
  useEffect(() => {
    if (!many) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const shown = engine.shown?.frame.items.filter(({ visible }) => visible) ?? [];
      const next = shown.slice(0, ALL).map(({ item }) => item);
      // Other buttons ask for a frame: the same ones in a new list would ask for ever.
      setInSight((before) => (isSame(before, next) ? before : next));
    };
    const stop = engine.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [many, engine]);
  return many ? inSight : items;
}

function isSame(before: readonly Item[], next: readonly Item[]): boolean {
  return before.length === next.length && before.every((item, index) => item === next[index]);
}
