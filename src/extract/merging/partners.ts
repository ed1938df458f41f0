/**
 * Who met somebody, where a sentence says it of something else they did.
 *
 *   "Lee reaffirmed this in a meeting with Chan."      Lee met Chan
 */
import type { Annotated, Frame, PersonMention } from "../types.ts";
import { familyOf } from "./families.ts";
import { entitiesIn } from "./surroundings.ts";

/** The frame, where it is a meeting or call "with" one person, with the only one who is named before it. */
export function withPartner({ report, entities }: Annotated, frame: Frame): Frame {
  if (!isWithOne(frame)) return frame;
  const { clause, trigger } = frame;
  const before = { start: clause.start, end: trigger.start };
  if (!occasion.test(report.text.slice(before.start, before.end))) return frame;
  const people = entitiesIn(entities, before).filter((entity) => entity.kind === "person");
  const [first] = people;
  const alone = first !== undefined && people.every(({ person }) => person === first.person);
  return alone ? meeting(frame, first) : frame;
}

const occasion =
  /\b(?:in|during|at|after|before|following|through)\s+(?:an?|the|his|her|their)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

function isWithOne({ type, participants, rules }: Frame): boolean {
  const family = familyOf(type);
  const met = family === "encounter" || family === "call";
  const people = participants.filter(({ person }) => person !== undefined);
  return met && people.length === 1 && rules.includes("frames/noun-with");
}

function meeting(frame: Frame, { person, start, end }: PersonMention): Frame {
  if (frame.participants.some((one) => one.person === person)) return frame;
  const rule = "merging/who-met";
  return {
    ...frame,
    participants: [...frame.participants, { person, start, end, role: "participant", rule }],
    rules: [...frame.rules, rule],
  };
}
