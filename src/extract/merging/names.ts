/**
 * The names under which a gathering or pact goes, from the noun phrase of its trigger.
 *
 *   "a Quad foreign ministers’ meeting"                          quad
 *   "a meeting of the Working Mechanism … (WMCC) in Beijing"     wmcc
 *   "Special Representatives dialogue"                           special representatives
 */
import { type Token, tokensOf } from "../tokens.ts";
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { entitiesIn } from "./surroundings.ts";

/** So many words before the trigger may belong to its phrase. */
const WORDS_BEFORE = 8;
const CHARACTERS_BEFORE = 90;
/** So far behind it the acronym of its full name may stand. */
const AFTER = 140;

/** Words that begin a noun phrase, or stand before one: the phrase goes no further back. */
const edges = new Set(
  "a an the this that these those its their his her our my some any each every no in on at by for from with after before during since until to of into over amid following via and or but as while when which who held hold holds holding had has have attend attended attending attends led met will would".split(
    " ",
  ),
);

/** Nouns that a name stands before; verbs have none. */
const nouns =
  /^(?:meet(?:ing|up)?s?|summits?|talks|dialogues?|forums?|conferences?|sessions?|consultations?|negotiations?|visits?|calls?|statements?|initiatives?|pacts?|agreements?|accords?|deals?|treat(?:y|ies)|frameworks?|partnerships?|exercises?|drills?|bills?|acts?|packages?|attacks?|clash(?:es)?|war|operations?)$/u;

/** Whether the trigger is a noun: "the meeting", "held talks". */
export function isNoun({ trigger }: Frame, text: string): boolean {
  const words = text.slice(trigger.start, trigger.end).toLowerCase();
  return nouns.test(words.slice(words.lastIndexOf(" ") + 1));
}

/** "the meeting", "their talks": known already, so told elsewhere. */
export function isDefinite(text: string, { clause, trigger }: Frame): boolean {
  return definite.test(text.slice(Math.max(clause.start, trigger.start - 40), trigger.start));
}

const definite =
  /(?:^|[^\p{L}])(?:the|this|that|these|those|their|his|her|its)\s+(?:(?!(?:an?|in|at|on|of|for|to|by|with|after|before|during)\s)[\p{L}\d-]+\s+){0,2}$/iu;

/** Names of the gathering in a frame's noun phrase and the bodies that take part, in small letters. */
export function namesOf(annotated: Annotated, frame: Frame): ReadonlySet<string> {
  const { text } = annotated.report;
  if (!isNoun(frame, text)) return bodiesIn(frame);
  const taken = namedOtherwise(annotated, frame);
  const before = phraseBefore(text, frame).filter((token) => !taken(token));
  const names = [...runsOf(before), ...acronymsAfter(text, frame)];
  return new Set([...names.map((name) => name.toLowerCase()), ...bodiesIn(frame)]);
}

/** Bodies that take part under their initials. */
function bodiesIn({ participants }: Frame): Set<string> {
  const names = participants.flatMap(({ organisation }) => organisation ?? []);
  const initials = names.filter((name) => /^\p{Lu}[\p{Lu}\d]+$|^Quad$/u.test(name));
  return new Set(initials.map((name) => name.toLowerCase()));
}

/** Tokens inside names of people, countries, places; an attack goes by its place: "the Galwan clashes". */
function namedOtherwise(
  { entities }: Annotated,
  { trigger, type }: Frame,
): (token: Token) => boolean {
  const placed = familyOf(type) === "force";
  const near = { start: trigger.start - CHARACTERS_BEFORE, end: trigger.end };
  const others = entitiesIn(entities, near).filter(
    (entity) => entity.kind === "person" || (entity.kind === "place" && !placed) || isLand(entity),
  );
  return (token) => others.some((other) => other.start <= token.start && token.end <= other.end);
}

function isLand(entity: Annotated["entities"][number]): boolean {
  return entity.kind === "country" && entity.form !== "group";
}

/** The tokens of the noun phrase before the trigger's last word, in their order. */
function phraseBefore(text: string, { clause, trigger }: Frame): Token[] {
  const start = Math.max(Math.min(clause.start, trigger.start), trigger.start - CHARACTERS_BEFORE);
  const tokens = tokensOf(text, { start, end: trigger.end });
  const phrase: Token[] = [];
  for (const token of tokens.slice(0, -1).reverse().slice(0, WORDS_BEFORE)) {
    const inner = /^['’]s?$/u.test(token.text) || token.kind !== "mark" || token.text === "-";
    if (edges.has(token.lower) || !inner) break;
    phrase.unshift(token);
  }
  return phrase;
}

/** Runs of capitalised words: "Special Representatives"; a word that begins a sentence is one as well. */
function runsOf(tokens: readonly Token[]): string[] {
  const runs: string[][] = [[]];
  for (const { capital, text, kind } of tokens)
    if (capital && kind === "word") runs.at(-1)?.push(text);
    else runs.push([]);
  return runs.filter((run) => run.length > 0).map((run) => run.join(" "));
}

const acronym = /(?<![\p{L}\p{N}])\(?(\p{Lu}{3,}|\p{Lu}+\d+)\)?(?![\p{L}\p{N}])/u;

/** "meeting of the … (WMCC)": the acronym right behind a name after "of". */
function acronymsAfter(text: string, { trigger }: Frame): string[] {
  const after = text.slice(trigger.end, trigger.end + AFTER);
  const named = /^\s+of (?:the )?((?:\p{Lu}[\p{L}\d-]*|for|and|of|on|in|the|[\s()])+)/u.exec(after);
  const found = acronym.exec(named?.[1] ?? "")?.[1];
  return found === undefined ? [] : [found];
}
