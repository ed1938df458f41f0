/** A report's claims that others contradict, or that it contradicts itself. */
import type { AllDisagreements } from "./allDisagreements.ts";
import { claimInWords } from "./disagreements.ts";
import type { Voice } from "./voices.ts";

/** What a claim says and who says it. */
export type Side = { readonly words: string; readonly voice: Voice };

export type Contradiction = {
  readonly key: string;
  readonly heading: string;
  readonly own: readonly Side[];
  readonly against: readonly Side[];
  /** Between events: why both cannot hold. */
  readonly note: string | null;
};

/** The disputes and conflicts in which this report takes part, its own words first. */
export function contradictionsOf(document: string, all: AllDisagreements): Contradiction[] {
  return [...disputed(document, all), ...conflicting(document, all)];
}

function disputed(document: string, { events }: AllDisagreements): Contradiction[] {
  return events.flatMap(({ event, disputes }) =>
    disputes.flatMap(({ key, heading, rows }) => {
      const sides = rows.map(({ voices }) => voices.map(sideOf));
      const own = sides.flat().filter(({ voice }) => voice.document.id === document);
      if (own.length === 0) return [];
      // Who gives the same value agrees. Alone on all sides, a report contradicts itself: first value against the rest.
      const against = sides.filter((side) => !side.some((it) => own.includes(it))).flat();
      const [first = [], ...rest] = sides;
      const opposed = against.length > 0 ? { own, against } : { own: first, against: rest.flat() };
      return [{ key: `${event.id} ${key}`, heading, note: null, ...opposed }];
    }),
  );
}

function conflicting(document: string, { conflicts }: AllDisagreements): Contradiction[] {
  return conflicts.flatMap(({ key, sides, note }) => {
    const own = sides.filter(({ voice }) => voice.document.id === document);
    if (own.length === 0) return [];
    const against = sides.filter((side) => !own.includes(side));
    const [first, ...rest] = own;
    const heading = own[0]?.heading ?? "";
    if (against.length > 0 || first === undefined) return [{ key, heading, own, against, note }];
    return [{ key, heading, own: [first], against: rest, note }];
  });
}

function sideOf(voice: Voice): Side {
  const denied = voice.claim.polarity === "denied" ? "not " : "";
  return { words: denied + claimInWords(voice.claim), voice };
}
