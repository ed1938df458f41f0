/** "Ministry of External Affairs (MEA)": the abbreviation means the same for the rest of the report. */
import type { EntityMention, OrganisationMention, PlaceMention } from "../types.ts";
import type { Walk } from "./sentenceOf.ts";

type Named = OrganisationMention | PlaceMention;

const bracketed = /^\s?\(\s?(?:the |or )?["“‘']?(\p{Lu}[\p{Lu}&-]{1,9})["”’']?\s?\)/u;
const longestBracket = 24;

/** Abbreviations in brackets right behind a name, each with what it stands for. */
export function abbreviationsOf(
  text: string,
  mentions: readonly EntityMention[],
): ReadonlyMap<string, Named> {
  const learnt = new Map<string, Named>();
  for (const mention of mentions) {
    if (mention.kind !== "organisation" && mention.kind !== "place") continue;
    const short = bracketed.exec(text.slice(mention.end, mention.end + longestBracket))?.[1];
    if (short !== undefined && !learnt.has(short)) learnt.set(short, mention);
  }
  return learnt;
}

/** Where the learnt abbreviations stand in a sentence; each has the country of the full name. */
export function abbreviatedOf({ atoms }: Walk, learnt: ReadonlyMap<string, Named>): Named[] {
  if (learnt.size === 0) return [];
  return atoms.flatMap(({ text, start, end }): Named[] => {
    const full = learnt.get(text);
    if (full === undefined) return [];
    const found = { name: text, start, end, rule: "places/abbreviation" };
    return full.kind === "place" ? [{ ...full, ...found, value: text }] : [{ ...full, ...found }];
  });
}
