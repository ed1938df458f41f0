/**
 * A sentence's clauses: one for each verb group, with who is its subject, how far its objects reach, and on which other
 * clause it hangs.
 *
 *   After meeting Xi, Blinken, who was tired, said he would visit Seoul
 *   └ participle ┘           └ relative ┘    │     └ content, of "said"
 *        └── subject of ─────────────────▶ main
 */
import { asking } from "./lexiconCommon.ts";
import { sayingOf } from "./saying.ts";
import { subjectRange } from "./subjects.ts";
import type { Range, Unit } from "./units.ts";
import { type VerbGroup, verbGroupsOf } from "./verbGroups.ts";
import { isAdverb } from "./verbReading.ts";
import * as words from "./words.ts";

export type Clause = {
  readonly group: VerbGroup;
  readonly kind: "main" | "coordinate" | "relative" | "participle" | "infinitive" | "content";
  /** Where the subject stands; the governor's for clauses that share it; null if it has none. */
  readonly subject: Range | null;
  /** From behind the main verb to where the clause ends. */
  readonly object: Range;
  /** Index of the clause it hangs on; null for a main clause. */
  readonly governor: number | null;
  /** What opens it: "after", "if", "that", "and"; null at the sentence's start. */
  readonly opener: string | null;
  /** From its first unit, opener left out, to its last. */
  readonly range: Range;
};

type Draft = Omit<Clause, "object" | "range"> & { readonly own: boolean };

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

/** "…, says Wong": the speaker stands behind the verb. */
function isInverted(units: readonly Unit[], group: VerbGroup, before: Unit): boolean {
  const next = units[group.main + 1];
  if (group.from !== group.main || !(before.lower === "," || before.kind === "quote")) return false;
  if (
    sayingOf(units, group)?.rest.length !== 0 ||
    ![
      "say",
      "tell",
      "add",
      "announce",
      "note",
      "explain",
      "write",
      "warn",
      "declare",
      "insist",
      "argue",
      "ask",
    ].includes(group.lemma)
  )
    return false;
  return (
    next?.kind === "entity" ||
    words.actorNouns.has(next?.lower ?? "") ||
    (group.lemma === "say" && words.determiners.has(next?.lower ?? ""))
  );
}

function inverted(units: readonly Unit[], group: VerbGroup): Draft {
  let to = group.main + 1;
  while (
    to < units.length &&
    units[to]?.kind !== "mark" &&
    units[to]?.kind !== "date" &&
    units[to]?.kind !== "quote" &&
    !["after", "before", "in", "at", "on", "during"].includes(units[to]?.lower ?? "")
  )
    to++;
  return {
    group,
    kind: "main",
    subject: { from: group.main + 1, to },
    governor: null,
    opener: ",",
    own: false,
  };
}

/** Backwards over adverbs and dates: "Wong on Tuesday also" said. */
function beforeAdverbs(units: readonly Unit[], from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const unit = units[at];
    if (unit?.kind === "word" && isAdverb(unit.lower) && !words.subordinators.has(unit.lower)) at--;
    else if (unit?.kind === "date")
      at -= ["on", "in", "late", "early", "since"].includes(units[at - 1]?.lower ?? "") ? 2 : 1;
    else break;
  }
  return at;
}

function sharing(
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
  kind: Clause["kind"],
  opener: string | null,
): Draft {
  const governor = index === 0 ? null : sharedGovernor(drafts, index, kind, opener);
  const subject = governor === null ? null : (drafts[governor]?.subject ?? null);
  return { group, kind, subject, governor, opener, own: false };
}

/** A coordinate verb goes with the last finite one, past infinitives and participles; behind a comma, past relatives. */
function sharedGovernor(
  drafts: readonly Draft[],
  index: number,
  kind: Clause["kind"],
  opener: string | null,
): number {
  const joins = (draft: Draft | undefined) =>
    draft?.group.finite === true && !(opener === "," && words.relatives.has(draft.opener ?? ""));
  let at = index - 1;
  while (kind === "coordinate" && at > 0 && !joins(drafts[at])) at--;
  return at;
}

/** Verbs whose object, not subject, does what the infinitive says: "invited her to visit". */
const objectControl = (lemma: string) =>
  asking.has(lemma) ||
  ["invite", "want", "expect", "send", "order", "tell", "call"].includes(lemma);

function infinitive(
  units: readonly Unit[],
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
  floor: number,
): Draft {
  const opener = units[group.from - 1]?.lower ?? null;
  const governor = drafts[index - 1];
  const between = { from: floor, to: group.from };
  const named = units.slice(floor, group.from).some(({ kind }) => kind === "entity");
  if (governor === undefined) {
    const own = subjectRange(units, group.from - 1, 0, false);
    return { group, kind: "infinitive", subject: own, governor: null, opener, own: true };
  }
  const subject =
    named && objectControl(governor.group.lemma) && !governor.group.passive
      ? between
      : governor.subject;
  return { group, kind: "infinitive", subject, governor: index - 1, opener, own: false };
}

