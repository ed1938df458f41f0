/** Second pass: the people of a report, from those runs that are names of two words or more, or have a title. */

import { readable } from "../tokens.ts";
import type { Candidate } from "./candidates.ts";
import { isReporter } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import { DraftIndex } from "./draftIndex.ts";
import { ENOUGH, isSurnameFirst, type Judgement, judge } from "./evidence.ts";
import { gendered, honorifics } from "./lexicon/titles.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Word } from "./lines.ts";
import { particles } from "./nameRuns.ts";
import { folded, partsOf, sameName } from "./sameName.ts";

export type Judged = Candidate &
  Judgement & {
    readonly words: readonly Word[];
    /** Without particles and "Jr.": two or more make a full name. */
    readonly core: readonly Word[];
    readonly name: string;
  };

export type Register = {
  readonly drafts: readonly Draft[];
  readonly index: DraftIndex;
  /** By folded full name. */
  readonly byName: ReadonlyMap<string, Draft>;
};

/** Adds to a run what it is called and what speaks for it. */
export function judged(candidate: Candidate): Judged {
  const words = candidate.line.words.slice(candidate.start, candidate.end);
  const core = words.filter((word) => isCore(word));
  return { ...candidate, ...judge(candidate), words, core, name: nameOf(words) };
}

const capitalParticles = wordSet("al el von de del della der di da du bin");
const suffix = /^(?:[IVX]+|[JS]r\.?)$/u;

function isCore({ lower, capital, text, kind }: Word) {
  if (kind !== "word" || suffix.test(text)) return false;
  return !(capital ? capitalParticles : particles).has(lower);
}

/** A word of a name, folded, without "al-". */
export function wordOf(word: Word | undefined): string {
  return word === undefined ? "" : folded(word.text).replace(/^(?:al|el|an|as|ad|ash|ul|ur) /u, "");
}

function nameOf(words: readonly Word[]) {
  return words.map(({ text }) => readable(text)).join(" ");
}

/** Everyone whom the report names in full somewhere. */
export function registerOf(candidates: readonly Judged[]): Register {
  const groups = groupsOf(candidates.filter(({ core }) => core.length > 1));
  const singles = singleCounts(candidates);
  const accepted = [...groups]
    .filter(([, group]) => pointsOf(group, singles) >= ENOUGH)
    .toSorted(([, a], [, b]) => order(a) - order(b));
  const drafts: Draft[] = [];
  const index = new DraftIndex();
  const byName = new Map<string, Draft>();
  for (const [key, group] of accepted) {
    const [one] = group;
    if (one === undefined || group.every((naming) => isAuthor(naming))) continue;
    if (isStyled(one) && index.called(wordOf(one.core[1])).length > 0) continue;
    if (isOfHeadlines(group) && isCutShort(one, index)) continue;
    const parts = partsOf(one.name);
    const same = index
      .near(parts)
      .find(({ parsed }) => parsed.some((other) => sameName(other, parts, true)));
    const draft = same ?? newDraft(drafts.length);
    if (same === undefined) drafts.push(draft);
    if (draft.parsed.length < MOST_WORDS) draft.parsed.push(parts);
    byName.set(key, draft);
    for (const naming of group) addName(draft, naming);
    index.enter(draft, parts);
  }
  return { drafts, index, byName };
}

const styles = /^(?:sheikha?|prince|princess|king|queen|emir|amir|sultan)$/u;

/** "Sheikh Mohammed": a name of its own only where nobody else of the report has that name. */
function isStyled(one: Judged | undefined) {
  const [style] = one?.words ?? [];
  return one?.core.length === 2 && style !== undefined && styles.test(style.lower);
}

/** Names in full before those with a style, and those before what only headlines have. */
function order(group: readonly Judged[]) {
  return isOfHeadlines(group) ? 2 : Number(isStyled(group[0]));
}

function isOfHeadlines(group: readonly Judged[]) {
  return group.every(({ line }) => line.style !== "plain");
}

/** "Landau Engages Partners": a family name of the report, then a word that is nobody's. */
function isCutShort({ core, words }: Judged, index: DraftIndex) {
  const [first, ...rest] = core.map(wordOf);
  if (first === undefined || isSurnameFirst(words)) return false;
  return index
    .called(first)
    .some(
      ({ family, others }) =>
        family.has(first) && rest.every((word) => !family.has(word) && !others.has(word)),
    );
}

function groupsOf(candidates: readonly Judged[]) {
  const groups = new Map<string, Judged[]>();
  for (const candidate of candidates) {
    const key = folded(candidate.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

/** How often each word stands alone where a name might stand. */
function singleCounts(candidates: readonly Judged[]) {
  const counts = new Map<string, number>();
  for (const { core, by } of candidates) {
    const [word] = core;
    if (core.length > 1 || word === undefined) continue;
    const key = wordOf(word);
    counts.set(key, (counts.get(key) ?? 0) + (by === null ? 1 : 2));
  }
  return counts;
}

/** The best telling, a little for each more, and for a surname that comes back alone. */
function pointsOf(group: readonly Judged[], singles: ReadonlyMap<string, number>) {
  const best = Math.max(...group.map(({ points }) => points));
  const [one] = group;
  const last = one?.words.at(-1);
  const returns = last === undefined ? 0 : (singles.get(wordOf(last)) ?? 0);
  return best + Math.min(1, 0.5 * (group.length - 1)) + Math.min(2, returns);
}

function isAuthor({ line, start, title, appositive }: Judged) {
  const before = line.words[start - 1];
  const byline = before?.lower === "by" && (before.opens || (start < 4 && before.capital));
  return byline || isReporter(line, title) || isReporter(line, appositive);
}

/** Nobody is called by more: a text of nothing but like names must not cost their square. */
const MOST_WORDS = 50;

/** An empty draft, its id by its order. */
export function newDraft(order: number): Draft {
  return {
    id: `p${order + 1}`,
    order,
    names: new Map(),
    family: new Set(),
    others: new Set(),
    parsed: [],
    gender: null,
  };
}

/** Takes in a naming: its spelling, the words it may be called by, its gender. */
export function addName(draft: Draft, { words, core, name, honorific, line, title }: Judged) {
  draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
  const own = core.filter(({ lower }) => !honorifics.has(lower) || lower === "sheikh");
  const family = isSurnameFirst(words) || isPatronymic(words) ? own[0] : own.at(-1);
  for (const part of own) {
    const called = part === family ? draft.family : draft.others;
    if (called.size < MOST_WORDS) called.add(wordOf(part));
  }
  draft.gender ??= honorific === null ? null : (honorifics.get(honorific) ?? null);
  draft.gender ??= title === null ? null : genderOf(line.words[title.head]);
}

/** "Salman bin Abdulaziz" is called Salman: what follows are the names of the fathers. */
function isPatronymic([, second]: readonly Word[]) {
  return second !== undefined && /^(?:bin|bint|ibn)$/u.test(second.lower);
}

function genderOf(head: Word | undefined) {
  return head === undefined ? null : (gendered.get(head.lower) ?? null);
}
