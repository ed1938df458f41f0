/**
 * Events out of frames: those of one event brought together within each report and over all of them.
 *
 *   Frame[] per report ──people, dates──▶ Telling ──▶ Profile ──candidateOf──▶ Candidate
 */

import { Ids } from "../ids.ts";
import { linkPeople } from "../people/link.ts";
import type { Annotated, Candidate, Extraction, Frame } from "../types.ts";
import { asidesBeside } from "./asides.ts";
import { candidateOf } from "./candidate.ts";
import { profilesOf } from "./merge.ts";
import { originsOf } from "./origins.ts";
import { aloneInSentence } from "./passages.ts";
import { placesBeside } from "./placesBeside.ts";

/**
 * The proposed events of all reports, in order of time.
 * @param frames those of each report at its index; what is missing counts as none
 * @param link who is who over all reports; another one for tests
 * Never throws for what a report says; the order of the reports makes no difference.
 */
export function mergeFrames(
  annotated: readonly Annotated[],
  frames: readonly (readonly Frame[])[],
  link: typeof linkPeople = linkPeople,
): Extraction {
  const sorted = annotated
    .map((one, index) => ({ one, frames: frames[index] ?? [] }))
    .sort((a, b) => (readingKey(a.one) < readingKey(b.one) ? -1 : 1));
  const all = sorted.map(({ one }) => one);
  const reports = all.map(({ report }) => report);
  const linked = link(all);
  const origins = originsOf(reports);
  const stories = new Map(origins.map(({ document, origin }) => [document, origin]));
  const profiles = profilesOf(
    all,
    sorted.map((each) => each.frames),
    linked,
  );
  const context = {
    linked,
    officials: new Map(linked.officials.map((official) => [official.id, official])),
    order: new Map(reports.map(({ id }, index) => [id, index])),
    originOf: (document: string) => stories.get(document) ?? `unknown:${document}`,
    ids: new Ids(),
    placeOf: placesBeside(profiles),
    isAlone: aloneInSentence(profiles),
    asidesOf: asidesBeside(profiles, all, linked),
  };
  const candidates = profiles.map((profile) => candidateOf(profile, context)).sort(byTime);
  return { reports, officials: takingPart(linked.officials, candidates), origins, candidates };
}

/** By day of publication, then by id. */
function readingKey({ report }: Annotated): string {
  return `${report.metadata.published ?? "9999"} ${report.id}`;
}

/** Dated ones by their first day, then undated ones; then by id. */
function byTime(a: Candidate, b: Candidate): number {
  const key = ({ date, start, id }: Candidate) => `${date === null ? "~" : (start ?? "")} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}

function takingPart(officials: Extraction["officials"], candidates: readonly Candidate[]) {
  const ids = new Set(
    candidates.flatMap(({ participants }) => participants.map(({ official }) => official)),
  );
  return officials.filter(({ id }) => ids.has(id));
}
