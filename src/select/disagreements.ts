/**
 * Where the reports disagree on an event, row by row as it is shown.
 *
 *   Duration │ ▪ 35 minutes       ① “during the 35-minute meeting”
 *            │ ▬▬▬▬ about 5 hours ② “lasted about five hours”
 */
import { dateInShort } from "../model/dateWords.ts";
import type {
  Agreement,
  Claim,
  ClaimAttribute,
  Conflict,
  Timeline,
  TimelineEvent,
} from "../model/timeline.ts";
import { type Axis, type Bar, barsOf, isDated } from "./claimBars.ts";
import { group, lookupOf } from "./lookup.ts";
import { attributeWords, valueInWords } from "./valueWords.ts";
import { agreementHeading, type Voice, voicesOf } from "./voices.ts";

export type ValueRow = {
  readonly words: string;
  /** The reports say that it was not so. */
  readonly denied: boolean;
  readonly voices: readonly Voice[];
  readonly bar: Bar | null;
  /** The timeline goes by this value. */
  readonly used: boolean;
};

export type Disagreement = {
  readonly key: string;
  readonly attribute: ClaimAttribute;
  readonly heading: string;
  readonly rows: readonly ValueRow[];
  /** First and last day of the bars, where they are dates. */
  readonly axis: Axis;
  /** What the timeline goes by: "Wednesday 24 April 2024", and why. */
  readonly chosen: { readonly words: string; readonly because: string | null } | null;
  /** For claims of two events that cannot both hold: why not, and the other events. */
  readonly note: string | null;
  readonly others: readonly TimelineEvent[];
};

/** The disputed attributes of an event, each with the values claimed. */
export function disagreementsOf(event: TimelineEvent, timeline: Timeline): Disagreement[] {
  return event.agreements
    .filter(({ state }) => state === "disputed")
    .map((agreement) => {
      const drafts = contested(
        agreement.attribute,
        agreement.values.flatMap(({ claims }) => byPolarity(voicesOf(claims, timeline))),
      );
      const own = timeline.conflicts.filter((conflict) => isPartOf(conflict, agreement));
      return {
        key: `${agreement.attribute} ${agreement.subject ?? ""}`,
        attribute: agreement.attribute,
        heading: agreementHeading(agreement, event, timeline),
        ...withBars(agreement.attribute, withUsed(agreement, drafts)),
        chosen: chosenOf(agreement, event, drafts),
        note: own.length === 0 ? null : own.map(({ note }) => note).join(" "),
        others: own.flatMap(({ claims }) => otherEvents(voicesOf(claims, timeline), event)),
      };
    });
}

/** The conflict is about a claim of this dispute, and so is told with it. */
function isPartOf(conflict: Conflict, { values }: Agreement): boolean {
  return values.some(({ claims }) => claims.some((claim) => conflict.claims.includes(claim)));
}

function otherEvents(voices: readonly Voice[], event: TimelineEvent): TimelineEvent[] {
  return [...new Set(voices.map((voice) => voice.event).filter(({ id }) => id !== event.id))];
}

/**
 * Conflicts in which a claim of this event takes part, its claim against that of another event; without those told
 * with a dispute of this event.
 */
export function conflictsOf(event: TimelineEvent, timeline: Timeline): Disagreement[] {
  const disputed = event.agreements.filter(({ state }) => state === "disputed");
  const apart = timeline.conflicts.filter(
    (conflict) => !disputed.some((agreement) => isPartOf(conflict, agreement)),
  );
  return apart.flatMap(({ claims, note }) => {
    const voices = voicesOf(claims, timeline);
    const own = voices.find((voice) => voice.event.id === event.id);
    if (own === undefined) return [];
    const { attribute } = own.claim;
    const rows = [...voices]
      .sort((a, b) => Number(b.event === event) - Number(a.event === event))
      .map((voice) => ({ ...draftOf([voice]), bar: null }));
    return [
      {
        key: claims.join(" "),
        attribute,
        heading: attributeWords[attribute],
        rows,
        axis: null,
        chosen: null,
        note,
        others: otherEvents(voices, event),
      },
    ];
  });
}

