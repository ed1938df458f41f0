/** A clause of a sentence, and its draft while the sentence is read. */
import type { Range } from "./units.ts";
import type { VerbGroup } from "./verbGroupTypes.ts";

export type Clause = {
  readonly group: VerbGroup;
  readonly kind: "main" | "coordinate" | "relative" | "participle" | "infinitive" | "content";
  /** Where the subject stands; the governor's for clauses that share it; null if it has none. */
  readonly subject: Range | null;
  /** From behind the main verb to where the clause ends. */
  readonly object: Range;
  /** Index of the clause it hangs on; null for a main clause. */
  readonly governor: number | null;
  /** What opens it: "after", "if", "that", "and"; null at the sentence's start. */
  readonly opener: string | null;
  /** From its first unit, opener left out, to its last. */
  readonly range: Range;
};

/** A clause before its end is known; `own` tells that its subject stands in it. */
export type Draft = Omit<Clause, "object" | "range"> & { readonly own: boolean };
