/** An extraction as `readout extract --json` prints it; the shape is that of the README and does not follow our types. */
import type { Candidate, Extraction } from "../types.ts";

/** Plain data: documents and events with their passages, claims and agreements. Throws for nothing. */
export function jsonOf({ reports, officials, candidates }: Extraction) {
  const names = new Map(officials.map(({ id, name }) => [id, name]));
  return {
    documents: reports.map(({ id, file, metadata }) => ({
      id,
      file,
      published: metadata.published,
    })),
    events: candidates.map((candidate) => eventOf(candidate, names)),
  };
}

function eventOf(candidate: Candidate, names: ReadonlyMap<string, string>) {
  const { type, cameo, status, date, start, end, place, countries, rules } = candidate;
  return {
    type,
    cameo,
    status,
    date,
    start,
    end,
    place: place?.name ?? null,
    officials: candidate.participants.flatMap(({ official }) =>
      official === undefined ? [] : (names.get(official) ?? []),
    ),
    countries,
    amounts: candidate.amounts.map(({ value, currency }) => ({ value, currency })),
    passages: candidate.passages.map((passage) => ({
      document: passage.document,
      start: passage.start,
      end: passage.end,
      exact: passage.exact,
    })),
    claims: candidate.claims,
    agreements: candidate.agreements,
    rules,
  };
}
