/** Frames told by verbs: "met", "flew to", "imposed sanctions on". */
import type { Frame, FrameParticipant, PlaceMention } from "../types.ts";
import {
  actorsIn,
  type Chunk,
  chunksOf,
  dateIn,
  durationIn,
  isPossessiveMark,
  type Mode,
  placeIn,
} from "./actors.ts";
import { attributionOf } from "./attribution.ts";
import type { Clause, Range } from "./clauses.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import { type Entry, nounTriggers, verbTriggers } from "./lexicon.ts";
import type { Needs, TriggerSense } from "./lexiconTypes.ts";
import { statusOfClause } from "./status.ts";
import type { Unit } from "./units.ts";
import { isAdverb } from "./verbGroups.ts";
import * as words from "./words.ts";

/** A verb's frame, and the units it used up, so that no noun among them makes another. */
export type VerbFrame = { readonly frame: Frame; readonly used: readonly number[] };

/** The frame of a clause's verb; null if it is no trigger, or tells of no event. */
export function verbFrame(context: SentenceContext, index: number): VerbFrame | null {
  const clause = context.clauses[index];
  if (clause === undefined) return null;
  for (const entry of verbTriggers.get(clause.group.lemma) ?? []) {
    const match = matchOf(context.units, clause, entry);
    if (match === null) continue;
    const sides = sidesOf(context, clause, entry.sense, match.end);
    if (!fits(context, clause, entry.sense, sides)) continue;
    return build(context, index, entry, match, sides);
  }
  return null;
}

type Match = { readonly end: number; readonly about: number | null };

/** The entry's further words right behind the verb, and the thing it must be about. */
function matchOf(
  units: readonly Unit[],
  { group, object }: Clause,
  { rest, sense }: Entry<TriggerSense>,
): Match | null {
  let at = group.main + 1;
  for (const word of rest) {
    while (
      units[at]?.kind === "date" ||
      isAdverb(units[at]?.lower ?? "") ||
      (units[at]?.lower === "on" && units[at + 1]?.kind === "date")
    ) {
      if (units[at]?.lower === word) break;
      at++;
    }
    if (units[at]?.lower !== word) return null;
    at++;
  }
  const next = units[at]?.lower ?? "";
  if (rest.length === 0 && /^(?:out|off|up|down|away|back|aside)$/.test(next)) return null;
  if (sense.about === undefined) return { end: at, about: null };
  const range = group.passive ? { from: 0, to: group.from } : { from: at, to: object.to };
  const about = headOf(units, range, sense.about, group.passive);
  return about === null ? null : { end: at, about };
}

