/** Participles behind a verb's object that belong to that object: "released a report written in May". */
import { isAlsoNoun } from "./lexicon.ts";
import type { Unit } from "./units.ts";
import type { VerbGroup } from "./verbGroupTypes.ts";
import * as words from "./words.ts";

/** Verbs behind which a clause may follow without "that": "said the team met". */
const telling = new Set(
  "say tell add note explain write tweet post remark observe state reply respond answer recall argue claim suggest indicate mention acknowledge admit concede maintain caution contend clarify inform assert signal reveal disclose predict insist hint propose announce declare confirm deny assure warn report allege fear believe think know hope feel see show mean hear find learn suspect realise realize understand expect ensure prove demonstrate agree decide vow pledge promise reiterate stress emphasise emphasize underline underscore reaffirm recommend demand urge request threaten estimate forecast conclude determine discover doubt judge notice remember regret rule swear testify wish worry complain boast joke quip speculate reckon maintain charge hold verify".split(
    " ",
  ),
);

/** "released a report written in May": behind a verb's object, a second verb without a join belongs to that object. */
export function withReduced(units: readonly Unit[], groups: readonly VerbGroup[]): VerbGroup[] {
  return groups.flatMap((group, index) => {
    const host = groups[index - 1];
    const inside =
      host !== undefined &&
      (isBare(group) || isPlural(units, group)) &&
      mayGovern(units, groups, index - 1, host) &&
      isObject(units, host.main + 1, group.from);
    if (!inside) return [group];
    return isBare(group) ? [{ ...group, passive: true, finite: false }] : [];
  });
}

/** "attacked two military positions": there it is the object's noun. */
const isPlural = (units: readonly Unit[], { finite, form, from, main }: VerbGroup) =>
  finite && form === "s" && from === main && isAlsoNoun(units[main]?.lower ?? "");

const isBare = ({ finite, form, from, main }: VerbGroup) =>
  finite && form === "past" && from === main;

function mayGovern(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  index: number,
  { finite, infinitive, lemma, form, from, main }: VerbGroup,
): boolean {
  if (telling.has(lemma) || opening.has(units[0]?.lower ?? "")) return false;
  if (infinitive) return groups.slice(0, index).some((group) => group.finite);
  const sure = form === "past" || from < main || !isAlsoNoun(units[main]?.lower ?? "");
  return finite && sure;
}

/** They open a clause that the next one may follow without a comma. */
const opening = new Set(
  "as after when while if before since although though because once".split(" "),
);

/** One noun phrase and nothing else. */
function isObject(units: readonly Unit[], from: number, to: number): boolean {
  const inside = units.slice(from, to);
  const [first] = inside;
  if (first === undefined || first.kind === "date" || first.kind === "mark") return false;
  if (words.prepositions.has(first.lower) || words.adverbs.has(first.lower)) return false;
  return inside.every(
    ({ kind, lower }) =>
      kind !== "quote" &&
      (kind !== "mark" || /^[-$€£¥₹&]$/.test(lower)) &&
      !words.subordinators.has(lower) &&
      !words.coordinators.has(lower) &&
      !words.pronouns.has(lower),
  );
}
