/**
 * Which event each aside is about, and which asides are claimed: those alone that contradict another report (or a toll of
 * their own). What nobody contradicts would only lengthen the event by sentences that do not tell it.
 *
 *   absencesIn, onwardIn, significanceIn, tollsBeside, officesAtOdds ──▶ Aside ──the event it is about──▶ Draft
 */
import { bisector } from "d3";
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Span } from "../types.ts";
import { absencesIn } from "./absences.ts";
import { type Aside, around, type Reading } from "./aside.ts";
import { attackersIn } from "./attackers.ts";
import type { Draft } from "./claimDrafts.ts";
import { deniedDeedsIn } from "./deniedDeeds.ts";
import type { Family } from "./families.ts";
import { officesAtOdds } from "./officesBeside.ts";
import { onwardIn } from "./onward.ts";
import { isCountry, type PlaceRelation, placeRelation } from "./places.ts";
import type { Profile } from "./profile.ts";
import { significanceIn } from "./significance.ts";
import { entitiesIn } from "./surroundings.ts";
import type { Telling } from "./telling.ts";
import { tollsBeside } from "./tollsBeside.ts";
import { daysBetween, daysOf, publishedOf, relate, type When, whenOf } from "./when.ts";

export type AsidesOf = (profile: Profile) => readonly Draft[];

/** A lookup of what reports say of each event beside telling it. */
export function asidesBeside(
  profiles: readonly Profile[],
  annotated: readonly Annotated[],
  linked: LinkedPeople,
): AsidesOf {
  const found = new Map<Profile, Draft[]>();
  const readings = annotated.map((one) => ({ annotated: one, linked }));
  const byReport = new Map(annotated.map((one) => [one.report.id, one]));
  const shared = sharedEvents(profiles);
  const add = (profile: Profile | null, aside: Aside) => {
    const home = byReport.get(aside.report);
    const telling = profile === null ? undefined : nearest(profile, aside)?.telling;
    const any = telling ?? profile?.tellings[0];
    if (profile === null || home === undefined || any === undefined) return;
    const list = found.get(profile) ?? [];
    list.push(draftOf(aside, any, home));
    found.set(profile, list);
  };
  for (const reading of readings)
    for (const aside of [
      ...tollsBeside(reading),
      ...(annotated.length > 1 ? absencesIn(reading) : []),
      ...comparedIn(reading, shared),
    ])
      add(eventOf(aside, profiles, reading), aside);
  for (const pair of officesAtOdds(readings)) {
    const profile = sharedBy(pair, profiles);
    for (const aside of pair) add(profile, aside);
  }
  return (profile) => found.get(profile) ?? [];
}

/** What only several reports can dispute, of events that this one and another tell. */
function comparedIn(reading: Reading, shared: ReadonlySet<string>): Aside[] {
  const { id } = reading.annotated.report;
  const tells = (family: Family) => shared.has(`${family} ${id}`);
  const meets = tells("visit") || tells("encounter") || tells("call");
  return [
    ...(meets ? [...onwardIn(reading), ...significanceIn(reading)] : []),
    ...(tells("force") ? [...attackersIn(reading), ...deniedDeedsIn(reading)] : []),
  ];
}

/** Families and reports of the events that several reports tell. */
function sharedEvents(profiles: readonly Profile[]): ReadonlySet<string> {
  const several = profiles.filter(({ reports }) => reports.size > 1);
  return new Set(
    several.flatMap(({ family, reports }) => [...reports].map((report) => `${family} ${report}`)),
  );
}

function draftOf(aside: Aside, telling: Telling, home: Annotated): Draft {
  const { attribute, subject, value, comparator, polarity, span, rule, office } = aside;
  const frame = { ...telling.frame, report: aside.report, place: null, attributedTo: null };
  return {
    attribute,
    subject,
    value,
    comparator,
    polarity,
    span,
    rule,
    aside,
    telling: { ...telling, annotated: home, frame },
    ...(office === undefined ? {} : { office }),
  };
}

// ── The event of an aside ────────────────────────────────────────────────────────────────────────────────────────────

/** So many sentences behind the telling an aside may stand, or one before it. */
const REACH = 5;

