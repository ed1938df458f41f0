/** Whether a noun points at one event, or speaks of such events in general, wants them, or belongs to another. */
import type { EventType } from "../../model/timeline.ts";
import type { FrameParticipant, PlaceMention } from "../types.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import { verbTriggers } from "./lexicon.ts";
import type { Named, Relation } from "./nounPhrases.ts";
import { sayingOf } from "./saying.ts";
import type { Range, Unit } from "./units.ts";
import { isRefusing } from "./verbsOnNouns.ts";
import * as words from "./words.ts";

export const encounters = new Set<EventType>(["meeting", "visit", "summit", "call", "negotiation"]);

/** "travelled to Tianjin to attend the summit": the journey is the event. */
export function attends(
  { clauses }: SentenceContext,
  { entry }: Named,
  { index, kind }: Relation,
): boolean {
  const clause = clauses[index];
  const host = clauses[clause?.governor ?? -1]?.group.lemma ?? "";
  return (
    kind === "object" &&
    clause?.group.infinitive === true &&
    /^(?:attend|join|take|participate)$/.test(clause.group.lemma) &&
    entry.sense.type !== "visit" &&
    verbTriggers.get(host)?.some(({ sense }) => sense.type === "visit") === true
  );
}

/** "War broke out": the verb makes it one event. */
export const breaksOut = (clause: Clause | undefined) =>
  clause !== undefined &&
  /^(?:break|erupt|begin|start|end|resume|rage|flare)$/.test(clause.group.lemma);

/** "arrived in Tokyo for talks with Kato": the talks lie ahead. */
export const isPurpose = (
  { units }: SentenceContext,
  { entry, phrase, noun }: Named,
  clause: Clause | undefined,
) =>
  clause !== undefined &&
  units[phrase.from - 1]?.lower === "for" &&
  entry.sense.type === "meeting" &&
  verbTriggers.get(clause.group.lemma)?.some(({ sense }) => sense.type === "visit") === true &&
  units[noun.to]?.lower === "with" &&
  units.slice(noun.to, phrase.to).some(({ entity }) => entity?.kind === "person");

/** "rebuffed his offer of talks", "turned down a request for a meeting" */
export const isRefusedOffer = (
  units: readonly Unit[],
  { from }: Range,
  clause: Clause | undefined,
) =>
  clause !== undefined &&
  /^(?:offers?|requests?|proposals?|calls?|invitations?|overtures?|appeals?|idea)$/.test(
    units[from - 2]?.lower ?? "",
  ) &&
  isRefusing(clause.group.lemma, units[clause.group.main + 1]?.lower ?? "");

/** "vowed retaliation": what is vowed has not been done. */
export const isVowed = (
  units: readonly Unit[],
  type: EventType,
  { kind }: Relation,
  clause: Clause | undefined,
) =>
  clause !== undefined &&
  isForce(type) &&
  kind === "object" &&
  sayingOf(units, clause.group) !== null;

/** "dialogue", "consultation" without an article are no single event, unless somebody holds them. */
export function isGeneric(units: readonly Unit[], { entry, phrase, noun }: Named): boolean {
  if (
    ![
      "dialogue",
      "dialog",
      "consultation",
      "discussion",
      "conversation",
      "negotiation",
      "mediation",
      "interaction",
      "engagement",
      "war",
      "conflict",
      "fighting",
    ].includes(entry.lemma)
  )
    return false;
  return !units
    .slice(phrase.from, noun.from)
    .some(
      ({ lower, kind, date }) =>
        date !== null || kind === "number" || words.determiners.has(lower) || lower === "'s",
    );
}

/** "at the meeting, Lee said": which meeting, the words before have told. */
export function isGeneral(
  units: readonly Unit[],
  { from }: Range,
  participants: readonly FrameParticipant[],
): boolean {
  const definite = ["the", "this", "that", "these", "those", "their"].includes(
    units[from]?.lower ?? "",
  );
  return (
    participants.length === 0 ||
    (definite && participants.every(({ rule }) => rule === "frames/subject"))
  );
}

