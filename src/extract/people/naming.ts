/** Third pass: which person each run names, in reading order; a surname alone goes to the person it was said of last. */

import type { Draft } from "./draft.ts";
import type { DraftIndex } from "./draftIndex.ts";
import { isIntroduced, isKnownAlone, isOther } from "./introduced.ts";
import { knownPeople } from "./lexicon/known.ts";
import { honorifics, regnal } from "./lexicon/titles.ts";
import type { Word } from "./lines.ts";
import { addName, type Judged, judged, newDraft, type Register, wordOf } from "./register.ts";
import { folded, isSlip, partsOf } from "./sameName.ts";

export type Named = { readonly naming: Judged; readonly draft: Draft; readonly rule: string };

/** All namings that name somebody, in order; drafts are added for people whom only a surname names. */
export function nameAll(
  candidates: readonly Judged[],
  register: Register,
): { named: Named[]; drafts: Draft[] } {
  const drafts = [...register.drafts];
  const { index } = register;
  const last = new Map<Draft, number>();
  const named: Named[] = [];
  for (const naming of candidates) {
    const full = register.byName.get(folded(naming.name));
    const found =
      full === undefined
        ? (shortForm(naming, index, last) ??
          newPerson(naming, drafts, index) ??
          cutShort(naming, index, last, drafts))
        : { naming, draft: full, rule: naming.rule };
    if (found === null) continue;
    if (full !== undefined || !last.has(found.draft)) last.set(found.draft, sentenceOf(naming));
    named.push(found);
  }
  return { named, drafts };
}

/** In a headline, "Zelenskyy Absent" is a name and a word: its beginning is tried alone. */
function cutShort(
  naming: Judged,
  index: DraftIndex,
  last: ReadonlyMap<Draft, number>,
  drafts: Draft[],
): Named | null {
  const { line, words, start } = naming;
  if (line.style === "plain" || words.length < 2) return null;
  for (let length = words.length - 1; length > 0; length--) {
    const shorter = judged({ ...naming, end: start + length, appositive: null });
    const found = shortForm(shorter, index, last) ?? newPerson(shorter, drafts, index);
    if (found !== null) return found;
  }
  return null;
}

/** Namings of one sentence share one number, so that of two named there the first counts. */
function sentenceOf({ line, start }: Judged) {
  return line.span.start + (line.words[start]?.sentence ?? 0);
}

/** "Wang", "Mr. Ghosh", "Lula da Silva", "Sir Keir": a part of a name already met. */
function shortForm(
  naming: Judged,
  index: DraftIndex,
  last: ReadonlyMap<Draft, number>,
): Named | null {
  if (naming.points <= -10 || isOther(naming)) return null;
  const parts = naming.core.filter((word) => !isStyle(word, naming)).map(wordOf);
  const [first = ""] = parts;
  const called = index.called(first);
  let fitting = (called.length > 0 ? called : index.calledNearly(first)).filter((draft) =>
    fits(draft, parts, naming),
  );
  const byFamily = fitting.filter(({ family }) => family.has(first));
  if (byFamily.length > 0) fitting = byFamily;
  const [only] = fitting;
  if (only === undefined) return null;
  if (fitting.length === 1) return { naming, draft: only, rule: "people/short-form" };
  const draft = fitting.reduce((best, other) =>
    (last.get(other) ?? -1) > (last.get(best) ?? -1) ? other : best,
  );
  return { naming, draft, rule: "people/surname-last-named" };
}

/** "Prince Faisal", "King Salman": what stands before the name a person is called by. */
function isStyle({ lower }: Word, { core }: Judged) {
  return honorifics.has(lower) || (core.length > 1 && regnal.has(lower) && lower !== "dalai");
}

function fits({ family, others, gender }: Draft, parts: readonly string[], { honorific }: Judged) {
  if (gender === "she" && honorific === "mr") return false;
  if (gender === "he" && (honorific === "ms" || honorific === "mrs")) return false;
  const slips = (part: string) => [...family, ...others].some((own) => isSlip(part, own));
  return parts.every((part) => family.has(part) || others.has(part) || slips(part));
}

/** Someone named by one word only: with a title ("Mr. Ditoka"), or known to all ("Trump"). */
function newPerson(naming: Judged, drafts: Draft[], index: DraftIndex): Named | null {
  const { core, by, points } = naming;
  const [word] = core;
  if (word === undefined || core.length > 1 || points <= -10) return null;
  const known = knownPeople.get(word.lower) ?? knownPeople.get(wordOf(word));
  const introduced = by !== null && by !== "title-comma-name" && isIntroduced(naming);
  if (!introduced && (known === undefined || isOther(naming) || !isKnownAlone(naming))) return null;
  const same = known && index.spelt(partsOf(known.name));
  if (same !== undefined) return { naming, draft: same, rule: "people/known" };
  const draft = newDraft(drafts.length);
  addName(draft, naming);
  drafts.push(draft);
  index.enter(draft, null);
  return { naming, draft, rule: introduced ? naming.rule : "people/known" };
}
