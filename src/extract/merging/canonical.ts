/**
 * Values made one where only the wording differs, since the judges of `src/evidence` compare letter by letter: one office
 * per wording, one name per city. What is neither the same nor a contradiction is left out rather than called disputed.
 */

import { grouped } from "../../evidence/lists.ts";
import { DAY_MS } from "../../model/calendar.ts";
import type { PlaceMention } from "../types.ts";
import type { Draft } from "./claimDrafts.ts";
import { withAuthors, withRarity, withStops } from "./denials.ts";
import { withDeeds } from "./deniedDeeds.ts";
import { officesDiffer } from "./offices.ts";
import { isCountry, placeRelation, placeValue } from "./places.ts";
import type { Telling } from "./telling.ts";

/** The drafts of one event with canonical values. */
export function canonical(drafts: readonly Draft[]): Draft[] {
  return steps.reduce((done, step) => step(done), [...drafts]);
}

/** "Arrived on Sunday", "left on Tuesday": days of a visit that one report tells are no two claims on its date. */
function withoutStages(drafts: readonly Draft[]): Draft[] {
  const days = drafts.filter(
    ({ attribute, telling }) => attribute === "date" && telling.family === "visit",
  );
  const perReport = grouped(days, ({ telling }) => telling.frame.report);
  const staged = [...perReport.values()].some(
    (group) => new Set(group.map(({ value }) => value)).size > 1,
  );
  return staged ? drafts.filter((draft) => !days.includes(draft)) : [...drafts];
}

const steps: readonly ((drafts: readonly Draft[]) => Draft[])[] = [
  withoutStages,
  withLengths,
  withOffices,
  withPlaces,
  withSubjects,
  withStatuses,
  withStops,
  withRarity,
  withAuthors,
  withDeeds,
];

const DAY = 24 * 60;

/** "Two days of talks" beside "three hours": whole days are those of the round, hours those of a meeting in it. */
function withLengths(drafts: readonly Draft[]): Draft[] {
  const lengths = drafts.filter(
    ({ attribute, telling }) => attribute === "duration" && telling.family === "encounter",
  );
  if (lengths.every(({ value }) => Number(value) >= DAY)) return [...drafts];
  return drafts.filter((draft) => !lengths.includes(draft) || Number(draft.value) % DAY !== 0);
}

/**
 * Planned and then held is no contradiction; held by one report and called off by another is. That it took place goes
 * without saying otherwise.
 */
function withStatuses(drafts: readonly Draft[]): Draft[] {
  const told = (draft: Draft, value: string) =>
    draft.attribute === "status" && draft.value === value;
  const held = new Set(
    drafts.flatMap((draft) => (told(draft, "occurred") ? [draft.telling.frame.report] : [])),
  );
  const off = drafts.some(
    (draft) =>
      (told(draft, "cancelled") || told(draft, "postponed")) &&
      !held.has(draft.telling.frame.report),
  );
  const denied = drafts.some(
    (draft) => draft.attribute === "status" && draft.polarity === "denied",
  );
  if (off && held.size === 0 && !denied)
    return drafts.filter((draft) => !isOutdated(draft, drafts));
  return drafts.filter((draft) => !told(draft, off || denied ? "planned" : "occurred"));
}

/** Planned, by a report from before the first by which it is off, or put off days before it was called off: so it was then. */
function isOutdated(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.attribute !== "status") return false;
  const off = drafts.filter(
    ({ attribute, value }) =>
      attribute === "status" && (value === "cancelled" || value === "postponed"),
  );
  if (draft.value !== "planned")
    return off.some((other) => other.value !== draft.value && daysLater(other, draft) > 1);
  const own = off.some(({ telling }) => telling.frame.report === draft.telling.frame.report);
  return own || off.some((other) => daysLater(other, draft) > 0);
}

function daysLater(later: Draft, earlier: Draft): number {
  return (Date.parse(publishedOn(later)) - Date.parse(publishedOn(earlier))) / DAY_MS;
}

function publishedOn({ telling }: Draft): string {
  return telling.annotated.report.metadata.published ?? "";
}

// ── Offices ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function withOffices(drafts: readonly Draft[]): Draft[] {
  const offices = drafts.filter(({ attribute }) => attribute === "office");
  const values = new Map<Draft, string | null>();
  for (const group of grouped(offices, ({ subject }) => subject ?? "").values())
    for (const [draft, value] of officeValues(group)) values.set(draft, value);
  return drafts.flatMap((draft) => {
    const value = values.get(draft);
    if (value === undefined) return [draft];
    return value === null ? [] : [{ ...draft, value }];
  });
}

