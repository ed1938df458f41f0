/** A person of a report while its names are still being gathered. */
import type { NameParts } from "./sameName.ts";

/** A person in the making. */
export type Draft = {
  readonly id: string;
  /** Its place among the drafts of the report, from 0. */
  readonly order: number;
  /** Names met, with how often. */
  readonly names: Map<string, number>;
  /** Words they may be called by alone, folded; the family name's weigh more. */
  readonly family: Set<string>;
  readonly others: Set<string>;
  /** Full names met, taken apart. */
  readonly parsed: NameParts[];
  gender: "he" | "she" | null;
};