type Draft = Omit<ValueRow, "bar">;

/** Affirmed and denied claims of one value stand apart. */
function byPolarity(voices: readonly Voice[]): Draft[] {
  const affirmed = voices.filter(({ claim }) => claim.polarity === "affirmed");
  const denied = voices.filter(({ claim }) => claim.polarity === "denied");
  return [affirmed, denied].filter((side) => side.length > 0).map(draftOf);
}

/** Attributes of which several values can hold together: only what is both affirmed and denied is in dispute. */
const manyValued: readonly ClaimAttribute[] = ["participant", "purpose", "significance", "outcome"];

function contested(attribute: ClaimAttribute, drafts: readonly Draft[]): Draft[] {
  if (!manyValued.includes(attribute)) return [...drafts];
  const inBoth = [
    ...group(
      drafts,
      ({ words }) => words,
      (draft) => draft,
    ).values(),
  ].filter((same) => same.some(({ denied }) => denied) && same.some(({ denied }) => !denied));
  return inBoth.length > 0 ? inBoth.flat() : [...drafts];
}

function draftOf(voices: readonly Voice[]): Draft {
  const [first] = voices;
  return {
    words: first === undefined ? "" : claimInWords(first.claim),
    denied: first?.claim.polarity === "denied",
    voices,
    used: false,
  };
}

/** Marks the side that the timeline goes by. */
function withUsed({ values, chosen }: Agreement, drafts: readonly Draft[]): Draft[] {
  const claims = chosen === undefined ? [] : (values[chosen]?.claims ?? []);
  return drafts.map((draft) => ({
    ...draft,
    used: claims.includes(draft.voices[0]?.claim.id ?? ""),
  }));
}

/** A claim's value, dates in few characters, to stand beside their bars. */
export function claimInWords(claim: Claim): string {
  const dated = isDated(claim.attribute) && typeof claim.value === "string";
  return dated ? dateInShort(String(claim.value)) : valueInWords(claim);
}

function withBars(
  attribute: ClaimAttribute,
  drafts: readonly Draft[],
): Pick<Disagreement, "rows" | "axis"> {
  const values = drafts.map(({ voices }) => voices[0]?.claim.value ?? "");
  const bars = barsOf(attribute, values);
  const rows = drafts.map((draft, index) => ({ ...draft, bar: bars?.bars[index] ?? null }));
  return { rows, axis: bars?.axis ?? null };
}

/** The event itself carries the chosen date, more precise perhaps than any claim. */
function chosenOf(
  { attribute, values, chosen, chosenBecause }: Agreement,
  event: TimelineEvent,
  drafts: readonly Draft[],
): Disagreement["chosen"] {
  const value = chosen === undefined ? undefined : values[chosen];
  if (value === undefined && chosenBecause === undefined) return null;
  const draft = drafts.find(({ voices }) => value?.claims.includes(voices[0]?.claim.id ?? ""));
  const own =
    attribute === "date" ? valueInWords({ attribute, value: event.date ?? "" }) : undefined;
  const words = own ?? draft?.words ?? "";
  return words === "" ? null : { words, because: chosenBecause ?? null };
}

/** Stretches of a passage's quote that hold a disputed claim of this event, as [start, end) within the quote. */
export function disputedStretches(
  passageId: string,
  event: TimelineEvent,
  timeline: Timeline,
): { id: string; start: number; end: number }[] {
  const lookup = lookupOf(timeline);
  const quote = lookup.passages.get(passageId)?.exact ?? "";
  const shown = disagreementsOf(event, timeline).flatMap(({ rows }) => rows);
  const disputed = new Set(shown.flatMap(({ voices }) => voices.map(({ claim }) => claim.id)));
  for (const { claims } of timeline.conflicts) for (const id of claims) disputed.add(id);
  return (lookup.claimsOfPassage.get(passageId) ?? [])
    .filter((claim) => claim.event === event.id && disputed.has(claim.id))
    .map(({ id, text }) => ({
      id,
      start: quote.indexOf(text),
      end: quote.indexOf(text) + text.length,
    }))
    .filter(({ start }) => start >= 0);
}
