/** A verb with its auxiliaries, as clauses are made of. */
import type { VerbReading } from "./lexicon.ts";

export type VerbGroup = {
  /** Indices of units: first auxiliary, main verb. */
  readonly from: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbReading["form"];
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  /** In the past: "met", "was to meet", "had met". */
  readonly past: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
};
