/**
 * Organisations by their head words: "China's Foreign Ministry", "the commerce ministry", "Ministry of External Affairs
 * (MEA)", "… Party". Names of the table are found with the gazetteer; what stands in brackets is learnt for the report.
 */
import type { OrganisationMention } from "../types.ts";
import type { Atom } from "./atoms.ts";
import { countryBefore, isPossessive } from "./beside.ts";
import { countryBook, countryWords } from "./countries.ts";
import { gazetteer } from "./gazetteer.ts";
import { opensSentence } from "./names.ts";
import {
  bodyHeads,
  centralBodies,
  namedHeads,
  officialHeads,
  portfolios,
  stateHeads,
  takesComplement,
  unofficialHeads,
} from "./organisationTable.ts";
import { longestAt } from "./phraseBook.ts";

/** A stretch of atoms: first, and the one after the last. */
type Stretch = { readonly from: number; readonly to: number };
type Body = Stretch & {
  readonly country: string | null;
  readonly official: boolean;
  readonly rule: string;
};

const linking = new Set(["of", "for", "on", "and", "the", "&"]);
const mostModifiers = 6;
const isModifier = (atom: Atom | undefined) =>
  atom !== undefined && (portfolios.has(atom.key) || ["and", "&"].includes(atom.key));

/** Bodies of a state, whose names end with what they are for: behind it stands another name. */
const endsWithPortfolio = new Set(["ministry", "department", "commission", "office"]);

/** Whether a capitalised word may belong to a body's name: not behind "Foreign Affairs" or "UNESCO", where a person's begins. */
function mayGoOn(atoms: readonly Atom[], head: string, at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (atom === undefined || !atom.capital || atom.kind !== "word") return false;
  if (!endsWithPortfolio.has(head) || before === undefined || linking.has(before.key)) return true;
  const isWhole = portfolios.has(before.key) || /^\p{Lu}{4,}$/u.test(before.text);
  return !isWhole || officialHeads.has(atom.key);
}

/** "Ministry of Foreign Affairs and Trade", "ministry of defence", "Ministry for Europe". */
function complementEnd(atoms: readonly Atom[], to: number): number {
  const head = atoms[to - 1];
  if (!takesComplement.has(head?.key ?? "") || !["of", "for", "on"].includes(atoms[to]?.key ?? ""))
    return to;
  let end = to;
  for (let at = to + 1; at <= to + mostModifiers; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const named = head?.capital && mayGoOn(atoms, head.key, at) && !countryWords.has(atom.key);
    if ((isModifier(atom) && !linking.has(atom.key)) || named) end = at + 1;
    else if (!linking.has(atom.key) && atom.text !== ",") break;
    if (
      (atom.text === "," && !atoms[at + 1]?.capital) ||
      (atom.key === "and" && atoms[at + 1]?.key === "the")
    )
      break;
  }
  return end;
}

/** "… of China", "… of the Republic of Korea" behind a body. */
function countryAfter(atoms: readonly Atom[], to: number): { country: string; to: number } | null {
  if (atoms[to]?.key !== "of") return null;
  const at = atoms[to + 1]?.key === "the" ? to + 2 : to + 1;
  const hit = longestAt(countryBook, atoms, at);
  if (hit === null || hit.value.form === "metonym" || !atoms[at]?.capital) return null;
  // "… Department of the Chinese foreign ministry": the adjective belongs to what follows.
  return { country: hit.value.country, to: hit.value.form === "name" ? at + hit.length : to };
}

/** "US Treasury Secretary": an officer, not the body. */
const officers = new Set(["secretary", "minister", "undersecretary"]);

/** A state body with its portfolio, before the head or after it. */
function bodyAt(atoms: readonly Atom[], at: number): Body | null {
  const key = atoms[at]?.key ?? "";
  const state = stateHeads.has(key);
  if (!state && !bodyHeads.has(key)) return null;
  if (officers.has(atoms[at + 1]?.key ?? "")) return null;
  let from = at;
  while (at - from < mostModifiers && isModifier(atoms[from - 1])) from -= 1;
  while (["and", "&"].includes(atoms[from]?.key ?? "")) from += 1;
  const to = complementEnd(atoms, at + 1);
  // "Heads of State and Government"
  if (key === "government" && atoms[at - 1]?.key === "and" && atoms[at - 2]?.key === "state")
    return null;
  const portfolio =
    (from < at &&
      (state || atoms[at]?.capital || centralBodies.has(`${atoms[at - 1]?.key} ${key}`))) ||
    to > at + 1;
  const before = countryBefore(atoms, from);
  const after = before === null ? countryAfter(atoms, to) : null;
  const country = before?.country ?? after?.country ?? null;
  if (!portfolio && !(country !== null && (state || from < at))) return null;
  return {
    from: before?.from ?? from,
    to: after?.to ?? to,
    country,
    official: true,
    rule: "places/state-body",
  };
}

