/** The attributes of a matched event: what is right, wrong and missing. */
import { isRightDate } from "./dates.ts";
import type { Money } from "./gold.ts";
import { isExactType, type Match } from "./matching.ts";
import { commonNames, isSameName } from "./names.ts";
import { isRightPlace } from "./places.ts";
import type { Scores, Tally } from "./scores.ts";

export type AttributeScores = Omit<
  Scores,
  "detection" | "strict" | "mergedPairs" | "withinReports" | "acrossReports"
>;

export function attributeScores(match: Match): AttributeScores {
  const { gold, predicted } = match;
  return {
    exactType: rightOrWrong(isExactType(gold, predicted)),
    dates: rightOrWrong(isRightDate(gold, predicted.date)),
    officials: officialsTally(match),
    places: rightOrWrong(isRightPlace(gold.places, predicted.place)),
    status: rightOrWrong(gold.status === predicted.status),
    amounts: setTally(gold.amounts.map(amountKey), predicted.amounts.map(amountKey)),
    disagreements: setTally(gold.disputed, predicted.disputed),
  };
}

/** Whether date and officials are exact. */
export function isStrict({ dates, officials }: AttributeScores): boolean {
  return dates.right === 1 && officials.wrong === 0 && officials.missed === 0;
}

function rightOrWrong(isRight: boolean): Tally {
  return isRight ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 0 };
}

function officialsTally({ gold, predicted }: Match): Tally {
  const names = predicted.officials;
  if (names.length === 0 && gold.namesOptional) return tallyOf(0, 0, 0);
  const right = commonNames(gold.officials, names, isSameName);
  const allowed = commonNames([...gold.officials, ...gold.otherOfficials], names, isSameName);
  return tallyOf(right, gold.officials.length, names.length - (allowed - right));
}

/** Values compared as sets. */
export function setTally(gold: readonly string[], predicted: readonly string[]): Tally {
  const [wanted, found] = [new Set(gold), new Set(predicted)];
  const right = [...wanted].filter((one) => found.has(one)).length;
  return tallyOf(right, wanted.size, found.size);
}

function tallyOf(right: number, wanted: number, found: number): Tally {
  return { right, wrong: found - right, missed: wanted - right };
}

export function amountKey({ value, currency }: Money): string {
  return `${value} ${currency}`;
}
