/** Whom "they", "both" and "the two leaders" mean: those who last took part in something together. */
import type { Frame, FrameParticipant } from "../types.ts";
import { actorsIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { TriggerSense } from "./lexiconTypes.ts";

const together = new Set(["meeting", "summit", "call", "negotiation", "agreement"]);
const pairs =
  /^(?:they|both|two|three|four|five|sides|countries|nations|parties|representatives|leaders|presidents|ministers|men|women|premiers|chancellors|counterparts|officials|envoys|diplomats|secretaries|chiefs|pair|duo)$/;
const leading =
  /^(?:they|both|the|these|two|three|four|five|top|last|first|also|then|later|foreign|defence|defense|prime)$/;

const trailing = /^(?:last|first|then|also|later|had|have)$/;

/** How many frames back a pronoun may point. */
const REACH = 6;

/** More than so many are a conference, and no group that "the ministers" takes up. */
const MOST = 5;

/** "The Secretary and Foreign Ministers": those who sat with the one named; none if the words name all. */
export function restOf(
  { units, earlier }: SentenceContext,
  { subject, group }: Clause,
  { type, roles }: TriggerSense,
  named: readonly FrameParticipant[],
): FrameParticipant[] {
  if (subject === null || group.passive || !together.has(type) || named.length !== 1) return [];
  const inside = units.slice(subject.from, subject.to);
  const people = inside.filter(({ entity }) => entity !== null);
  const last = inside.findLast(({ kind }) => kind === "word")?.lower ?? "";
  const plain = inside.every(({ kind }) => kind === "word" || kind === "entity");
  if (people.length !== 1 || inside.length > 7 || !plain) return [];
  if (
    !inside.some(({ lower }) => lower === "and") ||
    !/^(?:ministers?|secretar(?:y|ies)|presidents?|leaders?|chancellors?|premiers?|counterparts?)$/.test(
      last,
    )
  )
    return [];
  const source = earlier.slice(-REACH).findLast((frame) => isGroup(frame, named));
  if (source === undefined) return [];
  const { start, end, role = roles?.[0] ?? "participant" } = named[0] ?? { start: 0, end: 0 };
  return partners(source)
    .filter(({ person }) => person !== undefined && person !== named[0]?.person)
    .map((partner) => ({ ...partner, start, end, role, rule: "frames/dual" }));
}

/** What a country or body alone does, and a thing does not. */
const sovereign = new Set([
  "military-incident",
  "sanction",
  "agreement",
  "legislation",
  "aid-bill",
]);

/** "It test-fired a missile": the one country or body that acted in the sentence before. */
export function itOf(
  { units, clauses, earlier, index }: SentenceContext,
  { subject, group, kind, governor }: Clause,
  { type, roles }: TriggerSense,
): FrameParticipant[] {
  if (subject === null || group.passive || !sovereign.has(type)) return [];
  const it = units[subject.from];
  if (it?.lower !== "it" || subject.to > subject.from + 2) return [];
  const host = kind === "content" ? clauses[governor ?? -1]?.subject : undefined;
  if (host != null) {
    const said = actorsIn(units, host, roles?.[0] ?? "participant", "it");
    return said.length === 1 && said[0]?.person === undefined ? said : [];
  }
  const last = earlier.findLast(({ participants }) => participants.length > 0);
  if (last === undefined || last.sentence < index - 1) return [];
  const acting = last.participants.filter(({ rule }) => /subject|speaker/.test(rule));
  const [only] = acting;
  if (only === undefined || acting.length > 1 || only.person !== undefined) return [];
  const { start, end } = it;
  return [{ ...only, start, end, role: roles?.[0] ?? "participant", rule: "frames/it" }];
}

/** A frame of few people, the named one among them. */
function isGroup(frame: Frame, named: readonly FrameParticipant[]): boolean {
  const all = partners(frame);
  return (
    all.length > 1 && all.length <= MOST && all.some(({ person }) => person === named[0]?.person)
  );
}

/** Those whom a dual or plural subject takes up, in the role the sense gives; none if it names somebody or nobody fits. */
export function dualOf(
  { units, earlier }: SentenceContext,
  { subject, group }: Clause,
  { type, roles }: TriggerSense,
): FrameParticipant[] {
  if (subject === null || group.passive || !together.has(type)) return [];
  const inside = units.slice(subject.from, subject.to);
  if (inside.length === 0 || inside.length > 4 || inside.some(({ kind }) => kind !== "word"))
    return [];
  const lowers = inside.map(({ lower }) => lower);
  while (trailing.test(lowers.at(-1) ?? "")) lowers.pop();
  const [last, ...before] = lowers.reverse();
  if (!pairs.test(last ?? "") || before.some((lower) => !leading.test(lower))) return [];
  if (before.length === 0 && !/^(?:they|both)$/.test(last ?? "")) return [];
  const size = sizeOf(lowers);
  const source = earlier.slice(-REACH).findLast((frame) => partners(frame).length === size);
  const start = inside[0]?.start ?? 0;
  const end = inside.at(-1)?.end ?? start;
  const role = roles?.[0] ?? "participant";
  return (source === undefined ? [] : partners(source)).map((partner) => ({
    ...partner,
    start,
    end,
    role,
    rule: "frames/dual",
  }));
}

/** How many the words mean: "the three ministers"; two if they name no number. */
const sizeOf = (lowers: readonly string[]) =>
  lowers.includes("three") ? 3 : lowers.includes("four") ? 4 : lowers.includes("five") ? 5 : 2;

/** The two people of something done together, or its two countries. */
function partners({ type, participants }: Frame): FrameParticipant[] {
  if (!together.has(type)) return [];
  const people = participants.filter(({ person }) => person !== undefined);
  return people.length > 0 ? people : participants.filter(({ country }) => country !== undefined);
}
