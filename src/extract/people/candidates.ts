/** First pass over a report: every run of words that may name a person, with the titles beside it. */
import { honorifics, reporters } from "./lexicon/titles.ts";
import type { Line } from "./lines.ts";
import { nameEnd } from "./nameRuns.ts";
import { afterHonorifics, closes, isPlural, nameAfter, regalStart } from "./namesBeside.ts";
import { countriesBefore } from "./origin.ts";
import { type TitlePhrase, titlePhrasesOf } from "./titlePhrases.ts";

export type Candidate = {
  readonly line: Line;
  /** Words of the name, half-open. */
  readonly start: number;
  readonly end: number;
  /** Words of the whole phrase: title, honorific, name. */
  readonly phraseStart: number;
  readonly title: TitlePhrase | null;
  readonly appositive: TitlePhrase | null;
  readonly honorific: string | null;
  /** "title-name", "title-comma-name", "honorific", "list"; null where no title introduces it. */
  readonly by: "title-name" | "title-comma-name" | "honorific" | "title-list" | null;
};

/** A title that stands alone: "the Chinese leader". */
export type Reference = { readonly line: Line; readonly title: TitlePhrase };

export type LineReading = { readonly candidates: Candidate[]; readonly references: Reference[] };

/** Candidates and lone titles of one line, in order. */
export function readLine(line: Line): LineReading {
  const titles = new Map(titlePhrasesOf(line).map((title) => [title.start, title]));
  const candidates: Candidate[] = [];
  const references: Reference[] = [];
  let at = 0;
  while (at < line.words.length) {
    const title = titles.get(at) ?? null;
    const found = title === null ? atWord(line, at, titles) : atTitle(line, title, titles);
    if (title !== null) candidates.push(...possessorOf(line, title));
    candidates.push(...found);
    const last = found.at(-1);
    if (last === undefined && title !== null) references.push({ line, title });
    const { appositive } = last ?? {};
    if (appositive !== null && appositive !== undefined) titles.delete(appositive.start);
    at = Math.max(at + 1, last?.end ?? title?.end ?? 0, appositive?.longEnd ?? 0);
  }
  const apart = new Map(references.map(({ title }) => [title.longEnd, title]));
  return { candidates: candidates.map((found) => withTitleApart(found, apart)), references };
}

/** "The commander of U.S. forces, Adm. Samuel Paparo, said": the office stands before the rank. */
function withTitleApart(found: Candidate, titles: Titles): Candidate {
  const { line, phraseStart, appositive, by, end } = found;
  if (by === null || appositive !== null || line.words[phraseStart - 1]?.text !== ",") return found;
  const apart = titles.get(phraseStart - 1);
  if (apart === undefined || apart.determiner === null || !closes(line.words[end])) return found;
  return { ...found, appositive: apart };
}

