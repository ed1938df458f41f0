/**
 * What the stages of extraction hand to each other.
 *
 *   file ──reading──▶ Report ──dates, entities──▶ Annotated ──frames──▶ Frame[] ──merging──▶ Candidate[]
 *
 * Every value found in a report carries its place (UTF-16 offsets into the report's unchanged text) and the name of the
 * rule that found it, so that the screen can say why. Nothing here knows the DOM or Node.
 */
import type {
  AgreementState,
  ClaimAttribute,
  Comparator,
  EventStatus,
  EventType,
  Mask,
  ParticipantRole,
} from "../model/timeline.ts";

/** UTF-16 offsets, half-open, into a report's unchanged text. */
export type Span = { readonly start: number; readonly end: number };

/** Something found, and the rule that found it, as `stage/rule`: "dates/weekday", "people/title-name". */
export type Found = Span & { readonly rule: string };

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One report as handed in: text already decoded (and, of a page, already reduced to the article). */
export type ReportInput = {
  /** Unique; the file's name without its ending. */
  readonly id: string;
  /** As the caller names it; for messages. */
  readonly file: string;
  readonly text: string;
  /** The day of publication the caller gives, `2024-04-26`; null if it is to be found in the text. */
  readonly published: string | null;
};

export type FoundText = Found & { readonly value: string };

export type Metadata = {
  readonly title: FoundText | null;
  readonly byline: FoundText | null;
  readonly outlet: FoundText | null;
  /** "BEIJING, April 26 (Reuters) -": city and, where given, day as EDTF. */
  readonly dateline: (Found & { readonly city: string; readonly day: string | null }) | null;
  /** Day of publication as EDTF (`2024-04-26`), the caller's or the text's; null if neither says. */
  readonly published: string | null;
  /** `given` by the caller, `stated` in the text, or null. */
  readonly publishedBasis: "given" | "stated" | null;
  /** Where the text tells a day of publication, even if the caller gave another one. */
  readonly publishedAt: FoundText | null;
};

export type Sentence = Span & {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
};

/** A stretch in quotation marks, marks included. */
export type Quotation = Span & {
  /** False where the closing mark is missing and the paragraph's end closes it. */
  readonly closed: boolean;
  /** A word or a few as a term or for irony (“near future”, "constructive"): no speech of its own. */
  readonly scare: boolean;
  readonly rule: string;
};

export type Report = {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly language: string;
  readonly metadata: Metadata;
  /** What is not the report; sorted, not overlapping. */
  readonly masks: readonly (Mask & { readonly rule: string })[];
  /** Unmasked paragraphs in order; the headline is one, if it is not masked. */
  readonly paragraphs: readonly Span[];
  /** Sentences of the paragraphs, in order. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
};

// ── Dates ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type DateMention = Found & {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `1998-08-07`, `P9M`, `1998-W04`, `PAST_REF`, `1998-08-07T10:35`, `PXY`. */
  readonly timex: string;
  /** EDTF, null where no calendar date can be told (durations, sets, "recently", "soon"). */
  readonly edtf: string | null;
  /** How it ties an event to the date: "since 2021", "by Friday", "in the coming months". */
  readonly relation: "on" | "since" | "until" | "by" | "before" | "after" | "from-to" | "around";
  /**
   * The finest unit that is certain; the app draws all but days fuzzy. `part`: somewhere within a part of a longer
   * stretch ("late May", "earlier this week"); then `edtf` is the set of its days, `[2024-05-21..2024-05-31]`.
   */
  readonly precision: "day" | "part" | "week" | "month" | "season" | "year" | "decade" | "vague";
  /** True when it points behind the day of publication, false ahead, null where it cannot be told. */
  readonly past: boolean | null;
  /** Of durations: minutes, and how exactly ("nearly six hours": 360, `<`); else null. */
  readonly minutes: number | null;
  readonly comparator: Comparator;
  /** Resolved against another event or date of the text ("two days after", "the following day"). */
  readonly anchored: boolean;
};

// ── People, places, countries, organisations, money ──────────────────────────────────────────────────────────────────

/** A person of one report, however often and however named. */
export type Person = {
  /** Unique within the report, e.g. `p3`. */
  readonly id: string;
  /** The fullest name met: "Antony J. Blinken". */
  readonly name: string;
  /** All spellings met in this report, surname alone included. */
  readonly spellings: readonly string[];
  /** Country of office or origin, alpha-2, where the report tells or implies it. */
  readonly country: string | null;
  /** What this report calls them: title in its words ("US Secretary of State"), each with its place. */
  readonly offices: readonly (FoundText & { readonly country: string | null })[];
};

export type PersonMention = Found & {
  readonly kind: "person";
  readonly person: string;
  /** `name`, `title` ("the Chinese leader", "the joint secretary"), or `pronoun` ("he", "she"). */
  readonly form: "name" | "title" | "pronoun";
  /** The whole noun phrase with title and name; at least the span itself. */
  readonly phrase: Span;
};

export type CountryMention = Found & {
  readonly kind: "country";
  /** Alpha-2. Several for "the two sides", "both countries", "the Quad": by what went before. */
  readonly countries: readonly string[];
  /** `name` China, `demonym` Chinese, `metonym` Kremlin, Beijing as actor, `group` "the two sides", a bloc. */
  readonly form: "name" | "demonym" | "metonym" | "group";
};

