/** How much speaks for two profiles being one event: the sum of what they share, by the table of weights. */

import { areSides, sharesName, wasAhead } from "./never.ts";
import { placeRelation } from "./places.ts";
import type { Profile } from "./profile.ts";
import { ENOUGH, weights } from "./weights.ts";
import { relate, type When } from "./when.ts";
import { toldAlike } from "./words.ts";

/** The sum of weights; from `ENOUGH` up the two are one event. Does not ask `neverOne`. */
export function scoreOf(a: Profile, b: Profile): number {
  if (a.family === "saying") return sameSaying(a, b) ? ENOUGH + 1 : 0;
  return (
    typeScore(a, b) +
    peopleScore(a, b) +
    countryScore(a, b) +
    (sharesName(a, b) ? weights.name : 0) +
    dateScore(a, b) +
    placeScore(a, b) +
    (isToldTwice(a, b) ? weights.toldTwice : 0) +
    (isOneAttack(a, b) ? weights.oneAttack : 0) +
    (isOneDecision(a, b) ? weights.oneDecision : 0) +
    (toldAlike(a.tellings, b.tellings) ? weights.wording : 0) +
    statusScore(a, b)
  );
}

/** One statement for a speaker and a day; one without a day belongs to that of its report. */
function sameSaying(a: Profile, b: Profile): boolean {
  if (a.when === null && b.when === null) return true;
  if (a.when === null || b.when === null)
    return inOneReport(a, b) || toldAlike(a.tellings, b.tellings);
  const relation = relate(a.when, b.when);
  return relation === "same" || relation === "contains";
}

function inOneReport(a: Profile, b: Profile): boolean {
  return [...a.reports].some((report) => b.reports.has(report));
}

/** "Norway and Chile signed a pact on Monday. It was signed by Lee and Diaz.": by countries, then by names, in one report. */
function isToldTwice(a: Profile, b: Profile): boolean {
  const named = a.people.length > 0;
  if (named === b.people.length > 0 || a.countries.length < 2 || !inOneReport(a, b)) return false;
  const alike = a.countries.every((country) => b.countries.includes(country));
  return alike && a.countries.length === b.countries.length && dateScore(a, b) > 0;
}

/** "Gunmen ambushed a convoy near Oslo. Four soldiers were killed": one report seldom tells of two at one place. */
function isOneAttack(a: Profile, b: Profile): boolean {
  const nobody = a.people.length === 0 && b.people.length === 0;
  const dated = (a.when === null) === (b.when === null) || a.general || b.general;
  return a.family === "force" && nobody && dated && inOneReport(a, b) && placeScore(a, b) > 0;
}

/** "Norway banned the airline. Its aviation office suspended the permit": a report seldom tells of two on one day. */
function isOneDecision(a: Profile, b: Profile): boolean {
  if ((a.family !== "sanction" && a.family !== "law") || !inOneReport(a, b)) return false;
  if (a.people.length + b.people.length > 0 || a.when === null || b.when === null) return false;
  const [fewer, more] = a.countries.length <= b.countries.length ? [a, b] : [b, a];
  const nested = fewer.countries.every((country) => more.countries.includes(country));
  return nested && fewer.countries.length > 0 && relate(a.when, b.when) === "same";
}

function typeScore(a: Profile, b: Profile): number {
  return a.types.some((type) => b.types.includes(type)) ? weights.sameType : weights.sameFamily;
}

function peopleScore(a: Profile, b: Profile): number {
  if (a.people.length === 0 && b.people.length === 0) return 0;
  if (a.people.length === 0 || b.people.length === 0)
    return isVictimNamed(a, b) ? weights.person : weights.namedAndUnnamed;
  if (areSides(a, b)) return weights.sides;
  const shared = a.people.filter((person) => b.people.includes(person)).length;
  const same = shared >= 2 && shared === a.people.length && shared === b.people.length;
  const hinted = hints(a, b) || hints(b, a) ? weights.around : 0;
  return Math.min(2, shared) * weights.person + (same ? weights.samePeople : 0) + hinted;
}

/** "The killing of Lee in an airstrike", where another report says who killed Lee. */
function isVictimNamed(a: Profile, b: Profile): boolean {
  return a.family === "force" && !inOneReport(a, b) && (hints(a, b) || hints(b, a));
}

/** Whether the sentences of the first name someone who takes part by the second alone. */
function hints(a: Profile, b: Profile): boolean {
  return b.people.some((person) => !a.people.includes(person) && a.around.includes(person));
}

function countryScore(a: Profile, b: Profile): number {
  const shared = a.countries.filter((country) => b.countries.includes(country)).length;
  if (shared === 0) return 0;
  return shared > 1 ? weights.countries : weights.country;
}

function dateScore(a: Profile, b: Profile): number {
  let best = 0;
  for (const one of a.whens)
    for (const other of b.whens) best = Math.max(best, dateWeight(one, other));
  return best;
}

function dateWeight(a: When, b: When): number {
  const relation = relate(a, b);
  if (relation !== "same" && relation !== "contains") return 0;
  const exact = relation === "same" && a.end - a.start <= 86_400_000;
  const weight = exact ? weights.sameDay : weights.containedDate;
  return a.basis === "inferred" || b.basis === "inferred" ? weight * weights.inferredDate : weight;
}

function placeScore(a: Profile, b: Profile): number {
  const relations = a.places.flatMap((one) => b.places.map((other) => placeRelation(one, other)));
  return relations.some((one) => one === "same" || one === "part") ? weights.place : 0;
}

function statusScore(a: Profile, b: Profile): number {
  const planned = (one: Profile) => one.statuses.every((status) => status === "planned");
  const isTrip = a.family === "visit" && dateScore(a, b) > 0;
  if (planned(a) === planned(b) || isTrip) return 0;
  return wasAhead(planned(a) ? a : b) ? weights.wasAhead : weights.plannedAndOccurred;
}
