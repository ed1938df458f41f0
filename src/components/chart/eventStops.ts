import type { Item } from "../../layout/arrangement";
import type { Plan } from "../../layout/plan";

/** One button over a mark. */
export type Stop = {
  readonly item: Item;
  /** Not the one that keys reach. */
  readonly copy: boolean;
  /** Where it stands, in words; "" where it stands but once. */
  readonly lanes: string;
};

/** All of them in time order; of an event in several lanes one is the stop of the keys, the others say where they are. */
export function stopsOf(items: readonly Item[], plan: Plan): readonly Stop[] {
  const copies = new Map<string, Item[]>();
  for (const item of items) {
    const known = copies.get(item.event.id);
    if (known === undefined) copies.set(item.event.id, [item]);
    else known.push(item);
  }
  const title = ({ lane }: Item) => plan.arrangement.lanes[lane]?.fullTitle ?? "";
  const stop = (item: Item): Stop => {
    const own = copies.get(item.event.id) ?? [item];
    const first = own.find(({ folded }) => !folded) ?? own[0];
    if (item !== first) return { item, copy: true, lanes: `Again, in the lane ${title(item)}` };
    const lanes = own.length < 2 ? "" : `In ${own.length} lanes: ${own.map(title).join(", ")}`;
    return { item, copy: false, lanes };
  };
  return [...items].sort(inTimeOrder).map(stop);
}

function inTimeOrder(a: Item, b: Item): number {
  return (
    (a.event.start ?? 0) - (b.event.start ?? 0) ||
    a.y - b.y ||
    (a.event.end ?? 0) - (b.event.end ?? 0)
  );
}
