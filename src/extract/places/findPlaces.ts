/** Countries, places, organisations and sums of money of a report. */
import type { DateMention, EntityMention, MoneyMention, Report, Span } from "../types.ts";
import { abbreviatedOf, abbreviationsOf } from "./abbreviations.ts";
import { groupsOf, noSalience, remember } from "./groups.ts";
import { homeOf, namesakesOf, rankedCountries, withHome } from "./home.ts";
import { itemsOf } from "./items.ts";
import { mentionsOfItems, type Setting } from "./mentions.ts";
import { moneyOf } from "./money.ts";
import { bodiesOf } from "./organisations.ts";
import { personTitles } from "./roleWords.ts";
import { type Walk, walkOf } from "./sentenceOf.ts";
import { unlistedOf } from "./unlisted.ts";

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const isDate = (mention: EntityMention, dates: readonly DateMention[]) =>
  mention.kind !== "money" && dates.some((date) => overlaps(date, mention));

/** Sorted by start; of two that overlap within a kind the longer stays, the earlier of two alike. */
function settled(mentions: readonly EntityMention[]): EntityMention[] {
  const kept: EntityMention[] = [];
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<string, EntityMention>();
  for (const mention of ordered) {
    const previous = last.get(mention.kind);
    if (previous !== undefined && overlaps(previous, mention)) continue;
    last.set(mention.kind, mention);
    kept.push(mention);
  }
  return kept;
}

const speaks = new Set(["said", "says", "told", "added", "met", "warned", "announced"]);

/** Words that stand behind a title or before "said": people, not places. */
function peopleOf(walks: readonly Walk[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { atoms } of walks) {
    for (const [index, atom] of atoms.entries()) {
      const titled = personTitles.has(atoms[index - 1]?.key ?? "");
      if (atom.capital && (titled || speaks.has(atoms[index + 1]?.key ?? ""))) people.add(atom.key);
    }
  }
  return people;
}

/** What a sentence tells by the lists. */
const listedOf = (setting: Setting): EntityMention[] => [
  ...mentionsOfItems(setting, itemsOf(setting.walk.atoms)),
  ...bodiesOf(setting.text, setting.walk.atoms, setting.walk.titled),
];

/** "US$1.2bn" tells of money, not of a country. */
const withoutMoney = (mentions: readonly EntityMention[], sums: readonly MoneyMention[]) => [
  ...mentions.filter((mention) => !sums.some((sum) => overlaps(sum, mention))),
  ...sums,
];

/**
 * All countries, places, organisations and sums of money in a report's sentences, sorted by start, not overlapping
 * within a kind. A country that is also a place ("in China") is told twice, once as each. Dates keep months and days
 * from being taken for places.
 */
export function findPlaces(report: Report, dates: readonly DateMention[]): EntityMention[] {
  const { text } = report;
  const walks = report.sentences.map((sentence) => walkOf(text, sentence));
  const words = new Set(walks.flatMap(({ atoms }) => atoms.map(({ key }) => key)));
  const listed = walks.map((walk) => listedOf({ text, walk, words }));
  const all = listed.flat();
  const ranked = rankedCountries(all);
  const [namesakes, learnt] = [namesakesOf(all), abbreviationsOf(text, all)];
  const known = { people: peopleOf(walks), home: homeOf(ranked, all) };
  const salience = noSalience();
  const mentions = walks.flatMap((walk, index) => {
    const named = (listed[index] ?? []).map((mention) =>
      mention.kind === "organisation" ? withHome(mention, namesakes, ranked) : mention,
    );
    const found = [...abbreviatedOf(walk, learnt), ...named, ...unlistedOf(text, walk, known)];
    remember(salience, text, found);
    return withoutMoney([...found, ...groupsOf(walk, salience)], moneyOf(walk.atoms));
  });
  return settled(mentions.filter((mention) => !isDate(mention, dates)));
}
