/** Whether the clause around a date tells of what is to come. */
import { aheadWithTo, irregularPast, pointsAhead, startsClause, timetable } from "./tenseWords.ts";

/** How far a verb is looked for, in UTF-16 units; clauses of news are shorter. */
const REACH = 140;

type Sign = "ahead" | "back" | "weak" | "clause" | null;

/** Right before a date these point ahead whatever the verb: "extended to Nov. 16", "payable Dec. 1". */
const leadsAhead =
  /(?:^|[^A-Za-z])(?:(?:extended|postponed|delayed|moved|pushed|back|forward|rescheduled|deferred|adjourned|put off)\s{1,2}(?:to|until|till)|payable|effective|deadline|deadline of|ahead of|no later than|as early as|as soon as|starting|beginning|(?:scheduled|set|slated|planned) for|due)\s{1,2}(?:early|late|mid)?[\s-]{0,2}$/i;
/** "around Wednesday's ruling": what a day owns has been, unless it is awaited. */
const awaited = /(?:ahead of|before|for|at|in|to|during|until|next|on)\s{1,2}(?:the\s{1,2})?$/i;

/**
 * Looks at what leads to a date, then for the verb nearest before it in its clause, then after it (a date may begin
 * its sentence), then further before.
 * @returns true ahead, false back, null if nothing says
 */
