import { useEffect, useState } from "react";
import type { Item } from "../../layout/arrangement";
import type { Plan } from "../../layout/plan";
import type { ChartEngine, Shown } from "./chartEngine";

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
      const next = engine.shown === null ? [] : itemsInSight(engine.shown);
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

/** As the plan has them: a frame makes those anew whose labels it turns. */
function itemsInSight({ frame, plan }: Shown): readonly Item[] {
  const visible = new Set(frame.items.flatMap(({ key, visible }) => (visible ? [key] : [])));
  return plan.arrangement.items.filter(({ key }) => visible.has(key)).slice(0, ALL);
}

function isSame(before: readonly Item[], next: readonly Item[]): boolean {
  return before.length === next.length && before.every((item, index) => item === next[index]);
}
