/** One event as it is proposed: its own words chosen from what all tellings say, with passages, claims and agreements. */
import { eventAgreement } from "../../evidence/agreement.ts";
import type { EventStatus } from "../../model/timeline.ts";
import type { LinkedPeople } from "../people/link.ts";
import type {
  Candidate,
  CandidateAmount,
  CandidateOfficial,
  CandidatePassage,
  FrameParticipant,
  PlaceMention,
  Span,
} from "../types.ts";
import { canonical, mainPlace } from "./canonical.ts";
import { draftsOf } from "./claimDrafts.ts";
import { agreementsFrom, claimsOf } from "./claims.ts";
import { dateOf, spanOfDays } from "./eventDate.ts";
import { commonType } from "./families.ts";
import { mostCommon } from "./grouped.ts";
import { type Ids, slugOf } from "./ids.ts";
import { labelOf } from "./labels.ts";
import { type IsAlone, passagesOf, within } from "./passages.ts";
import { countryName, isCountry, placeName } from "./places.ts";
import type { Profile } from "./profile.ts";
import { blocMembers, distinct } from "./surroundings.ts";
import type { Telling } from "./telling.ts";
import { type Named, titleOf } from "./titles.ts";
import { withArticle } from "./titleWords.ts";

export type CandidateContext = {
  readonly linked: LinkedPeople;
  readonly officials: ReadonlyMap<string, CandidateOfficial>;
  /** Place of each report in reading order. */
  readonly order: ReadonlyMap<string, number>;
  readonly originOf: (document: string) => string;
  readonly ids: Ids;
  /** Where an event probably was that no telling puts anywhere. */
  readonly placeOf: (profile: Profile) => PlaceMention | null;
  readonly isAlone: IsAlone;
};

/** The event that a profile is. */
export function candidateOf(profile: Profile, context: CandidateContext): Candidate {
  const { tellings } = profile;
  const named = tellings.filter(({ general }) => !general);
  const specific = named.length > 0 ? named : tellings;
  const type = commonType(specific.map(({ frame }) => frame.type));
  const status = statusOf(profile, context);
  const when = dateOf(profile);
  const passages = passagesOf(tellings, context.order, context.isAlone);
  const place = mainPlace(placesOf(specific, tellings)) ?? context.placeOf(profile);
  const countries = countriesOf(profile, place);
  const participants = participantsOf(tellings, specific, context);
  const words = namedOf(
    { type, status, participants, countries, place, specific, profile },
    context,
  );
  const title = titleOf(words);
  const id = context.ids.next(slugOf(title, when?.edtf ?? null));
  const taking = new Set(participants.map(({ official }) => official));
  const drafts = draftsIn(tellings, passages, context).filter(
    ({ attribute, subject }) =>
      subject === undefined || attribute === "count" || taking.has(subject),
  );
  const claims = claimsOf(id, canonical(drafts), passages);
  const agreements = agreementsFrom(id, claims, context.originOf);
  return {
    id,
    type,
    cameo: mostCommon(
      specific.filter(({ frame }) => frame.type === type).flatMap(({ frame }) => frame.cameo ?? []),
    ),
    status,
    title,
    label: labelOf(words),
    date: when?.edtf ?? null,
    dateBasis: when?.basis ?? "inferred",
    ...spanOfDays(when, status, profile),
    place: place === null ? null : { name: placeName(place), country: place.country },
    participants,
    countries,
    amounts: amountsOf(tellings, title),
    passages,
    claims,
    agreements,
    agreement: eventAgreement(
      agreements,
      passages.map(({ document }) => context.originOf(document)),
    ),
    rules: distinct(tellings.flatMap(({ frame, rules }) => [...frame.rules, ...rules])),
  };
}

function draftsIn(
  tellings: readonly Telling[],
  passages: readonly CandidatePassage[],
  context: CandidateContext,
) {
  return tellings.flatMap((telling) => {
    const { report, trigger } = telling.frame;
    const passage = passages.find((one) => one.document === report && within(trigger, one));
    return passage === undefined ? [] : draftsOf(telling, { ...context, passage });
  });
}

/** What came about outweighs what was planned, if it is not told before it; else the commonest. */
function statusOf({ tellings, statuses }: Profile, { order }: CandidateContext): EventStatus {
  if (statuses.includes("occurred")) return "occurred";
  const last = [...tellings].sort(
    (a, b) => (order.get(a.frame.report) ?? 0) - (order.get(b.frame.report) ?? 0),
  );
  return mostCommon(last.map(({ status }) => status)) ?? "unconfirmed";
}

