/** An extraction for people: a line per event, in the order of time. */
import type { Candidate, Extraction } from "../../extract/types.ts";
import { plural } from "../report.ts";

/** The lines; those without a date come last. */
export function summaryOf({ candidates, officials, reports }: Extraction): string {
  const names = new Map(officials.map(({ id, name }) => [id, name]));
  const sorted = [...candidates].sort((one, other) =>
    compare(one.start ?? "~", other.start ?? "~"),
  );
  const width = Math.max(12, ...candidates.map(({ date }) => date?.length ?? 0));
  const lines = sorted.map((candidate) => lineOf(candidate, names, width));
  const disputed = candidates.filter(({ agreement }) => agreement === "disputed").length;
  const counts = [plural(candidates.length, "event"), `${plural(reports.length, "report")} read`];
  return [
    ...lines,
    `${lines.length > 0 ? "\n" : ""}${counts.join(", ")}${disputed > 0 ? `, ${disputed} disputed` : ""}.`,
  ].join("\n");
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function lineOf(
  candidate: Candidate,
  names: ReadonlyMap<string, string>,
  dateWidth: number,
): string {
  const { date, type, status, participants, countries, place, passages, agreement } = candidate;
  const people = participants.flatMap(({ official, organisation }) =>
    official === undefined ? (organisation ?? []) : (names.get(official) ?? []),
  );
  const who = people.length > 0 ? people : countries;
  const reports = new Set(passages.map(({ document }) => document)).size;
  return [
    (date ?? "no date").padEnd(dateWidth),
    (status === "occurred" ? type : `${type} (${status})`).padEnd(22),
    [...new Set(who)].join(", ") || candidate.title,
    ...(place === null ? [] : [`in ${place.name}`]),
    plural(reports, "report"),
    ...(agreement === "disputed" ? ["disputed"] : []),
  ].join("  ");
}
