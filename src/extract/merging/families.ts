/** Which types of event can be tellings of one event: "talks" and "a meeting" can, a visit and the meeting in it cannot. */
import type { EventType } from "../../model/timeline.ts";

export type Family =
  | "encounter"
  | "call"
  | "visit"
  | "saying"
  | "agreement"
  | "invitation"
  | "law"
  | "sanction"
  | "force"
  | "appointment"
  | "other";

const families: Readonly<Record<EventType, Family>> = {
  meeting: "encounter",
  summit: "encounter",
  negotiation: "encounter",
  call: "call",
  visit: "visit",
  statement: "saying",
  announcement: "saying",
  accusation: "saying",
  threat: "saying",
  agreement: "agreement",
  invitation: "invitation",
  "aid-bill": "law",
  legislation: "law",
  sanction: "sanction",
  "military-incident": "force",
  conflict: "force",
  appointment: "appointment",
  other: "other",
};

/** The family of a type. */
export function familyOf(type: EventType): Family {
  return families[type];
}

/** Types of one family from the most telling down: of as many tellings each, the first wins. */
const strength: readonly EventType[] = [
  "summit",
  "meeting",
  "negotiation",
  "threat",
  "accusation",
  "statement",
  "announcement",
  "aid-bill",
  "legislation",
  "military-incident",
  "conflict",
];

/** The type that most of them have; of equally frequent ones the most telling. */
export function commonType(types: readonly EventType[]): EventType {
  const counts = new Map<EventType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const rank = (type: EventType) => strength.indexOf(type);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || rank(a) - rank(b));
  return first?.[0] ?? "other";
}
