/** The whole evaluation, for people and for programs. */
import type { EvaluationError } from "./errors.ts";
import { classTable, errorList, groupTable, percent, table, typeTable } from "./print.ts";
import type { GroupScore } from "./score.ts";
import { addScores, measures, type Scores, scoreOf } from "./scores.ts";
import { ARTICLE, type Speed } from "./speed.ts";
import type { evaluateTimex, TimexError, TimexScores } from "./timex.ts";

export type Evaluation = {
  readonly groups: readonly GroupScore[];
  readonly timex: TimexPart | null;
  readonly speed: Speed | null;
};

export type TimexPart = {
  readonly scores: ReturnType<typeof evaluateTimex>;
  readonly errors: readonly TimexError[];
};

/** Tables one below the other, then the errors if asked for. */
export function textOf({ groups, timex, speed }: Evaluation, withErrors: boolean): string {
  const errors = groups.flatMap((group) => group.errors);
  const events =
    groups.length === 0 ? [] : [groupTable(groups), typeTable(groups), classTable(errors)];
  const parts = [
    ...events,
    ...(timex === null ? [] : [timexText(timex.scores)]),
    ...(speed === null ? [] : [speedText(speed)]),
    ...(withErrors && errors.length > 0 ? [errorList(errors)] : []),
    ...(withErrors && timex !== null ? [timex.errors.map(timexErrorText).join("\n")] : []),
  ];
  return parts.join("\n\n");
}

/** Counts and scores under the names of `measures`; errors as they are. */
export function jsonOf({ groups, timex, speed }: Evaluation): string {
  const errors: readonly EvaluationError[] = groups.flatMap((group) => group.errors);
  const scored = groups.map(({ name, total, types }) => ({
    name,
    total: withShares(total),
    types: Object.fromEntries([...types].map(([type, scores]) => [type, withShares(scores)])),
  }));
  const total = withShares(addScores(groups.map((group) => group.total)));
  return JSON.stringify({ groups: scored, total, timex, speed, errors }, null, 2);
}

function withShares(scores: Scores) {
  const rows = measures.map((name) => [name, { ...scores[name], ...scoreOf(scores[name]) }]);
  return Object.fromEntries(rows);
}

/** "value" demands the same TIMEX3 value, "found" only an overlap; the frozen third is looked at by nobody. */
function timexText(scores: TimexPart["scores"]): string {
  return table([
    ["dates (timex.tsv)", "annotated", "value P/R/F1", "found P/R/F1", "value right of found"],
    ...Object.entries(scores).map(([name, one]) => [`  ${name}`, ...timexRow(one)]),
  ]);
}

function timexRow({ gold, value, relaxed, valueAccuracy }: TimexScores): string[] {
  const cells = [value, relaxed].map(({ precision, recall, f1 }) =>
    [precision, recall, f1].map(percent).join("/"),
  );
  return [String(gold), ...cells, percent(valueAccuracy)];
}

function timexErrorText({ document, published, gold, found, rule, context }: TimexError): string {
  return `  ${document} ${published}: ${found ?? "nothing"} (${rule ?? "-"}), not ${gold ?? "anything"}\n    ${context}`;
}

function speedText({ reports, articles, stages, ...speed }: Speed): string {
  const milliseconds = Object.entries(stages).map(([name, time]) => `${name} ${time.toFixed(2)}`);
  const [usual, best, least] = [speed.perSecond, speed.bestPerSecond, speed.leastPerSecond].map(
    (rate) => rate.toFixed(0),
  );
  return [
    `speed: ${usual} articles of ${ARTICLE} characters per second on one core, ${best} in the best run`,
    `  (${reports} reports, ${articles.toFixed(1)} articles; splitting into sentences alone: ${least} per second)`,
    `  ms per article: ${milliseconds.join(", ")}`,
  ].join("\n");
}