/** "Modeka's aide Ann Velder" also names Modeka. */
function possessorOf(line: Line, { start }: TitlePhrase): Candidate[] {
  const [word, mark] = [line.words[start], line.words[start + 1]];
  if (word === undefined || word.entity !== null || !/^'s?$/u.test(mark?.lower ?? "")) return [];
  const end = nameEnd(line, start, false);
  if (end !== start + 1) return [];
  return [candidate(line, { start, end, phraseStart: start, title: null, titles: new Map() })];
}

type Titles = ReadonlyMap<number, TitlePhrase>;

function atWord(line: Line, at: number, titles: Titles): Candidate[] {
  const start = afterHonorifics(line.words, at);
  const end = nameEnd(line, start, start > at);
  if (end === start) return [];
  return [candidate(line, { start, end, phraseStart: at, title: null, titles })];
}

function atTitle(line: Line, title: TitlePhrase, titles: Titles): Candidate[] {
  const { words } = line;
  const joined = nameAfter(line, title.end);
  if (joined !== null) {
    const first = candidate(line, { ...joined, phraseStart: title.start, title, titles });
    if (!isPlural(words[title.head])) return [first];
    const others = listAfter(line, first, titles);
    return others.length > 0 ? [first, ...others] : atWord(line, joined.start, titles);
  }
  if (isPlural(words[title.head]) && /^[,–—]$/u.test(words[title.longEnd]?.text ?? ""))
    return holdersOf(line, title, titles);
  if (!canIntroduce(line, title) || words[title.longEnd]?.text !== ",") return [];
  const apart = nameAfter(line, title.longEnd + 1);
  if (apart === null || apart.end - apart.start < 2 || !closes(words[apart.end])) return [];
  const found = candidate(line, { ...apart, phraseStart: title.start, title, titles });
  return [{ ...found, by: "title-comma-name" }];
}

/** "The presidents of Kenya and Ghana – A and B –": as many names as countries. */
function holdersOf(line: Line, title: TitlePhrase, titles: Titles): Candidate[] {
  const countries = countriesBefore(line.words, title.longEnd).length;
  const name = nameAfter(line, title.longEnd + 1);
  if (name === null || countries < 2) return [];
  const alone = { ...title, end: title.head + 1, longEnd: title.head + 1 };
  const first = candidate(line, { ...name, phraseStart: name.start, title: alone, titles });
  const all = [{ ...first, by: "title-list" as const }, ...listAfter(line, first, titles)];
  return all.length === countries ? all : [];
}

/** "the governor, …", "former Israeli official, …". */
function canIntroduce({ words }: Line, { start, head, end, determiner }: TitlePhrase) {
  if (determiner !== null) return true;
  const country = words.slice(start, end).some(({ entity }) => entity?.kind === "country");
  return country && !isPlural(words[head]);
}

type Parts = {
  readonly start: number;
  readonly end: number;
  readonly phraseStart: number;
  readonly title: TitlePhrase | null;
  readonly titles: Titles;
};

function candidate(line: Line, { start, end, phraseStart, title, titles }: Parts): Candidate {
  const before = line.words[start - 1];
  const honorific =
    start > phraseStart && before && honorifics.has(before.lower) ? before.lower : null;
  const by = title !== null ? "title-name" : honorific !== null ? "honorific" : null;
  const regal = regalStart(line.words, start, end);
  return {
    line,
    start: regal,
    end,
    phraseStart: Math.min(phraseStart, regal),
    title,
    appositive: appositiveOf(line, end, titles),
    honorific,
    by,
  };
}

const between = new Set([
  "the",
  "a",
  "an",
  "its",
  "his",
  "her",
  "their",
  "then",
  "who",
  "is",
  "was",
  "then-",
  "now",
]);

/** The title in ", joint secretary (East Asia) in the MEA", if it is not the next name's own. */
function appositiveOf(line: Line, end: number, titles: Titles): TitlePhrase | null {
  const { words } = line;
  const mark = words[end]?.text;
  if (mark === undefined || !/^[,(—–]$/u.test(mark)) return null;
  let at = end + 1;
  // "Mishra, 43, a lawyer"
  if (words[at]?.kind === "number" && words[at + 1]?.text === ",") at += 2;
  while (between.has(words[at]?.lower ?? "")) at++;
  const title = titles.get(at);
  if (title === undefined) return null;
  if (isPlural(words[title.head])) return null;
  return nameAfter(line, title.end) === null ? title : null;
}

/** Behind "of Kenya". */
function afterLand({ words }: Line, end: number): number {
  const land = words[end + 1]?.entity;
  if (words[end]?.lower !== "of" || land?.kind !== "country") return end;
  let after = end + 2;
  while (words[after]?.entity === land) after += 1;
  return after;
}

/** "Presidents Xi Jinping and Vladimir Putin": the title holds for all of the list. */
function listAfter(line: Line, first: Candidate, titles: Titles): Candidate[] {
  const found: Candidate[] = [];
  let end = afterLand(line, first.end);
  while (found.length < 8) {
    const link = line.words[end];
    if (link === undefined || !/^(?:,|and|&)$/u.test(link.lower)) break;
    const from = line.words[end + 1]?.lower === "and" ? end + 2 : end + 1;
    const name = titles.has(from) ? null : nameAfter(line, from);
    if (name === null) break;
    const next = candidate(line, { ...name, phraseStart: name.start, title: first.title, titles });
    found.push({ ...next, by: "title-list" });
    end = afterLand(line, name.end);
  }
  return found;
}

/** Whether a title is one of those who write the report. */
export function isReporter(line: Line, title: TitlePhrase | null): boolean {
  return title !== null && reporters.has(line.words[title.head]?.lower ?? "");
}
