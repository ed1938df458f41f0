/** What the rules ask about a whole report, looked up once. */
import type { Annotated, EntityMention, MoneyMention } from "../types.ts";
import { commentators } from "./words.ts";

export type ReportFacts = {
  /** By `Person.id`. */
  readonly countryOf: ReadonlyMap<string, string | null>;
  readonly nameOf: ReadonlyMap<string, string>;
  /** Experts and the like, by `Person.id`: what they say is comment. */
  readonly commentators: ReadonlySet<string>;
  /** The sums of money in each sentence. */
  readonly money: readonly (readonly MoneyMention[])[];
};

/** The facts of a report. */
export function factsOf(annotated: Annotated): ReportFacts {
  const { people } = annotated;
  return {
    countryOf: new Map(people.map(({ id, country }) => [id, country])),
    nameOf: new Map(people.map(({ id, name }) => [id, name])),
    commentators: commentatorsOf(annotated),
    money: moneyOf(annotated),
  };
}

/** How far behind a name its apposition is read: "…, a professor at". */
const APPOSITION = 80;

/** People told of as analysts, professors, witnesses, by their titles or right behind their names. */
function commentatorsOf({ report, entities }: Annotated): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of entities)
    if (mention.kind === "person" && mention.form === "name" && comments(report.text, mention))
      found.add(mention.person);
  return found;
}

function comments(
  text: string,
  { phrase: { start, end } }: EntityMention & { phrase: { start: number; end: number } },
) {
  const behind = text.slice(end, end + APPOSITION).split(/[.;”"]|\bsaid\b/u)[0] ?? "";
  const told = text.slice(start, end) + (behind.startsWith(",") ? behind : "");
  return told
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => commentators.has(word));
}

function moneyOf({ report, entities }: Annotated): MoneyMention[][] {
  const money = entities.filter((entity) => entity.kind === "money");
  let at = 0;
  return report.sentences.map(({ end }) => {
    const from = at;
    while (at < money.length && (money[at]?.start ?? 0) < end) at++;
    return money.slice(from, at);
  });
}
