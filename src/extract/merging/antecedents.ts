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

/** What speaks for an antecedent; a mention further away than this many sentences needs more than nearness. */
const points = {
  name: 4,
  sameDay: 2,
  country: 1,
  sameType: 0.5,
  before: 1,
  perSentence: 0.12,
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
  const when = profile.when?.basis === "inferred" ? null : profile.when;
  return { ...profile, when, whens: when === null ? [] : [when] };
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
  return alike && general.types.includes("negotiation")
    ? { ...general, family: profile.family }
    : general;
}

function referScore(mention: Profile, profile: Profile): number {
  const general = asSpoken(undatedIfInferred(mention), profile);
  if (neverOne(general, profile) !== null) return -Infinity;
  if (general.names.size > 0 && profile.names.size > 0 && !sharesName(general, profile))
    return -Infinity;
  const shared = general.countries.some((country) => profile.countries.includes(country));
  const type = general.types.some((one) => profile.types.includes(one));
  return (
    (sharesName(general, profile) ? points.name : 0) +
    (sameDay(general, profile) ? points.sameDay : 0) +
    (shared ? points.country : 0) +
    (type ? points.sameType : 0) +
    nearness(general, profile)
  );
}

function sameDay({ when }: Profile, profile: Profile): boolean {
  return when !== null && profile.when !== null && relate(when, profile.when) === "same";
}

/** Most for the telling right before; what comes after may be meant too, by a headline. */
function nearness({ tellings: [mention] }: Profile, { tellings }: Profile): number {
  if (mention === undefined) return 0;
  const scores = tellings.map(({ frame }) => {
    const distance = mention.frame.sentence - frame.sentence;
    return (distance >= 0 ? points.before : 0) - points.perSentence * Math.abs(distance);
  });
  return Math.max(...scores);
}

/** A general mention without antecedent is an event only if somebody, and a time, place or name, is told. */
export function standsAlone({
  general,
  people,
  countries,
  names,
  whens,
  places,
}: Profile): boolean {
  if (!general) return true;
  const somebody = people.length > 0 || countries.length > 1 || names.size > 0;
  const stated = whens.some(({ basis }) => basis === "stated");
  return somebody && (stated || places.length > 0 || (names.size > 0 && whens.length > 0));
}
