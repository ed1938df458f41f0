/** Frames told by nouns: "held talks", "his visit to Seoul", "the February 7 joint statement". */
import type { EventType } from "../../model/timeline.ts";
import type { DateMention, Frame } from "../types.ts";
import { chunksOf, dateIn } from "./actors.ts";
import { attributionOf } from "./attribution.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import { isJudged, participantsOf } from "./nounParticipants.ts";
import { isInName, type Named, nearEnd, nounAt, type Relation, relationOf } from "./nounPhrases.ts";
import { concernsPlace, placeOfNoun } from "./nounPlace.ts";
import {
  attends,
  breaksOut,
  encounters,
  isGeneral,
  isGeneric,
  isSpecific,
  isVowed,
} from "./nounReality.ts";
import { dateInRelatives } from "./nounRelatives.ts";
import { isPerformed, statusOfNamed } from "./nounStatus.ts";
import { sayingOf } from "./saying.ts";
import type { Status } from "./statusTypes.ts";
import type { Range, Unit } from "./units.ts";
import { isPerforming } from "./verbsOnNouns.ts";
import { countriesOnWay, dateOf } from "./whenWhere.ts";

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

/** "calls for restraint", "on the sidelines of the summit": no event is told. */
function isAside(units: readonly Unit[], { entry, noun, phrase }: Named): boolean {
  const next = units[noun.to]?.lower ?? "";
  const demand =
    /^calls?$/.test(entry.lemma) &&
    ["of", "for", "to"].includes(next) &&
    units[noun.to + 1]?.entity?.kind !== "person";
  return (
    demand ||
    (units[phrase.from - 1]?.lower === "of" &&
      /^sidelines?$/.test(units[phrase.from - 2]?.lower ?? ""))
  );
}

type When = { readonly date: DateMention | null; readonly rule: string | null };

/** The date in the noun's phrase; else, of an event that is the clause's own, the clause's. */
function whenOf(
  context: SentenceContext,
  named: Named,
  relation: Relation,
  performed: boolean,
): When & { readonly near: boolean } {
  const near =
    dateInPhrase(context.units, named, relation.kind === "object" && !performed) ??
    dateInRelatives(context, named.noun);
  if (near !== null) return { date: near, rule: "frames/date-phrase", near: true };
  const clause = context.clauses[relation.index];
  const inherits =
    performed ||
    (relation.kind === "subject" && !isJudged(context.units, clause)) ||
    (["in", "during", "at", "on"].includes(relation.preposition ?? "") &&
      !(named.entry.sense.type === "visit" && relation.preposition === "during"));
  return inherits && clause !== undefined
    ? { ...dateOf(context, relation.index, named.noun.from), near: false }
    : { date: null, rule: null, near: false };
}

/** Planned by "confirm", "announce", "expect" alone, not by "will". */
const isConfirmed = (status: Status) =>
  status?.status === "planned" && status.rule === "frames/status-planned";

/** Whose word it is: of a phrase outside of all clauses, the sentence's source. */
const sourceOfNoun = (context: SentenceContext, index: number) =>
  index < 0 ? context.source : attributionOf(context, index);

/** What somebody says: "a statement by the ministry condemned" is told by its verb. */
const isWord = (type: EventType) =>
  type === "statement" || type === "announcement" || type === "accusation" || type === "threat";

/** "confirmed his resignation Monday night": a day behind us in the noun's own words is no plan. */
const isPast = ({ date, near }: When & { readonly near: boolean }) =>
  near && date?.past === true && date.precision === "day" && date.relation === "on";

/** A date behind what the clause's verb is about is the verb's: "praised the pact on Monday". */
function dateInPhrase(units: readonly Unit[], { entry, noun, phrase }: Named, foreign: boolean) {
  const from = units[phrase.from]?.date?.anchored === true ? noun.from : phrase.from;
  const whole = dateIn(units, { from, to: nearEnd(units, noun.to, phrase.to) }, noun.from);
  const front = dateIn(units, { from, to: noun.from }, noun.from);
  const date = isOver(front, whole) ? front : whole;
  const behind = (date?.start ?? 0) > (units[noun.from]?.start ?? 0);
  if (behind && date?.edtf === null) return null;
  return foreign && behind && !isOwnMonth(units, entry.sense.type, noun, date) ? null : date;
}

