/** Frames told by nouns: "held talks", "his visit to Seoul", "the February 7 joint statement". */
import type { EventType } from "../../model/timeline.ts";
import type { Frame, FrameParticipant, PlaceMention } from "../types.ts";
import { actorsIn, type Chunk, chunksOf, dateIn, isPossessive, placeIn } from "./actors.ts";
import { attributionOf } from "./attribution.ts";
import type { Clause } from "./clauses.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import { hosting } from "./lexiconCommon.ts";
import { isInName, type Named, nearEnd, nounAt, type Relation, relationOf } from "./nounPhrases.ts";
import {
  attends,
  breaksOut,
  encounters,
  isForce,
  isGeneral,
  isGeneric,
  isPurpose,
  isRefusedOffer,
  isSpecific,
  isUnreal,
  isVowed,
} from "./nounReality.ts";
import { passiveSayingOf } from "./saying.ts";
import {
  adjectiveStatus,
  isPerforming,
  type Status,
  statusOfClause,
  verbOnNoun,
} from "./status.ts";
import type { Range, Unit } from "./units.ts";
import { dateOf, placeOf } from "./whenWhere.ts";

/** The frames of a sentence's nouns; `used` are units that a verb's frame has taken. */
export function nounFrames(context: SentenceContext, used: ReadonlySet<number>): Frame[] {
  const { units, clauses } = context;
  const verbs = new Set(clauses.map(({ group }) => group.main));
  const frames: Frame[] = [];
  for (let at = 0; at < units.length; at++) {
    if (verbs.has(at) || units[at]?.kind !== "word" || isInName(context, at)) continue;
    const named = nounAt(units, at, clauses);
    if (named === null) continue;
    if (!span(named.noun).some((unit) => used.has(unit))) {
      const frame = frameOfNoun(context, named);
      if (frame !== null) frames.push(frame);
    }
    at = named.noun.to - 1;
  }
  return frames;
}

const span = ({ from, to }: Range) => Array.from({ length: to - from }, (_, step) => from + step);

function frameOfNoun(context: SentenceContext, named: Named): Frame | null {
  const { units, clauses } = context;
  const { entry, phrase, noun } = named;
  if (
    /^calls?$/.test(entry.lemma) &&
    ["of", "for", "to"].includes(units[noun.to]?.lower ?? "") &&
    units[noun.to + 1]?.entity?.kind !== "person"
  )
    return null;
  const relation = relationOf(context, named);
  if (
    units[phrase.from - 1]?.lower === "of" &&
    /^sidelines?$/.test(units[phrase.from - 2]?.lower ?? "")
  )
    return null;
  const clause = clauses[relation.index];
  const purpose = isPurpose(context, named, clause);
  if (!purpose && !isRefusedOffer(units, phrase, clause) && isUnreal(units, phrase, clause))
    return null;
  const offer = isRefusedOffer(units, phrase, clause);
  const status = purpose
    ? planned("status-purpose")
    : offer
      ? refusedOffer()
      : statusOfNoun(context, named, relation);
  if (status === null) return null;
  const performed = isPerformed(units, clause, relation);
  if (isGeneric(units, named) && !performed && !breaksOut(clause)) return null;
  if (attends(context, named, relation)) return null;
  const right = { from: noun.to, to: phrase.to };
  const chunks = chunksOf(units, right);
  const participants = participantsOf(context, named, relation, performed, chunks);
  const before = units[phrase.from]?.date?.anchored === true ? noun.from : phrase.from;
  const close = dateIn(units, { from: before, to: nearEnd(units, noun.to, phrase.to) }, noun.from);
  const foreign =
    relation.kind === "object" &&
    !performed &&
    (close?.start ?? 0) > (units[noun.from]?.start ?? 0);
  const near = foreign ? null : close;
  const inherits =
    performed ||
    (relation.kind === "subject" && !isJudged(units, clause)) ||
    ["in", "during", "at", "on"].includes(relation.preposition ?? "");
  const inherited =
    near === null && inherits && relation.index >= 0
      ? dateOf(context, relation.index, noun.from)
      : { date: near, rule: near === null ? null : "frames/date-phrase" };
  if (participants.length === 0 && isForce(entry.sense.type))
    participants.push(...sidesOfSentence(context));
  const place = placeOfNoun(context, named, chunks, relation);
  const verb = clause?.group;
  const made =
    verb !== undefined && performed && isPerforming(verb.lemma, units[verb.main + 1]?.lower ?? "");
  if (isVowed(units, entry.sense.type, relation, clause) && near === null && !performed)
    return null;
  if (
    !isSpecific(units, named, {
      performed,
      participants,
      dated: near !== null || (relation.kind === "subject" && inherited.date !== null),
      made,
      place,
    })
  )
    return null;
  return frameOf(context, {
    type: entry.sense.type,
    cameo: entry.sense.cameo,
    status: status.status,
    trigger: noun,
    lemma: entry.lemma,
    rule: performed ? `frames/performed-${entry.sense.type}` : `frames/noun-${entry.sense.type}`,
    range: clause?.range ?? phrase,
    participants,
    place,
    date: inherited.date,
    attributedTo: relation.index < 0 ? context.source : attributionOf(context, relation.index),
    general: isGeneral(units, phrase, participants),
    rules: [status.rule, ...(inherited.rule === null ? [] : [inherited.rule])],
    concerned: concernsPlace(entry.sense.type) && place?.country != null ? [place.country] : [],
  });
}

