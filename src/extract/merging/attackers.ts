/**
 * Who is said to have done it: "the Taliban claimed responsibility", "the army blamed the ADF". Of two who are no allies
 * one claim denies the other, since an attack has one author.
 */
import { type Aside, isQuoted, type Reading, sentenceAt } from "./aside.ts";
import { countryName } from "./places.ts";

/** Before the name: blame. */
const blames =
  /\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing))\s+(?:(?:the\s+)?(?:attack|bombing|blast|strike|assault|killings?|explosion|it|this)\s+on\s+)?(?:the\s+)?(?:(?:rebel|militant|insurgent|terrorist|jihadist)\s+(?:group\s+)?)?$|\b(?:attributed\s+to|claimed\s+by|carried\s+out\s+by|work\s+of)\s+(?:the\s+)?$/iu;

/** Behind the name: a claim or a charge. */
const owns =
  /^(?:['’]s?)?\s+(?:(?:rebels?|militants?|insurgents?|fighters|group|movement|forces|had|have|has|later|also|was|were)\s+){0,3}(?:claimed\s+(?:the\s+)?(?:responsibility|attack|bombing|it\b)|admitted\s+(?:responsibility|carrying)|carried\s+out|behind\s+the\s+(?:attack|bombing|blast|strike|assault)|responsible\s+for\s+the\s+(?:attack|bombing|blast|strike|assault))/iu;

const words = /blam|accus|responsib|claimed|carried out|behind the|attributed to|work of/u;

/** Those whom a report names as authors of violence. */
export function attackersIn({ annotated }: Reading): Aside[] {
  const { report, entities } = annotated;
  if (!words.test(report.text)) return [];
  return entities.flatMap((entity): Aside[] => {
    const name = nameOf(entity);
    if (name === null || isQuoted(annotated, entity)) return [];
    const before = blames.exec(report.text.slice(Math.max(0, entity.start - 90), entity.start));
    const after = owns.exec(report.text.slice(entity.end, entity.end + 90));
    const sentence = sentenceAt(annotated, entity.start);
    if ((before === null && after === null) || sentence < 0) return [];
    if (/^-/u.test(report.text.slice(entity.end, entity.end + 1))) return [];
    const start = entity.start - (before?.[0].length ?? 0);
    return [
      {
        attribute: "participant",
        value: name,
        comparator: "=",
        polarity: "affirmed",
        report: report.id,
        sentence,
        span: { start, end: entity.end + (after?.[0].length ?? 0) },
        rule: "claims/attacker",
        families: ["force"],
        people: [],
      },
    ];
  });
}

/** A body by its name, a country by its code's name. */
function nameOf(entity: Reading["annotated"]["entities"][number]): string | null {
  if (entity.kind === "organisation") return entity.name;
  return entity.kind === "country" && entity.form === "name" && entity.countries.length === 1
    ? countryName(entity.countries[0] ?? "")
    : null;
}
