/** Countries, places, organisations and sums of money of a report. */
import type { DateMention, EntityMention, Report } from "../types.ts";
import { abbreviatedOf, abbreviationsOf } from "./abbreviations.ts";
import { groupsOf } from "./groups.ts";
import { homeOf, namesakesOf, rankedCountries, withHomes } from "./home.ts";
import { itemsOf } from "./items.ts";
import { mentionsOfItems } from "./mentions.ts";
import { moneyOf } from "./money.ts";
import { nested } from "./nested.ts";
import { bodiesOf } from "./organisations.ts";
import { personTitles } from "./roleWords.ts";
import { noSalience, remember, rememberGroups, type Salience } from "./salience.ts";
import { type Walk, walkOf } from "./sentenceOf.ts";
import { apartFrom, settled, withoutParts } from "./settle.ts";
import type { Setting } from "./standing.ts";
import { type Known, unlistedOf } from "./unlisted.ts";

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

function wordsOf(walks: readonly Walk[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { atoms } of walks) for (const { key } of atoms) words.add(key);
  return words;
}

/** What a sentence tells by the lists. */
const listedOf = (setting: Setting): EntityMention[] => [
  ...mentionsOfItems(setting, itemsOf(setting.walk.atoms)),
  ...bodiesOf(setting.text, setting.walk.atoms, setting.walk.titled),
];

/** Places no list knows, where nothing that a list knows stands: "Ivory Coast" is no coast. */
function newPlaces(text: string, walk: Walk, known: Known, listed: readonly EntityMention[]) {
  const places = unlistedOf(text, walk, known);
  const [capitals, others] = [
    places.filter(isCapitalOf),
    places.filter((place) => !isCapitalOf(place)),
  ];
  const taken = listed.filter(({ kind }) => kind === "country" || kind === "organisation");
  return [...capitals, ...apartFrom(others, taken)];
}

const isCapitalOf = ({ rule }: EntityMention) => rule === "places/capital-of";

/** All of one sentence, by what the report as a whole says. */
function mentionsOfSentence(
  report: Whole,
  walk: Walk,
  listed: readonly EntityMention[],
): EntityMention[] {
  const { text, salience } = report;
  const named = [...abbreviatedOf(walk, report.learnt), ...withHomes(text, listed, report)];
  const places = newPlaces(text, walk, report.known, named);
  const found = nested(text, withoutParts([...named, ...places]));
  remember(salience, text, found);
  // "US$1.2bn" tells of money, not of a country.
  const sums = moneyOf(walk.atoms);
  const groups = groupsOf(text, walk, found, salience);
  rememberGroups(salience, groups);
  return [...apartFrom([...found, ...groups], sums), ...sums];
}

type Whole = {
  readonly text: string;
  readonly ranked: readonly string[];
  readonly namesakes: ReadonlyMap<string, string>;
  readonly learnt: ReturnType<typeof abbreviationsOf>;
  readonly known: Known;
  readonly salience: Salience;
};

function wholeOf(text: string, people: ReadonlySet<string>, all: readonly EntityMention[]): Whole {
  const ranked = rankedCountries(all);
  return {
    text,
    ranked,
    namesakes: namesakesOf(all),
    learnt: abbreviationsOf(text, all),
    known: { people, home: homeOf(ranked, all) },
    salience: noSalience(),
  };
}

/**
 * All countries, places, organisations and sums of money in a report's sentences, sorted by start, not overlapping
 * within a kind. A country that is also a place ("in China") is told twice, once as each. Dates keep months and days
 * from being taken for places.
 */
export function findPlaces(report: Report, dates: readonly DateMention[]): EntityMention[] {
  const { text } = report;
  const walks = report.sentences.map((sentence) => walkOf(report, sentence));
  const words = wordsOf(walks);
  const people = peopleOf(walks);
  const listed = walks.map((walk) => listedOf({ text, walk, words, people }));
  const whole = wholeOf(text, people, listed.flat());
  const mentions = walks.flatMap((walk, index) =>
    mentionsOfSentence(whole, walk, listed[index] ?? []),
  );
  const sums = mentions.filter(({ kind }) => kind === "money");
  const others = mentions.filter(({ kind }) => kind !== "money");
  return settled([...apartFrom(others, dates), ...sums]);
}
