/** Clauses with a subject of their own, also over an insertion: "Blinken, who was tired, met". */
import type { Draft } from "./clauseTypes.ts";
import { sayingOf } from "./saying.ts";
import { sharing } from "./sharedSubjects.ts";
import { overApposition, subjectRange } from "./subjects.ts";
import type { Unit } from "./units.ts";
import type { VerbGroup } from "./verbGroupTypes.ts";
import * as words from "./words.ts";

/** "Blinken, who was tired, met" or "flew there, met". */
export function afterComma(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  drafts: readonly Draft[],
  index: number,
  group: VerbGroup,
  at: number,
): Draft {
  const open = openingComma(units, at);
  const closes = units[open]?.lower === ",";
  if (closes && words.coordinators.has(units[open + 1]?.lower ?? "") && open + 2 < at) {
    const draft = withSubject(units, drafts, index, group, at - 1, open + 2);
    const floor = (groups[index - 1]?.main ?? -1) + 1;
    const from = overApposition(units, open + 2, Math.min(floor, open));
    return from < open ? { ...draft, subject: { from, to: at } } : draft;
  }
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

export function withSubject(
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
  const behind = drafts.findLast(
    ({ kind, opener }) => kind === "relative" && words.relatives.has(opener ?? ""),
  );
  if (behind?.subject != null && group.finite && isPlaced(units, found.from))
    return {
      group,
      kind: "main",
      subject: behind.subject,
      governor: null,
      opener: null,
      own: true,
    };
  const whole =
    attached && /^(?:lead|head)$/.test(governor.group.lemma) ? at + 1 : governor?.subject?.to;
  const subject = attached ? { from: governor.subject?.from ?? 0, to: whole ?? at + 1 } : found;
  const opener = subject.from === 0 ? null : (units[subject.from - 1]?.lower ?? null);
  const near =
    says &&
    !attached &&
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

/** "The talks that were to begin in Kenya's capital, Nairobi, have been postponed": no subject begins so. */
const isPlaced = (units: readonly Unit[], at: number) =>
  /^(?:in|at|on|near|from|to|of|for|by)$/.test(units[at]?.lower ?? "");

/** "the team visiting Delhi", "officials who met Xi": what follows goes on with the same subject. */
const isAttached = (units: readonly Unit[], { kind, own, subject, group, opener }: Draft) =>
  (kind === "participle" && own && subject?.to === group.from && !group.finite) ||
  (kind === "relative" &&
    words.relatives.has(opener ?? "") &&
    units[group.from - 2]?.lower !== ",");