function participle(
  units: readonly Unit[],
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
  at: number,
  floor: number,
): Draft {
  const before = units[at];
  const opener = before?.lower ?? null;
  const led =
    before === undefined ||
    before.kind === "mark" ||
    before.kind === "quote" ||
    words.prepositions.has(before.lower) ||
    words.subordinators.has(before.lower) ||
    words.coordinators.has(before.lower);
  if (led) return sharing(drafts, index, group, "participle", opener);
  const subject = subjectRange(units, at, floor, index > 0);
  const governor = index === 0 ? null : index - 1;
  return {
    group,
    kind: "participle",
    subject,
    governor,
    opener: units[subject.from - 1]?.lower ?? null,
    own: true,
  };
}

function relative(
  units: readonly Unit[],
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
  at: number,
): Draft {
  const end = units[at - 1]?.lower === "," ? at - 1 : at;
  const subject = subjectRange(units, end - 1, 0, true);
  const governor = drafts.length === 0 ? null : index - 1;
  return {
    group,
    kind: "relative",
    subject,
    governor,
    opener: units[at]?.lower ?? null,
    own: false,
  };
}

/** "Blinken, who was tired, met" or "flew there, met". */
function afterComma(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
  at: number,
): Draft {
  const open = openingComma(units, at);
  if (words.coordinators.has(units[open + 1]?.lower ?? "") && open + 2 < at)
    return withSubject(units, drafts, index, group, at - 1, open + 2);
  const inside = drafts.filter(
    ({ group: { from, finite }, kind }) => from > open && finite && kind !== "relative",
  );
  if (open > 0 && inside.length === 0 && units[open - 1]?.kind !== "date") {
    const floor = (groups.findLast(({ main }) => main < open)?.main ?? -1) + 1;
    if (floor < open) {
      const draft = withSubject(units, drafts, index, group, open - 1, floor);
      const names = !drafts.some(
        ({ group: { main, lemma } }) =>
          main > open && main < at && !/^(?:comprise|include)$/.test(lemma),
      );
      const to = names && draft.subject !== null ? at : open;
      return {
        ...draft,
        subject: draft.subject === null ? null : { from: draft.subject.from, to },
      };
    }
  }
  if (drafts.length === 0) return withSubject(units, drafts, index, group, at - 1, 0);
  return sharing(drafts, index, group, "coordinate", ",");
}

/** "the team visiting Delhi", "officials who met Xi": what follows goes on with the same subject. */
const isAttached = (units: readonly Unit[], { kind, own, subject, group, opener }: Draft) =>
  (kind === "participle" && own && subject?.to === group.from && !group.finite) ||
  (kind === "relative" &&
    words.relatives.has(opener ?? "") &&
    units[group.from - 2]?.lower !== ",");

/** The comma that opens the insertion which the comma at `at` closes. */
function openingComma(units: readonly Unit[], at: number): number {
  let nearest = at - 1;
  while (nearest > 0 && units[nearest]?.lower !== ",") nearest--;
  for (let comma = nearest; comma > 0 && comma > at - 25; comma--) {
    if (units[comma]?.lower !== ",") continue;
    const next = units[comma + 1]?.lower ?? "";
    if (
      [
        "who",
        "which",
        "whose",
        "comprising",
        "including",
        "a",
        "an",
        "along",
        "together",
        "accompanied",
      ].includes(next)
    )
      return comma;
  }
  return nearest;
}

function withSubject(
  units: readonly Unit[],
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
  at: number,
  floor: number,
): Draft {
  const governor = drafts[index - 1];
  const says = governor !== undefined && sayingOf(units, governor.group) !== null;
  const found = subjectRange(units, at, floor, governor !== undefined && !says);
  const attached =
    governor !== undefined &&
    governor.subject !== null &&
    floor > 0 &&
    subjectRange(units, at, floor, false).from <= floor &&
    isAttached(units, governor);
  const whole =
    attached && /^(?:lead|head)$/.test(governor.group.lemma) ? at + 1 : governor?.subject?.to;
  const subject = attached ? { from: governor.subject?.from ?? 0, to: whole ?? at + 1 } : found;
  const opener = subject.from === 0 ? null : (units[subject.from - 1]?.lower ?? null);
  const near =
    says &&
    subject.from - floor <= 6 &&
    !units.slice(floor, subject.from).some(({ lower, kind }) => lower === "," || kind === "quote");
  const subordinate =
    opener !== null && (words.subordinators.has(opener) || words.prepositions.has(opener));
  const kind = near ? "content" : subordinate ? "participle" : "main";
  const hangs = near || subordinate;
  return {
    group,
    kind: subordinate && !near ? "relative" : kind,
    subject,
    governor: hangs && index > 0 ? index - 1 : null,
    opener,
    own: true,
  };
}

/** "When Blinken met [Xi, the president,] said": what stands between two verbs belongs to both. */
const isSharedBetween = ({ group, opener }: Draft, { own, subject }: Draft) =>
  own &&
  subject?.from === group.main + 1 &&
  subject.to === group.main + 2 &&
  ["when", "as", "after", "before"].includes(opener ?? "");

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
