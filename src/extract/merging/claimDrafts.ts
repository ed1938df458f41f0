/** What each telling claims, with the exact words: before values are made one per event and ids are given. */
import type { Claim } from "../../model/timeline.ts";
import type { LinkedPeople } from "../people/link.ts";
import type { CandidateOfficial, Span } from "../types.ts";
import type { Aside } from "./aside.ts";
import { type Toll, tollsIn } from "./counts.ts";
import { knownOffice, type Office } from "./offices.ts";
import { within } from "./passages.ts";
import { personOf } from "./peopleById.ts";
import { placeRelation, placeValue } from "./places.ts";
import { sizesIn } from "./sizes.ts";
import { entitiesIn } from "./surroundings.ts";
import type { Telling } from "./telling.ts";
import { edtfOf, whenOf } from "./when.ts";

export type Draft = Pick<Claim, "attribute" | "subject" | "value" | "unit" | "comparator"> & {
  readonly span: Span;
  readonly telling: Telling;
  readonly rule: string;
  readonly office?: Office;
  /** Affirmed, if nothing else is said. */
  readonly polarity?: Claim["polarity"];
  /** What it was, if it does not stand in the telling. */
  readonly aside?: Aside;
};

type Context = {
  readonly linked: LinkedPeople;
  readonly officials: ReadonlyMap<string, CandidateOfficial>;
  /** The passage of the telling; only what stands in it is claimed by it. */
  readonly passage: Span;
};

/** The drafts of one telling in the order of their attributes; all lie inside its passage. */
export function draftsOf(telling: Telling, context: Context): Draft[] {
  const drafts = [
    ...dateDraft(telling),
    ...placeDraft(telling),
    ...durationDraft(telling),
    ...amountDrafts(telling),
    ...countDrafts(telling, context),
    ...statusDraft(telling),
    ...peopleDrafts(telling, context),
  ];
  return drafts.filter(({ span }) => within(span, context.passage));
}

function exact(telling: Telling, span: Span, rule: string) {
  return { telling, span, rule, comparator: "=" as const };
}

const dateAttributes = { on: "date", since: "start", "from-to": "date", around: "date" } as const;

function dateDraft(telling: Telling): Draft[] {
  const { date } = telling.frame;
  const value = date === null ? null : edtfOf(date, telling.family);
  if (date === null || value === null || whenOf(value, "stated") === null) return [];
  const attribute =
    date.relation in dateAttributes
      ? dateAttributes[date.relation as keyof typeof dateAttributes]
      : null;
  if (attribute === null || telling.family === "saying") return [];
  return [{ ...exact(telling, date, "claims/date"), attribute, value }];
}

function placeDraft(telling: Telling): Draft[] {
  const { place } = telling.frame;
  if (place === null || telling.family === "saying") return [];
  return [
    { ...exact(telling, place, "claims/place"), attribute: "place", value: placeValue(place) },
  ];
}

function durationDraft(telling: Telling): Draft[] {
  const { duration } = telling.frame;
  if (duration === null || duration.minutes === null) return [];
  if (!lasts.has(telling.family) && !isTruce(telling, duration)) return [];
  if (isOfAnother(telling, duration) || isDistance(telling, duration)) return [];
  return [
    {
      ...exact(telling, duration, "claims/duration"),
      attribute: "duration",
      value: duration.minutes,
      unit: "minutes",
      comparator: duration.comparator,
    },
  ];
}

const lasts = new Set(["encounter", "call", "visit", "force"]);

/** Of what is agreed only a truce has a length of its own. */
function isTruce({ annotated, family }: Telling, { start, end }: Span): boolean {
  const near = annotated.report.text.slice(Math.max(0, start - 40), end + 40);
  return (
    family === "agreement" && /\b(?:ceasefire|cease-fire|truce|pause|cessation)\b/iu.test(near)
  );
}

/** "who is on a three-day visit, met …": the visit's, not the meeting's. */
function isOfAnother({ annotated, family }: Telling, { end }: Span): boolean {
  const noun =
    /^[\s-]*(?:of\s+)?(visits?|trips?|tours?|stay|stop|meetings?|talks|calls?|conversations?)\b/iu.exec(
      annotated.report.text.slice(end, end + 30),
    )?.[1];
  return (
    noun !== undefined && /^(?:visit|trip|tour|stay|stop)/iu.test(noun) !== (family === "visit")
  );
}