/** Where one of the things stands as head of the noun phrase: before any preposition, and before no other noun. */
function headOf(
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
function sidesOf(
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
      subject: behind(["by"], subjectRole, "agent", "anything"),
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
function fits(
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
      group.passive ? sides.object : sides.direct,
      sides.chunks,
      group.passive,
    )
  )
    return false;
  if (sense.subject === undefined || sense.subject === "something") return true;
  if (sense.subject === "several")
    return !group.passive && areSeveral(units, subject, sides.subject);
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
  const inside = units.slice(range.from, range.to);
  if (needs === "something")
    return inside.some(
      ({ kind, entity, lower }) =>
        (kind === "entity" && entity?.kind !== "money") ||
        words.unnamedActors.has(lower) ||
        words.actorNouns.has(lower) ||
        words.targets.has(lower),
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

function build(
  context: SentenceContext,
  index: number,
  { sense, lemma }: Entry<TriggerSense>,
  { end, about }: Match,
  { subject, object, chunks }: Sides,
): VerbFrame | null {
  const clause = context.clauses[index];
  const status = statusOfClause(context.units, context.clauses, index);
  if (clause === undefined || status === null) return null;
  const visits = sense.type === "visit";
  const hosted = isStay(sense, lemma, subject);
  const participants = [
    ...subject,
    ...object.filter(
      ({ person, organisation }) => !visits || person !== undefined || organisation !== undefined,
    ),
  ];
  if (isForce(sense.type) && headsEvent(context.units, clause)) return null;
  if (isDoubled(context, clause, sense) || onlyAgrees(context, index, lemma)) return null;
  if (isLongAffair(context, clause, sense)) return null;
  const { date, rule } = dateOf(context, index, clause.group.main);
  const place = visits
    ? destinationOf(context, clause, chunks)
    : placeOf(context, index, beforeComma(context, sense, chunks));
  const concerned =
    visits && place?.country != null ? [place.country] : forceAgainst(context, sense, chunks);
  const frame = frameOf(context, {
    type: hosted ? "visit" : sense.type,
    cameo: sense.cameo,
    status: sense.status ?? status.status,
    trigger: {
      from: clause.group.main,
      to: Math.max(end, (about ?? 0) + (clause.group.passive ? 0 : 1)),
    },
    lemma,
    rule: `frames/verb-${sense.type}`,
    range: clause.range,
    participants,
    place,
    date,
    attributedTo: attributionOf(context, index),
    general: participants.length === 0,
    rules: [status.rule, ...(rule === null ? [] : [rule])],
    concerned,
  });
  return { frame, used: usedBy(clause, end, about) };
}

/** "agreed to meet Kato": the meeting planned is the event. */
function onlyAgrees({ clauses, units }: SentenceContext, index: number, lemma: string): boolean {
  const next = clauses[index + 1];
  if (lemma !== "agree to" || next?.governor !== index) return false;
  const meets = verbTriggers.get(next.group.lemma)?.some(({ sense }) => isEncounter(sense.type));
  return (
    meets === true ||
    (next.group.lemma === "hold" &&
      units
        .slice(next.object.from, next.object.to)
        .some(({ lower }) => nounTriggers.get(lower)?.some(({ sense }) => isEncounter(sense.type))))
  );
}

const isEncounter = (type: TriggerSense["type"]) =>
  ["meeting", "visit", "summit", "call", "negotiation"].includes(type);

/** "decided to launch": the first verb has told it; "strikes that killed", "ruling striking down": the noun has. */
function isDoubled(
  { units, clauses }: SentenceContext,
  { kind, governor, subject, group }: Clause,
  { type }: TriggerSense,
): boolean {
  const host = clauses[governor ?? -1]?.group;
  if (
    group.infinitive &&
    host !== undefined &&
    /^(?:agree|decide|vow|pledge|promise|commit|threaten)$/.test(host.lemma)
  )
    return !isEncounter(type) || (type !== "meeting" && host.lemma === "threaten");
  if (group.passive && group.lemma === "sign") return false;
  if (type !== "military-incident" && type !== "other" && type !== "agreement") return false;
  const hangs = kind === "relative" || kind === "participle";
  return (
    hangs &&
    subject !== null &&
    subject.to <= group.from &&
    nounTriggers.has(units[subject.to - 1]?.lower ?? "")
  );
}

const LONG = 60 * 24 * 60;

/** "has rolled out measures over the last year": a state of affairs, no act at a time. */
const isLongAffair = ({ units }: SentenceContext, { range }: Clause, { type }: TriggerSense) =>
  type !== "conflict" &&
  (durationIn(units, range)?.minutes ?? 0) > LONG &&
  dateIn(units, range, range.from) === null &&
  type !== "visit" &&
  type !== "meeting";

/** Of an agreement, what follows a comma explains what it is about: no place of signing. */
const beforeComma = (
  { units }: SentenceContext,
  { type }: TriggerSense,
  chunks: readonly Chunk[],
) =>
  type !== "agreement"
    ? chunks
    : chunks.filter(
        ({ from }) =>
          !units.slice(chunks[0]?.from ?? from, from).some(({ lower }) => lower === ","),
      );

/** The verb with its words, the thing it is about, and the subject of a passive. */
function usedBy({ group, subject }: Clause, end: number, about: number | null): number[] {
  const ranges = [{ from: group.main, to: end }];
  if (about !== null) ranges.push({ from: about - 1, to: about + 2 });
  if (group.passive && subject !== null)
    ranges.push({ from: subject.from, to: Math.min(subject.to, subject.from + 40) });
  return ranges.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step),
  );
}

const isForce = (type: TriggerSense["type"]) => type === "military-incident" || type === "conflict";

