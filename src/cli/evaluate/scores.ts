/** Counts, and what is made of them. */

/** `wrong` was found and is not there, `missed` is there and was not found. */
export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

/** Shares from 0 to 1; null where there is nothing to divide by. */
export type Score = {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
};

/**
 * What is measured. `dates`, `places`, `status` and `type` are right or wrong of matched events, so that only their
 * precision tells anything; `withinReports` and `acrossReports` are the two kinds of `mergedPairs`.
 */
export const measures = [
  "detection",
  "exactType",
  "strict",
  "dates",
  "officials",
  "places",
  "status",
  "amounts",
  "disagreements",
  "mergedPairs",
  "withinReports",
  "acrossReports",
] as const;

export type Measure = (typeof measures)[number];
export type Scores = Readonly<Record<Measure, Tally>>;

export const noTally: Tally = { right: 0, wrong: 0, missed: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** The sum of scores: micro averages over events, not means of groups. */
export function addScores(all: readonly Partial<Scores>[]): Scores {
  const sum = (measure: Measure) =>
    all.reduce((total, scores) => addTallies(total, scores[measure] ?? noTally), noTally);
  return Object.fromEntries(measures.map((measure) => [measure, sum(measure)])) as Scores;
}

export function scoreOf({ right, wrong, missed }: Tally): Score {
  const share = (whole: number) => (whole === 0 ? null : right / whole);
  const [precision, recall] = [share(right + wrong), share(right + missed)];
  const all = 2 * right + wrong + missed;
  return { precision, recall, f1: all === 0 ? null : (2 * right) / all };
}
