/** Tolls told in sentences behind the one that tells of the violence: "Officials put the death toll at 31." */
import { type Aside, around, type Reading, sentenceAt } from "./aside.ts";
import { tollsIn } from "./counts.ts";

/** Of other times or other attacks. */
const other =
  /\b(?:since|so far|previous(?:ly)?|(?:last|this|every|each|past) (?:year|month|week|decade)|in (?:19|20)\d\d|another (?:attack|bombing|blast|bomb|explosion|strike|raid|incident|shooting|clash)|separate(?:ly)?|elsewhere|war|years?|would|could|may|might|if)\b/iu;

/** The tolls in sentences of a report that speak of nothing else. */
export function tollsBeside({ annotated }: Reading): Aside[] {
  const { report } = annotated;
  const everywhere = { start: 0, end: report.text.length };
  return tollsIn(annotated, everywhere).flatMap(({ start, end, ...toll }): Aside[] => {
    const sentence = sentenceAt(annotated, start);
    const near = around(annotated, { start, end });
    if (near === null || other.test(report.text.slice(near.start, near.end))) return [];
    return [
      {
        ...toll,
        attribute: "count",
        polarity: "affirmed",
        report: report.id,
        sentence,
        span: { start, end },
        rule: "claims/toll-beside",
        families: ["force"],
        people: [],
      },
    ];
  });
}
