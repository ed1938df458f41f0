/** Who stands on either side of a verb, and whether they are those whom its sense needs. */
import type { FrameParticipant } from "../types.ts";
import { actorsIn, type Chunk, chunksOf, isPossessiveMark, type Mode } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Needs, TriggerSense } from "./lexiconTypes.ts";
import type { Range, Unit } from "./units.ts";
import * as words from "./words.ts";

/** Where one of the things stands as head of the noun phrase: before any preposition, and before no other noun. */
export function headOf(
  units: readonly Unit[],
  { from, to }: Range,
  things: readonly string[],
  backwards: boolean,
): number | null {
  const start = backwards ? Math.max(from, to - 12) : from;
  for (let at = start; at < Math.min(to, start + 14); at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (
      !backwards &&
      unit.kind === "word" &&
      words.prepositions.has(unit.lower) &&
      unit.lower !== "of" &&
      !isSum(units[at - 1])
    )
      return null;
    if (unit.kind === "quote" || (unit.kind === "mark" && !/^[,\-$€£¥]$/u.test(unit.lower)))
      return null;
    if (things.includes(unit.lower) || things.includes(`${unit.lower} ${units[at + 1]?.lower}`))
      return at;
  }
  return null;
}

/** "$5 million in aid" */
const isSum = (unit: Unit | undefined) =>
  unit?.kind === "number" ||
  /^(?:million|billion|trillion|bn|dollars|euros|pounds)$/.test(unit?.lower ?? "");

export type Sides = {
  readonly subject: FrameParticipant[];
  readonly object: FrameParticipant[];
  /** Of the object side, those who stand right behind the verb. */
  readonly direct: FrameParticipant[];
  readonly chunks: readonly Chunk[];
};

/** Who stands on either side of the verb; in the passive the other way round. */
export function sidesOf(
  { units }: SentenceContext,
  clause: Clause,
  sense: TriggerSense,
  end: number,
): Sides {
  const { group, subject, object } = clause;
  const [subjectRole, objectRole] = sense.roles ?? ["participant", "participant"];
  const anything: Mode = sense.object === "something" ? "anything" : "bodies";
  const chunks = ownChunks(
    chunksOf(units, { from: Math.min(end, object.to), to: object.to }),
    sense,
  );
  const lastWord = units[end - 1]?.lower ?? "";
  const joined = end > group.main + 1 && words.prepositions.has(lastWord);
  const front = subject === null ? [] : chunksOf(units, subject);
  const own = (preposition: string | null) =>
    preposition === null ||
    ["with", "alongside", "between", "including", "by"].includes(preposition);
  const inSubject = (role: typeof subjectRole, rule: string, mode: Mode) =>
    front
      .filter(({ preposition }) => own(preposition))
      .flatMap((range) => actorsIn(units, range, role, rule, mode));
  const behind = (
    prepositions: readonly (string | null)[],
    role: typeof subjectRole,
    rule: string,
    mode: Mode,
  ) =>
    chunks
      .filter(({ preposition }) => prepositions.includes(preposition))
      .flatMap((range) => actorsIn(units, range, role, rule, mode));
  if (group.passive)
    return {
      subject: behind(["by", "between", "among"], subjectRole, "agent", "anything"),
      object: [
        ...inSubject(objectRole, "patient", anything),
        ...behind(["with", "alongside"], objectRole, "with", "actors"),
        ...(sense.about === undefined
          ? []
          : behind(["on", "against", "for", "to"], objectRole, "with", "anything")),
      ],
      direct: [],
      chunks,
    };
  const direct = behind([null], objectRole, joined ? "with" : "object", anything);
  const targets =
    sense.about === undefined && sense.type !== "appointment"
      ? ["with", "alongside"]
      : ["with", "alongside", "on", "against", "to", "for", "between"];
  return {
    subject: inSubject(subjectRole, "subject", "bodies"),
    object: [
      ...direct,
      ...behind(targets, objectRole, "with", sense.about === undefined ? "actors" : "anything"),
    ],
    direct,
    chunks,
  };
}

/** Up to where a purpose or topic begins: "flew to Tokyo for talks with Kato". */
function ownChunks(chunks: readonly Chunk[], { type }: TriggerSense): Chunk[] {
  const end = chunks.findIndex(
    ({ preposition }) =>
      (preposition === "for" && type === "visit") ||
      ["about", "amid", "after", "before", "ahead", "following", "despite", "regarding"].includes(
        preposition ?? "",
      ),
  );
  return chunks.slice(0, end < 0 ? chunks.length : end);
}

