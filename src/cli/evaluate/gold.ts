/** What the evaluation compares: events as people found them, and as the extraction proposes them. */
import type { ReportInput, Span } from "../../extract/types.ts";
import type { EdtfBounds } from "../../model/edtf.ts";
import type { EventStatus, EventType } from "../../model/timeline.ts";

/** A stretch of a document's text, in UTF-16 offsets. */
export type Evidence = Span & { readonly document: string };

export type Money = { readonly value: number; readonly currency: string };

/** All spellings of one person's name, the usual one first. */
export type Spellings = readonly string[];

export type GoldEvent = {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  /** Types that are right as well. */
  readonly otherTypes: readonly EventType[];
  readonly status: EventStatus;
  /** False: may be found, need not be. */
  readonly required: boolean;
  /** EDTF; null if undated, then `bounds` may still say after or before which day. */
  readonly date: string | null;
  readonly otherDates: readonly (string | null)[];
  readonly bounds: EdtfBounds;
  /** Only the month is sure. */
  readonly approximate: boolean;
  readonly officials: readonly Spellings[];
  /** People who may be named, need not be. */
  readonly otherOfficials: readonly Spellings[];
  /** Naming nobody is right too. */
  readonly namesOptional: boolean;
  readonly countries: readonly string[];
  /** Naming no country is right too. */
  readonly countriesOptional: boolean;
  /** Every place that is right; null among them: none is right too. */
  readonly places: readonly (string | null)[];
  readonly amounts: readonly Money[];
  /** Attributes that the reports dispute. */
  readonly disputed: readonly string[];
  readonly quotes: readonly Evidence[];
};

/** Reports that are extracted together, and what is to be found in them. */
export type GoldGroup = {
  readonly name: string;
  readonly inputs: readonly ReportInput[];
  readonly events: readonly GoldEvent[];
};

/** A proposed event, reduced to what is compared. */
export type PredictedEvent = {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** EDTF or null. */
  readonly date: string | null;
  readonly officials: readonly string[];
  readonly countries: readonly string[];
  readonly place: string | null;
  readonly amounts: readonly Money[];
  readonly disputed: readonly string[];
  readonly passages: readonly Evidence[];
  readonly rules: readonly string[];
};