/** "the March summit with Lee and the declaration of 13 June": the day before the noun is its own, unless the other is within it. */
const isOver = (front: DateMention | null, whole: DateMention | null) =>
  front !== null &&
  front.edtf !== null &&
  front !== whole &&
  whole?.edtf?.startsWith(front.edtf) !== true;

/** "recalled an assault in Ghazni in August 2018": a month or year behind an attack is the attack's. */
function isOwnMonth(
  units: readonly Unit[],
  type: EventType,
  { to }: Range,
  date: DateMention | null,
) {
  const at = units.findIndex((unit) => unit.date !== null && unit.date === date);
  const far = date?.precision === "month" || date?.precision === "year";
  return (
    concernsPlace(type) &&
    far &&
    units.slice(to, at).every(({ kind, lower }) => kind === "entity" || lower === "in")
  );
}

/** A phrase goes on up to the next one: "visits to Oman and Iran, as well as a meeting with Kato". */
function ownEnd(units: readonly Unit[], { noun, phrase }: Named): number {
  const next = units.findIndex(
    ({ lower }, at) =>
      at > noun.to &&
      lower === "as" &&
      units[at + 1]?.lower === "well" &&
      units[at + 2]?.lower === "as",
  );
  return next < 0 ? phrase.to : Math.min(next, phrase.to);
}

/** What a noun tells, before it is known whether that is an event. */
function factsOf(context: SentenceContext, named: Named, relation: Relation) {
  const { units, clauses } = context;
  const clause = clauses[relation.index];
  const performed =
    isPerformed(units, clause, relation) &&
    (clause?.group.lemma !== "address" || encounters.has(named.entry.sense.type));
  const chunks = chunksOf(units, { from: named.noun.to, to: ownEnd(units, named) });
  const when = whenOf(context, named, relation, performed);
  const { lemma = "", main = -1 } = clause?.group ?? {};
  return {
    performed,
    when,
    chunks,
    participants: participantsOf(context, named, relation, performed, chunks),
    place: placeOfNoun(context, named, chunks, relation),
    dated: when.near || (relation.kind === "subject" && when.date !== null),
    made: performed && isPerforming(lemma, units[main + 1]?.lower ?? ""),
  };
}

function frameOfNoun(context: SentenceContext, named: Named): Frame | null {
  const { units, clauses } = context;
  const { type } = named.entry.sense;
  if (isAside(units, named)) return null;
  const relation = relationOf(context, named);
  const clause = clauses[relation.index];
  const status = statusOfNamed(context, named, relation);
  if (status === null || attends(context, named, relation)) return null;
  const speaks = clause !== undefined && sayingOf(units, clause.group) !== null;
  if (speaks && relation.kind === "subject" && isWord(type)) return null;
  const facts = factsOf(context, named, relation);
  if (isGeneric(units, named) && !facts.performed && !breaksOut(clause)) return null;
  const vowed = isVowed(units, type, relation, clause);
  if (vowed && !facts.when.near && !facts.performed) return null;
  if (!isSpecific(units, named, facts)) return null;
  return assembled(context, named, relation, status, facts);
}

function assembled(
  context: SentenceContext,
  { entry, phrase, noun }: Named,
  { index }: Relation,
  status: NonNullable<Status>,
  { performed, participants, place, when, chunks }: ReturnType<typeof factsOf>,
): Frame {
  const { type, cameo } = entry.sense;
  return frameOf(context, {
    type,
    cameo,
    status: isPast(when) && isConfirmed(status) ? "occurred" : status.status,
    trigger: noun,
    lemma: entry.lemma,
    rule: `frames/${performed ? "performed" : "noun"}-${type}`,
    range: context.clauses[index]?.range ?? phrase,
    participants,
    place,
    date: when.date,
    attributedTo: isWord(type) ? null : sourceOfNoun(context, index),
    general: isGeneral(context.units, phrase, participants),
    rules: [status.rule, ...(when.rule === null ? [] : [when.rule])],
    concerned: concernsPlace(type) ? countriesOnWay(context.units, chunks, place) : [],
  });
}
