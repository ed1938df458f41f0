/** Frames told by verbs: "met", "flew to", "imposed sanctions on". */
import type { Frame, FrameParticipant } from "../types.ts";
import { type Chunk, chunksOf, dateIn, durationIn, placeIn } from "./actors.ts";
import { attributionOf } from "./attribution.ts";
import type { Clause } from "./clauseTypes.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import { dualOf } from "./duals.ts";
import { type Entry, nounTriggers, verbTriggers } from "./lexicon.ts";
import { asking } from "./lexiconCommon.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
import { statusOfClause } from "./status.ts";
import type { Unit } from "./units.ts";
import { isAdverb } from "./verbReading.ts";
import { fits, headOf, type Sides, sidesOf } from "./verbSides.ts";
import { dateOf, destinationOf, placeOf } from "./whenWhere.ts";

/** A verb's frame, and the units it used up, so that no noun among them makes another. */
type VerbFrame = { readonly frame: Frame; readonly used: readonly number[] };

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
  if (sense.within !== undefined && !isWithin(units, at, object.to + 1, sense.within)) return null;
  if (sense.about === undefined) return { end: at, about: null };
  const range = group.passive ? { from: 0, to: group.from } : { from: at, to: object.to };
  const about = headOf(units, range, sense.about, group.passive);
  return about === null ? null : { end: at, about };
}

/** One of the words stands anywhere behind the verb. */
const isWithin = (
  units: readonly Unit[],
  from: number,
  to: number,
  things: readonly string[],
): boolean => units.slice(from, to).some(({ lower }) => things.includes(lower));

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
  if (status.rule === "frames/status-weighed" && !isEncounter(sense.type)) return null;
  if (isWished(context, clause) || calls(context, index, lemma)) return null;
  const visits = sense.type === "visit";
  const hosted = isStay(sense, lemma, subject);
  const participants = [
    ...subject,
    ...object.filter(
      ({ person, organisation }) => !visits || person !== undefined || organisation !== undefined,
    ),
  ];
  if (participants.length === 0) participants.push(...dualOf(context, clause, sense));
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
    general: isGeneral(participants, date !== null || place !== null),
    rules: [status.rule, ...(rule === null ? [] : [rule])],
    concerned,
  });
  return { frame, used: [...usedBy(clause, end, about), ...namedBy(context.units, clause, sense)] };
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

/** Nobody is named; or those who are taken up by "they", without a time or place of their own. */
const isGeneral = (participants: readonly FrameParticipant[], placed: boolean) =>
  participants.length === 0 ||
  (!placed && participants.every(({ rule }) => rule === "frames/dual"));

/** "called on Kato to resign" is said; "called on Kato" is a visit to him. */
const calls = ({ clauses }: SentenceContext, index: number, lemma: string) =>
  lemma === "call on" &&
  (clauses[index + 1]?.group.infinitive === true || clauses[index]?.group.finite === false);

/** "recommended that troops withdraw": the bare verb tells what is wanted. */
function isWished({ clauses }: SentenceContext, { kind, governor, group }: Clause): boolean {
  const host = clauses[governor ?? -1]?.group;
  return (
    host !== undefined &&
    kind === "content" &&
    group.form === "base" &&
    group.from === group.main &&
    !group.infinitive &&
    (asking.has(host.lemma) || /^(?:recommend|insist)$/.test(host.lemma))
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

/** "spoke in a telephone call": the noun is the verb's. */
const namedBy = (units: readonly Unit[], { object }: Clause, { within }: TriggerSense): number[] =>
  within === undefined
    ? []
    : Array.from({ length: object.to - object.from }, (_, step) => object.from + step).filter(
        (at) => within.includes(units[at]?.lower ?? ""),
      );

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
