/** Events and their differences in words. */
import { type AttributeScores, amountKey } from "./attributes.ts";
import type { GoldEvent, PredictedEvent } from "./gold.ts";
import type { Match } from "./matching.ts";
import { isSameName } from "./names.ts";
import type { Measure } from "./scores.ts";

type Difference = {
  readonly class: "type" | "date" | "officials" | "place" | "status" | "amount" | "disagreement";
  readonly measure: Measure & keyof AttributeScores;
  readonly tell: (match: Match) => string;
};

/** What of a matched event can be wrong, and how it is told. */
export const differences: readonly Difference[] = [
  {
    class: "type",
    measure: "exactType",
    tell: ({ gold, predicted }) => `${predicted.type}, not ${gold.type}`,
  },
  {
    class: "date",
    measure: "dates",
    tell: ({ gold, predicted }) =>
      `${predicted.date}, not ${[gold.date, ...gold.otherDates].join(" or ")}`,
  },
  { class: "officials", measure: "officials", tell: tellOfficials },
  {
    class: "place",
    measure: "places",
    tell: ({ gold, predicted }) => `${predicted.place}, not ${gold.places.join(" or ")}`,
  },
  {
    class: "status",
    measure: "status",
    tell: ({ gold, predicted }) => `${predicted.status}, not ${gold.status}`,
  },
  {
    class: "amount",
    measure: "amounts",
    tell: ({ gold, predicted }) =>
      `${list(predicted.amounts.map(amountKey))}, not ${list(gold.amounts.map(amountKey))}`,
  },
  {
    class: "disagreement",
    measure: "disagreements",
    tell: ({ gold, predicted }) => `${list(predicted.disputed)}, not ${list(gold.disputed)}`,
  },
];

function tellOfficials({ gold, predicted }: Match): string {
  const missing = gold.officials.filter(
    (person) => !predicted.officials.some((name) => person.some((one) => isSameName(one, name))),
  );
  const extra = predicted.officials.filter(
    (name) =>
      ![...gold.officials, ...gold.otherOfficials].flat().some((one) => isSameName(one, name)),
  );
  return `without ${list(missing.map(([name]) => name ?? ""))}, with ${list(extra)}`;
}

/** A gold event in one line. */
export function describeGold({ id, type, title, date, officials, countries }: GoldEvent): string {
  const people = officials.map(([name]) => name ?? "");
  return `gold ${id} ${type} “${title}” (${date}; ${list(people)}; ${list(countries)})`;
}

/** A proposed event in one line, with the rules that made it. */
export function describe({
  id,
  type,
  title,
  date,
  officials,
  countries,
  rules,
}: PredictedEvent): string {
  return `${id} ${type} “${title}” (${date}; ${list(officials)}; ${list(countries)}) by ${rules.join(" ")}`;
}

function list(words: readonly string[]): string {
  return words.length === 0 ? "none" : words.join(", ");
}
