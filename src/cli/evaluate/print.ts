/** The evaluation for people: aligned tables, then the errors. */
import { type EvaluationError, errorClasses } from "./errors.ts";
import type { GroupScore } from "./score.ts";
import { addScores, type Measure, measures, scoreOf, type Tally } from "./scores.ts";

/** Only right or wrong. */
const shares: ReadonlySet<Measure> = new Set(["exactType", "dates", "places", "status"]);

const names: Readonly<Record<Measure, string>> = {
  detection: "detection P/R/F1",
  exactType: "  type exact",
  strict: "strict P/R/F1",
  dates: "dates exact",
  officials: "officials P/R/F1",
  places: "places",
  status: "status",
  amounts: "amounts P/R/F1",
  disagreements: "disagreements P/R/F1",
  mergedPairs: "merged pairs P/R/F1",
  withinReports: "  within reports",
  acrossReports: "  across reports",
};

/** A line for each measure, a column for each set (what stands before "/" in a group's name) and for all together. */
export function groupTable(groups: readonly GroupScore[]): string {
  const sets = [...new Set(groups.map(setOf))].map((name) => ({
    name,
    scores: addScores(groups.filter((one) => setOf(one) === name).map(({ total }) => total)),
  }));
  const total = { name: "total", scores: addScores(groups.map((group) => group.total)) };
  const columns = [...sets, total];
  return table([
    ["", ...columns.map(({ name }) => name)],
    ["events right+missed, wrong", ...columns.map(({ scores }) => countCell(scores.detection))],
    ...measures.map((measure) => [
      names[measure],
      ...columns.map(({ scores }) => cell(measure, scores[measure])),
    ]),
  ]);
}

function setOf({ name }: GroupScore): string {
  return name.split("/")[0] ?? name;
}

const typeColumns: readonly Measure[] = [
  "detection",
  "strict",
  "dates",
  "officials",
  "places",
  "disagreements",
  "mergedPairs",
];

/** A line for each type of event over all groups. */
export function typeTable(groups: readonly GroupScore[]): string {
  const types = [...new Set(groups.flatMap((group) => [...group.types.keys()]))].sort();
  return table([
    ["type", "events", ...typeColumns.map((measure) => names[measure].replace(" P/R/F1", ""))],
    ...types.map((type) => {
      const scores = addScores(groups.flatMap((group) => group.types.get(type) ?? []));
      return [
        type,
        countCell(scores.detection),
        ...typeColumns.map((one) => cell(one, scores[one])),
      ];
    }),
  ]);
}

/** How often each class of error occurs. */
export function classTable(errors: readonly EvaluationError[]): string {
  const rows = errorClasses.flatMap((name) => {
    const count = errors.filter((error) => error.class === name).length;
    return count === 0 ? [] : [[name, String(count)]];
  });
  return table([["errors", String(errors.length)], ...rows]);
}

/** Each error with its place, by class. */
export function errorList(errors: readonly EvaluationError[]): string {
  return errorClasses
    .flatMap((name) => {
      const all = errors.filter((error) => error.class === name);
      return all.length === 0 ? [] : [`\n${name} (${all.length})`, ...all.map(errorLines)];
    })
    .join("\n");
}

function errorLines({ file, line, column, words, note }: EvaluationError): string {
  return `  ${file}:${line}:${column}\n    “${words}”\n    ${note}`;
}

function countCell({ right, wrong, missed }: Tally): string {
  return `${right}+${missed}, ${wrong}`;
}

function cell(measure: Measure, tally: Tally): string {
  const { precision, recall, f1 } = scoreOf(tally);
  if (shares.has(measure)) return percent(precision);
  return [precision, recall, f1].every((share) => share === null)
    ? "–"
    : [precision, recall, f1].map(percent).join("/");
}

/** A share as a whole number of hundredths. */
export function percent(share: number | null): string {
  return share === null ? "–" : String(Math.round(share * 100));
}

/** The first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => lineOf(row, widths)).join("\n");
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const padded = row.map((text, column) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
  );
  return padded.join("  ").trimEnd();
}
