/** A frame as merging compares it: people over all reports, one date, names, words. */
import type { EventStatus } from "../../model/timeline.ts";
import type { Annotated, Frame } from "../types.ts";
import type { Family } from "./families.ts";
import type { When } from "./when.ts";

export type Telling = {
  /** Unique; tells the report and the place, so that an order by it is one by content. */
  readonly key: string;
  readonly annotated: Annotated;
  readonly frame: Frame;
  readonly family: Family;
  readonly status: EventStatus;
  /** Officials' ids, of those who take part; addressees and people told of are not among them. */
  readonly people: readonly string[];
  /** Officials' ids of all people named in its sentence: a hint at whom it leaves out. */
  readonly around: readonly string[];
  /** Of sayings: who speaks, as a key over all reports; null if nobody who counts. */
  readonly speaker: string | null;
  readonly countries: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly when: When | null;
  /** Rules of merging that had a part in it. */
  readonly rules: readonly string[];
  /** Names nobody, or a headline: refers to an event told elsewhere in the report if one fits. */
  readonly general: boolean;
};