/** "An air strike on Rafah killed ten": the noun tells the event. */
function headsEvent(units: readonly Unit[], { subject, group }: Clause): boolean {
  if (subject === null || group.passive) return false;
  const [first] = chunksOf(units, subject);
  return first !== undefined && nounTriggers.has(units[first.to - 1]?.lower ?? "");
}

/** A country, not a person, that hosts somebody tells of a visit. */
const isStay = ({ type }: TriggerSense, lemma: string, subject: readonly FrameParticipant[]) =>
  type === "meeting" &&
  /^(?:host|welcome|receive)/.test(lemma) &&
  subject.length > 0 &&
  subject.every(({ person, organisation }) => person === undefined && organisation === undefined);

/** Force used in a country is used against it. */
function forceAgainst(
  { annotated, units }: SentenceContext,
  { type }: TriggerSense,
  chunks: readonly Chunk[],
): string[] {
  if (!isForce(type)) return [];
  const struck = chunks.map((chunk) =>
    chunk.preposition === null ? { ...chunk, preposition: "in" } : chunk,
  );
  const place = placeIn(annotated, units, struck, [
    "in",
    "across",
    "inside",
    "near",
    "into",
    "on",
    "against",
    "over",
  ]);
  return place?.country == null ? [] : [place.country];
}

/** The date of the clause, or that of the one it hangs on. */
export function dateOf({ units, clauses }: SentenceContext, index: number, trigger: number) {
  let at: number | null = index;
  for (let depth = 0; at !== null && depth < 4; depth++) {
    const clause: Clause | undefined = clauses[at];
    if (clause === undefined) break;
    const date = dateIn(units, wholeOf(clause), trigger);
    if (date !== null)
      return { date, rule: depth === 0 ? "frames/date-clause" : "frames/date-inherited" };
    if (clause.kind === "content" || clause.kind === "main" || clause.kind === "relative") break;
    at = clause.governor;
  }
  const added = clauses.find(
    ({ governor, kind, opener }) =>
      governor === index && kind === "relative" && words.relatives.has(opener ?? ""),
  );
  const relative = added === undefined ? null : dateIn(units, added.range, trigger);
  if (relative !== null) return { date: relative, rule: "frames/date-relative" };
  const lead = leadDate(units, clauses[index], clauses[index - 1]?.range.to ?? 0);
  return { date: lead, rule: lead === null ? null : "frames/date-lead" };
}

/** The clause with the adverbial before its subject: "On Monday, X met Y". */
function leadDate(units: readonly Unit[], clause: Clause | undefined, floor: number) {
  if (clause === undefined || clause.kind === "content" || clause.kind === "relative") return null;
  let from = clause.range.from;
  while (
    from > floor &&
    from > clause.range.from - 8 &&
    units[from - 1]?.kind !== "quote" &&
    !/^[.;:]$/.test(units[from - 1]?.lower ?? "")
  )
    from--;
  return from === 0 || floor > 0
    ? dateIn(units, { from, to: clause.range.from }, clause.range.from)
    : null;
}

const wholeOf = ({ range }: Clause) => range;

/** Where a clause says it happened, or the clause it hangs on. */
export function placeOf(
  { annotated, units, clauses }: SentenceContext,
  index: number,
  chunks: readonly Chunk[],
): PlaceMention | null {
  const own = placeIn(annotated, units, chunks, ["in", "at", "near", "outside"]);
  if (own !== null) return own;
  const clause = clauses[index];
  if (clause === undefined) return null;
  const before = placeIn(
    annotated,
    units,
    chunksOf(units, { from: Math.max(0, clause.range.from - 8), to: clause.range.from }),
    ["in", "at"],
  );
  return before;
}

/** Where a journey goes: the place behind the verb, or behind "to", "in". */
function destinationOf(
  { annotated, units }: SentenceContext,
  clause: Clause,
  chunks: readonly Chunk[],
): PlaceMention | null {
  const front = chunks.map((chunk) =>
    chunk.preposition === null ? { ...chunk, preposition: "to" } : chunk,
  );
  return (
    placeIn(annotated, units, front.slice(0, 1), ["to"]) ??
    placeIn(annotated, units, front, ["to", "in", "at"]) ??
    (clause.group.passive && clause.subject !== null
      ? placeIn(annotated, units, [{ ...clause.subject, preposition: "to" }], ["to"])
      : null)
  );
}
