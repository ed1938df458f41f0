/** People linked by their name alone, so that tests of merging do not change with the rules for names. */
import type { LinkedPeople } from "../../people/link.ts";
import type { Annotated } from "../../types.ts";

/** One official per name, with a slug of it as id. */
export function linkByName(annotated: readonly Annotated[]): LinkedPeople {
  const all = annotated.flatMap(({ report, people }) =>
    people.map((person) => ({ report, person })),
  );
  const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");
  return {
    officials: [...new Map(all.map(({ person }) => [person.name, person])).values()].map(
      (person) => ({
        id: slug(person.name),
        name: person.name,
        aliases: [],
        country: person.country,
        offices: [],
      }),
    ),
    of: (report, id) => {
      const found = all.find((one) => one.report.id === report && one.person.id === id);
      return found === undefined ? null : slug(found.person.name);
    },
  };
}
