/** All rules, found by the word that an expression begins with, and the reading of what begins at one place. */
import { absoluteRules } from "./absolute.ts";
import { clockRules } from "./clock.ts";
import { countedRules } from "./counted.ts";
import { eraRules } from "./eras.ts";
import { lengthRules } from "./lengthRules.ts";
import { partRules } from "./parts.ts";
import { quarterRules } from "./quarters.ts";
import type { Groups, Memory, Reading, Rule, Scene } from "./reading.ts";
import { farDayRules, relativeRules } from "./relative.ts";
import { pointingAhead } from "./tense.ts";
import { vagueRules } from "./vagueRules.ts";
import { weekdayRules } from "./weekdays.ts";
import { dayParts, lengths } from "./words.ts";

/** In the order of trying; the first rule that reads wins. */
const rules: readonly Rule[] = [
  ...farDayRules,
  ...clockRules,
  ...absoluteRules,
  ...partRules,
  ...countedRules,
  ...quarterRules,
  ...eraRules,
  ...weekdayRules,
  ...relativeRules,
  ...lengthRules,
  ...vagueRules,
];

const rulesOf = new Map<string, Rule[]>();
for (const rule of rules)
  for (const word of new Set(rule.starts)) rulesOf.set(word, [...(rulesOf.get(word) ?? []), rule]);

const determiners: ReadonlySet<string> = new Set(
  "a an the its some this that over just".split(" "),
);

/** What may follow a determiner in an expression: all that begins one, units, and some adjectives. */
const afterDeterminer: ReadonlySet<string> = new Set([
  ...[...rulesOf.keys()].filter((word) => !determiners.has(word)),
  ...Object.keys(lengths).flatMap((unit) => [unit, `${unit}s`]),
  ...Object.keys(dayParts),
  ..."very full whole same comparable corresponding similar like most latest preceding immediate foreseeable not near additional later opening".split(
    " ",
  ),
]);

/** "earlier in the late 1990s" reads a part of a part; deeper, a text only plays with us. */
const DEEPEST = 3;

/** A text on its way through the rules. */
export type Walk = {
  readonly text: string;
  /** `plainOf` the text. */
  readonly plain: string;
  readonly today: number | null;
  readonly memory: Memory;
  limit: number;
};

/** A letter, digit or the like: an expression neither follows nor precedes one without a break. */
const inWord = /[\p{L}\p{N}_]/u;

/** What begins at an offset; null if nothing does. `depth` counts expressions within each other. */
export function readFrom(walk: Walk, start: number, depth: number): Reading | null {
  const { text, limit } = walk;
  if (depth > DEEPEST || start >= limit || inWord.test(text[start - 1] ?? "")) return null;
  const word = /^(?:[A-Za-z]{1,12}|\d{1,4})/.exec(text.slice(start, start + 12))?.[0] ?? "";
  const key = keyOf(word);
  const candidates = rulesOf.get(key);
  if (candidates === undefined) return null;
  if (determiners.has(key) && !isTime(text.slice(start + word.length, start + 32))) return null;
  return firstReading(candidates, walk, start, depth);
}

/** Whether a word of time follows "the" or "a": most nouns are none, and all rules would be tried in vain. */
function isTime(text: string): boolean {
  const match = /^[\s'’]{1,4}(?:[A-Za-z]{1,12}|\d{1,4})/.exec(text);
  return match !== null && afterDeterminer.has(keyOf(match[0].replace(/^[\s'’]+/, "")));
}

/** What a rule may look at; made only when its pattern fits, since most do not. */
function sceneOf(walk: Walk, start: number, depth: number): Scene {
  let known: boolean | null | undefined;
  const ahead = (end: number) => {
    if (known === undefined) known = pointingAhead(walk.text, start, end);
    return known;
  };
  return { ...walk, start, ahead, readAt: (offset) => readFrom(walk, offset, depth + 1) };
}

function firstReading(
  candidates: readonly Rule[],
  walk: Walk,
  start: number,
  depth: number,
): Reading | null {
  const { text, plain, limit } = walk;
  let scene: Scene | null = null;
  for (const { pattern, read, name } of candidates) {
    pattern.lastIndex = start;
    const match = pattern.exec(plain);
    const end = start + (match?.[0].length ?? 0);
    if (match === null || end > limit) continue;
    scene ??= sceneOf(walk, start, depth);
    const outcome = read(groupsOf(match, text), scene, end);
    if (outcome === null || inWord.test(text[outcome.end ?? end] ?? "")) continue;
    return { ...outcome, rule: name, end: outcome.end ?? end };
  }
  return null;
}

/** The groups of a match as the text has them. */
function groupsOf({ indices }: RegExpExecArray, text: string): Groups {
  const groups: Record<string, string | undefined> = {};
  for (const [name, place] of Object.entries(indices?.groups ?? {}))
    groups[name] = place && text.slice(...place);
  return groups;
}

/** Whether any expression may begin with a word or number; for passing over the rest quickly. */
export function mayBegin(word: string): boolean {
  return rulesOf.has(keyOf(word));
}

/** `#` for a number of up to three digits, `##` for a longer one: a day is no year, and years are many. */
function keyOf(word: string): string {
  if (!/^\d/.test(word)) return word.toLowerCase();
  return word.length > 3 ? "##" : "#";
}
