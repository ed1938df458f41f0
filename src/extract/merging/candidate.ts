/** One event as it is proposed: its own words chosen from what all tellings say, with passages, claims and agreements. */
import { eventAgreement } from "../../evidence/agreement.ts";
import { distinct, mostCommon } from "../../evidence/lists.ts";
import type { EventStatus } from "../../model/timeline.ts";
import { type Ids, slugOf } from "../ids.ts";
import type { LinkedPeople } from "../people/link.ts";
import type { Candidate, CandidateOfficial, CandidatePassage, PlaceMention } from "../types.ts";
import { amountsOf } from "./amounts.ts";
import type { AsidesOf } from "./asides.ts";
import { canonical, mainPlace } from "./canonical.ts";
import { draftsOf } from "./claimDrafts.ts";
import { agreementsFrom, claimsOf } from "./claims.ts";
import { withoutUndisputed } from "./denials.ts";
import { dateOf, spanOfDays } from "./eventDate.ts";
import { commonType } from "./families.ts";
import { labelOf } from "./labels.ts";
import { participantsOf } from "./participants.ts";
import { type IsAlone, passagesOf, within, withSentences } from "./passages.ts";
import { isCountry, placeName } from "./places.ts";
import type { Profile } from "./profile.ts";
import type { Telling } from "./telling.ts";
import { namedOf } from "./titleParts.ts";
import { titleOf } from "./titles.ts";

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
  readonly asidesOf: AsidesOf;
};

/** The event that a profile is. */
export function candidateOf(profile: Profile, context: CandidateContext): Candidate {
  const { tellings } = profile;
  const { type, cameo, status, participants, countries, place, specific } = chosenOf(
    profile,
    context,
  );
  const when = dateOf(profile);
  const named = profile.family === "encounter" ? profile.countries : countries;
  const words = namedOf(
    { type, status, participants, countries: named, place, specific, profile },
    context,
  );
  const title = titleOf(words);
  const id = context.ids.next(slugOf(title, when?.edtf ?? null));
  const told = passagesOf(tellings, context.order, context.isAlone);
  const { passages, ...claimed } = claimedOf(
    id,
    { profile, participants, passages: told },
    context,
  );
  return {
    id,
    type,
    cameo,
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
    ...claimed,
    rules: distinct(tellings.flatMap(({ frame, rules }) => [...frame.rules, ...rules])),
  };
}

/** What the event is, of all that its tellings call it; general ones count only where there are no others. */
function chosenOf(profile: Profile, context: CandidateContext) {
  const { tellings } = profile;
  const named = tellings.filter(({ general }) => !general);
  const specific = named.length > 0 ? named : tellings;
  const type = commonType(specific.map(({ frame }) => frame.type));
  const typical = specific.filter(({ frame }) => frame.type === type);
  const place = mainPlace(placesOf(specific, tellings)) ?? context.placeOf(profile);
  return {
    type,
    cameo: mostCommon(typical.flatMap(({ frame }) => frame.cameo ?? [])),
    status: statusOf(profile, context),
    participants: participantsOf(tellings, specific, context),
    countries: countriesOf(profile, place),
    place,
    specific,
  };
}

type Told = Pick<Candidate, "participants" | "passages"> & { readonly profile: Profile };

/** Claims on the event and on those who take part in it, and what reports agree on; with the passages of what is disputed. */
function claimedOf(id: string, told: Told, context: CandidateContext) {
  const { profile, participants } = told;
  const taking = new Set(participants.map(({ official }) => official));
  const drafts = [
    ...draftsIn(profile.tellings, told.passages, context),
    ...context.asidesOf(profile),
  ].filter(
    ({ attribute, subject }) =>
      subject === undefined || attribute === "count" || taking.has(subject),
  );
  const counting = withoutUndisputed(canonical(drafts));
  const passages = withSentences(told.passages, counting, context.order);
  const claims = claimsOf(id, counting, passages);
  const agreements = agreementsFrom(id, claims, context.originOf);
  const origins = passages.map(({ document }) => context.originOf(document));
  return { passages, claims, agreements, agreement: eventAgreement(agreements, origins) };
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

/**
 * What came about outweighs what was planned, if it is not told before it; else the commonest. A mere mention ("the
 * talks") says nothing of what its report puts ahead.
 */
function statusOf(profile: Profile, { order }: CandidateContext): EventStatus {
  const named = profile.tellings.filter(({ general }) => !general);
  const tellings = named.length > 0 && isAhead(profile) ? named : profile.tellings;
  if (tellings.some(({ status }) => status === "occurred")) return "occurred";
  const last = [...tellings].sort(
    (a, b) => (order.get(a.frame.report) ?? 0) - (order.get(b.frame.report) ?? 0),
  );
  return lastWord(last) ?? mostCommon(last.map(({ status }) => status)) ?? "unconfirmed";
}

/** What was planned is off if the report that came out last has it so, on a later day than all that have it otherwise. */
function lastWord(tellings: readonly Telling[]): EventStatus | null {
  const day = ({ annotated }: Telling) => annotated.report.metadata.published ?? "";
  const latest = tellings.reduce(
    (most, telling) => (day(telling) > most ? day(telling) : most),
    "",
  );
  const said = tellings.filter((telling) => day(telling) === latest).map(({ status }) => status);
  const [first] = said;
  const off = first === "cancelled" || first === "postponed";
  return off && said.every((status) => status === first) ? first : null;
}

/** Told of a day after the publication. */
function isAhead({ tellings }: Profile): boolean {
  return tellings.some(({ frame: { date } }) => date?.past === false);
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

/** An attack of nobody on nobody, a meeting of nobody named: the affair of the country where it was. */
function countriesOf(
  { countries, family, people }: Profile,
  place: PlaceMention | null,
): readonly string[] {
  const land = place?.country ?? null;
  const ofLand = family === "force" || (family === "encounter" && people.length === 0);
  return countries.length === 0 && ofLand && land !== null ? [land] : countries;
}
