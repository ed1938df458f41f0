/** What the title of an event is made of. */

import type { LinkedPeople } from "../people/link.ts";
import type { Candidate, CandidateOfficial, FrameParticipant, PlaceMention } from "../types.ts";
import { deedIn } from "./deeds.ts";
import type { Participant } from "./participants.ts";
import { countryName, placeName } from "./places.ts";
import type { Profile } from "./profile.ts";
import { countryOf } from "./speakers.ts";
import type { Telling } from "./telling.ts";
import type { Named } from "./titleNames.ts";
import { withArticle } from "./titleWords.ts";

type Chosen = Pick<Candidate, "type" | "status" | "participants" | "countries"> & {
  readonly place: PlaceMention | null;
  readonly specific: readonly Telling[];
  readonly profile: Profile;
};

type Known = {
  readonly officials: ReadonlyMap<string, CandidateOfficial>;
  readonly linked: LinkedPeople;
};

/** Where a body is at home, as the reports tell. */
function homesOf(organisation: string, tellings: readonly Telling[]): string[] {
  return tellings.flatMap(({ annotated }) => countryOf(annotated, organisation) ?? []);
}

/** Names, countries, place and words, as titles take them. */
export function namedOf(
  { type, status, participants, countries, place, specific, profile }: Chosen,
  { officials, linked }: Known,
): Named {
  const personIn = ({ person }: FrameParticipant, report: string) => {
    const official = person === undefined ? null : linked.of(report, person);
    return official === null ? null : (officials.get(official)?.name ?? null);
  };
  const nameOf = ({ official, organisation }: Participant) =>
    official === undefined ? organisation : officials.get(official)?.name;
  const speaking = participants.filter(({ role }) => role === "speaker");
  const inPerson = speaking.filter(({ official }) => official !== undefined);
  const speakers = inPerson.length > 0 ? inPerson : speaking;
  const homes = participants.flatMap(({ official }) =>
    official === undefined ? [] : (officials.get(official)?.country ?? []),
  );
  const governments = (profile.speaker ?? "").match(/(?<=government:)[A-Z]{2}/gu) ?? [];
  const bodies = participants.flatMap(({ country, organisation }) =>
    organisation === undefined ? [] : (country ?? homesOf(organisation, specific)),
  );
  const own = new Set([...homes, ...governments, ...(homes.length > 0 ? [] : bodies)]);
  return {
    type,
    status,
    people: participants.flatMap((one) => (one.official === undefined ? [] : (nameOf(one) ?? []))),
    organisations: participants.flatMap(({ organisation }) => organisation ?? []),
    countries,
    place: place === null ? null : placeName(place),
    placeCountry: place?.country ?? null,
    speakers:
      speakers.length > 0
        ? speakers.flatMap((one) => nameOf(one) ?? [])
        : governments.map((code) => withArticle(countryName(code))),
    others: own.size === 0 ? [] : countries.filter((country) => !own.has(country)),
    triggers: specific.map(({ annotated, frame: { trigger } }) =>
      annotated.report.text.slice(trigger.start, trigger.end),
    ),
    told: deedIn(specific, personIn),
    clauses: specific.map(({ annotated, frame: { clause } }) =>
      annotated.report.text.slice(clause.start, clause.end),
    ),
  };
}
