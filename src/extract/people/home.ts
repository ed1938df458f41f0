/** The country that a report is about, for offices told without theirs ("Interior Minister", "the mayor"). */
import { countryOfSeat } from "../places/gazetteer.ts";
import type { EntityMention, Report } from "../types.ts";
import { headOf } from "./heads.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Line } from "./lines.ts";
import type { TitlePhrase } from "./titlePhrases.ts";

/** So much of what names a country must name this one; reports on two countries have no home. */
const MOST = 0.6;

/** The country most told of by far; null where there is none. */
export function homeOf(places: readonly EntityMention[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const mention of places) {
    for (const country of countriesOf(mention)) {
      counts.set(country, (counts.get(country) ?? 0) + 1);
      all++;
    }
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 2 && best[1] >= MOST * all ? best[0] : null;
}

/** The country from whose capital a report comes: its ministers are those told without their country. */
export function countryOfDateline({ metadata }: Report): string | null {
  return metadata.dateline === null ? null : countryOfSeat(metadata.dateline.city);
}

function countriesOf(mention: EntityMention): readonly string[] {
  if (mention.kind === "country") return mention.form === "group" ? [] : mention.countries;
  if (mention.kind !== "place" && mention.kind !== "organisation") return [];
  return mention.country === null ? [] : [mention.country];
}

const atHome = wordSet(
  `president premier minister senator congressman congresswoman lawmaker mp governor mayor prosecutor speaker pm
  judge justice magistrate sheriff chancellor gov sen rep`,
);

/** Whether an office is one of the country itself where no other is named with it. */
export function isDomestic({ words }: Line, { start, head, longEnd }: TitlePhrase): boolean {
  const inside = words.slice(start, longEnd);
  if (inside.some(({ entity }) => entity !== null)) return false;
  const lower = headOf(words[head]?.lower ?? "") ?? "";
  const police = inside.some((word) => word.lower === "police") && /^spokes/u.test(lower);
  return police || atHome.has(lower);
}
