/** "The two sides", "both countries", "the neighbours": the countries most spoken of just before. */
import type { CountryMention, EntityMention } from "../types.ts";
import type { Atom } from "./atoms.ts";
import { countriesOf, pairsAmong, type Salience } from "./salience.ts";
import type { Walk } from "./sentenceOf.ts";

const numbers = new Map([
  ["two", 2],
  ["both", 2],
  ["either", 2],
  ["neither", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
]);

const keys = (text: string) => new Set(text.trim().split(/\s+/));

const stateNouns = keys(
  `sides side countries country nations nation parties governments neighbours neighbors neighbour neighbor powers capitals
   militaries armies states allies rivals partners delegations economies foes adversaries superpowers teams democracies peoples navies giants koreas members republics kingdoms`,
);
/** Several people, each of a country. */
const peopleNouns = keys(
  "leaders ministers presidents diplomats negotiators counterparts premiers chiefs secretaries envoys",
);
/** Without a number ("the countries", "the neighbours") only these can mean the two. */
const bareNouns = keys(
  "countries sides neighbours neighbors rivals parties foes adversaries nations",
);
const singular = keys("side country nation neighbour neighbor");
const fillers = keys(
  `largest biggest asian neighbouring neighboring nuclear-armed nuclear armed other south east african latin warring rival
   feuding respective world's european arab gulf major leading foreign defence defense prime vice deputy top member quad
   north big communist allied friendly economic military west western eastern northern southern central balkan
   caucasus caribbean pacific mediterranean scandinavian andean sahel sahelian himalayan soviet ex-soviet former eu nato asean
   ecowas brics small island landlocked bordering oil-producing oil-rich`,
);
const determiners = keys("the these those all its their our 's");
const furthest = 4;

type Group = { readonly from: number; readonly to: number; readonly count: number };

function countAt(atoms: readonly Atom[], at: number): { count: number; noun: number } | null {
  const count = numbers.get(atoms[at]?.key ?? "");
  const open = count === undefined;
  if (open && atoms[at]?.key !== "the") return null;
  for (let noun = at + 1; noun <= at + furthest; noun += 1) {
    const key = atoms[noun]?.key ?? "";
    if (open ? bareNouns.has(key) : stateNouns.has(key) || peopleNouns.has(key))
      return { count: count ?? 2, noun };
    if (open || !(fillers.has(key) || determiners.has(key))) return null;
  }
  return null;
}

/** "Neither side" is two; "one side", "the other side" are not. */
function groupAt(atoms: readonly Atom[], at: number): Group | null {
  const found = countAt(atoms, at);
  if (found === null) return null;
  const key = atoms[found.noun]?.key ?? "";
  const either = ["either", "neither"].includes(atoms[at]?.key ?? "");
  if (singular.has(key) !== either) return null;
  const from = determiners.has(atoms[at - 1]?.key ?? "") && atoms[at]?.key !== "the" ? at - 1 : at;
  return { from: atoms[from]?.key === "'s" ? at : from, to: found.noun + 1, count: found.count };
}

const isCountry = (mention: EntityMention): mention is CountryMention => mention.kind === "country";

/** The two a sentence begins with: "India and Japan are close, as both countries know". */
function leadingPair(text: string, told: readonly EntityMention[]) {
  const first = told.filter(isCountry).slice(0, 2);
  return { pair: pairsAmong(text, first)[0], end: first[1]?.end ?? 0 };
}

/** Group mentions of one sentence, by the countries spoken of before (and in the sentence itself). */
export function groupsOf(
  text: string,
  { atoms }: Walk,
  told: readonly EntityMention[],
  salience: Salience,
): CountryMention[] {
  const mentions: CountryMention[] = [];
  const leading = leadingPair(text, told);
  for (let at = 0; at < atoms.length; at += 1) {
    const group = groupAt(atoms, at);
    if (group === null) continue;
    const [start, end] = [atoms[group.from]?.start, atoms[group.to - 1]?.end];
    const koreas = atoms[group.to - 1]?.key === "koreas" ? ["KP", "KR"] : null;
    const here = group.count === 2 && leading.end <= (start ?? 0) ? leading.pair : null;
    const countries = koreas ?? here ?? countriesOf(salience, group.count);
    if (countries.length !== group.count || start === undefined || end === undefined) continue;
    mentions.push({ kind: "country", countries, form: "group", rule: "places/group", start, end });
    at = group.to - 1;
  }
  return mentions;
}
