/** "According to President Kato, …": the word of a named official is a statement as well. */
import type { Frame } from "../types.ts";
import { frameOf, type SentenceContext } from "./context.ts";

/** The statement that "according to" gives the word of; null if no official is named right there. */
export function wordOf(context: SentenceContext): Frame | null {
  const { units, facts } = context;
  const at = units.findIndex(
    ({ lower }, index) => lower === "according" && units[index + 1]?.lower === "to",
  );
  const speaker = at < 0 ? undefined : units[at + 2];
  const { person } = speaker?.entity?.kind === "person" ? speaker.entity : { person: null };
  if (speaker === undefined || person === null) return null;
  if (facts.commentators.has(person) || facts.countryOf.get(person) == null) return null;
  const { start, end } = speaker;
  return frameOf(context, {
    type: "statement",
    cameo: "010",
    status: "occurred",
    trigger: { from: at, to: at + 2 },
    lemma: "according to",
    rule: "frames/saying-mere",
    range: { from: 0, to: units.length },
    participants: [{ start, end, person, role: "speaker", rule: "frames/according" }],
    place: null,
    date: null,
    attributedTo: null,
    general: false,
    rules: ["frames/status-past"],
  });
}
