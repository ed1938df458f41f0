/**
 * Two reports that tell of one encounter and contradict each other on its day or place, or on whether it took place, are one event with a
 * disagreement. That it is one is believed only where nothing else could be meant: the same two or more people (or the
 * same sum, for a law), both took place (or on one day one did not), days apart by less than a week, other reports, and only one such event in each.
 */

import { grouped } from "../../evidence/lists.ts";
import { tollsIn } from "./counts.ts";
import { undatedExcludes } from "./never.ts";
import { placeRelation } from "./places.ts";
import { combined, keyOf, type Profile } from "./profile.ts";
import { ATTACK_WORDING, DISPUTE_DAYS } from "./weights.ts";
import { daysBetween, daysOf, publishedOf, relate } from "./when.ts";
import { toldAlike } from "./words.ts";

const unique = new Set(["encounter", "call", "law", "agreement", "force", "visit", "appointment"]);

/** The profiles with those merged that can only be told at odds. */
export function withDisputes(profiles: readonly Profile[]): Profile[] {
  const groups = grouped(profiles, groupKey);
  return [...groups.entries()]
    .flatMap(([key, group]) => (key === "" || group.length < 2 ? group : merged(group)))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Those that could be one event in dispute; empty where none can. */
function groupKey(profile: Profile): string {
  const { family, people, statuses, tellings } = profile;
  const known = statuses.includes("occurred") || isOff(profile);
  if (family === "visit") return known || statuses.includes("planned") ? visitKey(profile) : "";
  if (!unique.has(family) || !known) return "";
  if (family === "appointment") return officeKey(profile);
  if (people.length >= 2) return [family, ...people].join("|");
  if (family === "force") return forceKey(profile);
  if (family === "agreement") return pactKey(profile);
  const sums = tellings.flatMap(({ frame }) => frame.amounts.map(({ value }) => value));
  return family === "law" ? `law|${people.join()}|${Math.max(0, ...sums) || ""}` : "";
}

/** Violence told with a toll, a day and a place: by what it was ("drone attack") and how many it killed. */
function forceKey({ tellings, when, places }: Profile): string {
  if (when?.basis !== "stated" || places.length === 0) return "";
  const [toll] = tellings.flatMap(({ annotated, frame: { clause, sentence } }) =>
    tollsIn(annotated, annotated.report.sentences[sentence] ?? clause),
  );
  return toll === undefined ? "" : `force|${toll.subject.split(" ")[0]} ${toll.value}`;
}

/** The trip of one guest; others who go along are not told by all reports. */
function visitKey({ tellings, people }: Profile): string {
  const guest = tellings[0]?.people[0] ?? people[0];
  return guest === undefined ? "" : `visit|${guest}`;
}

/** Who took an office, or left one. */
function officeKey({ tellings }: Profile): string {
  const [first] = tellings;
  if (first === undefined || first.people[0] === undefined) return "";
  const leaves = tellings.some(({ frame }) => leaving.test(frame.trigger.lemma));
  const named = tellings.filter(({ frame }) => !leaving.test(frame.trigger.lemma));
  if (leaves && named.length > 0) return "";
  return `appointment|${leaves}|${first.people[0]}`;
}

const leaving =
  /resign|quit|step|sack|dismiss|fire|oust|remov|leave|depart|retire|reliev|unseat|topple|impeach/iu;

/** What two countries signed, where no signatory is named. */
function pactKey({ people, countries, when }: Profile): string {
  const told = people.length === 0 && countries.length === 2 && when?.basis === "stated";
  return told ? `agreement|${countries.join("+")}` : "";
}

/** One attack that two reports date or place otherwise: the day or the place is the same, and so are most words. */
function isOneAttack(a: Profile, b: Profile): boolean {
  if (a.when === null || b.when === null || !toldAlike(a.tellings, b.tellings, ATTACK_WORDING))
    return false;
  const places = a.places.flatMap((one) => b.places.map((other) => placeRelation(one, other)));
  const here = places.some((one) => one === "same" || one === "part");
  const sameLand = a.places.some(({ country }) =>
    b.places.some((other) => other.country === country),
  );
  return here ? daysBetween(a.when, b.when) <= 2 : sameLand && relate(a.when, b.when) === "same";
}

/** Called off or put off, of those who had it on a day that is told. */
function isOff({ statuses, when, family }: Profile): boolean {
  const off = statuses.every((status) => status === "cancelled" || status === "postponed");
  if (family === "visit") return off;
  return off && when?.basis === "stated" && (family === "encounter" || family === "call");
}

function merged(group: readonly Profile[]): Profile[] {
  const left = [...group];
  const done: Profile[] = [];
  for (let one = left.shift(); one !== undefined; one = left.shift()) {
    const partner = one;
    const rivals = left.filter((other) => atOdds(partner, other));
    const [only] = rivals;
    if (only === undefined || rivals.length > 1 || !aloneInReports(partner, only, group))
      done.push(one);
    else left[left.indexOf(only)] = combined(one, only);
  }
  return done;
}

function atOdds(a: Profile, b: Profile): boolean {
  if ([...a.reports].some((report) => b.reports.has(report)) && !toldAlike(a.tellings, b.tellings))
    return false;
  if (a.family === "force") return isOneAttack(a, b);
  if (a.family === "visit") return isOneTrip(a, b);
  if (a.family === "agreement" && a.people.length === 0 && !toldAlike(a.tellings, b.tellings))
    return false;
  if (isOff(a) !== isOff(b)) return onOneDay(a, b);
  if (a.when === null || b.when === null) return !undatedExcludes(a, b);
  if (isElsewhere(a, b) && relate(a.when, b.when) === "apart") return false;
  const days = daysBetween(a.when, b.when);
  return days <= (a.family === "law" ? 400 : DISPUTE_DAYS);
}

/** "Has put off a trip to Oslo that was set for Monday" beside "will visit Norway from Monday as planned": to one land, of the same days. */
function isOneTrip(a: Profile, b: Profile): boolean {
  if (isElsewhere(a, b)) return false;
  const land = a.places.some(({ country }) =>
    b.places.some((other) => country !== null && other.country === country),
  );
  if (isOff(a) && isOff(b)) return land && !sameStatus(a, b) && isOneNews(a, b);
  const dated = a.when !== null && b.when !== null;
  return land && isOff(a) !== isOff(b) && dated && daysBetween(a.when, b.when) <= 1;
}

/** "Cancelled", "postponed": whatever the new day. */
function sameStatus({ statuses: a }: Profile, { statuses: b }: Profile): boolean {
  return a.some((status) => b.includes(status));
}

/** Told off in one way and then in the other is news; at once it is a contradiction. */
function isOneNews(a: Profile, b: Profile): boolean {
  return a.tellings.some((one) =>
    b.tellings.some((other) => {
      const [first, second] = [one, other].map(({ annotated }) => publishedOf(annotated.report));
      return first != null && second != null && daysBetween(first, second) <= 1;
    }),
  );
}

/** Each at a place of its own: on another day too, it is another event. */
function isElsewhere(a: Profile, b: Profile): boolean {
  const relations = a.places.flatMap((one) => b.places.map((other) => placeRelation(one, other)));
  return relations.length > 0 && relations.every((relation) => relation === "different");
}

/** What one report has called off and another held is one event only on one and the same day. */
function onOneDay(a: Profile, b: Profile): boolean {
  const stated = a.when?.basis === "stated" && b.when?.basis === "stated";
  return (
    stated &&
    a.when !== null &&
    b.when !== null &&
    relate(a.when, b.when) === "same" &&
    daysOf(a.when) <= 1
  );
}

/** None of their reports tells of another such event near these days. */
function aloneInReports(a: Profile, b: Profile, group: readonly Profile[]): boolean {
  return group.every((other) => {
    if (other === a || other === b) return true;
    const known = [...a.reports, ...b.reports].some((report) => other.reports.has(report));
    return !known || !(atOdds(a, other) || atOdds(b, other));
  });
}
