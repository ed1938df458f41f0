/**
 * General mentions ("the two sides held talks", "the visit") and the named event of the report that they refer to.
 *
 *   "Ghosh met Hou at a WMCC meeting on Wednesday. … The WMCC meeting took place as …"
 *                └──────────── by name, else by date, countries and nearness ────┘
 */

import { neverOne, sharesName } from "./never.ts";
import { combined, type Profile, profileOf } from "./profile.ts";
import type { Telling } from "./telling.ts";
import { relate } from "./when.ts";

/** What speaks for an antecedent; far away, nearness alone is not enough. */
const points = {
  /** "the WMCC meeting" */
  name: 4,
  /** Someone who takes part in both. */
  person: 2,
  /** Everyone of the event is named in the mention's sentence. */
  around: 1.5,
  sameDay: 2,
  country: 1,
  sameType: 0.5,
  before: 1,
  sameSentence: 1,
  sameClause: 1.5,
  perSentence: 0.12,
  /** It would date an event that has no date itself; then more than nearness must speak for it. */
  dates: -2,
} as const;
const ENOUGH_TO_REFER = 0.5;

/** Joins each general telling of one report to a named profile of it; those without one come back as their own. */
export function withGeneral(named: readonly Profile[], general: readonly Telling[]): Profile[] {
  const profiles = [...named];
  const left: Profile[] = [];
  for (const telling of general) {
    const profile = profileOf(telling);
    const index = bestFor(profile, profiles);
    const found = profiles[index];
    if (found === undefined) left.push(profile);
    else profiles[index] = combined(found, undatedIfInferred(profile));
  }
  return [...profiles, ...left];
}

/** An inferred day must not speak against the event it was inferred for. */
function undatedIfInferred(profile: Profile): Profile {
  if (profile.when?.basis !== "inferred") return profile;
  const tellings = profile.tellings.map((telling) => ({ ...telling, when: null }));
  return { ...profile, tellings, when: null, whens: [] };
}

function bestFor(general: Profile, profiles: readonly Profile[]): number {
  let [best, most] = [-1, ENOUGH_TO_REFER];
  for (const [index, profile] of profiles.entries()) {
    const score = referScore(general, profile);
    if (score > most) [best, most] = [index, score];
  }
  return best;
}

/** "Talks" may mean a call. */
function asSpoken(general: Profile, profile: Profile): Profile {
  const spoken = new Set(["encounter", "call"]);
  const alike = spoken.has(general.family) && spoken.has(profile.family);
  const talks = general.tellings.some(({ frame }) => spokenWords.test(frame.trigger.lemma));
  return alike && (talks || general.types.includes("negotiation"))
    ? { ...general, family: profile.family }
    : general;
}

const spokenWords = /\b(?:talks?|conversations?|discussions?|consultations?|exchange)$/iu;

function referScore(mention: Profile, profile: Profile): number {
  const general = asSpoken(undatedIfInferred(mention), profile);
  if (neverOne(general, profile) !== null || namesOthers(general, profile)) return -Infinity;
  const shared = general.countries.some((country) => profile.countries.includes(country));
  const type = general.types.some((one) => profile.types.includes(one));
  return (
    (sharesName(general, profile) ? points.name : 0) +
    (general.people.length > 0 && profile.people.length > 0 ? points.person : 0) +
    (isAround(general, profile) ? points.around : 0) +
    (sameDay(general, profile) ? points.sameDay : 0) +
    (general.when !== null && profile.when === null ? points.dates : 0) +
    (shared ? points.country : 0) +
    (type ? points.sameType : 0) +
    nearness(general, profile)
  );
}

/** Another gathering's name, or someone who is not there. */
function namesOthers(general: Profile, profile: Profile): boolean {
  if (general.names.size > 0 && profile.names.size > 0 && !sharesName(general, profile))
    return true;
  if (profile.people.length < 2) return false;
  return (
    general.people.some((person) => !profile.people.includes(person)) &&
    !sharesName(general, profile)
  );
}

/** Everyone of an encounter; of violence a victim is enough. */
function isAround(general: Profile, { people, family }: Profile): boolean {
  const isNamed = (person: string) => general.around.includes(person);
  return family === "force" ? people.some(isNamed) : people.length > 1 && people.every(isNamed);
}

function sameDay({ when }: Profile, profile: Profile): boolean {
  return when !== null && profile.when !== null && relate(when, profile.when) === "same";
}

/** Most for the telling right before; what comes after may be meant too, by a headline. */
function nearness({ tellings: [mention] }: Profile, { tellings }: Profile): number {
  if (mention === undefined) return 0;
  const scores = tellings.map(({ frame }) => {
    const distance = mention.frame.sentence - frame.sentence;
    const inClause = distance === 0 && frame.clause.start === mention.frame.clause.start;
    const near = (distance === 0 ? points.sameSentence : 0) + (inClause ? points.sameClause : 0);
    return (distance >= 0 ? points.before : 0) + near - points.perSentence * Math.abs(distance);
  });
  return Math.max(...scores);
}
