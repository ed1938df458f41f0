/**
 * From reports to proposed events, by rules alone: nothing is asked of a server or a language model.
 *
 *   ReportInput ──readReport──▶ Report ──findDates, findPlaces, findPeople──▶ Annotated ──findFrames──▶ Frame[]
 *                                                                  all reports' frames ──mergeFrames──▶ Extraction
 *
 * The same in a browser's worker and in Node. The same reports give the same result, in whatever order they come.
 */
import { findDates } from "./dates/dates.ts";
import { findFrames } from "./frames/frames.ts";
import { mergeFrames } from "./merging/mergeFrames.ts";
import { findPeople } from "./people/findPeople.ts";
import { findPlaces } from "./places/findPlaces.ts";
import { readReport } from "./reading/reading.ts";
import type { Annotated, Extraction, Report, ReportInput } from "./types.ts";

export type ExtractOptions = {
  /** Called after each report that has been read, with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Events told by the reports; never throws, whatever the texts are. Ids of the inputs must differ. */
export function extractReports(
  inputs: readonly ReportInput[],
  { onProgress }: ExtractOptions = {},
): Extraction {
  const sorted = [...inputs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = sorted.map((input, index) => {
    const annotated = annotate(readReport(input));
    const frames = findFrames(annotated);
    onProgress?.(index + 1, sorted.length);
    return { annotated, frames };
  });
  return mergeFrames(
    found.map(({ annotated }) => annotated),
    found.map(({ frames }) => frames),
  );
}

/** What stands in one report, before it is asked what happened. */
export function annotate(report: Report): Annotated {
  const dates = findDates(report);
  const places = findPlaces(report, dates);
  const { people, mentions } = findPeople(report, places, dates);
  const entities = [...places, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return { report, dates, people, entities };
}
