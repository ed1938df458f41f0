/** What an event is called on the chart, in at most 30 characters. */
import { shortCountryName } from "./places.ts";
import { capital, type Named, placeInWords, shortened } from "./titleNames.ts";
import { titleOf } from "./titles.ts";

const LABEL_LENGTH = 30;

/** The title if it is short; else who, else what and where; names are cut only where nothing shorter says it. */
export function labelOf(named: Named): string {
  if (inOwnWords.has(named.type)) return shortened(titleOf(named), LABEL_LENGTH);
  const names = namesOf(named);
  const what = capital(named.type.replace("-", " "));
  const surnames = named.people.length > 0 ? names.map(surname) : names;
  const choices = [
    titleOf(named),
    ...(named.type === "visit" && named.place !== null && named.people.length > 0
      ? [`${names[0] ?? "Visit"}: ${named.place}`]
      : []),
    names.join("–"),
    surnames.join("–"),
    `${surnames[0] ?? ""}: ${what.toLowerCase()}`,
    `${what}${placeInWords(named)}`,
    names[0] ?? "",
    what,
  ];
  const fitting = choices.find(
    (choice) => choice.length > 0 && choice.length <= LABEL_LENGTH && !choice.startsWith(":"),
  );
  return fitting ?? shortened(titleOf(named), LABEL_LENGTH);
}

/** Types that names alone say nothing of. */
const inOwnWords = new Set([
  "other",
  "military-incident",
  "conflict",
  "sanction",
  "legislation",
  "aid-bill",
  "appointment",
]);

/** People, else bodies, else countries. */
function namesOf({ people, organisations, countries }: Named): readonly string[] {
  if (people.length > 0) return people;
  return organisations.length > 0 ? organisations : countries.map(shortCountryName);
}

/** Three letters or fewer first are a family name put first: "Xi Jinping", "Wang Yi" stay whole. */
function surname(name: string): string {
  const words = name.split(" ");
  return words.length === 2 && (words[0]?.length ?? 0) <= 4 ? name : (words.at(-1) ?? name);
}