/** Whether the name of a body goes on leftwards over this atom: "Peace and Security Council", "Bank of …". */
function goesOn(atoms: readonly Atom[], index: number): boolean {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  if (atom?.kind !== "word" || before?.kind !== "word") return false;
  if (atom.key === "of" || isPossessive(atom)) return before.capital;
  if (atom.key === "the") return before.key === "of";
  return ["and", "&"].includes(atom.key) && portfolios.has(before.key);
}

const offices = new Set(
  "president director chairman chairwoman chairperson chair general heads head chief member members representative minister secretary governor commander speaker leader spokesman spokeswoman spokesperson judge ambassador envoy".split(
    " ",
  ),
);

/** "the President of the European Council", "Members of Parliament": someone of the body. */
const isOffice = (atoms: readonly Atom[], at: number) =>
  offices.has(atoms[at]?.key ?? "") && atoms[at + 1]?.key === "of";

function startOfName(atoms: readonly Atom[], at: number): number {
  let from = at;
  for (let index = at - 1; index >= 0 && at - index <= mostModifiers; index -= 1) {
    const atom = atoms[index];
    const named = atom?.kind === "word" && atom.capital;
    if (named && (countryWords.has(atom.key) || isOffice(atoms, index))) break;
    if (named) from = index;
    else if (!goesOn(atoms, index)) break;
  }
  while (
    from < at &&
    (opensSentence(atoms[from]) || ["of", "the"].includes(atoms[from]?.key ?? ""))
  )
    from += 1;
  return from;
}

/** A capitalised name that ends in the head at `at`: "Bharatiya Janata Party", "Asian Development Bank". */
function namedAt(atoms: readonly Atom[], at: number, titled: boolean): Body | null {
  const head = atoms[at];
  if (titled || head === undefined || !head.capital || !namedHeads.has(head.key)) return null;
  if (atoms[at + 1]?.joined) return null; // "ASEAN Post-Ministerial Conference"
  const from = startOfName(atoms, at);
  const to = complementEnd(atoms, at + 1);
  if (from === at && to === at + 1) return null;
  const owner = countryBefore(atoms, from);
  return {
    from: owner?.from ?? from,
    to,
    country: owner?.country ?? seatInName(atoms, from, to),
    official: officialHeads.has(head.key) && (owner !== null || !unofficialHeads.has(head.key)),
    rule: "places/named-body",
  };
}

/** "Haifa University", "Iowa Democratic Party", "Medical University of Gdańsk": the country of the place in the name. */
function seatInName(atoms: readonly Atom[], from: number, to: number): string | null {
  const first = longestAt(gazetteer, atoms, from);
  if (first?.value.kind === "place" && first.length < to - from) return first.value.country;
  let behind = to - 1;
  while (behind > from && atoms[behind]?.key !== "of") behind -= 1;
  const last = behind === from ? null : longestAt(gazetteer, atoms, behind + 1);
  const isWhole = last?.value.kind === "place" && behind + 1 + last.length === to;
  return isWhole && last.value.kind === "place" ? last.value.country : null;
}

const mentionOf = (text: string, atoms: readonly Atom[], body: Body): OrganisationMention => {
  const [start, end] = [atoms[body.from]?.start ?? 0, atoms[body.to - 1]?.end ?? 0];
  const { country, official, rule } = body;
  return {
    kind: "organisation",
    name: text.slice(start, end),
    country,
    official,
    rule,
    start,
    end,
  };
};

/** Bodies found by their head words in a sentence, in order; they may overlap names of the table. */
export function bodiesOf(
  text: string,
  atoms: readonly Atom[],
  titled: boolean,
): OrganisationMention[] {
  const mentions: OrganisationMention[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const [state, named] = [bodyAt(atoms, at), namedAt(atoms, at, titled)];
    const body = state !== null && (named === null || state.from <= named.from) ? state : named;
    if (body === null) continue;
    mentions.push(mentionOf(text, atoms, body));
    at = body.to - 1;
  }
  return mentions;
}
