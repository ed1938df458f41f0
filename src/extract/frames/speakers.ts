/** Who says something, and to or against whom. */
import type { Frame, FrameParticipant } from "../types.ts";
import { actorsIn, chunksOf, type Mode } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Entry } from "./lexicon.ts";
import type { SayingRow } from "./lexiconSayings.ts";
import { headOfSaying } from "./saying.ts";
import * as words from "./words.ts";

/** Who speaks, also bodies that are no officials in the mode of bodies; empty for a pronoun or "the statement", null for experts, sources and unnamed officials. */
export function speakersOf(
  { units, earlier }: SentenceContext,
  { subject, group, object }: Clause,
  mode: Mode,
): FrameParticipant[] | null {
  if (group.passive) {
    const agents = chunksOf(units, object)
      .filter(({ preposition }) => preposition === "by")
      .flatMap((chunk) => actorsIn(units, chunk, "speaker", "agent", mode));
    return agents.length === 0 ? null : agents;
  }
  const inverted = subject === null || subject.from >= subject.to;
  const range = inverted ? { from: group.main + 1, to: object.to } : subject;
  const lowers = units.slice(range.from, range.to).map(({ lower }) => lower);
  if (lowers.some((lower) => words.commentators.has(lower))) return null;
  const told = lowers.some((lower) =>
    /^(?:statement|communique|communiqué|readout|letter|post|tweet|declaration)$/.test(lower),
  );
  if (lowers.length === 1 && /^(?:we|i)$/.test(lowers[0] ?? "")) return firstPerson(earlier);
  const found = chunksOf(units, range)
    .filter(
      ({ preposition }, at) =>
        at === 0 ||
        preposition === "with" ||
        (told && (preposition === "by" || preposition === "from")),
    )
    .flatMap((chunk) => actorsIn(units, chunk, "speaker", "speaker", mode));
  if (found.length > 0) return found;
  const general = lowers.some((lower) =>
    [
      "he",
      "she",
      "it",
      "they",
      "statement",
      "ministry",
      "communique",
      "readout",
      "leader",
      "leaders",
      "ministers",
      "president",
      "minister",
      "secretary",
      "government",
      "army",
      "military",
      "police",
      "prosecutors",
      "authorities",
      "rebels",
      "militants",
      "group",
      "opposition",
      "cabinet",
      "parliament",
      "court",
      "presidency",
      "premier",
      "chancellor",
      "king",
    ].includes(lower),
  );
  return general ? [] : null;
}

/** "We urge", "I call on": whoever spoke last in this report; nobody if none did. */
function firstPerson(earlier: readonly Frame[]): FrameParticipant[] | null {
  const last = earlier.findLast(({ participants }) =>
    participants.some(({ role }) => role === "speaker"),
  );
  const speakers = last?.participants.filter(({ role }) => role === "speaker") ?? [];
  return speakers.length === 0
    ? null
    : speakers.map((speaker) => ({ ...speaker, rule: "frames/first-person" }));
}

/** Whom it is said to or against: "told Xi", "urged China to", "accused Russia of". */
export function targetsOf(
  { units }: SentenceContext,
  { group, object, subject }: Clause,
  entry: Entry<SayingRow>,
): FrameParticipant[] {
  const { sense, rest } = entry;
  if (group.passive)
    return subject === null || sense.target !== "opponent"
      ? []
      : actorsIn(units, subject, "opponent", "target", "anything");
  const from = (headOfSaying(units, group, entry) ?? group.main + rest.length) + 1;
  if (from >= object.to) return [];
  const [first] = chunksOf(units, { from, to: object.to });
  if (first === undefined) return [];
  const leads = first.preposition === null || ["with", "against", "to"].includes(first.preposition);
  return (leads &&
    [
      "tell",
      "urge",
      "press",
      "warn",
      "ask",
      "thank",
      "assure",
      "inform",
      "advise",
      "congratulate",
      "raise",
      "call",
    ].includes(group.lemma)) ||
    (leads && (sense.target === "opponent" || sense.about !== undefined))
    ? actorsIn(
        units,
        first,
        sense.target,
        "target",
        sense.target === "opponent" ? "anything" : "actors",
      )
    : [];
}
