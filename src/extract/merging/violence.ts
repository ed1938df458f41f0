/**
 * What sentences on violence leave out: whose land it was, and that they tell of the attack told before.
 *
 *   "Depots in Norway were hit by drones."          the affair of Norway, though nobody is named
 *   "Two Chileans were killed in the attack."       the attack told before, and no other
 */
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { entitiesIn } from "./surroundings.ts";

/** An attack that names no country and no place is the affair of those that its clause names. */
export function withLands({ entities }: Annotated, frame: Frame): Frame {
  const bare = frame.general && frame.countries.length === 0 && frame.place === null;
  if (familyOf(frame.type) !== "force" || !bare) return frame;
  const lands = entitiesIn(entities, frame.clause).flatMap((entity) => {
    if (entity.kind === "country") return entity.form === "group" ? [] : entity.countries;
    return entity.kind === "place" ? (entity.country ?? []) : [];
  });
  if (lands.length === 0) return frame;
  return {
    ...frame,
    countries: [...new Set(lands)],
    rules: [...frame.rules, "merging/land-of-clause"],
  };
}

/** "… were killed in the attack": a mention of it. */
export function isPartOfAttack(
  { report }: Annotated,
  { type, clause, date, place }: Frame,
): boolean {
  if (familyOf(type) !== "force" || date !== null || place !== null) return false;
  return inTheAttack.test(report.text.slice(clause.start, clause.end));
}

const inTheAttack =
  /\b(?:in|during|by|from) (?:the|that|this|those|these) (?:same )?(?:(?:air|drone|missile|rocket|bomb|car|suicide|terror) ?)?(?:attacks?|strikes?|shootings?|bombings?|blasts?|explosions?|ambush|raids?|crash|clash(?:es)?|collision|incident|violence|fighting|massacre|shelling)\b/iu;
