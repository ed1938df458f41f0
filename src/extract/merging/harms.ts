/**
 * Violence told by what was done and by whom it hurt is one act.
 *
 *   "Three sailors were hurt when a Chilean ship rammed their boat."     Chile, and those who were hurt
 *   "Five soldiers were killed when a bomb hit a bus in Quetta."         where and when stand behind "when"
 *   "Drones hit the port city of Bergen."                                what was hit is where it was
 */
import { distinct } from "../../evidence/lists.ts";
import type { Annotated, DateMention, Frame, PlaceMention, Span } from "../types.ts";
import { familyOf } from "./families.ts";
import { placeRelation } from "./places.ts";
import { entitiesIn } from "./surroundings.ts";

/** The frames of one report in the order of its text, each act of violence told once a sentence. */
export function withHarms(annotated: Annotated, frames: readonly Frame[]): Frame[] {
  const done: Frame[] = [];
  for (const frame of [...frames].reverse()) {
    const next = done.findLastIndex((other) => isOneAct(annotated, frame, other));
    const act = done[next];
    if (act === undefined) done.push(withScene(annotated, frame));
    else done[next] = asOne(frame, act);
  }
  return done.reverse();
}

const harmed = /^(?:kill|injure|wound|hurt|die|martyr|slay|perish|shoot dead|drown|maim)/iu;

/** Between whom it hurt and what was done, or between two harms. */
const because = /^[^.;!?]{0,90}\b(?:when|as|after|and)\b[^.;!?]{0,120}$/iu;

function isOneAct({ report }: Annotated, harm: Frame, act: Frame): boolean {
  if (harm.sentence !== act.sentence || !isForce(harm) || !isForce(act)) return false;
  if (harm.status !== act.status || !harmed.test(harm.trigger.lemma)) return false;
  const between = report.text.slice(harm.trigger.end, act.trigger.start);
  return because.test(between) && !isElsewhen(harm, act) && !isElsewhere(harm, act);
}

function isForce({ type }: Frame): boolean {
  return familyOf(type) === "force";
}

function isElsewhen({ date: a }: Frame, { date: b }: Frame): boolean {
  return a !== null && b !== null && a.edtf !== b.edtf;
}

function isElsewhere({ place: a }: Frame, { place: b }: Frame): boolean {
  return a !== null && b !== null && placeRelation(a, b) === "different";
}

function asOne(harm: Frame, act: Frame): Frame {
  return {
    ...act,
    clause: {
      start: Math.min(harm.clause.start, act.clause.start),
      end: Math.max(harm.clause.end, act.clause.end),
    },
    participants: [...harm.participants, ...act.participants],
    countries: distinct([...act.countries, ...harm.countries]),
    place: act.place ?? harm.place,
    date: act.date ?? harm.date,
    general: act.general && harm.general,
    rules: [...act.rules, "merging/harm-of-act"],
  };
}

// ── Where and when ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The frame with the place and the day of what follows it in its sentence, if it is violence that has none. */
function withScene(annotated: Annotated, frame: Frame): Frame {
  if (!isForce(frame) || frame.place !== null) return frame;
  const scene = sceneOf(annotated, frame);
  const place = placeIn(annotated, frame, scene);
  const date = frame.date ?? (harmed.test(frame.trigger.lemma) ? dateIn(annotated, scene) : null);
  if (place === null && date === frame.date) return frame;
  const clause = { start: frame.clause.start, end: Math.max(frame.clause.end, scene.end) };
  return { ...frame, clause, place, date, rules: [...frame.rules, "merging/scene-of-harm"] };
}

/** From the trigger to the end of the sentence, or to who says so. */
function sceneOf({ report }: Annotated, { sentence, trigger, clause }: Frame): Span {
  const end = report.sentences[sentence]?.end ?? clause.end;
  const rest = report.text.slice(trigger.end, end);
  const said = /,[^,]{0,120}\b(?:said|says|told|reported|according to|announced)\b/u.exec(rest);
  return { start: trigger.end, end: said === null ? end : trigger.end + said.index };
}

/** Behind what was hit, or behind "when …" of a harm. */
function placeIn({ report, entities }: Annotated, frame: Frame, scene: Span): PlaceMention | null {
  const found = entitiesIn(entities, scene).find((entity) => entity.kind === "place");
  if (found?.kind !== "place") return null;
  const between = report.text.slice(scene.start, found.start);
  const isScene = harmed.test(frame.trigger.lemma) ? when.test(between) : hit.test(between);
  return isScene ? found : null;
}

const when =
  /^[^.;!?]{0,60}\b(?:when|as|after|in)\b[^.;!?]{0,120}\b(?:in|near|at|of|off|on|outside)\s+(?:the\s+)?$/iu;
const hit =
  /^\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}?(?:(?:city|town|village|port|capital|region|province|district|island|islands|port city)\s+(?:of\s+)?)?(?:the\s+)?$/iu;

function dateIn({ dates }: Annotated, { start, end }: Span): DateMention | null {
  const inside = dates.filter(
    (date) =>
      (date.type === "DATE" || date.type === "TIME") &&
      date.edtf !== null &&
      date.start >= start &&
      date.end <= end,
  );
  return inside.length === 1 && inside[0]?.relation === "on" ? inside[0] : null;
}
