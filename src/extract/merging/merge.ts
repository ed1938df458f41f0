/** Frames to profiles of events: within each report, then over all of them. */

import { grouped } from "../../evidence/lists.ts";
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Frame } from "../types.ts";
import { withGeneral } from "./antecedents.ts";
import { clustered } from "./cluster.ts";
import { withDisputes } from "./disputes.ts";
import { withIncidents } from "./incidents.ts";
import { withListsApart } from "./lists.ts";
import { type Profile, profileOf } from "./profile.ts";
import { isHeadline, standsAlone } from "./standing.ts";
import type { Telling } from "./telling.ts";
import { tellingsOf } from "./tellings.ts";
import { isRemark, isWorthTelling } from "./worth.ts";

/** The events of all reports; `frames` of each report stand at its index. */
export function profilesOf(
  annotated: readonly Annotated[],
  frames: readonly (readonly Frame[])[],
  linked: LinkedPeople,
): Profile[] {
  const tellings = annotated.flatMap((one, index) => tellingsOf(one, frames[index] ?? [], linked));
  const byReport = grouped(withListsApart(tellings, linked), ({ frame }) => frame.report);
  const within = [...byReport.values()].flatMap(withinReport);
  const told = withDisputes(clustered(within)).filter(standsAlone).filter(isWorthTelling);
  return withIncidents(withoutHeadlines(told.filter((profile) => !isRemark(profile, told))));
}

function withinReport(tellings: readonly Telling[]): Profile[] {
  const general = tellings.filter((telling) => telling.general && telling.family !== "saying");
  const named = tellings.filter((telling) => !general.includes(telling));
  const joined = withGeneral(clustered(named.map(profileOf)), general);
  return [...joined.filter(isNamed), ...ofNobody(joined.filter((profile) => !isNamed(profile)))];
}

/** What names nobody: brought together among itself, what has no time or place joins what has. */
function ofNobody(profiles: readonly Profile[]): Profile[] {
  const strong = clustered(profiles.filter(standsAlone));
  const weak = profiles.filter((profile) => !standsAlone(profile));
  return withGeneral(
    strong,
    weak.flatMap(({ tellings }) => tellings),
  );
}

function isNamed({ general, people }: Profile): boolean {
  return !general || people.length > 0;
}

/** A headline tells of the report's events once more: what only it tells, of those whom the report tells of, is no other. */
function withoutHeadlines(profiles: readonly Profile[]): Profile[] {
  const told = new Set(profiles.filter((profile) => !isHeadline(profile)).flatMap(partsOf));
  return profiles.filter(
    (profile) =>
      !isHeadline(profile) ||
      namesBoth(profile) ||
      !partsOf(profile).some((part) => told.has(part)),
  );
}

/** "Lee, Chan hold talks": news that the report's own sentences may tell in words not known. */
function namesBoth({ family, people }: Profile): boolean {
  return people.length > 1 && (family === "encounter" || family === "call");
}

/** Who takes part, by report. */
function partsOf({ reports, countries, people }: Profile): string[] {
  return [...reports].flatMap((report) =>
    [...countries, ...people].map((one) => `${report} ${one}`),
  );
}
