/** Which events a crowded figure names: as many as fit, by importance, in few attempts. */

/** Attempts after which the rest stays unnamed; each lays out the whole chart. */
const MOST_ATTEMPTS = 40;
/** Events tried together before they are tried apart. */
const BATCH = 6;

/**
 * The ids left over. First the longest run from the start that fits; then, of those after it, whatever still finds
 * room beside: a later event may need no row of its own.
 */
export function nameMost(
  ids: readonly string[],
  fitsWithout: (counted: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const run = longestRun(ids, fitsWithout);
  const counted = new Set(ids.slice(run));
  let attempts = 0;
  const tryNaming = (some: readonly string[]): boolean => {
    if (attempts >= MOST_ATTEMPTS) return true;
    attempts += 1;
    const rest = new Set([...counted].filter((id) => !some.includes(id)));
    if (!fitsWithout(rest)) return false;
    for (const id of some) counted.delete(id);
    return true;
  };
  for (let at = run; at < ids.length; at += BATCH) nameIn(ids.slice(at, at + BATCH), tryNaming);
  return counted;
}

function longestRun(
  ids: readonly string[],
  fitsWithout: (counted: ReadonlySet<string>) => boolean,
): number {
  let least = 0;
  let most = ids.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fitsWithout(new Set(ids.slice(middle)))) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** Names them all, or of each half what can be named. */
function nameIn(some: readonly string[], tryNaming: (some: readonly string[]) => boolean): void {
  if (some.length === 0 || tryNaming(some) || some.length === 1) return;
  const half = Math.ceil(some.length / 2);
  nameIn(some.slice(0, half), tryNaming);
  nameIn(some.slice(half), tryNaming);
}
