/**
 * What keeps two tellings apart, however much speaks for them. Each rule has a name, for tests and for the list of
 * errors; the first that applies is told.
 */

import { DAY_MS } from "../../model/calendar.ts";
import type { PlaceMention } from "../types.ts";
import { placeRelation } from "./places.ts";
import type { Profile } from "./profile.ts";
import { daysBetween, publishedOf, relate, type When } from "./when.ts";
import { toldAlike } from "./words.ts";

export type Never =
  | "never/family"
  | "never/speaker"
  | "never/status"
  | "never/people"
  | "never/gathering"
  | "never/countries"
  | "never/date"
  | "never/place";

/** The rule that keeps two profiles apart; null if none does. */
export function neverOne(a: Profile, b: Profile): Never | null {
  if (a.family !== b.family) return "never/family";
  if (a.speaker !== b.speaker) return "never/speaker";
  if (statusesExclude(a, b)) return "never/status";
  if (peopleExclude(a, b)) return "never/people";
  if (gatheringsExclude(a, b) || gatheringsExclude(b, a)) return "never/gathering";
  if (countriesExclude(a, b)) return "never/countries";
  if (datesExclude(a, b) || undatedExcludes(a, b)) return "never/date";
  return placesExclude(a, b) ? "never/place" : null;
}

/** What was put off, called off or refused did not take place; a later one that did is another event. */
const standing = new Set(["occurred", "planned", "unconfirmed"]);

function statusesExclude(a: Profile, b: Profile): boolean {
  const [x, y] = [a, b].map(({ statuses }) => statuses.some((status) => standing.has(status)));
  if (x !== y || aheadAndPast(a, b)) return true;
  return a.statuses.includes("refused") !== b.statuses.includes("refused");
}

/** Of what lies ahead and what took place one report tells as of two; a trip is ahead and under way at once. */
function aheadAndPast(a: Profile, b: Profile): boolean {
  const planned = (one: Profile) => one.statuses.every((status) => status === "planned");
  if (planned(a) === planned(b) || a.family === "visit" || isUnsure(a) || isUnsure(b)) return false;
  if (wasAhead(planned(a) ? a : b) && samePlace(a, b)) return false;
  if ([...a.reports].some((report) => b.reports.has(report))) return true;
  const [ahead, past] = planned(a) ? [a, b] : [b, a];
  return past.when === null || (ahead.when === null && past.when.end <= newsOf(ahead).start);
}

/** "is likely to meet", "reportedly met": ahead or past. */
function isUnsure({ statuses }: Profile): boolean {
  return statuses.every((status) => status === "unconfirmed");
}

/** "hours before envoys were to meet": ahead of what is told, not of the report. */
export function wasAhead({ tellings }: Profile): boolean {
  return tellings.every(({ annotated, frame: { clause, trigger } }) =>
    wasTo.test(
      annotated.report.text.slice(Math.max(clause.start, trigger.start - 80), trigger.end),
    ),
  );
}

const wasTo = /\b(?:was|were)\s+(?:(?:due|set|scheduled|expected|supposed|about)\s+)?to\s/iu;

function samePlace(a: Profile, b: Profile): boolean {
  return a.places.some((one) => b.places.some((other) => placeRelation(one, other) === "same"));
}

/** When the reports of a profile came out: from the first to the last; without bounds if it is not known. */
function newsOf({ tellings }: Profile): { start: number; end: number } {
  const days = tellings.map(({ annotated }) => publishedOf(annotated.report));
  return {
    start: Math.min(...days.map((day) => day?.start ?? -Infinity)),
    end: Math.max(...days.map((day) => day?.end ?? Infinity)),
  };
}

/** Reports of one event without a date come out within so many days. */
const NEWS_DAYS = 14;

const undatedApart = new Set(["encounter", "call", "visit"]);

/** What one of two reports does not date can be of any day, unless both are the news of the same days, or copies. */
export function undatedExcludes(a: Profile, b: Profile): boolean {
  if (!undatedApart.has(a.family) || (a.when !== null && b.when !== null)) return false;
  if ([...a.reports].some((report) => b.reports.has(report))) return false;
  const [one, other] = [newsOf(a), newsOf(b)];
  const days = (Math.max(one.end, other.end) - Math.min(one.start, other.start)) / DAY_MS;
  return !(days <= NEWS_DAYS) && !toldAlike(a.tellings, b.tellings);
}

