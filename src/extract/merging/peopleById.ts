/** A report's people by their ids: a text of many names asks for each of them in each sentence. */
import type { Annotated, Person } from "../types.ts";

const known = new WeakMap<Annotated["people"], ReadonlyMap<string, Person>>();

/** The person of a report; undefined if it has none of this id. */
export function personOf({ people }: Annotated, id: string): Person | undefined {
  const byId = known.get(people) ?? new Map(people.map((person) => [person.id, person]));
  known.set(people, byId);
  return byId.get(id);
}