/** Journeys, force and disasters concern the country where they are. */
const concernsPlace = (type: EventType) => type === "visit" || type === "other" || isForce(type);

/** "The pact was condemned by Iran": its date and agent are those of what is said. */
const isJudged = (units: readonly Unit[], clause: Clause | undefined) =>
  clause !== undefined && passiveSayingOf(units, clause.group) !== null;

const refusedOffer = (): Status => ({ status: "refused", rule: "frames/status-refused" });

const planned = (rule: string): Status => ({ status: "planned", rule: `frames/${rule}` });

/** "India and China … since the clashes": two countries that a sentence is about are the sides of its clash. */
function sidesOfSentence({ units, clauses }: SentenceContext): FrameParticipant[] {
  const subject = clauses.find(({ kind, subject }) => kind === "main" && subject !== null)?.subject;
  const sides =
    subject == null
      ? []
      : actorsIn(units, subject, "participant", "sentence-sides").filter(
          ({ person, organisation }) => person === undefined && organisation === undefined,
        );
  return sides.length === 2 ? sides : [];
}

function statusOfNoun(
  { units, clauses }: SentenceContext,
  { phrase, noun }: Named,
  { kind, preposition, index }: Relation,
): Status {
  const adjectives = units.slice(phrase.from, noun.from).map(({ lower }) => lower);
  const own = adjectiveStatus(adjectives);
  const clause = clauses[index];
  if (clause === undefined) return own ?? { status: "occurred", rule: "frames/status-named" };
  const { group } = clause;
  const next = units[group.main + 1]?.lower ?? "";
  const told = statusOfClause(units, clauses, index);
  if (kind === "object" || (kind === "subject" && group.passive)) {
    const changed = verbOnNoun(group.lemma, next);
    if (changed === "none") return null;
    if (changed !== null) return told === null ? null : changed;
    if (isPerforming(group.lemma, next))
      return told === null
        ? null
        : own !== null && told.status === "occurred" && own.status !== "planned"
          ? own
          : told;
    return own ?? namedStatus();
  }
  if (kind === "subject") {
    if (isScheduled(group.lemma) && group.form === "past")
      return group.negated ? null : { status: "planned", rule: "frames/status-planned" };
    if (told === null) return group.negated ? null : (own ?? null);
    if (
      told.status === "unconfirmed" &&
      !/^(?:take|hold|begin|start|happen|occur|resume|go|come)$/.test(group.lemma)
    )
      return own ?? namedStatus();
    return told.status !== "occurred" ? told : (own ?? told);
  }
  if (preposition === "ahead" || units[phrase.from - 2]?.lower === "ahead")
    return { status: "planned", rule: "frames/status-ahead-of" };
  if (
    ["in", "during", "at"].includes(preposition ?? "") &&
    told !== null &&
    told.status !== "occurred"
  )
    return own ?? told;
  return own ?? namedStatus();
}

/** "talks set for next week" */
const isScheduled = (lemma: string) =>
  ["set", "schedule", "slate", "plan", "expect"].includes(lemma);

const namedStatus = (): Status => ({ status: "occurred", rule: "frames/status-named" });

const isPerformed = (units: readonly Unit[], clause: Clause | undefined, { kind }: Relation) =>
  clause !== undefined &&
  (kind === "object" || (kind === "subject" && clause.group.passive)) &&
  (isPerforming(clause.group.lemma, units[clause.group.main + 1]?.lower ?? "") ||
    verbOnNoun(clause.group.lemma, units[clause.group.main + 1]?.lower ?? "") !== null);