/** A gathering under a name and two people who meet, without it being said to be there. */
function gatheringsExclude(a: Profile, b: Profile): boolean {
  if (a.family !== "encounter" || a.names.size === 0 || b.names.size > 0 || b.general) return false;
  const apart = a.people.length > 0 || a.countries.length !== b.countries.length;
  return b.people.length === 2 && apart && !b.people.every((person) => a.people.includes(person));
}

/** "Blinken met Xi" and "Blinken met Wang"; but one of two lists may hold the other. */
function peopleExclude(a: Profile, b: Profile): boolean {
  if (a.people.length === 0 || b.people.length === 0 || a.general || b.general) return false;
  if (a.family === "saying") return false;
  const shared = a.people.filter((person) => b.people.includes(person)).length;
  if (shared === 0) return !sharesName(a, b) && !areSides(a, b);
  if (shared === a.people.length || shared === b.people.length) return false;
  return !(shared >= 2 || sharesName(a, b));
}

/** "The one delegation was led by Lee, the other by Chan": one person of each side, in one or two sentences. */
export function areSides(a: Profile, b: Profile): boolean {
  const [one, other] = [a.tellings[0], b.tellings[0]];
  if (one === undefined || other === undefined || one.frame.report !== other.frame.report)
    return false;
  const alone = a.people.length === 1 && b.people.length === 1 && a.countries.length > 1;
  const near = Math.abs(one.frame.sentence - other.frame.sentence) <= 1;
  return alone && near && a.countries.join() === b.countries.join();
}

/** Whether both stand under one name: "the WMCC meeting". */
export function sharesName(a: Profile, b: Profile): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

function countriesExclude(a: Profile, b: Profile): boolean {
  if (a.countries.length === 0 || b.countries.length === 0) return false;
  if (a.people.some((person) => b.people.includes(person)) || a.speaker !== null) return false;
  if (a.family === "agreement" && (isPactWithin(a, b) || isPactWithin(b, a))) return true;
  return !a.countries.some((country) => b.countries.includes(country));
}

/** What two sign beside what a bloc of four or more agrees on. */
function isPactWithin(a: Profile, b: Profile): boolean {
  return a.countries.length === 2 && b.countries.length >= 4;
}

/** An inferred day is off by some days easily; a visit lasts some. */
const INFERRED_SLACK = 3;
const VISIT_SLACK = 4;

function datesExclude(a: Profile, b: Profile): boolean {
  const slack = a.family === "visit" ? VISIT_SLACK : 0;
  const [one, other] = [surest(a), surest(b)];
  return one.some((first) => other.some((second) => farApart(first, second, slack, a.family)));
}

/** Where a visit's days are told, those that were guessed for other sentences prove nothing. */
function surest({ whens, family }: Profile): readonly When[] {
  const stated = family === "visit" ? whens.filter(({ basis }) => basis === "stated") : [];
  return stated.length > 0 ? stated : whens;
}

function farApart(a: When, b: When, slack: number, family: string): boolean {
  if (relate(a, b) !== "apart") return false;
  const inferred = a.basis === "inferred" || b.basis === "inferred";
  const most = inferred && family !== "saying" ? Math.max(slack, INFERRED_SLACK) : slack;
  return daysBetween(a, b) > most;
}

const oncePlaced = new Set(["encounter", "visit", "force"]);

/** Where only countries meet, the place is easily what they talk about. */
function placesExclude(a: Profile, b: Profile): boolean {
  if (!oncePlaced.has(a.family) || a.general || b.general) return false;
  if (a.family === "encounter" && (a.people.length === 0 || b.people.length === 0)) return false;
  if (a.family === "visit" && (tours(a, b) || tours(b, a))) return false;
  return a.places.some((one) => b.places.some((other) => excludes(one, other, a.family)));
}

/** "Lee will travel to Peru, Chile and Bolivia" beside "Lee arrived in Chile". */
function tours({ tellings }: Profile, { places }: Profile): boolean {
  return tellings.some(({ annotated, frame: { clause } }) => {
    const words = annotated.report.text.slice(clause.start, clause.end);
    return places.some(({ name }) => words.includes(name));
  });
}

/** A visit goes to several cities of a country. */
function excludes(a: PlaceMention, b: PlaceMention, family: string): boolean {
  if (placeRelation(a, b) !== "different") return false;
  return !(family === "visit" && a.country !== null && a.country === b.country);
}
