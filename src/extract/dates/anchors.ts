/** The date that "two days after" is counted from. */
import { unitKey } from "./distances.ts";
import { countOf } from "./numbers.ts";
import type { Period } from "./period.ts";
import type { Groups, Scene } from "./reading.ts";

/**
 * "A day before the summit": the day told last counts only if it stands in this sentence, or if its own sentence
 * speaks of the summit.
 */
export function isToldThere({ text, start, memory }: Scene, end: number): boolean {
  const told = memory.last?.end;
  if (told === undefined) return true;
  const between = text.slice(told, start);
  if (!/[.!?]["”’]?\s|\n/.test(between)) return true;
  const about = stemsOf(text.slice(end, end + 60).split(/[.,;:]\s|\n/)[0] ?? "");
  const [behind = ""] = between.split(/[.!?]["”’]?\s|\n/);
  const before =
    text
      .slice(Math.max(0, told - 200), told)
      .split(/[.!?]["”’]?\s|\n/)
      .at(-1) ?? "";
  const there = stemsOf(before + behind);
  return [...about].some((stem) => there.has(stem));
}

const encounter = /^(?:met|meets?|meetings?|talks|talked|summit|conference)$/i;

/** Words of four letters or more by their first five: "resigned" and "resignation" are one, so are "met" and "talks". */
const stemsOf = (text: string) =>
  new Set(
    [...text.matchAll(/[A-Za-z]{4,}|met\b/g)]
      .map(([word]) => (encounter.test(word) ? "meet" : word.slice(0, 5).toLowerCase()))
      .filter((stem) => !/^(?:that|with|from|they|their|this|were|said|after|befor)$/.test(stem)),
  );

/** Ways that point at what is named behind them: "after the talks". */
export const pointing = /^(?:after|before|prior|ahead|following)/i;

/** How far behind "after" a date may name the day that is counted from. */
const ANCHOR_REACH = 70;

type Anchor = { readonly base: Period | null; readonly named: boolean };

/** The date to count from, and whether it stands right behind; null if the text has told none. */
export function anchorFor(groups: Groups, scene: Scene, end: number): Anchor {
  const named = pointing.test(groups.way ?? "") ? dateAhead(scene, end) : null;
  if (named !== null) return { base: named, named: true };
  const { lastDay, last } = scene.memory;
  const story =
    last !== null && last.period.unit !== "day" && (last.explicit || unitKey(groups) !== "day");
  if (story) return { base: last.period, named: false };
  if (lastDay !== null) return { base: { unit: "day", at: lastDay }, named: false };
  return { base: firstDayNews(groups, scene), named: false };
}

/** "A day after …" with no day told yet opens a report of that very day. */
function firstDayNews(groups: Groups, scene: Scene): Period | null {
  const one = countOf(groups.count) === 1 && unitKey(groups) === "day";
  if (!one || scene.today === null) return null;
  const after = /after|later|following/i.test(groups.way ?? "");
  return after ? { unit: "day", at: scene.today - 1 } : null;
}

function dateAhead({ text, readAt, limit }: Scene, end: number): Period | null {
  const stretch = text.slice(end, Math.min(limit, end + ANCHOR_REACH));
  const clause = stretch.slice(0, stretch.search(/[.;:]\s|,\s|\n|$/));
  for (const word of clause.matchAll(/\b(?:[A-Z][a-z]+|\d+|last|yesterday)\b/g)) {
    const reading = readAt(end + word.index);
    if (reading?.period != null && reading.type !== "DURATION") return reading.period;
  }
  return null;
}
