/** What a name does where it stands: a place, an actor (its government), or a part of another name. */
import type { Atom } from "./atoms.ts";
import { isPossessive } from "./beside.ts";
import type { Item } from "./items.ts";
import { standsAlone } from "./names.ts";
import * as words from "./roleWords.ts";
import type { Walk } from "./sentenceOf.ts";

export type Role = {
  readonly is: "place" | "actor" | "bare";
  /** The rule that says so; "bare" where none does. */
  readonly rule: string;
};

const place = (rule: string): Role => ({ is: "place", rule: `places/${rule}` });
const actor = (rule: string): Role => ({ is: "actor", rule: `places/${rule}` });
const bare: Role = { is: "bare", rule: "places/listed" };

const articles = new Set([
  "the",
  "a",
  "an",
  "its",
  "their",
  "his",
  "her",
  "downtown",
  "central",
  "nearby",
]);
const lookBack = 5;

/** Index of the atom before `from`, articles left out. */
function before(atoms: readonly Atom[], from: number): number {
  let at = from - 1;
  while (articles.has(atoms[at]?.key ?? "")) at -= 1;
  return at;
}

function someBefore(atoms: readonly Atom[], at: number, set: ReadonlySet<string>): boolean {
  for (let step = 1; step <= lookBack; step += 1) {
    const atom = atoms[at - step];
    if (atom === undefined || /^[.;:!?]$/.test(atom.text)) return false;
    if (set.has(atom.key)) return true;
  }
  return false;
}

/** "in Moscow's view" is the government's, "in Moscow's suburbs" and "in Tokyo's Ginza" are there. */
function possessiveRole({ atoms, titled }: Walk, to: number): Role | null {
  if (!isPossessive(atoms[to])) return null;
  const next = atoms[to + 1];
  if (words.partsOfPlaces.has(next?.key ?? "")) return place("possessive-part");
  return next?.capital && !titled ? null : actor("possessive");
}

/** Prepositions that stand before places and before governments: the word they hang on decides. */
const byHead = new Map<string, (atoms: readonly Atom[], at: number) => Role>(
  Object.entries({
    to: (atoms: readonly Atom[], at: number) => {
      if (someBefore(atoms, at, words.messages)) return actor("directed-to");
      const moves = someBefore(atoms, at, words.motions) || atoms[at - 1]?.key === "on";
      return moves ? place("motion-to") : actor("directed-to");
    },
    from: (atoms: readonly Atom[], at: number) =>
      at === 0 || someBefore(atoms, at, words.motions)
        ? place("motion-from")
        : actor("coming-from"),
    for: (atoms: readonly Atom[], at: number) =>
      someBefore(atoms, at, words.motions) ? place("bound-for") : actor("for"),
    over: (atoms: readonly Atom[], at: number) =>
      someBefore(atoms, at, words.flights) ? place("flown-over") : actor("over"),
    of: (atoms: readonly Atom[], at: number) =>
      words.placeNouns.has(atoms[at - 1]?.key ?? "") ? place("part-of") : actor("of"),
    on: (atoms: readonly Atom[], at: number) =>
      someBefore(atoms, at, words.blows) ? place("blow-on") : actor("on"),
    toward: (atoms: readonly Atom[], at: number) =>
      someBefore(atoms, at, words.blows) ? place("blow-on") : actor("toward"),
    towards: (atoms: readonly Atom[], at: number) =>
      someBefore(atoms, at, words.blows) ? place("blow-on") : actor("toward"),
  }),
);

function roleByWordBefore(walk: Walk, item: Item): Role | null {
  const { from, to } = item;
  const { atoms } = walk;
  const at = before(atoms, from);
  const word = atoms[at];
  if (word === undefined || atoms[from]?.joined) return null;
  const apposed = word.text === "," ? atoms[at - 1] : word;
  if (["capital", "city", "town"].includes(apposed?.key ?? "")) return place("apposition");
  if (words.placePrepositions.has(word.key)) {
    if (words.feelings.has(atoms[at - 1]?.key ?? "")) return actor("feeling");
    return possessiveRole(walk, to) ?? place("preposition");
  }
  if (words.placeVerbs.has(word.key)) return isPossessive(atoms[to]) ? null : place("object");
  if (isPossessive(atoms[to])) return null;
  return roleByWordAfter(walk, item) ?? byHead.get(word.key)?.(atoms, at) ?? null;
}

const mostBeforeDash = 10;

const isSpacedDash = (first: Atom, next: Atom) => next.text === "-" && next.start > first.end;

/** "BEIJING, April 26 (Reuters) —", "Geneva: …": where the report was written. */
function datelineRole({ atoms }: Walk, { from, to }: Item): Role | null {
  const [next, first] = [atoms[to], atoms[from]];
  if (from > 0 || next === undefined || first === undefined) return null;
  if (/^[(—–:_]$/.test(next.text) && (first.allCaps || next.text !== "(")) return place("dateline");
  if (next.text !== "," && next.text !== "/" && !isSpacedDash(first, next)) return null;
  const dash = atoms.slice(to, to + mostBeforeDash).some(({ text }) => /^[—–)_-]$/.test(text));
  return first.allCaps && dash ? place("dateline") : null;
}

/** "Bali summit", "Vienna, Austria", "Kyiv mayor". */
function roleByWordAfter({ atoms }: Walk, { entry, to }: Item): Role | null {
  const next = atoms[to];
  if (entry.kind !== "place" || next === undefined) return null;
  return words.heldNouns.has(next.key) ? place("held-noun") : null;
}

/** The role of a capital, a house or a country by the words beside it; `bare` where they say nothing. */
export function roleOf(walk: Walk, item: Item): Role {
  const { kind } = item.entry;
  const role = roleByWordBefore(walk, item);
  if (kind === "country" && role?.is === "place" && !standsAlone(walk.atoms[item.to])) return bare;
  if (kind !== "organisation" && kind !== "bloc") {
    const dateline = datelineRole(walk, item);
    if (dateline !== null) return dateline;
  }
  const part = isPossessive(walk.atoms[item.to]) ? possessiveRole(walk, item.to) : null;
  return role ?? part ?? roleByWordAfter(walk, item) ?? bare;
}

const isRegion = ({ entry }: Item) => entry.kind === "place" && entry.country === null;

const joining = new Set([",", "and", "or", "&", "the", "then"]);

/** "in Beijing and Shanghai", "Washington, Seoul and Tokyo": the second is what the first is. */
export function isCoordinated({ atoms }: Walk, previous: Item, next: Item): boolean {
  if (isPossessive(atoms[previous.to]) || isPossessive(atoms[next.to])) return false;
  if (isRegion(previous) !== isRegion(next)) return false; // "across Asia, Japan and China are …"
  const between = atoms.slice(previous.to, next.from).map(({ key }) => key);
  if (between.length === 0 || between.length > 3) return false;
  if (!between.every((key) => joining.has(key))) return false;
  // "… left Greenland, Copenhagen said" lists nothing: a list goes on, or has its "and".
  const listed = between.some((key) => key === "and" || key === "or" || key === "&");
  return listed || /^(?:,|and|or|&)$/.test(atoms[next.to]?.key ?? "");
}