export type PlaceMention = Found & {
  readonly kind: "place";
  /** As written, without the preposition: "New Delhi", "Great Hall of the People". */
  readonly name: string;
  /** Part first, as claims write it: "Great Hall of the People, Beijing"; else the name. */
  readonly value: string;
  readonly country: string | null;
};

export type OrganisationMention = Found & {
  readonly kind: "organisation";
  /** "State Department", "China's Foreign Ministry", "the Quad", "Huawei". */
  readonly name: string;
  readonly country: string | null;
  /** A ministry, a government, a spokesman's house: can speak, meet, refuse for its country. */
  readonly official: boolean;
};

export type MoneyMention = Found & {
  readonly kind: "money";
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly comparator: Comparator;
};

export type EntityMention =
  | PersonMention
  | CountryMention
  | PlaceMention
  | OrganisationMention
  | MoneyMention;

/** A report with all that was found in it; mentions are sorted by start. */
export type Annotated = {
  readonly report: Report;
  readonly dates: readonly DateMention[];
  readonly people: readonly Person[];
  readonly entities: readonly EntityMention[];
};

// ── Frames: one telling of one event ─────────────────────────────────────────────────────────────────────────────────

export type FrameParticipant = Span & {
  /** Person of the report (`Person.id`), or an organisation's name, or neither: a country takes part. */
  readonly person?: string;
  readonly organisation?: string;
  readonly country?: string;
  readonly role: ParticipantRole;
  readonly rule: string;
};

export type Frame = {
  /** Report's id. */
  readonly report: string;
  readonly type: EventType;
  readonly cameo: string | null;
  readonly status: EventStatus;
  /** The word or words that tell of the event. */
  readonly trigger: Found & { readonly lemma: string };
  /** Index into the report's sentences, and the clause within it. */
  readonly sentence: number;
  readonly clause: Span;
  readonly participants: readonly FrameParticipant[];
  /** Countries that take part or are aimed at; a place alone does not count. */
  readonly countries: readonly string[];
  readonly place: PlaceMention | null;
  readonly date: DateMention | null;
  readonly duration: DateMention | null;
  readonly amounts: readonly MoneyMention[];
  /** Whose word it is, where the report says so ("according to the ministry"). */
  readonly attributedTo: string | null;
  /** "the two sides held talks", "the meeting": names nobody; joins a named event when one fits. */
  readonly general: boolean;
  /** Every rule that had a part in it, trigger first. */
  readonly rules: readonly string[];
};

// ── Candidates: events merged over frames and reports ────────────────────────────────────────────────────────────────

export type CandidatePassage = Span & {
  readonly document: string;
  /** The report's text there, always `text.slice(start, end)`. */
  readonly exact: string;
};

export type CandidateClaim = {
  readonly id: string;
  readonly attribute: ClaimAttribute;
  readonly subject?: string;
  readonly value: string | number;
  readonly unit?: string;
  readonly comparator: Comparator;
  readonly polarity: "affirmed" | "denied";
  readonly attributedTo?: string;
  /** The words that make the claim and their place; inside the passage. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly document: string;
  /** Index into the candidate's `passages`. */
  readonly passage: number;
  readonly rule: string;
};

export type CandidateAgreement = {
  readonly attribute: ClaimAttribute;
  readonly subject?: string;
  readonly state: AgreementState;
  readonly values: readonly {
    readonly value: string | number;
    readonly unit?: string;
    readonly claims: readonly string[];
    readonly documents: readonly string[];
    readonly origins: readonly string[];
  }[];
};

export type CandidateAmount = {
  readonly value: number;
  readonly currency: string;
  readonly purpose: string;
};

/** A person over all reports. */
export type CandidateOfficial = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly offices: readonly { readonly title: string; readonly country: string | null }[];
};

export type Candidate = {
  readonly id: string;
  readonly type: EventType;
  readonly cameo: string | null;
  readonly status: EventStatus;
  readonly title: string;
  /** At most 30 characters. */
  readonly label: string;
  /** EDTF or null. */
  readonly date: string | null;
  readonly dateBasis: "stated" | "inferred";
  /** First and last day, `2024-04-26`; null where open. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: { readonly name: string; readonly country: string | null } | null;
  readonly participants: readonly {
    /** `CandidateOfficial.id`. */
    readonly official?: string;
    readonly organisation?: string;
    readonly country?: string;
    readonly role: ParticipantRole;
    readonly office?: string;
  }[];
  readonly countries: readonly string[];
  readonly amounts: readonly CandidateAmount[];
  readonly passages: readonly CandidatePassage[];
  readonly claims: readonly CandidateClaim[];
  readonly agreements: readonly CandidateAgreement[];
  readonly agreement: AgreementState;
  readonly rules: readonly string[];
};

export type DocumentOrigin = {
  readonly document: string;
  /** Story id shared by near-copies; null if no other report goes back to the same story. */
  readonly origin: string | null;
  readonly kind: "original" | "reprint" | "paraphrase" | "unknown";
};

export type Extraction = {
  readonly reports: readonly Report[];
  readonly officials: readonly CandidateOfficial[];
  readonly origins: readonly DocumentOrigin[];
  readonly candidates: readonly Candidate[];
};
