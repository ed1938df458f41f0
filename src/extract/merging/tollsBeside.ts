/** Tolls told in sentences behind the one that tells of the violence: "Officials put the death toll at 31." */
import type { Aside, Reading } from "./aside.ts";
import { tollsIn } from "./counts.ts";

/** Of other times or other attacks. */
const other =
  /\b(?:since|so far|previous(?:ly)?|(?:last|this|every|each|past) (?:year|month|week|decade)|in (?:19|20)\d\d|another|separate(?:ly)?|elsewhere|war|years?|would|could|may|might|if)\b/iu;

/** The tolls in sentences of a report that speak of nothing else. */
export function tollsBeside({ annotated }: Reading): Aside[] {
  const { report } = annotated;
  if (!/\b(?:killed|dead|died|deaths|toll|lives|injured|wounded)\b/u.test(report.text)) return [];
  return report.sentences.flatMap((bounds, sentence) => {
    if (other.test(report.text.slice(bounds.start, bounds.end))) return [];
    return tollsIn(annotated, bounds).map(
      ({ start, end, subject, value, comparator }): Aside => ({
        attribute: "count",
        subject,
        value,
        comparator,
        polarity: "affirmed",
        report: report.id,
        sentence,
        span: { start, end },
        rule: "claims/toll-beside",
        families: ["force"],
        people: [],
      }),
    );
  });
}