export function pointingAhead(text: string, start: number, end: number): boolean | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (leadsAhead.test(before.slice(-28))) return true;
  if (/^['’]/.test(text.slice(end, end + 1)) && !awaited.test(before.slice(-16))) return false;
  const words = wordsOf(before.slice(lastStop(before)));
  const clause = words.slice(clauseStart(words));
  if (isPutOff(text.slice(end, end + REACH))) return true;
  const near = signBefore(clause);
  if (near === "ahead" || near === "back") return near === "ahead";
  const later = signAfter(text.slice(end, end + REACH).replaceAll(insertion, " "));
  if (later !== null) return later;
  const far = signBefore(words);
  return far === null ? null : far !== "back";
}

/** "The Commission (USCIRF) criticized": the verb stands behind it. */
const insertion = /\([^()]{1,40}\)/g;

/** "was to take place on Thursday has been cancelled": the day is still to come. */
const putOff =
  /^[^.!?;“"]{0,80}\b(?:has|have) (?:now |since )?been (?:put off|postponed|cancell?ed|called off|scrapped|shelved|delayed|deferred|adjourned|pushed back|suspended)\b(?!\s{1,2}(?:on|last|since|yesterday))/;
const isPutOff = (after: string) => putOff.test(after);

const stops = /[.!?;]["'”’)]*\s+(?=["'“‘(]?[A-Z])|\n\s*\n/g;
const shortened =
  /(?:\b[A-Za-z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.\s+$/;

/** The end of the last sentence before; the dots of "U.S." and "Mr." end none. */
function lastStop(text: string): number {
  if (!/[.!?;\n]/.test(text)) return 0;
  let last = 0;
  for (const match of text.matchAll(stops)) {
    const end = match.index + match[0].length;
    if (!shortened.test(text.slice(Math.max(0, end - 8), end))) last = end;
  }
  return last;
}

const wordsOf = (text: string) => text.match(/[A-Za-z]+(?:['’][a-z]+)?|[()]/g) ?? [];

const clauseStart = (words: readonly string[]) =>
  words.findLastIndex((word) => startsClause.has(word.toLowerCase())) + 1;

function signBefore(words: readonly string[]): "ahead" | "back" | "weak" | null {
  let weak: "weak" | null = null;
  for (let index = words.length - 1; index >= 0; index--) {
    if (index === words.length - 1 && /^(?:planned|scheduled|expected)$/.test(words[index] ?? ""))
      continue; // "his planned February trip" says nothing of when
    const sign = signOf(words, index);
    if (sign === "ahead" || sign === "back") return sign;
    if (sign === "weak") weak = "weak";
  }
  return weak;
}

/** After a date the first verb counts, unless a new clause begins ("Friday that he will"). */
function signAfter(text: string): boolean | null {
  const stop = text.search(/[.!?;]["'”’)]*\s|\n\s*\n/);
  const words = wordsOf(stop < 0 ? text : text.slice(0, stop));
  for (let index = 0; index < words.length; index++) {
    if (startsClause.has((words[index] ?? "").toLowerCase())) return null;
    const sign = signOf(words, index);
    if (sign === "ahead" || sign === "back") return sign === "ahead";
  }
  return null;
}

function signOf(words: readonly string[], index: number): Sign {
  const word = words[index] ?? "";
  const lower = word.toLowerCase();
  const kind = kinds.get(lower) ?? kindByEnding(word);
  if (kind === undefined) return null;
  if (kind === "ahead") return toldAsDone(words, index) ? "back" : kind;
  if (kind === "present") return /^(?:to|not|n't)$/.test(words[index - 1] ?? "") ? null : "ahead";
  if (kind === "infinitive") return infinitive(words, index);
  const next = words[index + 1] ?? "";
  if (next === "to" && aheadWithTo.has(lower)) return "ahead";
  if (kind === "plan" && determiner.test(next)) return "ahead";
  if ((kind === "with-to" || kind === "plan") && !lower.endsWith("ed")) return null;
  return auxiliary.has((words[index - 1] ?? "").toLowerCase()) ? null : "back";
}

/** "had been due", "may have killed". */
const toldAsDone = (words: readonly string[], index: number) =>
  (words[index - 1] === "been" && words[index - 2] === "had") ||
  (words[index + 1] === "have" &&
    /^(?:would|could|might|should|must|may)$/.test(words[index] ?? ""));

type Kind = "ahead" | "back" | "present" | "plan" | "with-to" | "infinitive";

/** What a word may be; a later entry goes before an earlier one. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[...irregularPast].map((word) => [word, "back"] as const),
  ...[...aheadWithTo].map((word) => [word, "with-to"] as const),
  ...["plan", "plans", "planned", "planning"].map((word) => [word, "plan"] as const),
  ...[...pointsAhead].map((word) => [word, "ahead"] as const),
  ...[...timetable].map((word) => [word, "present"] as const),
  ["to", "infinitive"],
]);

function kindByEnding(word: string): Kind | undefined {
  if (word.endsWith("ed")) return isRegularPast(word) ? "back" : undefined;
  return word.endsWith("ll") && /['’]ll$/.test(word) ? "ahead" : undefined;
}

/** Before these a form in "-ed" is no past: "is heard in May", "the planned visit". */
const auxiliary: ReadonlySet<string> = new Set(
  "be is are am being by to will would the a an".split(" "),
);

const determiner = /^(?:an?|the|another|its|his|her|their|more|further|new|fresh)$/;

const isRegularPast = (word: string) =>
  /^[a-z]{2,}ed$/.test(word) &&
  !/^(?:need|seed|speed|feed|exceed|proceed|indeed|breed|red|bed|shed|sacred|hundred|hatred)$/.test(
    word,
  );

/** "is to meet", "set to meet" point ahead; "to Beijing", "to the" are no verbs; in a headline "to visit" does. */
function infinitive(words: readonly string[], index: number): Sign {
  const next = words[index + 1] ?? "";
  const previous = words[index - 1] ?? "";
  if (!/^[a-z]/.test(next) || /^(?:the|an?|its|his|her|their|this|that|some|many|all)$/.test(next))
    return /^[A-Z][a-z]+$/.test(previous) && headlineVerbs.has(next.toLowerCase()) ? "ahead" : null;
  if (next === "be") return "ahead";
  if (/^(?:[ap]m?|noon|midnight)$/.test(next)) return null;
  return /^(?:is|are|am|be|about|ready)$/i.test(previous) ? "ahead" : "weak";
}

/** Verbs after "To" in headlines that write every word with a capital ("Modi To Visit Australia On Friday"). */
const headlineVerbs: ReadonlySet<string> = new Set(
  "visit meet hold host travel attend address sign launch begin start arrive send open lead chair join discuss resume announce unveil face vote speak".split(
    " ",
  ),
);
