/**
 * One act of violence that reports tell at odds: of another day, with another toll, by one side or by both, at a place or in
 * the sea around it. That it is one is believed of news of the same days, where each report tells of one such act only.
 *
 *   "Three sailors were hurt when a Chilean ship rammed their boat off Chiloe on Saturday."
 *   "Chilean and Peruvian vessels collided in the Pacific on Sunday, injuring five."
 */
import { DAY_MS } from "../../model/calendar.ts";
import { isCountry, placeRelation } from "./places.ts";
import { combined, keyOf, type Profile } from "./profile.ts";
import { daysBetween, PRESENT_DAYS, publishedOf, relate, type When } from "./when.ts";
import { toldAlike } from "./words.ts";

/** Reports of one incident come out within so many days. */
const NEWS_DAYS = 4;
/** They are at odds by so many days at most. */
const ODDS_DAYS = 2;
/** So much of the words is shared by two reports of one incident that name no place, or a place and its land. */
const INCIDENT_WORDING = 0.25;

/** A report can only join what two others made one in a later round. */
const ROUNDS = 3;

/** The profiles with those of one incident in several reports merged. */
export function withIncidents(profiles: readonly Profile[]): Profile[] {
  let incidents = profiles.filter(isNews);
  if (incidents.length < 2) return [...profiles];
  const others = profiles.filter((profile) => !incidents.includes(profile));
  for (let round = 0; round < ROUNDS; round += 1) incidents = paired(incidents);
  return [...others, ...incidents].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Each with the only one that fits, where that fits no other either. */
function paired(incidents: readonly Profile[]): Profile[] {
  const fitting = new Map(
    incidents.map((one) => [one, incidents.filter((other) => other !== one && isOne(one, other))]),
  );
  const onlyFor = (one: Profile) => {
    const [only, ...rivals] = fitting.get(one) ?? [];
    return rivals.length > 0 ? undefined : only;
  };
  return incidents.flatMap((one, index) => {
    const only = onlyFor(one);
    if (only === undefined || onlyFor(only) !== one) return [one];
    return incidents.indexOf(only) < index ? [] : [combined(one, only)];
  });
}

/** What took place in the days before its reports came out. */
function isNews({ family, statuses, when, tellings }: Profile): boolean {
  if (family !== "force" || !statuses.includes("occurred") || when === null) return false;
  return tellings.some(({ annotated }) => {
    const published = publishedOf(annotated.report);
    return (
      published !== null &&
      when.start < published.end &&
      published.start - when.end <= PRESENT_DAYS * DAY_MS
    );
  });
}

function isOne(a: Profile, b: Profile): boolean {
  if ([...a.reports].some((report) => b.reports.has(report))) return false;
  if (!sameNews(a, b) || !meetInTime(a, b) || !sameVictims(a, b)) return false;
  const where = placesOf(a, b);
  if (where.includes("different")) return false;
  const here = where.some((relation) => relation === "same" || relation === "part");
  if (here) return shareLand(a, b) || a.countries.length * b.countries.length === 0;
  return sameParties(a, b) || isToldAsOne(a, b);
}

/** In one land on one day, and in many of the same words. */
function isToldAsOne(a: Profile, b: Profile): boolean {
  const sameDay = a.when !== null && b.when !== null && relate(a.when, b.when) === "same";
  return sameDay && shareLand(a, b) && toldAlike(a.tellings, b.tellings, INCIDENT_WORDING);
}

function sameNews(a: Profile, b: Profile): boolean {
  const [x, y] = [newsOf(a), newsOf(b)];
  return x !== null && y !== null && daysBetween(x, y) <= NEWS_DAYS;
}

const known = new WeakMap<Profile, When | null>();

/** The day on which the first of its reports came out. */
function newsOf(profile: Profile): When | null {
  const told =
    known.get(profile) ??
    profile.tellings
      .flatMap(({ annotated }) => publishedOf(annotated.report) ?? [])
      .reduce<When | null>((a, b) => (a !== null && a.start <= b.start ? a : b), null);
  known.set(profile, told);
  return told;
}

/** Dates that are each other's neighbours; a guessed one proves nothing within the week. */
function meetInTime(a: Profile, b: Profile): boolean {
  return a.whens.every((one) =>
    b.whens.every((other) => {
      const guessed = one.basis === "inferred" || other.basis === "inferred";
      return daysBetween(one, other) <= (guessed ? PRESENT_DAYS : ODDS_DAYS);
    }),
  );
}

/** Who is named as hit by both is the same. */
function sameVictims({ people: a }: Profile, { people: b }: Profile): boolean {
  return a.length === 0 || b.length === 0 || a.some((person) => b.includes(person));
}

/** How their places stand to each other; whole countries are told by the parties. */
function placesOf(a: Profile, b: Profile) {
  const small = (profile: Profile) => profile.places.filter((place) => !isCountry(place));
  return small(a).flatMap((one) => small(b).map((other) => placeRelation(one, other)));
}

function shareLand(a: Profile, b: Profile): boolean {
  return landsOf(a).some((land) => landsOf(b).includes(land));
}

/** Without a place in common both sides must be known to one of the reports, and to the other what it names of them. */
function sameParties(a: Profile, b: Profile): boolean {
  const [x, y] = [landsOf(a), landsOf(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && many.length === 2 && few.every((land) => many.includes(land));
}

function landsOf({ countries, places }: Profile): string[] {
  const lands = places.flatMap(({ country }) => country ?? []);
  return [...new Set(countries.length > 0 ? countries : lands)];
}
