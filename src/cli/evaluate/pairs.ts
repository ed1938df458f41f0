/**
 * Merging: of two quotes of one gold event, do both lie in one proposed event? And of two in one proposed event, are
 * both of one gold event? Each quote goes to one proposed event that fits its gold event, the matched one if it holds it.
 */
import type { Evidence, GoldEvent, PredictedEvent } from "./gold.ts";
import { holdsQuote, isFitting, type Match } from "./matching.ts";
import { addTallies, noTally, type Scores, type Tally } from "./scores.ts";

type Placed = { readonly gold: GoldEvent; readonly quote: Evidence; readonly found: string | null };

type PairScores = Pick<Scores, "mergedPairs" | "withinReports" | "acrossReports">;

/** Pairs by the type of the (first) gold event; only required events count. */
export function pairScores(
  gold: readonly GoldEvent[],
  predicted: readonly PredictedEvent[],
  matches: readonly Match[],
): { readonly type: GoldEvent["type"]; readonly scores: PairScores }[] {
  const placed = gold
    .filter(({ required }) => required)
    .flatMap((event) => {
      const fitting = predicted.filter((other) => isFitting(event, other));
      const matched = matches.find((match) => match.gold === event)?.predicted;
      return event.quotes.map((quote) => ({
        gold: event,
        quote,
        found: holderOf(quote, fitting, matched),
      }));
    });
  return gold.map((event) => ({ type: event.type, scores: scoresOf(event, placed) }));
}

function holderOf(
  quote: Evidence,
  fitting: readonly PredictedEvent[],
  matched: PredictedEvent | undefined,
): string | null {
  if (matched !== undefined && holdsQuote(matched, quote)) return matched.id;
  return fitting.find((other) => holdsQuote(other, quote))?.id ?? null;
}

/** Pairs whose first quote is the event's. */
function scoresOf(event: GoldEvent, placed: readonly Placed[]): PairScores {
  let [within, across] = [noTally, noTally];
  for (const [index, first] of placed.entries()) {
    if (first.gold !== event) continue;
    for (const second of placed.slice(index + 1)) {
      const tally = pairTally(first, second);
      if (first.quote.document === second.quote.document) within = addTallies(within, tally);
      else across = addTallies(across, tally);
    }
  }
  return { mergedPairs: addTallies(within, across), withinReports: within, acrossReports: across };
}

function pairTally(first: Placed, second: Placed): Tally {
  const wanted = first.gold === second.gold;
  const merged = first.found !== null && first.found === second.found;
  return {
    right: wanted && merged ? 1 : 0,
    wrong: !wanted && merged ? 1 : 0,
    missed: wanted && !merged ? 1 : 0,
  };
}
