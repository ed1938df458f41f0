/** Whether one word alone names a person: by its title, or as a name all know. */
import { isReporter } from "./candidates.ts";
import { headOf } from "./heads.ts";
import { isAcronym, isCommon } from "./lexicon/common.ts";
import { givenNames } from "./lexicon/names.ts";
import { thingOpeners, things } from "./lexicon/things.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Judged } from "./register.ts";

const bodies = wordSet(
  "administration government cabinet regime era doctrine presidency campaign family team camp organization foundation plan",
);

/** "the Biden administration", "in Jordan", "the Wang": not the person. */
export function isOther({ line, end, by, words, name }: Judged) {
  if (by !== null) return false;
  const after = line.words[end];
  if (after !== undefined && bodies.has(after.lower)) return true;
  const [word] = words;
  if (words.length > 1 || word === undefined) return false;
  if (word.entity !== null || word.dated || isAcronym(word) || things.has(word.lower)) return true;
  return word.opens && isCommon(word.lower) && !/^\p{Lu}\p{L}+$/u.test(name);
}

/** Whether the title before a single word makes it a person's name. */
export function isIntroduced({ line, title, honorific, core }: Judged) {
  const [word] = core;
  if (word === undefined || things.has(word.lower) || thingOpeners.has(word.lower)) return false;
  if (isAcronym(word) || isReporter(line, title)) return false;
  if (word.entity?.kind === "country" || word.entity?.kind === "organisation") return false;
  if (line.style !== "plain" && isCommon(word.lower)) return false;
  if (honorific !== null) return true;
  const head = title === null ? undefined : line.words[title.head];
  return head !== undefined && isOffice(headOf(head.lower) ?? "");
}

const offices = wordSet(
  `president premier chancellor minister secretary undersecretary pm fm eam dpm vp governor mayor senator congressman
  congresswoman rep sen gov mp speaker ambassador envoy commissioner king queen sultan emir prince princess pope
  cardinal archbishop bishop patriarch ayatollah general admiral colonel lieutenant captain major sergeant brigadier
  marshal commodore commander gen adm col lt capt maj sgt brig cmdr judge justice chairman taoiseach professor imam
  spokesman spokeswoman spokesperson adviser advisor chief director leader representative treasurer sheriff elect`,
);

function isOffice(head: string) {
  return offices.has(head);
}

/** A known surname stands alone as a name: no given name of another before it. */
export function isKnownAlone({ line, start }: Judged) {
  const before = line.words[start - 1];
  return before === undefined || !(before.capital && givenNames.has(before.lower));
}