/** Each draft with the first more telling value that it does not contradict; null where the two could both be held. */
function officeValues(drafts: readonly Draft[]): Map<Draft, string | null> {
  const heads: Draft[] = [];
  for (const draft of byTelling(drafts))
    if (heads.every((head) => differ(head, draft))) heads.push(draft);
  return new Map(
    drafts.map((draft) => {
      const head = heads.find((one) => !differ(one, draft));
      if (head === undefined || head.office?.kind === draft.office?.kind)
        return [draft, String(head?.value ?? draft.value)];
      return [draft, sameByName(head, draft) ? String(head.value) : null];
    }),
  );
}

/** "Secretary of State" and "Foreign Minister" of one country are one office. */
function sameByName(a: Draft, b: Draft): boolean {
  const names = [a.office?.kind, b.office?.kind].sort();
  return names.join() === "Foreign Minister,Secretary of State";
}

function differ(a: Draft, b: Draft): boolean {
  return a.office !== undefined && b.office !== undefined && officesDiffer(a.office, b.office);
}

/** Those with a country first, then the more frequent values, then by letter. */
function byTelling(drafts: readonly Draft[]): Draft[] {
  const counts = grouped(drafts, ({ value }) => String(value));
  const rank = ({ office, value }: Draft) =>
    (office?.country == null ? 0 : 1000) + (counts.get(String(value))?.length ?? 0);
  return [...drafts].sort(
    (a, b) => rank(b) - rank(a) || (String(a.value) < String(b.value) ? -1 : 1),
  );
}

// ── Places ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A report that tells the main place does not contradict itself: another place that it tells is of something else. */
function withPlaces(drafts: readonly Draft[]): Draft[] {
  const places = drafts.flatMap(({ telling, attribute }) =>
    attribute === "place" && telling.frame.place !== null ? [telling.frame.place] : [],
  );
  const main = mainPlace(places);
  const atMain = new Set(
    drafts.flatMap(({ telling: { frame } }) =>
      main !== null && frame.place !== null && placeRelation(frame.place, main) === "same"
        ? [frame.report]
        : [],
    ),
  );
  return drafts.flatMap((draft) => {
    const place = draft.attribute === "place" ? draft.telling.frame.place : null;
    if (place === null || main === null) return [draft];
    const value = valueBeside(place, main, draft.telling);
    const apart = placeRelation(place, main) === "different";
    if (apart && atMain.has(draft.telling.frame.report)) return [];
    return value === null ? [] : [{ ...draft, value }];
  });
}

/** The place that most tellings name; of equally frequent ones the finest, then the first by letter. */
export function mainPlace(places: readonly PlaceMention[]): PlaceMention | null {
  const groups: PlaceMention[][] = [];
  for (const place of [...places].sort((a, b) => (placeValue(a) < placeValue(b) ? -1 : 1))) {
    const group = groups.find(
      ([head]) => head !== undefined && placeRelation(head, place) === "same",
    );
    if (group === undefined) groups.push([place]);
    else group.push(place);
  }
  const weight = ([head]: PlaceMention[], size: number) =>
    head !== undefined && isCountry(head) ? size / 4 : size;
  groups.sort((a, b) => weight(b, b.length) - weight(a, a.length));
  return groups[0]?.reduce((a, b) => (placeValue(b).length > placeValue(a).length ? b : a)) ?? null;
}

/** Its value beside the main place; null where it is another stop of a visit, what is talked of, or not comparable. */
function valueBeside(
  place: PlaceMention,
  main: PlaceMention,
  { family, general }: Telling,
): string | null {
  const relation = placeRelation(place, main);
  if (relation === "same") return placeValue(main);
  if (relation === "part") return partValue(place, main);
  return relation === "different" && family !== "visit" && !general ? placeValue(place) : null;
}

/** Part and whole must end alike, letter by letter. */
function partValue(place: PlaceMention, main: PlaceMention): string | null {
  const [value, whole] = [placeValue(place), placeValue(main)];
  return value.endsWith(`, ${whole}`) || whole.endsWith(`, ${value}`) ? value : null;
}

// ── Amounts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Which amount a claim is about: the one of the event if no report names several, else each sum is its own. */
function withSubjects(drafts: readonly Draft[]): Draft[] {
  const amounts = drafts.filter(({ attribute }) => attribute === "amount");
  if (amounts.length === 0) return [...drafts];
  const perReport = grouped(amounts, ({ telling }) => telling.frame.report);
  const single = [...perReport.values()].every((group) => distinctSums(group).length === 1);
  const sums = distinctSums(amounts);
  return drafts.map((draft) => {
    if (draft.attribute !== "amount") return draft;
    return { ...draft, subject: single ? "amount-1" : `amount-${sums.indexOf(sumOf(draft)) + 1}` };
  });
}

function sumOf({ value, unit }: Draft): string {
  return `${value} ${unit}`;
}

function distinctSums(drafts: readonly Draft[]): string[] {
  return [...new Set(drafts.map(sumOf))];
}
