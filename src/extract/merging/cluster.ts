/**
 * Profiles brought together, the surest pair first; of what was merged all of it must still go together.
 *
 *   profiles ──by person, countries, name──▶ pairs ──score──▶ sorted ──never?──▶ merged
 *
 * Sorted by score and then by place in the texts, so that the order of files and frames does not matter.
 */
import { neverOne } from "./never.ts";
import { combined, keyOf, type Profile } from "./profile.ts";
import { scoreOf } from "./score.ts";
import { ENOUGH } from "./weights.ts";

/** In a block of many, each is compared with so many that follow it by date. */
const WINDOW = 40;

type Pair = { readonly first: number; readonly second: number; readonly score: number };

/** The profiles with those of one event merged, in the order of their texts. */
export function clustered(profiles: readonly Profile[]): Profile[] {
  const sorted = [...profiles].sort(byKey);
  const groups = new Groups(sorted);
  for (const { first, second } of pairsOf(sorted)) groups.merge(first, second);
  return groups.profiles().sort(byKey);
}

function byKey(a: Profile, b: Profile): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : Number(x > y);
}

/** Which profile each index stands in by now. */
class Groups {
  readonly #parents: number[];
  readonly #profiles: (Profile | undefined)[];

  constructor(profiles: readonly Profile[]) {
    this.#parents = profiles.map((_, index) => index);
    this.#profiles = [...profiles];
  }

  merge(first: number, second: number): void {
    const [a, b] = [this.#rootOf(first), this.#rootOf(second)].sort((x, y) => x - y);
    if (a === undefined || b === undefined || a === b) return;
    const [one, other] = [this.#profiles[a], this.#profiles[b]];
    if (one === undefined || other === undefined || neverOne(one, other) !== null) return;
    this.#profiles[a] = combined(one, other);
    this.#profiles[b] = undefined;
    this.#parents[b] = a;
  }

  profiles(): Profile[] {
    return this.#profiles.filter((profile) => profile !== undefined);
  }

  #rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }
}

/** Pairs that could be one event, the surest first. */
function pairsOf(profiles: readonly Profile[]): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const block of blocksOf(profiles).values())
    for (const [first, second] of neighbours(block, profiles)) {
      const [a, b] = [profiles[first], profiles[second]];
      const id = first * profiles.length + second;
      if (a === undefined || b === undefined || pairs.has(id)) continue;
      const score = neverOne(a, b) === null ? scoreOf(a, b) : 0;
      pairs.set(id, { first, second, score });
    }
  return [...pairs.values()]
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
}

function* neighbours(
  block: readonly number[],
  profiles: readonly Profile[],
): Generator<[number, number]> {
  const start = (index: number) => profiles[index]?.when?.start ?? Infinity;
  const order =
    block.length <= WINDOW
      ? block
      : [...block].sort((a, b) => compare(start(a), start(b)) || a - b);
  for (const [place, one] of order.entries())
    for (const other of order.slice(place + 1, place + 1 + WINDOW))
      yield one < other ? [one, other] : [other, one];
}

function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

/** Profiles that share a person, two countries, a name or a speaker. */
function blocksOf(profiles: readonly Profile[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of blockKeys(profile)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  return blocks;
}

/** So many countries make pairs; a list of more is a bloc or a summit, found by its name. */
const MOST_COUNTRIES = 5;

/** Acts of one country, told with and without the other. */
const byOne = new Set(["sanction", "law"]);

function blockKeys(profile: Profile): string[] {
  const { family, people, speaker, countries, names, places, around } = profile;
  if (speaker !== null) return [speaker];
  const few = countries.slice(0, MOST_COUNTRIES);
  const pairs = few.flatMap((a, index) => few.slice(index + 1).map((b) => `${a}+${b}`));
  return [
    ...people,
    ...(family === "force" && people.length === 0 ? around : []),
    ...pairs,
    ...(countries.length === 1 || byOne.has(family) ? few : []),
    ...[...names].map((name) => `#${name}`),
    ...(countries.length === 0 ? places.map(({ value }) => `@${value}`) : []),
  ].map((key) => `${family}|${key}`);
}
