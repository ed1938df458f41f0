/** The claims of one event, with ids, and what reports agree on: judged by `src/evidence`, as the compiler does. */
import { agreementsOf, type SourcedClaim } from "../../evidence/agreement.ts";
import type { Agreement } from "../../model/timeline.ts";
import type { CandidateClaim, CandidatePassage } from "../types.ts";
import type { Draft } from "./claimDrafts.ts";
import { within } from "./passages.ts";

/** The claims of an event in the order of its passages; the same words claim a value once. */
export function claimsOf(
  event: string,
  drafts: readonly Draft[],
  passages: readonly CandidatePassage[],
): CandidateClaim[] {
  const placed = drafts.flatMap((draft) => {
    const document = draft.telling.frame.report;
    const passage = passages.findIndex(
      (one) => one.document === document && within(draft.span, one),
    );
    return passage < 0 ? [] : [{ draft, passage }];
  });
  placed.sort((a, b) => a.passage - b.passage || compareDrafts(a.draft, b.draft));
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return placed.flatMap(({ draft, passage }) => {
    const same = `${draft.attribute}\n${draft.subject ?? ""}\n${draft.value}\n${draft.polarity ?? ""}\n${passage}`;
    if (seen.has(same)) return [];
    seen.add(same);
    const count = (counts.get(draft.attribute) ?? 0) + 1;
    counts.set(draft.attribute, count);
    return [claimOf(`${event}/${draft.attribute}-${count}`, draft, passage)];
  });
}

function compareDrafts(a: Draft, b: Draft): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.attribute < b.attribute ? -1 : 1)
  );
}

function claimOf(
  id: string,
  { attribute, subject, value, unit, comparator, polarity, telling, span, rule }: Draft,
  passage: number,
): CandidateClaim {
  const { report } = telling.annotated;
  const { attributedTo } = telling.frame;
  return {
    id,
    attribute,
    ...(subject === undefined ? {} : { subject }),
    value,
    ...(unit === undefined ? {} : { unit }),
    comparator,
    polarity: polarity ?? "affirmed",
    ...(attributedTo === null ? {} : { attributedTo }),
    text: report.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    document: report.id,
    passage,
    rule,
  };
}

/** What the reports agree on; `originOf` gives the key by which a document's origin is counted. */
export function agreementsFrom(
  event: string,
  claims: readonly CandidateClaim[],
  originOf: (document: string) => string,
): Agreement[] {
  const sourced: SourcedClaim[] = claims.map(({ document, passage, ...claim }) => ({
    claim: { ...claim, event, passage: String(passage) },
    document,
    origin: originOf(document),
  }));
  return agreementsOf(sourced);
}
