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
import { isGathering, linkedFrame } from "./linkedFrames.ts";
import { nounFrames } from "./nounFrames.ts";
import { statementFrame } from "./statementFrames.ts";
import { type Unit, unitsOfSentences } from "./units.ts";
import { verbFrame } from "./verbFrames.ts";
import { commentators } from "./words.ts";

/** The frames of a report, in the order of their triggers; none for a report without sentences. */
export function findFrames(annotated: Annotated): Frame[] {
  const countryOf = new Map(annotated.people.map(({ id, country }) => [id, country]));
  const commenting = commentatorsOf(annotated);
  const sentences = unitsOfSentences(annotated);
  const frames: Frame[] = [];
  for (const [index, units] of sentences.entries()) {
    if (isQuestion(units)) continue;
    const context = {
      annotated,
      countryOf,
      commentators: commenting,
      index,
      units,
      clauses: clausesOf(units),
      title: isTitle(annotated, index),
      source: sourceOf(annotated, units),
    };
    frames.push(...framesOf(context, frames));
  }
  return frames;
}

function framesOf(context: SentenceContext, before: readonly Frame[]): Frame[] {
  const used = new Set<number>();
  const frames: Frame[] = [];
  for (const index of context.clauses.keys()) {
    const told = verbFrame(context, index);
    for (const at of told?.used ?? []) used.add(at);
    const frame =
      told?.frame ??
      statementFrame(context, index) ??
      linkedFrame(context, index, [...before, ...frames].filter(isGathering));
    if (frame !== null) frames.push(frame);
  }
  frames.push(...nounFrames(context, used));
  return frames.toSorted((a, b) => a.trigger.start - b.trigger.start);
}

/** People told of as analysts, professors, witnesses, by their titles or right behind their names. */
function commentatorsOf({ report, entities }: Annotated): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of entities) {
    if (mention.kind !== "person" || mention.form !== "name") continue;
    const { start, end } = mention.phrase;
    const behind = report.text.slice(end, end + 80).split(/[.;”"]|\bsaid\b/u)[0] ?? "";
    const told = report.text.slice(start, end) + (behind.startsWith(",") ? behind : "");
    if (
      told
        .toLowerCase()
        .split(/[^a-z-]+/)
        .some((word) => commentators.has(word))
    )
      found.add(mention.person);
  }
  return found;
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