function participantsOf(
  { units, clauses }: SentenceContext,
  { entry, phrase, noun }: Named,
  { kind, preposition, index }: Relation,
  performed: boolean,
  chunks: readonly Chunk[],
): FrameParticipant[] {
  const [first, second] =
    entry.sense.roles ??
    (entry.sense.type === "visit"
      ? (["guest", "host"] as const)
      : (["participant", "participant"] as const));
  const clause = clauses[index];
  const found: FrameParticipant[] = [];
  for (let at = phrase.from; at < noun.from; at++) {
    const unit = units[at];
    if (unit?.entity == null) continue;
    const possessive = unit.entity.kind === "person" && isPossessive(units, at);
    if (possessive && unit.entity.kind === "person")
      found.push({
        start: unit.start,
        end: unit.end,
        person: unit.entity.person,
        role: first,
        rule: "frames/possessive",
      });
    else found.push(...actorsIn(units, { from: at, to: at + 1 }, first, "compound", "anything"));
  }
  const targets = entry.sense.roles === undefined ? [] : ["on", "against", "for", "to"];
  for (const chunk of chunks) {
    const { preposition: led } = chunk;
    if (
      led === "by" ||
      led === "of" ||
      led === "between" ||
      led === "among" ||
      led === "involving" ||
      led === "from"
    )
      found.push(...actorsIn(units, chunk, first, `noun-${led}`));
    else if (
      led === "with" ||
      led === "alongside" ||
      (led === "on" && entry.lemma.endsWith("call")) ||
      (led === "to" && entry.sense.type === "call")
    )
      found.push(...actorsIn(units, chunk, second, "noun-with"));
    else if (targets.includes(led ?? ""))
      found.push(...actorsIn(units, chunk, second, "noun-target", "anything"));
  }
  if (clause === undefined) return found;
  const asked = clauses[clause.governor ?? -1];
  if (clause.group.infinitive && asked !== undefined)
    for (const chunk of chunksOf(units, asked.object))
      if (chunk.preposition === "by" || chunk.preposition === "from")
        found.push(...actorsIn(units, chunk, second, "asked-by"));
  const complemented = found.some(({ rule }) => rule === "frames/noun-with");
  const owned = found.some(({ rule }) => rule === "frames/possessive");
  const joins =
    (kind === "object" && performed) ||
    isRefusedOffer(units, phrase, clause) ||
    (kind === "prepositional" &&
      !owned &&
      (complemented || ["in", "during", "at"].includes(preposition ?? "")) &&
      encounters.has(entry.sense.type) &&
      found.length < 2);
  if (joins && clause.subject !== null && !clause.group.passive) {
    const role =
      hosting.has(clause.group.lemma) && encounters.has(entry.sense.type) ? "host" : first;
    for (const chunk of chunksOf(units, clause.subject))
      if (
        chunk.preposition === null ||
        ["with", "between", "alongside"].includes(chunk.preposition)
      )
        found.push(...actorsIn(units, chunk, role, "subject"));
  }
  if (kind === "subject" && !isJudged(units, clause))
    for (const chunk of chunksOf(units, clause.object))
      if (!clause.group.passive && !breaksOut(clause)) continue;
      else if (
        chunk.preposition === "by" ||
        chunk.preposition === "between" ||
        chunk.preposition === "with"
      )
        found.push(
          ...actorsIn(units, chunk, /host/.test(clause.group.lemma) ? "host" : first, "agent"),
        );
  return found;
}

/** What disasters and attacks do to a place: "an earthquake struck Chile". */
const hits =
  /^(?:strike|hit|rock|shake|devastate|ravage|batter|sweep|lash|flatten|destroy|engulf|paralyse|paralyze|jolt|pound|target|kill|injure|wound|tear)$/;

function placeOfNoun(
  context: SentenceContext,
  { entry, phrase, noun }: Named,
  chunks: readonly Chunk[],
  { index, kind, preposition }: Relation,
): PlaceMention | null {
  const { annotated, units, clauses } = context;
  if (entry.sense.type === "visit") {
    const to =
      placeIn(annotated, units, chunks, ["to"]) ??
      placeIn(annotated, units, chunks, ["of", "in", "at"]);
    return to;
  }
  const own = placeIn(annotated, units, chunks, ["in", "at", "near"]);
  if (own !== null) return own;
  const before = units
    .slice(phrase.from, noun.from)
    .find(({ entity }) => entity?.kind === "place")?.entity;
  if (before?.kind === "place") return before;
  const clause = clauses[index];
  if (
    clause !== undefined &&
    kind === "subject" &&
    !clause.group.passive &&
    hits.test(clause.group.lemma)
  ) {
    const struck = chunksOf(units, clause.object).map((chunk) =>
      chunk.preposition === null ? { ...chunk, preposition: "in" } : chunk,
    );
    return placeIn(annotated, units, struck, ["in", "at", "near", "off", "across"]);
  }
  const shares =
    kind === "object" || kind === "subject" || ["in", "during", "at"].includes(preposition ?? "");
  return clause !== undefined && shares
    ? placeOf(context, index, chunksOf(units, clause.object))
    : null;
}
