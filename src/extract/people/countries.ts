/** Which country a person acts for, by what stands beside the name. */
import type { Candidate } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import type { Word } from "./lines.ts";
import type { Named } from "./naming.ts";
import { countryAt, countryOf } from "./offices.ts";
import { bracketedCountry, countryOfOrigin } from "./origin.ts";
import { wordOf } from "./register.ts";

/** Points by country. */
export type Votes = Map<string, number>;

/** Adds to a country's points. */
export function vote(votes: Votes, country: string, weight: number): void {
  votes.set(country, (votes.get(country) ?? 0) + weight);
}

/** Countries the words round a name tell: its office's, "Australia's Penny Wong", "Felix Tshisekedi of Congo". */
export function ownCountries(naming: Candidate): string[] {
  const { line, title, appositive, start, end, phraseStart, by } = naming;
  const told: (string | null)[] = [];
  if (by !== "title-list") {
    if (title !== null) {
      told.push(countryOf(line, title, by === "title-comma-name" ? title.longEnd : title.end));
    }
    if (appositive !== null) told.push(countryOf(line, appositive, appositive.longEnd));
  }
  const first = Math.min(start, phraseStart);
  const [possessor, possessive] = [line.words[first - 2], line.words[first - 1]];
  if (isPossessive(possessive)) told.push(countryOfWord(possessor));
  const [of, land] = [line.words[end], line.words[end + 1]];
  const country = land?.lower === "the" ? line.words[end + 2] : land;
  if (of?.lower === "of" && country?.entity?.kind === "country") told.push(countryAt(country));
  told.push(bracketedCountry(line, end), countryOfOrigin(line, start));
  return told.filter((one) => one !== null);
}

function isPossessive(word: Word | undefined) {
  return word?.lower === "'s" || word?.lower === "'";
}

function countryOfWord(word: Word | undefined) {
  return word === undefined ? null : countryAt(word);
}

/** The country of the one before in a list of offices, of the title's possessor, or of the ministry spoken of before. */
export function countriesBeside(
  naming: Candidate,
  before: Named | null,
  byWord: ReadonlyMap<string, Draft>,
  countryOfDraft: (draft: Draft) => string | null,
): string | null {
  if (before !== null && isBesideOffice(naming, before.naming)) return countryOfDraft(before.draft);
  const { line, title } = naming;
  if (title === null) return null;
  const possessor = byWord.get(wordOf(line.words[title.start]));
  if (possessor !== undefined && isPossessive(line.words[title.start + 1])) {
    return countryOfDraft(possessor);
  }
  return ownerBefore(naming) ?? houseBefore(naming);
}

/** "Mexico announced through its Foreign Minister, Alicia Barcena": the country last named in the sentence. */
function ownerBefore({ line, title }: Candidate): string | null {
  if (title === null || (title.determiner !== "its" && title.determiner !== "their")) return null;
  const sentence = line.words[title.start]?.sentence;
  for (let at = title.start - 1; at >= Math.max(0, title.start - FARTHEST); at--) {
    const word = line.words[at];
    if (word?.sentence !== sentence) return null;
    if (word?.entity?.kind === "country") return countryAt(word);
  }
  return null;
}

/** "Chinese Foreign Minister Wang Yi and Public Security Minister Wang Xiaohong": one country for both offices. */
function isBesideOffice(naming: Candidate, before: Candidate) {
  if (naming.line !== before.line || naming.title === null || before.title === null) return false;
  const between = naming.line.words.slice(before.end, naming.phraseStart).map(({ lower }) => lower);
  return (
    between.length > 0 && between.length <= 2 && between.every((word) => /^(?:,|and)$/u.test(word))
  );
}

const FARTHEST = 60;

/** "China's Foreign Ministry said ...," said ministry spokesperson Wang Wenbin: the house last named there. */
function houseBefore({ line, title, phraseStart }: Candidate): string | null {
  const isOfHouse = line.words
    .slice(title?.start ?? 0, title?.end ?? 0)
    .some(({ lower }) => lower === "ministry" || lower === "department");
  if (!isOfHouse) return null;
  for (let at = phraseStart - 1; at >= Math.max(0, phraseStart - FARTHEST); at--) {
    const word = line.words[at];
    if (word?.entity?.kind === "organisation" && word.entity.official) return word.entity.country;
  }
  return null;
}
