/** Votes for the country a person acts for, by what stands beside the name. */
import type { Candidate } from "./candidates.ts";
import { countryAt, countryOf } from "./offices.ts";

export type Votes = Map<string, number>;

/** An office's country counts most; "Australia's Penny Wong" as much. */
export function countryVotes(naming: Candidate, { votes }: { readonly votes: Votes }): void {
  const { line, title, appositive, start, phraseStart, by } = naming;
  for (const phrase of [title, appositive]) {
    if (phrase === null || by === "title-list") continue;
    vote(votes, countryOf(line, phrase, phrase === appositive ? phrase.longEnd : phrase.end), 2);
  }
  const [of, land] = [line.words[naming.end], line.words[naming.end + 1]];
  if (of?.lower === "of" && land?.entity?.kind === "country") vote(votes, countryAt(land), 2);
  const possessive = line.words[Math.min(start, phraseStart) - 1];
  const possessor = line.words[Math.min(start, phraseStart) - 2];
  if (possessive?.lower === "'s" && possessor !== undefined) vote(votes, countryAt(possessor), 2);
}

function vote(votes: Votes, country: string | null, weight: number) {
  if (country !== null) votes.set(country, (votes.get(country) ?? 0) + weight);
}
