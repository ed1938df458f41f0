/** "According to President Kato, …", "according to a statement by the ministry": the word of a named official or body. */
import type { Frame, FrameParticipant } from "../types.ts";
import { dateIn } from "./actors.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import type { Range, Unit } from "./units.ts";

/** What somebody puts out; whose it is stands behind "by", "of", "from", or before it. */
const releases =
  /^(?:statement|tweet|post|letter|communiqu[eé]|readout|announcement|declaration|message|speech|interview|remarks|notice)$/;

/** The statement that "according to" gives the word of; null if no official or body is named. */
export function wordOf(context: SentenceContext): Frame | null {
  const { units } = context;
  const at = units.findIndex(
    ({ lower }, index) => lower === "according" && units[index + 1]?.lower === "to",
  );
  if (at < 0) return null;
  const source = { from: at + 2, to: endOf(units, at + 2) };
  const released = units.slice(source.from, source.to).some(({ lower }) => releases.test(lower));
  const speaker = speakerOf(context, source, released);
  if (speaker === null) return null;
  const date = released ? dateIn(units, source, at) : null;
  return frameOf(context, {
    type: "statement",
    cameo: "010",
    status: "occurred",
    trigger: { from: at, to: at + 2 },
    lemma: "according to",
    rule: released ? "frames/saying-occasion" : "frames/saying-mere",
    range: { from: 0, to: units.length },
    participants: [speaker],
    place: null,
    date,
    attributedTo: null,
    general: false,
    rules: ["frames/status-past"],
  });
}

function endOf(units: readonly Unit[], from: number): number {
  let to = from;
  while (to < units.length && !/^[,;.]$/.test(units[to]?.lower ?? "")) to++;
  return to;
}

/** A named official right there; of a statement, also the body or country that put it out. */
function speakerOf(
  { units, facts }: SentenceContext,
  { from, to }: Range,
  released: boolean,
): FrameParticipant | null {
  for (const { entity, start, end } of units.slice(from, released ? to : from + 1)) {
    const found = { start, end, role: "speaker" as const, rule: "frames/according" };
    if (entity?.kind === "person") {
      const known = facts.countryOf.get(entity.person) ?? null;
      return known === null || facts.commentators.has(entity.person)
        ? null
        : { ...found, person: entity.person };
    }
    if (released && entity?.kind === "organisation" && entity.official)
      return {
        ...found,
        organisation: entity.name,
        ...(entity.country === null ? {} : { country: entity.country }),
      };
  }
  return null;
}