/** The places of named tellings; those of general ones only if there are no others. */
function placesOf(specific: readonly Telling[], tellings: readonly Telling[]): PlaceMention[] {
  const places = specific.flatMap(placeOf);
  return places.length > 0 ? places : tellings.flatMap(placeOf);
}

/** What is spoken of is no place of speaking: only a place smaller than a country counts for sayings. */
function placeOf({ frame: { place }, family }: Telling): readonly PlaceMention[] {
  if (place === null) return [];
  return family === "saying" && (place.country === null || isCountry(place)) ? [] : [place];
}

type Chosen = Pick<Candidate, "type" | "status" | "participants" | "countries"> & {
  readonly place: PlaceMention | null;
  readonly specific: readonly Telling[];
  readonly profile: Profile;
};

/** What its title is made of. */
function namedOf(
  { type, status, participants, countries, place, specific, profile }: Chosen,
  { officials }: CandidateContext,
): Named {
  const nameOf = ({ official, organisation }: Participant) =>
    official === undefined ? organisation : officials.get(official)?.name;
  const speakers = participants.filter(({ role }) => role === "speaker");
  const homes = participants.flatMap(({ official }) =>
    official === undefined ? [] : (officials.get(official)?.country ?? []),
  );
  const governments = (profile.speaker ?? "").match(/(?<=government:)[A-Z]{2}/gu) ?? [];
  const own = new Set([...homes, ...governments]);
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
    clauses: specific.map(({ annotated, frame: { clause } }) =>
      annotated.report.text.slice(clause.start, clause.end),
    ),
  };
}

/** An attack of nobody on nobody is the affair of the country where it was. */
function countriesOf(
  { countries, family }: Profile,
  place: PlaceMention | null,
): readonly string[] {
  const land = place?.country ?? null;
  return countries.length === 0 && family === "force" && land !== null ? [land] : countries;
}

type Participant = Candidate["participants"][number];

/** Everyone once, in the order of the texts; organisations only of tellings that name who took part. */
function participantsOf(
  tellings: readonly Telling[],
  specific: readonly Telling[],
  context: CandidateContext,
): Participant[] {
  const found = new Map<string, Participant>();
  for (const telling of tellings)
    for (const participant of telling.frame.participants) {
      if (participant.role === "addressee" && tellings.length > 2) continue;
      const made = participantOf(telling.frame.report, participant, context);
      const key = made === null ? "" : keyOf(made, telling, participant);
      const counts = made?.official !== undefined || specific.includes(telling);
      if (made !== null && counts && !found.has(key)) found.set(key, made);
    }
  return [...found.values()];
}

/** "Quad", "the Quad nations" and "the Quad group" are one: they have the same members. */
function keyOf(made: Participant, { annotated }: Telling, span: Span): string {
  if (made.official !== undefined) return made.official;
  const members = blocMembers(annotated, span);
  return members.length > 0
    ? members.join("+")
    : `organisation ${made.organisation?.toLowerCase()}`;
}

function participantOf(
  report: string,
  { person, organisation, country, role }: FrameParticipant,
  { linked, officials }: CandidateContext,
): Participant | null {
  const official = person === undefined ? null : linked.of(report, person);
  if (official !== null && officials.has(official)) return { official, role };
  if (organisation === undefined) return null;
  return { organisation, ...(country === undefined ? {} : { country }), role };
}

/** Sums told of the event, each once, with what they are for in the report's words. */
function amountsOf(tellings: readonly Telling[], title: string): CandidateAmount[] {
  const found = new Map<string, CandidateAmount>();
  for (const { frame, annotated } of tellings)
    for (const { value, currency, end } of frame.amounts) {
      const key = `${value} ${currency}`;
      if (!found.has(key))
        found.set(key, {
          value,
          currency,
          purpose: purposeOf(annotated.report.text, end) ?? title,
        });
    }
  return [...found.values()];
}

/** "$61 billion for Ukraine to defend itself": the words after the sum, up to the next mark. */
function purposeOf(text: string, end: number): string | null {
  const after = /^\s+((?:for|to|in|of|toward|towards|on)\s[^.,;:!?()"“”\n]{3,80})/u.exec(
    text.slice(end, end + 120),
  );
  const words = after?.[1]?.trim();
  return words === undefined || words.length < 5 ? null : words;
}
