/**
 * What of the claims beside an event contradicts what: stops of a trip, how long there had been none, who did it. Values of
 * such attributes may all hold as far as `src/evidence` knows; where one excludes another, its words deny the other.
 */
import { compatible, type Statement } from "../../evidence/compatible.ts";
import { grouped } from "../../evidence/lists.ts";
import type { Draft } from "./claimDrafts.ts";

/** Of what does not stand in the event's own passages only what is in dispute, so that they are not lengthened in vain. */
export function withoutUndisputed(drafts: readonly Draft[]): Draft[] {
  if (drafts.every(({ aside }) => aside === undefined)) return [...drafts];
  const groups = grouped(drafts, ({ attribute, subject }) => `${attribute} ${subject ?? ""}`);
  return [...groups.values()].flatMap((group) => {
    const disputed = group.some((a, index) =>
      group.slice(index + 1).some((b) => !compatible(statement(a), statement(b))),
    );
    return disputed ? group : group.filter(({ aside }) => aside === undefined);
  });
}

function statement({ attribute, value, unit, comparator, polarity }: Draft): Statement {
  const said = { attribute, value, comparator, polarity: polarity ?? "affirmed" };
  return unit === undefined ? said : { ...said, unit };
}

/** The stops that one report names are one claim; those of two that have one in common are the same. */
export function withStops(drafts: readonly Draft[]): Draft[] {
  const stops = drafts.filter(({ attribute }) => attribute === "onward-travel");
  const lands = [...grouped(stops, ({ telling }) => telling.frame.report).values()].map(
    (group) => ({
      group,
      lands: new Set(group.flatMap(({ aside }) => aside?.lands ?? [])),
    }),
  );
  const agreeing = lands.some(({ lands: one }, index) =>
    lands.slice(index + 1).some(({ lands: other }) => [...one].some((land) => other.has(land))),
  );
  if (agreeing) return drafts.filter((draft) => !stops.includes(draft));
  const firsts = new Set(lands.flatMap(({ group }) => group.slice(0, 1)));
  return drafts.filter((draft) => !stops.includes(draft) || firsts.has(draft));
}

/** "The first since 2018" says that there was one in 2018, and so denies "the first in 20 years". */
export function withRarity(drafts: readonly Draft[]): Draft[] {
  const rare = drafts.filter(({ aside }) => aside?.years !== undefined);
  const denied = rare.flatMap((later) => {
    const earlier = rare.find(
      ({ aside }) =>
        aside?.report !== later.aside?.report &&
        rankOf(aside) === rankOf(later.aside) &&
        (aside?.years?.[1] ?? 0) < (later.aside?.years?.[0] ?? 0),
    );
    return earlier === undefined
      ? []
      : [{ ...later, value: earlier.value, polarity: "denied" as const }];
  });
  return [...drafts, ...denied];
}

/** That one did it denies that another did, if no report names both. */
export function withAuthors(drafts: readonly Draft[]): Draft[] {
  const named = drafts.filter(({ rule }) => rule === "claims/attacker");
  const reports = [...grouped(named, ({ telling }) => telling.frame.report).values()];
  const [first, second] = reports.map((group) => group[0]);
  const several = reports.some((group) =>
    group.some(({ value }) => !isSameBody(String(value), String(group[0]?.value))),
  );
  if (first === undefined || second === undefined || several) return [...drafts];
  if (reports.length > 2 || isSameBody(String(first.value), String(second.value)))
    return drafts.filter((draft) => !named.includes(draft));
  return [...drafts, { ...second, value: first.value, polarity: "denied" }];
}

/** "Houthi rebels" and "Houthis", "TTP" and "Tehreek-e-Taliban Pakistan". */
function isSameBody(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^the /u, ""));
  if (one === undefined || other === undefined) return false;
  const initials = (name: string) =>
    name
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0))
      .join("");
  const stem = (name: string) => name.slice(0, 5);
  return (
    one.includes(stem(other)) ||
    other.includes(stem(one)) ||
    initials(one) === other ||
    initials(other) === one
  );
}

function rankOf(aside: Draft["aside"]): string {
  return String(aside?.value ?? "").split(" ")[0] ?? "";
}
