/** Small helpers over lists, each in one place. */

/** Items under their keys, in the order in which the keys first come. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

/** The most frequent of some values, of equally frequent ones the first; null of none. */
export function mostCommon<T extends string | number>(values: readonly T[]): T | null {
  const [first] = [...grouped(values, String).values()].sort((a, b) => b.length - a.length);
  return first?.[0] ?? null;
}

/** Each once, sorted by code unit. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
