/** The words in which two reports contradict each other, by their place in each. */
import type { AllDisagreements } from "./allDisagreements.ts";
import { contradictionsOf, type Side } from "./contradicted.ts";

/** UTF-16 offsets into the compiled text. */
export type TextRange = { readonly start: number; readonly end: number };

export type DisputedWords = {
  readonly key: string;
  /** "Duration", "Office, Wang Yi". */
  readonly heading: string;
  /** Id of the event it is about; of a conflict, that of the first report's claim. */
  readonly event: string;
  readonly first: readonly TextRange[];
  readonly second: readonly TextRange[];
};

/** Disputes and conflicts in which the two reports, by id, stand on different sides. */
export function disputedBetween(
  first: string,
  second: string,
  all: AllDisagreements,
): DisputedWords[] {
  return contradictionsOf(first, all).flatMap(({ key, heading, own, against }) => {
    const others = against.filter(({ voice }) => voice.document.id === second);
    const event = own[0]?.voice.event.id;
    if (others.length === 0 || event === undefined) return [];
    return [{ key, heading, event, first: own.flatMap(rangeOf), second: others.flatMap(rangeOf) }];
  });
}

function rangeOf({ voice: { claim, passage } }: Side): TextRange[] {
  const at = passage.exact.indexOf(claim.text);
  if (at < 0) return [];
  return [{ start: passage.start + at, end: passage.start + at + claim.text.length }];
}

/** Those of which both reports' words stand in these stretches. */
export function disputedIn(
  disputes: readonly DisputedWords[],
  first: TextRange,
  second: TextRange,
): DisputedWords[] {
  return disputes.filter(
    (dispute) =>
      dispute.first.some((range) => meets(range, first)) &&
      dispute.second.some((range) => meets(range, second)),
  );
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
