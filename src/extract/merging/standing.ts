/** Which of the events that are not sayings stand by themselves; a mention that found nothing to refer to seldom does. */
import { isDefinite } from "./names.ts";
import { isCountry } from "./places.ts";
import type { Profile } from "./profile.ts";
import { isSinceWhen } from "./tense.ts";

/**
 * What nobody is named for is an event only if countries or a name are, and a time, a place or a name; of what took place
 * without a date or a place between countries alone nothing can be told.
 */
export function standsAlone(profile: Profile): boolean {
  const { general, people, names, when, places, family, statuses } = profile;
  if (isUntold(profile)) return false;
  if (people.length > 0 && !general) return true;
  const placed = when !== null || places.length > 0 || names.size > 0;
  if (!general) return placed || !needsTime.has(family) || !statuses.includes("occurred");
  return people.length > 0 ? placed && !definite(profile) : nobodyStandsAlone(profile);
}

/**
 * An act of no known kind, a law or a sum at no known time, or violence at no known time and place; that something was
 * given up or refused is news without a day. Nor is an event what nobody at all has a part in.
 */
function isUntold(profile: Profile): boolean {
  const { family, when, reports, statuses } = profile;
  if (isOfNobody(profile) || isOneSided(profile)) return true;
  if (when !== null || reports.size > 1) return false;
  if (family === "appointment") return statuses.includes("occurred") && isCustom(profile);
  if (!needsDay.has(family)) return false;
  if (family === "sanction") return profile.tellings.every(({ frame }) => frame.date === null);
  const vague = family === "force" && profile.countries.length < 2 && profile.people.length === 0;
  const done = statuses.includes("occurred") || profile.types.includes("aid-bill") || vague;
  return done && !(family === "force" && profile.places.some((place) => !isCountry(place)));
}

const needsDay = new Set(["other", "law", "force", "sanction"]);

/** Without people, countries, bodies or a land where it was: "that year's session". */
function isOfNobody({ people, countries, places, tellings }: Profile): boolean {
  if (people.length + countries.length > 0) return false;
  if (places.some(({ country }) => country !== null)) return false;
  return tellings.every(({ frame }) =>
    frame.participants.every(({ organisation }) => organisation === undefined),
  );
}

/** "Meeting leaders in each country, Lee …": of one person alone, at no time or place of its own. */
function isOneSided({
  family,
  people,
  countries,
  places,
  whens,
  statuses,
  names,
  tellings,
}: Profile) {
  if (family !== "encounter" || people.length !== 1 || countries.length > 1) return false;
  if (places.length > 0 || names.size > 0 || !statuses.includes("occurred")) return false;
  const others = tellings.some(
    ({ frame: { participants, rules } }) =>
      rules.includes("frames/noun-with") ||
      participants.some(({ organisation }) => organisation !== undefined),
  );
  return !others && !whens.some(({ basis }) => basis === "stated");
}

/** "The premier is appointed by the king": how it is done, not that it was; "after Lee took office": since when. */
function isCustom({ tellings }: Profile): boolean {
  return tellings.every(
    ({ annotated, frame }) =>
      frame.rules.some(
        (rule) => rule === "frames/status-present" || rule === "frames/status-participle",
      ) || isSinceWhen(annotated, frame),
  );
}

/** A time or a place of its own, and a country or a name: "gunmen ambushed a convoy in western Niger on Saturday". */
function nobodyStandsAlone(profile: Profile): boolean {
  const { countries, names, when, whens, places, family, statuses } = profile;
  if (family === "other" && countries.length === 0) return false;
  if (names.size > 0 && when !== null) return true;
  const stated = whens.some(({ basis }) => basis === "stated");
  if (!stated && places.length === 0) return false;
  if (countries.length > 1 || names.size > 0) return true;
  const land = countries.length > 0 || places.some(({ country }) => country !== null);
  return land && statuses.includes("occurred") && !definite(profile) && !isHeadline(profile);
}

const needsTime = new Set(["encounter", "call", "agreement", "visit"]);

/** "In the meeting, Lee said": some meeting told before, though not found. */
function definite({ tellings }: Profile): boolean {
  return tellings.every(({ frame, annotated }) => isDefinite(annotated.report.text, frame));
}

/** Told by nothing but headlines. */
export function isHeadline({ tellings }: Profile): boolean {
  return tellings.every(
    ({ annotated, frame }) => frame.trigger.start < (annotated.report.metadata.title?.end ?? 0),
  );
}
