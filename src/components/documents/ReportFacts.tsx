import type { ReactNode } from "react";
import { dateInShort } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import type { Coverage } from "../../select/coverageOf";
import { provenanceInWords } from "../../select/documentName";
import { basisWords, counted, grouped, plainDate } from "../../select/valueWords";
import { monthOf as isoMonth } from "../../view/isoTime";
import styles from "./EachReport.module.css";

type Props = {
  readonly report: Coverage;
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
};

/** What is known of a report, and what that rests on. */
export function ReportFacts({ report, matching }: Props) {
  const { outlet, byline, published, publishedBasis, publishedNote, note } = report.document;
  const events = report.events.filter(({ id }) => matching.has(id));
  return (
    <dl className={styles.facts}>
      <Fact name="Outlet">{outlet === null ? "not named" : <bdi>{outlet}</bdi>}</Fact>
      <Fact name="By">{byline === null ? "not named" : <bdi>{byline}</bdi>}</Fact>
      <Fact name="Published" rests={publishedNote}>
        {plainDate(published)}
        {publishedBasis !== "stated" && `, ${basisWords[publishedBasis].toLowerCase()}`}
      </Fact>
      <Fact name="Origin" rests={note}>
        {provenanceInWords(report.document)}
      </Fact>
      <Fact name="Tells">{extentInWords(events)}</Fact>
      <Fact name="Passages">{grouped(report.passages)} cited</Fact>
    </dl>
  );
}

type FactProps = {
  readonly name: string;
  readonly rests?: string | undefined;
  readonly children: ReactNode;
};

function Fact({ name, rests, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {rests !== undefined && (
          <details>
            <summary>What this rests on</summary>
            <p>{rests}</p>
          </details>
        )}
      </dd>
    </div>
  );
}

/** "41 events, Feb 2023 to Apr 2024", by the outer bounds of what is dated. */
function extentInWords(events: Coverage["events"]): string {
  const count = counted(events.length, "event");
  const starts = events.flatMap(({ start }) => start ?? []);
  const ends = events.flatMap(({ end }) => end ?? []);
  if (starts.length === 0 || ends.length === 0) return count;
  const from = monthOf(starts.reduce((least, ms) => Math.min(least, ms)));
  const to = monthOf(ends.reduce((most, ms) => Math.max(most, ms)) - 1);
  return from === to ? `${count}, ${from}` : `${count}, ${from} to ${to}`;
}

/** The calendar month of UTC ms. */
function monthOf(ms: number): string {
  return dateInShort(isoMonth(ms));
}
