/**
 * What a sentence says of an event's length and sum, where its frame does not have it.
 *
 *   "The conversation lasted about 40 minutes."                 a mention of its own, which then finds its event
 *   "signed a pact on a $5 billion railway"                     the sum goes with the pact
 *   "The talks came two days after an attack."                  no date of the talks
 */
import type { Annotated, DateMention, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { entitiesIn } from "./surroundings.ts";

/** The frames of one report, in order, with sums of their sentences and mentions of how long something lasted. */
export function withAttached(annotated: Annotated, frames: readonly Frame[]): Frame[] {
  const taken = new Set(frames.flatMap(({ amounts }) => amounts.map(({ start }) => start)));
  const withSums = frames.map((frame) => {
    const amounts = sumsFor(annotated, frame).filter(({ start }) => !taken.has(start));
    for (const { start } of amounts) taken.add(start);
    return amounts.length === 0
      ? frame
      : { ...frame, amounts, rules: [...frame.rules, "merging/sum-of-sentence"] };
  });
  return [...withSums, ...lastedIn(annotated, frames)];
}

// ── Sums ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const paid = new Set(["agreement", "law"]);

function sumsFor({ report, entities }: Annotated, frame: Frame) {
  if (!paid.has(familyOf(frame.type)) || frame.amounts.length > 0) return [];
  const { end } = report.sentences[frame.sentence] ?? frame.clause;
  return entitiesIn(entities, { start: frame.trigger.start, end }).flatMap((entity) =>
    entity.kind === "money" ? [entity] : [],
  );
}

// ── Lengths ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const lasting =
  /\b(meeting|summit|session|talks?|discussions?|negotiations?|conversation|dialogue|exchange|encounter|(?:phone |telephone )?call|visit|trip|tour)\b[^.;:!?]{0,50}?\b(?:lasted|lasting|went on|ran|continued|stretched|took)\s+(?:for\s+)?(?:\p{L}+\s+){0,3}$/iu;

function lastedIn(annotated: Annotated, frames: readonly Frame[]): Frame[] {
  const taken = new Set(frames.flatMap(({ duration }) => duration?.start ?? []));
  return annotated.dates.flatMap((date) => {
    if (date.type !== "DURATION" || date.minutes === null || taken.has(date.start)) return [];
    return mentionOf(annotated, date) ?? [];
  });
}

/** A mention that names nobody; it joins the event it is about, or is dropped. */
function mentionOf({ report }: Annotated, duration: DateMention): Frame | null {
  const index = report.sentences.findIndex(
    ({ start, end }) => start <= duration.start && duration.end <= end,
  );
  const clause = report.sentences[index];
  if (clause === undefined) return null;
  const from = Math.max(clause.start, duration.start - 100);
  const found = lasting.exec(report.text.slice(from, duration.start));
  const noun = found?.[1];
  if (found === null || noun === undefined) return null;
  const start = from + found.index;
  return {
    report: report.id,
    type: typeOf(noun),
    cameo: null,
    status: "occurred",
    trigger: { start, end: start + noun.length, rule: "merging/lasted", lemma: noun.toLowerCase() },
    sentence: index,
    clause: { start: clause.start, end: clause.end },
    participants: [],
    countries: [],
    place: null,
    date: null,
    duration,
    amounts: [],
    attributedTo: null,
    general: true,
    rules: ["merging/lasted"],
  };
}

/** "Talks" and "a conversation" may mean a call as well: so they are a negotiation, which joins both. */
function typeOf(noun: string): Frame["type"] {
  if (/call$/iu.test(noun)) return "call";
  if (/^(?:visit|trip|tour)$/iu.test(noun)) return "visit";
  return /^(?:meeting|summit|session|encounter)$/iu.test(noun) ? "meeting" : "negotiation";
}

// ── Days that are another event's ────────────────────────────────────────────────────────────────────────────────────

/** "A day after the meeting in Rome, Lee said …", "The talks came two days after …": the day is not the frame's. */
export function withoutDistance({ report }: Annotated, frame: Frame): Frame {
  const { date, trigger, type } = frame;
  if (date?.relation === "since" && isRarity(report.text, date)) return { ...frame, date: null };
  if (date === null || !date.anchored || familyOf(type) === "saying") return frame;
  if (Math.abs(date.start - trigger.start) > MOST_CHARACTERS) return frame;
  const far =
    date.end <= trigger.start
      ? distance.test(report.text.slice(date.start, trigger.start))
      : cameAfter.test(report.text.slice(trigger.end, date.end));
  return far ? { ...frame, date: null } : frame;
}

/** "The first visit since 2018": when the one before it was. */
function isRarity(text: string, { start }: DateMention): boolean {
  return rarity.test(text.slice(Math.max(0, start - 120), start));
}

const rarity = /\b(?:first|highest|biggest|largest|deadliest|worst|most)\b[^.;:!?]{0,110}$/iu;

const MOST_CHARACTERS = 200;

const distance = /^[^,.;]{0,40}\b(?:after|before|since|following)\b[^,.;]*$/iu;
const cameAfter =
  /\b(?:came|comes|coming|took place|takes place|followed|follows)\b[^.;]{0,30}\b(?:after|before|since)\b[^.;]{0,3}$/iu;
