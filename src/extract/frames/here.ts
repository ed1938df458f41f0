/** "met here on Tuesday": the city of the dateline. */
import type { PlaceMention } from "../types.ts";
import type { SentenceContext } from "./context.ts";
import type { Range } from "./units.ts";

/** The place that "here" points at within a range; null without the word or without a dateline. */
export function hereIn({ annotated, units }: SentenceContext, range: Range): PlaceMention | null {
  const { dateline } = annotated.report.metadata;
  const here = units.slice(range.from, range.to).some(({ lower }) => lower === "here");
  if (!here || dateline === null) return null;
  const { start, end, city, rule } = dateline;
  const known = annotated.entities.find(
    (entity) => entity.kind === "place" && entity.name.toLowerCase() === city.toLowerCase(),
  );
  const country = known?.kind === "place" ? known.country : null;
  const name = known?.kind === "place" ? known.name : city;
  return { kind: "place", start, end, rule, name, value: name, country };
}
