/** Who stands on either side of a verb. */
import type { FrameParticipant } from "../types.ts";
import { actorsIn, type Chunk, chunksOf, type Mode } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
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
      !isCount(units, at) &&
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

/** "more than 2,000 prisoners", "at least ten", "up to fifty" */
const isCount = (units: readonly Unit[], at: number) =>
  /^(?:more than|fewer than|less than|at least|at most|up to|close to)$/.test(
    `${units[at - 1]?.lower} ${units[at]?.lower}`,
  ) || /^(?:at least|at most|up to|close to)$/.test(`${units[at]?.lower} ${units[at + 1]?.lower}`);

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
  const front = subject === null ? [] : subjectChunks(units, clause, subject);
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
        ...(sense.type === "sanction"
          ? []
          : behind(["with", "alongside"], objectRole, "with", "actors")),
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
      ...behind(
        targets,
        sense.type === "visit" ? subjectRole : objectRole,
        "with",
        sense.about === undefined ? "actors" : "anything",
      ),
    ],
    direct,
    chunks,
  };
}

/** Of a participle behind its noun only that noun: "met Kato on the margins of [meetings] hosted by Oslo". */
function subjectChunks(units: readonly Unit[], { kind, group }: Clause, subject: Range): Chunk[] {
  const chunks = chunksOf(units, subject);
  const last = chunks.at(-1);
  const behind = kind === "participle" && group.form === "past" && subject.to === group.from;
  return behind && last !== undefined && chunks.length > 1
    ? [{ ...last, preposition: null }]
    : chunks;
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
