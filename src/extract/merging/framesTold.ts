/** Frames as merging takes them: sound ones, with what their words imply, in the order of the text. */
import type { Annotated, Frame, Span } from "../types.ts";
import { withAttached, withoutDistance } from "./attached.ts";
import { withLandOfBody } from "./bodies.ts";
import { familyOf } from "./families.ts";
import { withHarms } from "./harms.ts";
import { withLeadLands } from "./leadLands.ts";
import { withPartner } from "./partners.ts";
import { withReferents } from "./referents.ts";
import { withoutReported } from "./sayingsTold.ts";
import { withLands } from "./violence.ts";

/** The frames of one report made ready, in an order that does not depend on theirs. */
export function framesTold(annotated: Annotated, frames: readonly Frame[]): Frame[] {
  const lengths = new OwnLengths();
  const sound = frames.filter(
    (frame) => isSound(annotated, frame) && !isBackdrop(annotated, frame),
  );
  const told = withAttached(annotated, withHarms(annotated, sound.sort(byPlace)))
    .map((frame) => asTold(withoutDistance(annotated, frame)))
    .map((frame) => withLeadLands(annotated, withLands(annotated, frame)))
    .map((frame) => withPartner(annotated, withLandOfBody(annotated, frame)))
    .flatMap((frame) => withTalks(annotated, frame))
    .sort(byPlace)
    .map((frame) => lengths.own(frame, annotated.report.text));
  return asCalls(withReferents(annotated, withoutReported(annotated, told)));
}

/**
 * "Lee phoned Chan. Lee and Chan discussed fish.": what those discuss who speak by telephone, with no day or place of its
 * own, they discuss in that call.
 */
function asCalls(frames: readonly Frame[]): Frame[] {
  return frames.map((frame, index) => {
    const { type, date, place, trigger } = frame;
    const spoken = familyOf(type) === "encounter" && date === null && place === null;
    if (!spoken || !discussing.test(trigger.lemma)) return frame;
    const last = frames.slice(0, index).findLast((other) => samePeople(frame, other));
    return last !== undefined && familyOf(last.type) === "call"
      ? { ...frame, type: "call", rules: [...frame.rules, "merging/discussed-by-phone"] }
      : frame;
  });
}

const discussing = /^(?:discuss|exchange|review|compare|address|talk|speak|touch|assess|consult)/iu;

function samePeople(frame: Frame, other: Frame): boolean {
  const family = familyOf(other.type);
  if (family !== "call" && family !== "encounter") return false;
  const people = other.participants.flatMap(({ person }) => person ?? []);
  const named = frame.participants.flatMap(({ person }) => person ?? []);
  return named.length > 1 && named.every((person) => people.includes(person));
}

/** A frame whose places lie inside the text; others are a bug of an earlier stage and make no event. */
function isSound({ report }: Annotated, { trigger, clause, sentence }: Frame): boolean {
  const inside = ({ start, end }: Span) =>
    Number.isInteger(start) && start >= 0 && start < end && end <= report.text.length;
  return inside(trigger) && inside(clause) && report.sentences[sentence] !== undefined;
}

/** "on the sidelines of the summit": where it was, not what is told. */
function isBackdrop({ report }: Annotated, { trigger, type }: Frame): boolean {
  const before = report.text.slice(Math.max(0, trigger.start - 60), trigger.start);
  return (
    familyOf(type) === "encounter" && /\b(?:sidelines?|margins?) of [^.;]{0,50}$/u.test(before)
  );
}

/**
 * A frame as merging takes it: what is set for a day ahead is planned, and what several states announce together is
 * what they agreed on.
 */
function asTold(frame: Frame): Frame {
  const { type, status, date, participants } = frame;
  const ahead = status === "occurred" && date?.past === false && familyOf(type) !== "saying";
  const speakers = participants.filter(({ role }) => role === "speaker");
  const joint =
    type === "announcement" &&
    speakers.every(({ person }) => person === undefined) &&
    frame.countries.length > 1;
  if (!ahead && !joint) return frame;
  return {
    ...frame,
    status: ahead ? "planned" : status,
    type: joint ? "agreement" : type,
    rules: [...frame.rules, ahead ? "merging/date-ahead" : "merging/joint-announcement"],
  };
}

/** "Wang told Blinken at the start of about five hours of talks": a saying that tells of their talks as well. */
function withTalks({ report }: Annotated, frame: Frame): Frame[] {
  const { duration, participants } = frame;
  if (familyOf(frame.type) !== "saying" || duration === null) return [frame];
  const people = participants.filter(({ person }) => person !== undefined);
  const { start, end } = duration;
  const before = report.text.slice(Math.max(0, start - 40), start);
  const after = report.text.slice(end, end + 20);
  const ofTalks = /^\s+of\s+\p{L}/u.test(after) && courseOf.test(before);
  if (people.length < 2 || !ofTalks) return [frame];
  const talks: Frame = {
    ...frame,
    type: "meeting",
    cameo: null,
    trigger: {
      start: duration.start,
      end: duration.end,
      rule: "merging/talks-of-saying",
      lemma: "talks",
    },
    participants: people.map((one) => ({ ...one, role: "participant" })),
    place: null,
    amounts: [],
    rules: ["merging/talks-of-saying", ...frame.rules],
  };
  return [frame, talks];
}

const courseOf =
  /\b(?:start|beginning|end|close|conclusion|course|middle|during|after|before|in)\s+(?:of\s+)?(?:\p{L}+\s+){0,2}$/u;

/** "Speaking to Xi during the 35-minute meeting": no call. */
const meetingAfter = /^[\s-]+(?:meeting|session|summit)\b/iu;

/** A length of time belongs to one telling: the first that names who took part. */
class OwnLengths {
  readonly #taken = new Set<number>();

  own(frame: Frame, text: string): Frame {
    const { duration, type } = frame;
    if (duration === null || familyOf(type) === "saying") return frame;
    const ofMeeting = meetingAfter.test(text.slice(duration.end, duration.end + 20));
    if (ofMeeting && familyOf(type) === "call") return { ...frame, duration: null };
    if (this.#taken.has(duration.start)) return { ...frame, duration: null };
    this.#taken.add(duration.start);
    return frame;
  }
}

function byPlace(a: Frame, b: Frame): number {
  return (
    a.trigger.start - b.trigger.start ||
    a.trigger.end - b.trigger.end ||
    (a.type < b.type ? -1 : Number(a.type > b.type))
  );
}