/** "The first visit in five years": how long there had been none. */
function isDistance({ annotated: { report } }: Telling, { start, end }: Span): boolean {
  const before = report.text.slice(Math.max(0, start - 24), start);
  return (
    distanceBefore.test(before) || /^(?:in|within|after)\s/iu.test(report.text.slice(start, end))
  );
}

const distanceBefore =
  /\b(?:in|after|within|every|per|past|last|next|coming|previous|since)\s+(?:(?:more|less)\s+than\s+|over\s+|nearly\s+|almost\s+|about\s+|around\s+|at\s+least\s+|the\s+)?$/iu;

function amountDrafts(telling: Telling): Draft[] {
  return telling.frame.amounts.map((amount) => ({
    ...exact(telling, amount, "claims/amount"),
    attribute: "amount",
    value: amount.value,
    unit: amount.currency,
    comparator: amount.comparator,
  }));
}

/** Of violence how many were killed or hurt; of all else how many took part or were aimed at. */
function countDrafts(telling: Telling, { passage }: Context): Draft[] {
  const { annotated, family, frame } = telling;
  const near = {
    start: Math.max(passage.start, frame.trigger.start - 300),
    end: Math.min(passage.end, frame.trigger.end + 300),
  };
  const tolls =
    family === "force"
      ? tollsIn(annotated, near).filter((toll) => !isElsewhere(telling, toll))
      : [];
  return [
    ...tolls.map((toll) => countDraft(telling, toll, "claims/toll")),
    ...sizesIn(annotated, near, family).map((size) => countDraft(telling, size, "claims/size")),
  ];
}

/** "… in Herat, a week after a blast in Kabul killed 20": the toll of another place. */
function isElsewhere({ annotated, frame: { place, sentence } }: Telling, toll: Span): boolean {
  const from = annotated.report.sentences[sentence]?.start ?? toll.start;
  const before = { start: Math.max(from, toll.start - 40), end: toll.start };
  const last = entitiesIn(annotated.entities, before)
    .filter(({ kind }) => kind === "place")
    .at(-1);
  return place !== null && last?.kind === "place" && placeRelation(place, last) === "different";
}

function countDraft(
  telling: Telling,
  { start, end, subject, value, comparator }: Toll,
  rule: string,
): Draft {
  const attribute = "count";
  return { ...exact(telling, { start, end }, rule), attribute, subject, value, comparator };
}

/** That it took place is claimed only beside a report by which it did not: `canonical` sees to that. */
function statusDraft(telling: Telling): Draft[] {
  if (telling.status === "unconfirmed") return [];
  const { trigger } = telling.frame;
  return [
    { ...exact(telling, trigger, "claims/status"), attribute: "status", value: telling.status },
  ];
}

function peopleDrafts(telling: Telling, { linked, officials, passage }: Context): Draft[] {
  const { report } = telling.annotated;
  return telling.frame.participants.flatMap((participant) => {
    const subject =
      participant.person === undefined ? null : linked.of(report.id, participant.person);
    const official = subject === null ? undefined : officials.get(subject);
    if (subject === null || official === undefined) return [];
    const taking: Draft = {
      ...exact(telling, participant, "claims/participant"),
      attribute: "participant",
      subject,
      value: official.name,
    };
    const person =
      participant.person === undefined
        ? undefined
        : personOf(telling.annotated, participant.person);
    return [
      taking,
      ...(person?.offices ?? [])
        .filter((office) => within(office, passage))
        .flatMap((office) => officeDraft(telling, subject, office)),
    ];
  });
}

function officeDraft(
  telling: Telling,
  subject: string,
  title: Span & { value: string; country: string | null },
): Draft[] {
  const office = knownOffice(title);
  if (office === null) return [];
  const draft = exact(telling, title, "claims/office");
  return [{ ...draft, attribute: "office", subject, value: office.value, office }];
}
