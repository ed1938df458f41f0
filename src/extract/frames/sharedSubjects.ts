/** Clauses that take their subject from elsewhere: infinitives, participles, relatives, coordinates, "…, says Wong". */
import type { Clause, Draft } from "./clauseTypes.ts";
import { verbReadings } from "./lexicon.ts";
import { asking } from "./lexiconCommon.ts";
import { sayingOf } from "./saying.ts";
import { subjectRange } from "./subjects.ts";
import type { Unit } from "./units.ts";
import type { VerbGroup } from "./verbGroupTypes.ts";
import { isAuxiliary } from "./verbReading.ts";
import * as words from "./words.ts";

/** "…, says Wong": the speaker stands behind the verb. */
export function isInverted(units: readonly Unit[], group: VerbGroup, before: Unit): boolean {
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
  const named =
    next?.kind === "entity" ||
    words.actorNouns.has(next?.lower ?? "") ||
    (group.lemma === "say" && words.determiners.has(next?.lower ?? ""));
  return named && !leadsClause(units, group.main + 1);
}

/** "Lee, a spokesman, said the attack had killed ten": what follows is said, and is not who speaks. */
function leadsClause(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length; at++) {
    const { kind, lower } = units[at] ?? { kind: "mark", lower: "" };
    if (kind === "quote" || (kind === "mark" && lower !== "&" && lower !== "'s")) return false;
    if (words.prepositions.has(lower) || words.relatives.has(lower)) return false;
    if (isAuxiliary(lower)) return true;
    if (at > from && verbReadings(lower).some(({ form }) => form === "past")) return true;
  }
  return false;
}

export function inverted(units: readonly Unit[], group: VerbGroup): Draft {
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

export function sharing(
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
  ["invite", "want", "expect", "send", "dispatch", "order", "tell", "call"].includes(lemma);

export function infinitive(
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

export function participle(
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

export function relative(
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
