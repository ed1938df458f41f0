/** Frames of saying: who said, announced, condemned, warned; what merely attributes ("officials said") makes none. */
import type { Frame, FrameParticipant } from "../types.ts";
import { chunksOf, placeIn } from "./actors.ts";
import { attributionOf } from "./attribution.ts";
import type { Clause } from "./clauseTypes.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import { type Entry, verbTriggers } from "./lexicon.ts";
import type { SayingRow } from "./lexiconSayings.ts";
import { headOfSaying, passiveSayingOf, sayingOf } from "./saying.ts";
import { speakersOf, targetsOf } from "./speakers.ts";
import { statusOfClause } from "./status.ts";
import type { Unit } from "./units.ts";
import { dateOf } from "./whenWhere.ts";

/** The frame of a clause whose verb says something; null if nobody in particular says it. */
export function statementFrame(context: SentenceContext, index: number): Frame | null {
  const { units, clauses, annotated } = context;
  const clause = clauses[index];
  if (clause === undefined) return null;
  const entry = sayingOf(units, clause.group) ?? passiveSayingOf(units, clause.group);
  if (entry === null || (clause.group.infinitive && clause.governor !== null && !isGlad(clause)))
    return null;
  if (!clause.group.finite && entry.sense.strength === "mere") return null;
  if (accompanies(context, clause, entry)) return null;
  if (isBackground(units, clause)) return null;
  const status = statusOfClause(units, clauses, isGlad(clause) ? (clause.governor ?? -1) : index);
  if (status === null || status.status === "unconfirmed") return null;
  if (status.status === "planned" && !isOccasion(entry)) return null;
  const speakers = speakersOf(context, clause, isAct(entry) ? "bodies" : "actors");
  if (speakers === null || (speakers.length === 0 && !clause.group.finite)) return null;
  const { date, rule } = dateOf(context, index, clause.group.main);
  const comments = speakers.some(({ person }) => context.facts.commentators.has(person ?? ""));
  const strength = comments ? "saying-comment" : strengthOf(context, clause, entry, date !== null);
  return frameOf(context, {
    type: typeOf(entry, speakers),
    cameo: entry.sense.cameo,
    status: status.status,
    trigger: {
      from: clause.group.main,
      to: (headOfSaying(units, clause.group, entry) ?? clause.group.main + entry.rest.length) + 1,
    },
    lemma: entry.lemma,
    rule: `frames/${strength}`,
    range: wholeOf(units, clause, clauses, index),
    participants: [...speakers, ...targetsOf(context, clause, entry)],
    place: placeIn(annotated, units, chunksOf(units, spotOf(clause)), ["in", "at"]),
    date,
    attributedTo: others(context, speakers, attributionOf(context, index)),
    general: speakers.length === 0,
    rules: [status.rule, ...(rule === null ? [] : [rule])],
  });
}

/** "Hamas rejected the plan", "the group claimed responsibility"; not "Reuters said". */
const isAct = ({ sense }: Entry<SayingRow>) => sense.strength === "record";

/** "is pleased to announce", "was proud to welcome" */
const isGlad = ({ group, opener }: Clause) =>
  group.infinitive &&
  /^(?:pleased|proud|delighted|honou?red|glad|happy|thrilled|sorry|saddened|grateful|relieved|excited)$/.test(
    opener ?? "",
  );

/** "signed a pact, reaffirming their ties": what goes with another act is no statement of its own. */
function accompanies(
  { units, clauses }: SentenceContext,
  { group, governor }: Clause,
  { sense }: Entry<SayingRow>,
): boolean {
  const host = clauses[governor ?? -1]?.group;
  if (group.finite || group.infinitive || group.passive || host === undefined) return false;
  const acts = host.lemma !== "take" && verbTriggers.has(host.lemma);
  return sense.type === "statement" && acts && sayingOf(units, host) === null;
}

/** What is planned is a speech or an announcement; what somebody "will stress" is none. */
const isOccasion = ({ lemma, sense }: Entry<SayingRow>) =>
  sense.about !== undefined ||
  /^(?:address|announce|unveil|testify|speak at|deliver|give|hold|declare|apologi[sz]e)/.test(
    lemma,
  );

/** "has repeatedly denied", "has been urging", "as Lee has said", "citizens have criticized": a habit, or the mood of many, and no act of a day. */
function isBackground(units: readonly Unit[], { group, subject, opener }: Clause): boolean {
  if (!group.perfect) return false;
  if (opener === "as" || group.form === "ing") return true;
  const within = units.slice(group.from, group.main).map(({ lower }) => lower);
  if (within.some((lower) => habitual.has(lower))) return true;
  const speakers = subject === null ? [] : units.slice(subject.from, subject.to);
  return speakers.some(({ lower }) => crowds.has(lower));
}

const habitual = new Set(
  "repeatedly consistently always long previously frequently often since persistently continually continuously constantly regularly routinely traditionally historically variously generally largely increasingly".split(
    " ",
  ),
);

const crowds = new Set(
  "citizens people critics residents voters supporters opponents netizens users many some others activists commentators analysts campaigners locals observers".split(
    " ",
  ),
);

/** Nobody is the source of what he says himself. */
const others = (
  { facts }: SentenceContext,
  speakers: readonly FrameParticipant[],
  source: string | null,
) =>
  speakers.some(
    ({ person, organisation }) =>
      source === organisation || source === facts.nameOf.get(person ?? ""),
  )
    ? null
    : source;

/** "announced": of one person a statement, of a body or country an announcement. */
const typeOf = ({ sense, lemma }: Entry<SayingRow>, speakers: readonly FrameParticipant[]) =>
  ["announce", "unveil", "proclaim", "declare"].includes(lemma) &&
  speakers.length > 0 &&
  speakers.every(({ person }) => person === undefined)
    ? "announcement"
    : sense.type;

const occasions = new Set(
  "statement conference interview briefing speech remarks address tweet post press reporters media parliament summit letter x twitter facebook readout communique television".split(
    " ",
  ),
);

function strengthOf(
  { units }: SentenceContext,
  clause: Clause,
  { sense }: Entry<SayingRow>,
  dated: boolean,
): string {
  const { type, strength } = sense;
  if (type !== "statement") return `saying-${type}`;
  if (strength === "record") return "saying-record";
  const inside = units.slice(clause.range.from, clause.object.to);
  if (dated || inside.some(({ lower }) => occasions.has(lower))) return "saying-occasion";
  return units.some(({ kind }) => kind === "quote") ? "saying-quoted" : "saying-mere";
}

/** Where a speaker's place may stand: right behind the verb ("told reporters in Tokyo"), not in what is said. */
const spotOf = ({ group: { main }, object }: Clause) => ({
  from: object.from,
  to: Math.min(object.to, main + 7),
});

/** The saying with what is said: from the sentence's or clause's first unit to the end of its content. */
function wholeOf(
  units: readonly Unit[],
  clause: Clause,
  clauses: readonly Clause[],
  index: number,
) {
  const content = clauses.filter(({ governor }) => governor === index).map(({ range }) => range.to);
  const quoted =
    units[clause.range.from - 1]?.kind === "quote"
      ? clause.range.from - 1
      : units[clause.range.from - 2]?.kind === "quote"
        ? clause.range.from - 2
        : clause.range.from;
  const follows = units[clause.range.to]?.kind === "quote" ? clause.range.to + 1 : clause.range.to;
  return { from: quoted, to: Math.max(follows, ...content) };
}
