/**
 * "Blinken met Xi, Wang Yi and Chen": one gathering, or a meeting with each? With each, if some report tells of one of
 * these meetings by itself; the telling then counts for every pair.
 */
import type { LinkedPeople } from "../people/link.ts";
import type { Telling } from "./telling.ts";
import { relate } from "./when.ts";

/** The tellings with such lists taken apart; those of all reports at once. */
export function withListsApart(tellings: readonly Telling[], linked: LinkedPeople): Telling[] {
  const countries = new Map(linked.officials.map(({ id, country }) => [id, country]));
  const pairs = pairsTold(tellings);
  return tellings.flatMap((telling) => {
    const subject = subjectOf(telling, countries);
    if (subject === null || !standsApart(telling, subject, linked)) return [telling];
    const others = telling.people.filter((person) => person !== subject);
    const apart = others.some((other) =>
      (pairs.get(pairKey(subject, other)) ?? []).some((one) => couldBeSameDay(one, telling)),
    );
    return apart ? others.map((other) => pairOf(telling, [subject, other], linked)) : [telling];
  });
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function pairsTold(tellings: readonly Telling[]): Map<string, Telling[]> {
  const pairs = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const [a, b, third] = telling.people;
    if (telling.family !== "encounter" || a === undefined || b === undefined || third !== undefined)
      continue;
    const known = pairs.get(pairKey(a, b));
    if (known === undefined) pairs.set(pairKey(a, b), [telling]);
    else known.push(telling);
  }
  return pairs;
}

function couldBeSameDay(a: Telling, b: Telling): boolean {
  const guessed = a.when?.basis === "inferred" || b.when?.basis === "inferred";
  return a.when === null || b.when === null || guessed || relate(a.when, b.when) !== "apart";
}

/** The one who meets several of another country; null where it is no such list. */
function subjectOf(
  { family, people, names, frame }: Telling,
  countries: ReadonlyMap<string, string | null>,
): string | null {
  if (family !== "encounter" || people.length < 3 || names.size > 0 || frame.general) return null;
  const lands = people.map((person) => countries.get(person) ?? null);
  const alone = people.filter(
    (_, index) => lands.filter((land) => land === lands[index]).length === 1,
  );
  const [subject] = alone;
  const known = lands.every((land) => land !== null) && new Set(lands).size === 2;
  return known && alone.length === 1 && subject !== undefined ? subject : null;
}

/** Nobody else is named on the subject's side of the verb: where a country is read wrongly, the list is not theirs. */
function standsApart({ frame }: Telling, subject: string, linked: LinkedPeople): boolean {
  const sides = frame.participants.flatMap(({ person, start }) =>
    person === undefined
      ? []
      : [{ own: linked.of(frame.report, person) === subject, before: start < frame.trigger.start }],
  );
  const side = sides.find(({ own }) => own)?.before;
  return sides.every(({ own, before }) => own || before !== side);
}

function pairOf(telling: Telling, people: readonly string[], linked: LinkedPeople): Telling {
  const { frame } = telling;
  const participants = frame.participants.filter(({ person }) => {
    const official = person === undefined ? null : linked.of(frame.report, person);
    return official === null || people.includes(official);
  });
  return {
    ...telling,
    key: `${telling.key}:${people[1]}`,
    people: [...people].sort(),
    frame: { ...frame, participants },
    rules: [...telling.rules, "merging/list-apart"],
  };
}
