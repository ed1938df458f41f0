/** Offices that reports give one person at odds, wherever in the reports they stand. */

import { grouped } from "../../evidence/lists.ts";
import { type Aside, type Reading, sentenceAt } from "./aside.ts";
import { knownOffice, type Office, officesDiffer } from "./offices.ts";

type Told = { readonly aside: Aside; readonly office: Office };

/** Two reports' offices of one person that nobody can hold both, the first pair of each person. */
export function officesAtOdds(readings: readonly Reading[]): (readonly [Aside, Aside])[] {
  const told = grouped(readings.flatMap(officesIn), ({ aside }) => aside.subject ?? "");
  return [...told.values()].flatMap((offices) => {
    const pair = firstPair(offices);
    return pair === null ? [] : [pair];
  });
}

function officesIn({ annotated, linked }: Reading): Told[] {
  const { report, people } = annotated;
  return people.flatMap((person) => {
    const subject = linked.of(report.id, person.id);
    return subject === null
      ? []
      : person.offices.flatMap((title): Told[] => {
          const office = knownOffice(title);
          const sentence = sentenceAt(annotated, title.start);
          if (office === null || sentence < 0) return [];
          const aside: Aside = {
            attribute: "office",
            subject,
            value: office.value,
            comparator: "=",
            polarity: "affirmed",
            report: report.id,
            sentence,
            span: { start: title.start, end: title.end },
            rule: "claims/office-beside",
            families: ["encounter", "visit", "call", "agreement", "appointment"],
            people: [subject],
            office,
          };
          return [{ aside, office }];
        });
  });
}

/** A report that gives both offices does not contradict the other: he may hold both. */
function firstPair(offices: readonly Told[]): readonly [Aside, Aside] | null {
  for (const [index, one] of offices.entries())
    for (const other of offices.slice(index + 1))
      if (
        one.aside.report !== other.aside.report &&
        officesDiffer(one.office, other.office) &&
        !agrees(offices, one, other) &&
        !agrees(offices, other, one)
      )
        return [one.aside, other.aside];
  return null;
}

/** Whether the report of the first also gives the office of the second. */
function agrees(offices: readonly Told[], first: Told, second: Told): boolean {
  return offices.some(
    ({ aside, office }) =>
      aside.report === first.aside.report && !officesDiffer(office, second.office),
  );
}
