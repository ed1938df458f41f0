/**
 * A sentence's clauses: one for each verb group, with who is its subject, how far its objects reach, and on which other
 * clause it hangs.
 *
 *   After meeting Xi, Blinken, who was tired, said he would visit Seoul
 *   └ participle ┘           └ relative ┘    │     └ content, of "said"
 *        └── subject of ─────────────────▶ main
 */
import type { Clause, Draft } from "./clauseTypes.ts";
import { afterComma, withSubject } from "./ownSubjects.ts";
import {
  infinitive,
  inverted,
  isInverted,
  participle,
  relative,
  sharing,
} from "./sharedSubjects.ts";
import type { Unit } from "./units.ts";
import { verbGroupsOf } from "./verbGroups.ts";
import type { VerbGroup } from "./verbGroupTypes.ts";
import { isAdverb } from "./verbReading.ts";
import * as words from "./words.ts";

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(units: readonly Unit[]): Clause[] {
  const groups = verbGroupsOf(units);
  const drafts: Draft[] = [];
  for (const [index, group] of groups.entries())
    drafts.push(draftOf(units, groups, drafts, index, group));
  shareForward(drafts);
  return drafts.map((draft, index) => finish(units, drafts, draft, index));
}

function draftOf(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
): Draft {
  const floor = (groups[index - 1]?.main ?? -1) + 1;
  const at = beforeAdverbs(units, group.from - 1, floor);
  if (group.infinitive) return infinitive(units, drafts, index, group, floor);
  const before = units[at];
  if (at < floor || before === undefined)
    return sharing(drafts, index, group, group.finite ? "coordinate" : "participle", null);
  if (isInverted(units, group, before)) return inverted(units, group);
  if (!group.finite) return participle(units, drafts, index, group, at, floor);
  if (words.relatives.has(before.lower)) return relative(units, drafts, index, group, at);
  if (words.coordinators.has(before.lower) || before.lower === "then")
    return sharing(
      drafts,
      index,
      group,
      "coordinate",
      units[at - 1]?.lower === "," ? "," : before.lower,
    );
  if (before.lower === ",") return afterComma(units, groups, drafts, index, group, at);
  return withSubject(units, drafts, index, group, at, floor);
}

/** Backwards over adverbs and dates: "Wong on Tuesday also" said. */
function beforeAdverbs(units: readonly Unit[], from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const unit = units[at];
    if (unit?.kind === "word" && isAdverb(unit.lower) && !opensClause(unit.lower)) at--;
    else if (unit?.kind === "date")
      at -= ["on", "in", "late", "early", "since"].includes(units[at - 1]?.lower ?? "") ? 2 : 1;
    else break;
  }
  return at;
}

/** "When Blinken met [Xi, the president,] said": what stands between two verbs belongs to both. */
const isSharedBetween = ({ group, opener }: Draft, { own, subject }: Draft) =>
  own &&
  subject?.from === group.main + 1 &&
  subject.to === group.main + 2 &&
  ["when", "as", "after", "before"].includes(opener ?? "");

/** "Kato, however insisted": before its verb "however" opens nothing. */
const opensClause = (lower: string) => lower !== "however" && words.subordinators.has(lower);

/** Fronted participles take the subject of the clause they precede. */
function shareForward(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.subject !== null || draft.own) continue;
    const next = drafts.findIndex(
      ({ subject, group }, at) => at > index && group.finite && subject !== null,
    );
    const found = drafts[next];
    if (found !== undefined) drafts[index] = { ...draft, subject: found.subject, governor: next };
  }
}

function finish(
  units: readonly Unit[],
  drafts: readonly Draft[],
  draft: Draft,
  index: number,
): Clause {
  const { group, kind, subject, governor, opener } = draft;
  const next = drafts[index + 1];
  const limit = limitOf(units, draft, next);
  const object = { from: group.main + 1, to: objectEnd(units, group.main + 1, limit) };
  const from =
    draft.own && subject !== null && subject.from <= group.from ? subject.from : group.from;
  return { group, kind, subject, governor, opener, object, range: { from, to: object.to } };
}

/** Where the next clause begins: at its subject, unless that is at once the object of this one. */
function limitOf(units: readonly Unit[], draft: Draft, next: Draft | undefined): number {
  if (next === undefined) return units.length;
  const { subject, own, group } = next;
  const begins = own && group.finite && subject !== null && subject.from > draft.group.main;
  return begins && !isSharedBetween(draft, next) ? subject.from : group.from;
}

function objectEnd(units: readonly Unit[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const unit = units[at];
    if (unit === undefined) return at;
    if (unit.kind === "quote" && at > from) return at;
    if (unit.kind === "mark" && /^[;:—–]$/.test(unit.lower)) return at;
    if (unit.kind === "word" && words.relatives.has(unit.lower) && unit.lower !== "that") return at;
    if (["while", "because", "although", "though", "whereas", "if", "when"].includes(unit.lower))
      return at;
  }
  return limit;
}
