/** "He" and "she": the subject of the same or the previous sentence, if the gender does not speak against it. */
import type { PersonMention } from "../types.ts";
import type { Draft } from "./draft.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Line, Word } from "./lines.ts";

const prepositions = wordSet(
  "with to of by from for against about on in at after before between and alongside including told met urged toward",
);

/** Mentions by pronoun; what a pronoun tells of a person's gender is kept in the draft. */
export function mentionsByPronoun(
  lines: readonly Line[],
  mentions: readonly PersonMention[],
  drafts: ReadonlyMap<string, Draft>,
): PersonMention[] {
  const found: PersonMention[] = [];
  const at = new Map(mentions.map((mention) => [mention.phrase.start, mention]));
  let subject: Draft | null = null;
  for (const line of lines) {
    let here: Draft | null = null;
    let owner: Draft | null = null;
    let other = false;
    for (const [index, word] of line.words.entries()) {
      if (word.opens && !word.quoted && index > 0 && here !== null) {
        subject = here;
        here = null;
        other = false;
      }
      if (word.quoted) continue;
      const mention = at.get(word.start);
      const named = mention === undefined ? undefined : drafts.get(mention.person);
      if (named !== undefined) {
        if (here === null && isSubject(line.words, index, mention)) here = named;
        else if (here === null && !other && (owner === null || owner === named)) owner = named;
        else if (here !== named) other = true;
      }
      const gender = genderOf(word);
      if (gender === null) continue;
      const who: Draft | null = here ?? subject ?? owner;
      if (who === null || (who.gender !== null && who.gender !== gender)) continue;
      if (who.gender === null && other) continue;
      who.gender ??= gender;
      here = who;
      const span = { start: word.start, end: word.end };
      found.push({
        kind: "person",
        person: who.id,
        form: "pronoun",
        ...span,
        rule: "people/pronoun",
        phrase: span,
      });
    }
    subject = here ?? subject;
  }
  return found;
}

/** "HE" in capitals is an excellency. */
function genderOf({ lower, text }: Word): "he" | "she" | null {
  return (lower === "he" || lower === "she") && text !== "HE" ? lower : null;
}

/** Not behind a preposition or another's verb, and no possessor. */
function isSubject(words: readonly Word[], index: number, mention: PersonMention | undefined) {
  const before = words[index - 1];
  if (before !== undefined && !before.opens && prepositions.has(before.lower)) return false;
  if (mention === undefined) return true;
  let next = index;
  while ((words[next]?.start ?? mention.end) < mention.end) next += 1;
  const after = words[next];
  return after === undefined || (after.lower !== "'s" && after.lower !== "'");
}
