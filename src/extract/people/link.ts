import type { Annotated, CandidateOfficial } from "../types.ts";

/** People over all reports. */
export type LinkedPeople = {
  readonly officials: CandidateOfficial[];
  /** Official's id of a report's person (`Report.id`, `Person.id`); null if there is none of that id. */
  readonly of: (report: string, person: string) => string | null;
};

/** People of several reports brought together: one official per person, named most fully. */
export function linkPeople(annotated: readonly Annotated[]): LinkedPeople {
  const officials: CandidateOfficial[] = annotated.flatMap(({ report, people }) =>
    people.map(({ id, name, spellings, country, offices }) => ({
      id: `${report.id}-${id}`,
      name,
      aliases: spellings.filter((spelling) => spelling !== name),
      country,
      offices: offices.map((office) => ({ title: office.value, country: office.country })),
    })),
  );
  const ids = new Set(officials.map(({ id }) => id));
  return {
    officials,
    of: (report, person) => (ids.has(`${report}-${person}`) ? `${report}-${person}` : null),
  };
}
