/**
 * Where a meeting was that no sentence puts anywhere: where the same people were met that day, or, of the report's own
 * day, the city that its first events were in, if it lies in a country that takes part.
 *
 *   "Ghosh led the talks in Beijing on Wednesday. He also met Liu."    Liu too in Beijing (inferred, no claim)
 */
import type { PlaceMention } from "../types.ts";
import { isCountry } from "./places.ts";
import type { Profile } from "./profile.ts";
import { relate } from "./when.ts";

/** A lookup over the events found; null where nothing can be told. */
export function placesBeside(
  profiles: readonly Profile[],
): (profile: Profile) => PlaceMention | null {
  const placed = profiles.filter(
    (profile) => profile.family === "encounter" && cityOf(profile) !== null,
  );
  const byReport = new Map<string, Profile[]>();
  for (const profile of placed)
    for (const report of profile.reports)
      byReport.set(report, [...(byReport.get(report) ?? []), profile]);
  return (profile) => {
    if (profile.family !== "encounter" || !profile.statuses.includes("occurred")) return null;
    const near = [...profile.reports].flatMap((report) => byReport.get(report) ?? []);
    const beside = near.find((other) => isBeside(profile, other));
    return beside === undefined ? null : cityOf(beside);
  };
}

function cityOf({ places, tellings }: Profile): PlaceMention | null {
  const told = new Set(
    tellings.flatMap(({ frame, general }) => (general ? [] : (frame.place?.value ?? []))),
  );
  return (
    places.find((place) => told.has(place.value) && place.country !== null && !isCountry(place)) ??
    null
  );
}

function isBeside(profile: Profile, other: Profile): boolean {
  const city = cityOf(other);
  if (profile.when === null || other.when === null || city?.country == null) return false;
  const sameDay = relate(profile.when, other.when) === "same";
  const shared = profile.people.some((person) => other.people.includes(person));
  return sameDay && shared && profile.countries.includes(city.country);
}