export const isForce = (type: EventType) => type === "military-incident" || type === "conflict";

/** "possibility of a meeting", "calls for talks", "no meeting", "any deal". */
export function isUnreal(
  units: readonly Unit[],
  { from, to }: Range,
  clause: Clause | undefined,
): boolean {
  const first = units[from]?.lower ?? "";
  if (
    [
      "no",
      "any",
      "every",
      "each",
      "such",
      "more",
      "further",
      "another",
      "enough",
      "without",
      "regular",
      "future",
      "most",
    ].includes(first) &&
    first !== "another"
  )
    return true;
  const [before, last] = [units[from - 2]?.lower ?? "", units[from - 1]?.lower ?? ""];
  if (["of", "for", "on", "to"].includes(last) && unrealNouns.has(before)) return true;
  if (["for", "about", "without", "toward", "towards", "against", "than", "like"].includes(last))
    return !(definiteArticle.has(first) && isBetween(units, { from, to }));
  return clause === undefined ? false : ["if", "unless", "whether"].includes(clause.opener ?? "");
}

const definiteArticle = new Set(["the", "this", "that"]);

/** "spoke about the call between Lee and Kato": it has taken place. */
const isBetween = (units: readonly Unit[], { from, to }: Range) =>
  units
    .slice(from, to)
    .some(
      ({ lower }, at, all) =>
        lower === "between" && all.slice(at + 1, at + 3).some(({ kind }) => kind === "entity"),
    );

const unrealNouns = new Set(
  "possibility prospect prospects chance chances hope hopes call calls proposal proposals request requests idea need offer offers likelihood plea appeal appeals demand demands risk fear fears threat possibilities readiness willingness opportunity alternative path road type kind sort level lack support push basis conditions date dates venue timing channel channels".split(
    " ",
  ),
);

type Found = {
  readonly performed: boolean;
  readonly participants: readonly FrameParticipant[];
  readonly dated: boolean;
  /** The verb makes it: "issued a statement", not "rejected the accusations". */
  readonly made: boolean;
  readonly place: PlaceMention | null;
};

/** Whether the words point at one event rather than speak of such events in general. */
export function isSpecific(
  units: readonly Unit[],
  { entry, phrase, noun }: Named,
  { performed, participants, dated, made, place }: Found,
): boolean {
  const { type } = entry.sense;
  const first = units[phrase.from]?.lower ?? "";
  const definite = [
    "the",
    "this",
    "that",
    "their",
    "his",
    "her",
    "its",
    "these",
    "those",
    "both",
  ].includes(first);
  if (encounters.has(type)) {
    const plural =
      /s$/.test(units[noun.to - 1]?.lower ?? "") && units[noun.to - 1]?.lower !== "talks";
    if (performed) return participants.length > 0 || dated || place !== null || definite;
    const least = type === "visit" ? 1 : 2;
    if (plural) return dated || (participants.length >= least && place !== null);
    return definite || dated || participants.length > 0;
  }
  if (type === "invitation") return performed && participants.length > 0;
  if (["statement", "announcement", "accusation", "threat"].includes(type))
    return (
      (made && participants.length > 0) ||
      (dated &&
        (participants.length > 1 || participants.some(({ rule }) => /noun-(?:by|from)/.test(rule))))
    );
  if (["legislation", "aid-bill", "sanction", "appointment"].includes(type))
    return (performed && participants.length > 0) || dated;
  if (type === "agreement") return (performed && (participants.length > 0 || dated)) || dated;
  return (
    dated || (performed && participants.length > 0) || (isForce(type) && isScene(first, place))
  );
}

/** "A bomb attack in Taiz killed ten": one attack, told by where it was. */
const isScene = (first: string, place: PlaceMention | null) =>
  place !== null && /^(?:an?|one|two|three|four|five|several|twin)$/.test(first);
