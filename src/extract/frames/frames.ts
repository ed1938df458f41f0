/**
 * Which words of a report tell of an event: of what type, with whom, where, when, how certain, by whose word.
 *
 *   sentence ──units──▶ clauses ──▶ verbs ("met"), nouns ("held talks"), sayings ("condemned") ──▶ frames
 *
 * A frame is one telling; merging joins the tellings of one event. What is quoted makes no frame of its own.
 */
import type { Annotated, Frame } from "../types.ts";
import { wordOf } from "./accordingTo.ts";
import { sourceOf } from "./attribution.ts";
import { clausesOf } from "./clauses.ts";
import type { SentenceContext } from "./context.ts";
import { isGathering, linkedFrame } from "./linkedFrames.ts";
import { nounFrames } from "./nounFrames.ts";
import { factsOf, type ReportFacts } from "./reportFacts.ts";
import { statementFrame } from "./statementFrames.ts";
import { type Unit, unitsOfSentences } from "./units.ts";
import { verbFrame } from "./verbFrames.ts";

/** The frames of a report, in the order of their triggers; none for a report without sentences. */
export function findFrames(annotated: Annotated): Frame[] {
  const facts = factsOf(annotated);
  const frames: Frame[] = [];
  const gatherings: Frame[] = [];
  for (const [index, units] of unitsOfSentences(annotated).entries()) {
    if (isQuestion(units)) continue;
    const context = contextOf(annotated, facts, index, units, frames.slice(-RECENT));
    const told = framesOf(context, gatherings);
    gatherings.push(...told.filter(isGathering));
    frames.push(...told);
  }
  return frames;
}

const contextOf = (
  annotated: Annotated,
  facts: ReportFacts,
  index: number,
  units: readonly Unit[],
  earlier: readonly Frame[],
): SentenceContext => ({
  earlier,
  annotated,
  facts,
  index,
  units,
  clauses: clausesOf(units),
  title: isTitle(annotated, index),
  source: sourceOf(facts, annotated, units),
});

function framesOf(context: SentenceContext, before: readonly Frame[]): Frame[] {
  const used = new Set<number>();
  const frames: Frame[] = [];
  const gatherings = () => [...before.slice(-RECENT), ...frames.filter(isGathering)];
  for (const index of context.clauses.keys()) {
    const told = verbFrame(context, index);
    for (const at of told?.used ?? []) used.add(at);
    const frame =
      told?.frame ?? statementFrame(context, index) ?? linkedFrame(context, index, gatherings);
    if (frame === null) continue;
    for (const [at, { start }] of context.units.entries())
      if (start >= frame.trigger.start && start < frame.trigger.end) used.add(at);
    frames.push(frame);
  }
  joinTalks(frames);
  const word = frames.some(({ type }) => type === "statement") ? null : wordOf(context);
  if (word !== null) frames.push(word);
  const named = nounFrames(context, used).filter(
    (noun) => !frames.some((verb) => tellsSame(verb, noun)),
  );
  frames.push(...named);
  return frames
    .filter(
      (frame) => !(frame.general && named.some((noun) => noun !== frame && tellsSame(frame, noun))),
    )
    .toSorted((a, b) => a.trigger.start - b.trigger.start);
}

/** "met and talked with Kato": one meeting, with those behind the second verb. */
function joinTalks(frames: Frame[]): void {
  for (const [at, { type, trigger, participants, countries }] of frames.entries()) {
    const met = frames[at - 1];
    const close = met !== undefined && trigger.start - met.trigger.end < 6;
    if (
      !close ||
      type !== "call" ||
      met.type !== "meeting" ||
      !/^(?:talk|speak)/.test(trigger.lemma)
    )
      continue;
    frames.splice(at - 1, 2, {
      ...met,
      participants: [
        ...met.participants,
        ...participants.filter(({ rule }) => rule === "frames/with"),
      ],
      countries: [...new Set([...met.countries, ...countries])],
    });
    return;
  }
}

/** One clause that tells one thing by verb and by noun: "agreed to a truce", "killed in an attack". */
const tellsSame = (verb: Frame, noun: Frame) =>
  verb.type === noun.type &&
  !isGathering(verb) &&
  verb.clause.start === noun.clause.start &&
  (verb.type === "agreement" || !verb.general || (noun.general && verb.general));

/** How many gatherings told before a sentence may go on about. */
const RECENT = 20;

const isQuestion = (units: readonly Unit[]) => units.at(-1)?.lower === "?";

function isTitle({ report }: Annotated, index: number): boolean {
  const sentence = report.sentences[index];
  const { title } = report.metadata;
  return (
    sentence !== undefined &&
    title !== null &&
    sentence.start >= title.start &&
    sentence.end <= title.end
  );
}
