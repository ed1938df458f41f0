/** Lone titles as mentions of people. */
import type { PersonMention } from "../types.ts";
import type { Reference } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import { answers, isDefinite, officeKey, type Role, roleOf } from "./roles.ts";

/** A person with all that the report says of them in office. */
export type Holder = {
  readonly draft: Draft;
  readonly roles: readonly Role[];
  readonly country: string | null;
};

/** Mentions by title: only where exactly one person of the report fits. */
export function mentionsByTitle(
  references: readonly Reference[],
  holders: readonly Holder[],
): PersonMention[] {
  const known = new Map<string, Holder | null>();
  return references.flatMap((reference) => {
    const role = roleOf(reference.line, reference.title, false);
    if (!isDefinite(reference, role)) return [];
    const key = `${role.country} ${role.body} ${officeKey(role)}`;
    const holder = known.get(key) ?? (known.has(key) ? null : oneHolder(role, holders));
    known.set(key, holder);
    const span = spanOf(reference);
    if (holder === null || span === null) return [];
    const rule = role.country === null ? "people/role" : "people/country-role";
    return [
      { kind: "person", person: holder.draft.id, form: "title", ...span, rule, phrase: span },
    ];
  });
}

function oneHolder(role: Role, holders: readonly Holder[]): Holder | null {
  const fitting = holders.filter(({ roles, country }) =>
    roles.some(
      (office) => answers(office, role) && sameCountry(role.country, office.country ?? country),
    ),
  );
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only : null;
}

function sameCountry(asked: string | null, country: string | null) {
  return asked === null || country === null || asked === country;
}

function spanOf({ line, title }: Reference) {
  const [first, last] = [line.words[title.start], line.words[title.end - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
