/** How much speaks for a run of capitals being a person. */
import type { Candidate } from "./candidates.ts";
import { isCommon } from "./lexicon/common.ts";
import { knownPeople } from "./lexicon/known.ts";
import { givenNames, surnamesFirst } from "./lexicon/names.ts";
import { notPeople, thingOpeners, things } from "./lexicon/things.ts";
import { doneToPeople, leadIns, personVerbs, speechVerbs } from "./lexicon/verbs.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Word } from "./lines.ts";
import { particles, pinyin } from "./nameRuns.ts";
import { bracketedCountry, countryOfOrigin } from "./origin.ts";

export type Judgement = { readonly points: number; readonly rule: string };

/** From this many points on, a run is a person. */
export const ENOUGH = 3;

/** Names of things that are also surnames: "Michael Law", "Rick Hall". */
const surnameThings = wordSet(
  "law hall park day church temple bush hill hills west north camp wall house lake rivers power banks station post bay",
);

/** Points for and against, and the name of the rule that counts most. */
export function judge(candidate: Candidate): Judgement {
  const words = candidate.line.words.slice(candidate.start, candidate.end);
  if (isThing(words)) return { points: -10, rule: "people/thing" };
  const rules = [byTitle(candidate), byShape(words), bySurroundings(candidate)];
  const points = rules.reduce(
    (sum, judgement) => sum + judgement.points,
    against(candidate, words),
  );
  const strongest = rules.reduce((best, judgement) =>
    judgement.points > best.points ? judgement : best,
  );
  return { points, rule: strongest.rule };
}

function isThing(words: readonly Word[]) {
  const lower = words.map((word) => word.lower);
  if (notPeople.has(lower.join("_")) || notPeople.has(lower.slice(0, 2).join("_"))) return true;
  const known = givenNames.has(lower[0] ?? "");
  return lower.some((word, index) => {
    if (!things.has(word) || (index === 0 && known && lower.length > 1)) return false;
    const asSurname = index === 1 && lower.length === 2 && known && surnameThings.has(word);
    return !asSurname && !(index === 0 && surnamesFirst.has(word) && lower.length > 1);
  });
}

function byTitle({ by, appositive }: Candidate): Judgement {
  if (by !== null) return { points: 4, rule: `people/${by}` };
  return appositive === null
    ? { points: 0, rule: "people/name" }
    : { points: 3, rule: "people/name-comma-title" };
}

/** What the name's own words say. */
export function byShape(words: readonly Word[]): Judgement {
  const lower = words.map((word) => word.lower);
  const name = words.map(({ text }) => text).join(" ");
  const [first = ""] = lower;
  if (knownPeople.get(lower.at(-1) ?? "")?.name === name)
    return { points: 4, rule: "people/known" };
  if (words.length < 2) return { points: 0, rule: "people/name" };
  if (givenNames.has(first)) return { points: 3, rule: "people/given-name" };
  if (isSurnameFirst(words)) return { points: 3, rule: "people/surname-first" };
  const parts = words.some(
    ({ text, lower: part }) => /^\p{Lu}\.$/u.test(text) || particles.has(part),
  );
  const given = lower.slice(1, -1).some((part) => givenNames.has(part));
  return { points: given ? 2.5 : parts ? 2 : 1, rule: "people/name" };
}

/** Chinese, Korean, Vietnamese: a family name of the list, then one or two short words or one with a hyphen. */
export function isSurnameFirst(words: readonly Pick<Word, "lower" | "text">[]): boolean {
  const [family, ...given] = words;
  if (family === undefined || given.length === 0 || given.length > 3) return false;
  if (!surnamesFirst.has(family.lower)) return false;
  if (given.length > 1)
    return given.every(({ lower, text }) => lower.length < 8 && /^\p{Lu}/u.test(text));
  const [only] = given;
  return (
    only !== undefined && (/^\p{L}{1,6}-\p{L}{1,6}$/u.test(only.lower) || pinyin.test(only.lower))
  );
}

function bySurroundings({ line, start, end }: Candidate): Judgement {
  const [before, after] = [line.words[start - 1], line.words[end]];
  const next = line.words[end + 1];
  let points = 0;
  if (after?.text === "," && next?.kind === "number" && /^\d\d$/u.test(next.text)) points += 3;
  const owned = before?.lower === "'s" || before?.lower === "'";
  if (owned && line.words[start - 2]?.entity?.kind === "country") {
    points += after === undefined || /^(?:[,.;]|and|of)$/u.test(after.lower) ? 2 : 1;
  }
  if (after !== undefined && speechVerbs.has(after.lower)) points += 1;
  else if (after !== undefined && personVerbs.has(after.lower)) points += 1;
  if (after?.text === "," && next?.lower === "who") points += 2;
  if (bracketedCountry(line, end) !== null) points += 3;
  if (countryOfOrigin(line, start) !== null) points += 2;
  if (before !== undefined && doneToPeople.has(before.lower)) points += 2;
  else if (before !== undefined && leadIns.has(before.lower)) points += 1;
  return { points, rule: "people/beside-verb" };
}

const inside = wordSet("in at near around outside inside across into onto throughout");

function against({ line, start, end, by }: Candidate, words: readonly Word[]) {
  const [before, after] = [line.words[start - 1], line.words[end]];
  let points = 0;
  if (after?.kind === "number" && after.start === (words.at(-1)?.end ?? 0) + 1) points -= 3;
  if (by !== null) return points;
  if (before?.lower === "the" || before?.lower === "a") points -= 3;
  if (before !== undefined && inside.has(before.lower)) points -= 2;
  if (thingOpeners.has(words[0]?.lower ?? "")) points -= 2;
  if (words[0]?.shout && line.style === "plain" && words.length === 1) points -= 3;
  if (line.style !== "plain") points -= words.some(({ lower }) => isCommon(lower)) ? 3 : 1;
  return points + againstEntity(words);
}

/** A place or body known as such, unless a given name stands before it ("Paris Hilton", "Denzel Washington"). */
function againstEntity(words: readonly Word[]) {
  const covered = words.filter(({ entity }) => entity !== null).length;
  if (covered === 0) return 0;
  const given = givenNames.has(words[0]?.lower ?? "");
  return covered < words.length && given ? -0.5 : -4;
}
