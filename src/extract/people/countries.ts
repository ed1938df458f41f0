/** Votes for the country a person acts for, by what stands beside the name. */
import type { Candidate } from "./candidates.ts";
import type { Word } from "./lines.ts";
import { countryAt, countryOf } from "./offices.ts";

export type Votes = Map<string, number>;

/** An office's country counts most; "Australia's Penny Wong" as much. */
export function countryVotes(naming: Candidate, votes: Votes, neighbour: Candidate | null): void {
  const own = ownCountries(naming);
  for (const country of own) vote(votes, country, 2);
  if (own.length > 0 || neighbour === null || !isBesideOffice(naming, neighbour)) return;
  for (const country of ownCountries(neighbour)) vote(votes, country, 1);
}

/** Countries the words round a name tell. */
function ownCountries({
  line,
  title,
  appositive,
  start,
  end,
  phraseStart,
  by,
}: Candidate): string[] {
  const told = [title, appositive].map((phrase) => {
    if (phrase === null || by === "title-list") return null;
    return countryOf(line, phrase, phrase === appositive ? phrase.longEnd : phrase.end);
  });
  const first = Math.min(start, phraseStart);
  const [possessor, possessive] = [line.words[first - 2], line.words[first - 1]];
  if (possessive?.lower === "'s" || possessive?.lower === "'") told.push(countryOfWord(possessor));
  const [of, land] = [line.words[end], line.words[end + 1]];
  const country = land?.lower === "the" ? line.words[end + 2] : land;
  if (of?.lower === "of" && country?.entity?.kind === "country") told.push(countryAt(country));
  return told.filter((country) => country !== null);
}

function countryOfWord(word: Word | undefined) {
  return word === undefined ? null : countryAt(word);
}

/** "Chinese Foreign Minister Wang Yi and Public Security Minister Wang Xiaohong": one country for both offices. */
function isBesideOffice(naming: Candidate, before: Candidate) {
  if (naming.line !== before.line || naming.title === null || before.title === null) return false;
  const between = naming.line.words.slice(before.end, naming.phraseStart).map(({ lower }) => lower);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((word) => word === "," || word === "and")
  );
}

function vote(votes: Votes, country: string, weight: number) {
  votes.set(country, (votes.get(country) ?? 0) + weight);
}