function eventOf(aside: Aside, profiles: readonly Profile[], reading: Reading): Profile | null {
  const own = aside.rule === "claims/denied" ? null : ownEvent(aside, profiles, reading);
  if (own !== null) return own;
  const others = profiles.filter(
    (profile) => fits(profile, aside) && isToldOf(profile, aside, reading.annotated),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The event told nearest in the same report. */
function ownEvent(aside: Aside, profiles: readonly Profile[], reading: Reading): Profile | null {
  let [best, least]: [Profile | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const profile of profiles) {
    if (!fits(profile, aside) || isItself(profile, aside)) continue;
    const found = nearest(profile, aside);
    if (
      found === null ||
      isTold(found.distance, aside) ||
      isOtherDay(profile, aside, reading.annotated)
    )
      continue;
    const distance = found.distance + aside.families.indexOf(profile.family) / 10;
    if (distance < least) [best, least] = [profile, distance];
  }
  return best;
}

/** What its own sentence counts, the event claims anyway. */
function isTold(distance: number, { rule }: Aside): boolean {
  return rule === "claims/toll-beside" && distance === 0;
}

/** "On Sunday another blast killed five": a toll of another day. */
function isOtherDay({ when }: Profile, { rule, sentence }: Aside, annotated: Annotated): boolean {
  const bounds = annotated.report.sentences[sentence];
  if (rule !== "claims/toll-beside" || bounds === undefined || when === null) return false;
  const told = datesIn(annotated, bounds);
  return told.length > 0 && told.every((day) => relate(day, when) === "apart");
}

function fits({ family, people, tellings }: Profile, aside: Aside): boolean {
  if (!aside.families.includes(family)) return false;
  if (!aside.people.every((person) => people.includes(person))) return false;
  const { noun } = aside;
  return noun === undefined || tellings.some((telling) => sentenceOf(telling).includes(noun));
}

function sentenceOf({ annotated: { report }, frame }: Telling): string {
  const { start, end } = report.sentences[frame.sentence] ?? frame.clause;
  return report.text.slice(start, end).toLowerCase();
}

/** "He will then travel to Kenya": the trip that it tells is not the one it goes on from. */
function isItself({ tellings, places, countries }: Profile, { lands, span, rule }: Aside): boolean {
  if (lands === undefined || rule === "claims/denied-deed") return false;
  if (places.some(({ country }) => country !== null && lands.includes(country))) return true;
  const within = ({ frame: { trigger } }: Telling) =>
    trigger.start >= span.start && trigger.end <= span.end;
  return (
    tellings.every(within) ||
    (places.length === 0 && lands.every((land) => countries.includes(land)))
  );
}

function nearest({ tellings }: Profile, { report, sentence }: Aside) {
  let found: { telling: Telling; distance: number } | null = null;
  for (const telling of tellings) {
    if (telling.frame.report !== report) continue;
    const behind = sentence - telling.frame.sentence;
    const distance = behind < 0 ? 1 - behind : behind;
    if (behind < -1 || behind > REACH) continue;
    if (found === null || distance < found.distance) found = { telling, distance };
  }
  return found;
}

/** Of an event that only other reports tell: an absence by its days, a toll by its day and place. */
function isToldOf(profile: Profile, aside: Aside, annotated: Annotated): boolean {
  if (aside.polarity === "denied") return isNews(profile, aside, annotated);
  if (aside.rule !== "claims/toll-beside" || profile.reports.has(aside.report)) return false;
  const bounds = around(annotated, aside.span);
  if (bounds === null || profile.when === null || daysOf(profile.when) > 1) return false;
  const here = entitiesIn(annotated.entities, bounds).some(
    (entity) =>
      entity.kind === "place" &&
      !isCountry(entity) &&
      profile.places.some((place) => !isCountry(place) && isAt(placeRelation(place, entity))),
  );
  return (
    here && datesIn(annotated, bounds).some((day) => relate(day, profile.when ?? day) === "same")
  );
}

function isAt(relation: PlaceRelation): boolean {
  return relation === "same" || relation === "part";
}

const byStart = bisector(({ start }: Span) => start);

/** No sentence of news tells more. */
const MOST_DATES = 10;

function datesIn({ dates }: Annotated, bounds: Span): When[] {
  const [from, to] = [byStart.left(dates, bounds.start), byStart.left(dates, bounds.end)];
  return dates
    .slice(from, Math.min(to, from + MOST_DATES))
    .flatMap(({ edtf, type }) => (type === "DURATION" ? [] : (whenOf(edtf, "stated") ?? [])));
}

/** An absence is from what other reports tell of the same days. */
function isNews(profile: Profile, { sentence }: Aside, annotated: Annotated): boolean {
  const { report } = annotated;
  const bounds = report.sentences[sentence];
  const published = publishedOf(report);
  const { when } = profile;
  if (bounds === undefined || published === null || when === null) return false;
  const told = datesIn(annotated, bounds);
  return told.length > 0
    ? told.some((one) => relate(one, when) !== "apart")
    : daysBetween(published, when) <= 7;
}

/** Of two offices at odds: an event that both reports tell, or the one nearest to an office; null if it is told there. */
function sharedBy([a, b]: readonly [Aside, Aside], profiles: readonly Profile[]): Profile | null {
  const fitting = profiles.filter((profile) => fits(profile, a));
  const both = fitting.filter(({ reports }) => reports.has(a.report) && reports.has(b.report));
  const rank = (profile: Profile) =>
    a.families.indexOf(profile.family) * 100 - profile.tellings.length;
  const [best] = (
    both.length > 0
      ? both
      : fitting.filter(({ reports }) => reports.has(a.report) || reports.has(b.report))
  ).toSorted((x, y) => rank(x) - rank(y));
  return best ?? null;
}
