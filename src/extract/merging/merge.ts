/** Frames to profiles of events: within each report, then over all of them. */
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Frame } from "../types.ts";
import { standsAlone, withGeneral } from "./antecedents.ts";
import { clustered } from "./cluster.ts";
import { withDisputes } from "./disputes.ts";
import { type Profile, profileOf } from "./profile.ts";
import { tellingsOf } from "./tellings.ts";

/** The events of all reports; `frames` of each report stand at its index. */
export function profilesOf(
  annotated: readonly Annotated[],
  frames: readonly (readonly Frame[])[],
  linked: LinkedPeople,
): Profile[] {
  const perReport = annotated.flatMap((one, index) =>
    withinReport(one, frames[index] ?? [], linked),
  );
  return withDisputes(clustered(perReport)).filter(standsAlone);
}

function withinReport(
  annotated: Annotated,
  frames: readonly Frame[],
  linked: LinkedPeople,
): Profile[] {
  const tellings = tellingsOf(annotated, frames, linked);
  const general = tellings.filter(({ general, family }) => general && family !== "saying");
  const named = tellings.filter((telling) => !general.includes(telling));
  return withGeneral(clustered(named.map(profileOf)), general);
}
