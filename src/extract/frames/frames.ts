/**
 * Which words of a report tell of an event: of what type, with whom, where, when, how certain, by whose word.
 *
 *   sentence ──units──▶ clauses ──▶ verbs ("met"), nouns ("held talks"), sayings ("condemned") ──▶ frames
 *
 * A frame is one telling; merging joins the tellings of one event. What is quoted makes no frame of its own.
 */
import type { Annotated, Frame } from "../types.ts";
import { sourceOf } from "./attribution.ts";
import { clausesOf } from "./clauses.ts";
import type { SentenceContext } from "./context.ts";
import { nounFrames } from "./nounFrames.ts";
import { statementFrame } from "./statementFrames.ts";
import { type Unit, unitsOfSentences } from "./units.ts";
import { verbFrame } from "./verbFrames.ts";

/** The frames of a report, in the order of their triggers; none for a report without sentences. */
export function findFrames(annotated: Annotated): Frame[] {
  const countryOf = new Map(annotated.people.map(({ id, country }) => [id, country]));
  const sentences = unitsOfSentences(annotated);
  return sentences.flatMap((units, index) =>
    isQuestion(units)
      ? []
      : framesOf({
          annotated,
          countryOf,
          index,
          units,
          clauses: clausesOf(units),
          title: isTitle(annotated, index),
          source: sourceOf(annotated, units),
        }),
  );
}

function framesOf(context: SentenceContext): Frame[] {
  const used = new Set<number>();
  const frames: Frame[] = [];
  for (const index of context.clauses.keys()) {
    const told = verbFrame(context, index);
    for (const at of told?.used ?? []) used.add(at);
    const frame = told?.frame ?? statementFrame(context, index);
    if (frame !== null) frames.push(frame);
  }
  frames.push(...nounFrames(context, used));
  return frames.toSorted((a, b) => a.trigger.start - b.trigger.start);
}

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