/** Whether those are there whom the sense needs. */
export function fits(
  { units }: SentenceContext,
  clause: Clause,
  sense: TriggerSense,
  sides: Sides,
): boolean {
  const { group, object, subject } = clause;
  const first = group.passive
    ? subject
    : { from: object.from, to: Math.min(object.to, object.from + 14) };
  if (
    sense.object !== undefined &&
    !has(
      units,
      first,
      sense.object,
      group.passive || sense.object === "counterpart" ? sides.object : sides.direct,
      sides.chunks,
      group.passive,
    )
  )
    return false;
  if (sense.subject === undefined || sense.subject === "something") return true;
  if (sense.subject === "several")
    return !group.passive && areSeveral(units, subject, sides.subject);
  if (sense.subject === "pair")
    return !group.passive && sides.subject.filter(({ person }) => person !== undefined).length > 1;
  if (sense.subject === "body")
    return sides.subject.some(({ organisation }) => organisation !== undefined);
  if (sense.subject === "force") return isForceful(units, group.passive ? object : subject);
  if (group.passive) return true;
  if (sides.subject.length > 0) return true;
  return (
    subject !== null &&
    units
      .slice(subject.from, subject.to)
      .some(
        ({ lower, kind, entity }) =>
          words.unnamedActors.has(lower) ||
          (kind === "entity" && entity?.kind !== "place" && sense.subject !== "person") ||
          entity?.kind === "person",
      )
  );
}

/** "soldiers", "a junta": whoever is armed. */
const isForceful = (units: readonly Unit[], range: Range | null) =>
  range !== null &&
  units
    .slice(range.from, range.to)
    .some(({ lower }) =>
      /^(?:soldiers?|officers|troops|army|military|junta|rebels?|generals?|colonels?|coalition|forces|militias?|insurgents|mutineers|guard|coup|putschists|paramilitar(?:y|ies)|fighters|militants|taliban|invasion)$/.test(
        lower,
      ),
    );

/** "the two sides", "India and Japan", "the ministers": more than one party acts. */
function areSeveral(
  units: readonly Unit[],
  subject: Range | null,
  actors: readonly FrameParticipant[],
) {
  if (subject === null) return false;
  if (
    new Set(actors.map(({ person, country, organisation }) => person ?? country ?? organisation))
      .size > 1
  )
    return true;
  const last = units.slice(subject.from, subject.to).map(({ lower }) => lower);
  return last.some((lower) =>
    /^(?:sides|ministers|leaders|countries|nations|both|parties|partners|members|allies|meeting|summit|neighbours|neighbors|counterparts|delegations|governments)$/.test(
      lower,
    ),
  );
}

function has(
  units: readonly Unit[],
  range: Range | null,
  needs: Needs,
  actors: readonly FrameParticipant[],
  chunks: readonly Chunk[],
  passive: boolean,
): boolean {
  if (range === null) return false;
  if (needs === "counterpart")
    return actors.some(({ person, rule }) => person !== undefined && rule === "frames/with");
  const inside = units.slice(range.from, range.to);
  if (needs === "something")
    return inside.some(
      ({ kind, entity, lower }) =>
        (kind === "entity" && entity?.kind !== "money") ||
        words.unnamedActors.has(lower) ||
        words.actorNouns.has(lower) ||
        words.targets.has(lower) ||
        /^(?:him|her|them|it)$/.test(lower),
    );
  if (needs === "place") {
    const head = passive ? inside : units.slice(chunks[0]?.from ?? 0, chunks[0]?.to ?? 0);
    return (
      (chunks[0]?.preposition === null || passive) &&
      head.some(
        ({ entity, lower }, at) =>
          (entity !== null &&
            !isPossessiveMark(head[at + 1]?.lower ?? "") &&
            (entity.kind === "place" ||
              (entity.kind === "country" &&
                entity.form !== "demonym" &&
                entity.form !== "group"))) ||
          /^(?:capital|city|region|country|border|island|embassy|base|parliament|site|front|headquarters|factory|plant|hospital|camp)$/.test(
            lower,
          ),
      )
    );
  }
  if (actors.some(({ person }) => needs === "actor" || person !== undefined)) return true;
  return inside.some(
    ({ lower, kind }) =>
      kind === "word" &&
      words.unnamedActors.has(lower) &&
      (needs === "actor" ||
        !/^(?:sides?|countries|nations|parties|two|both|government|they)$/.test(lower)),
  );
}
