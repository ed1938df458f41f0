import type { ReactNode } from "react";
import { dateInShort } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import type { Coverage } from "../../select/coverageOf";
import { provenanceInWords } from "../../select/documentName";
import { basisWords, grouped, plainDate } from "../../select/valueWords";
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

/** "41 events, February 2023 to 26 Apr 2024". */
function extentInWords(events: Coverage["events"]): string {
  const dated = events.filter(({ start, end }) => start !== null || end !== null);
  const first = least(dated, ({ start }) => start ?? -Infinity);
  const last = least(dated, ({ end }) => -(end ?? Infinity));
  const count = `${grouped(events.length)} ${events.length === 1 ? "event" : "events"}`;
  if (first === undefined || last === undefined) return count;
  const [from, to] = [dateInShort(first.date), dateInShort(last.date)];
  return from === to ? `${count}, ${from}` : `${count}, from ${from} to ${to}`;
}

function least<T>(things: readonly T[], measure: (thing: T) => number): T | undefined {
  return things.reduce<T | undefined>(
    (best, thing) => (best === undefined || measure(thing) < measure(best) ? thing : best),
    undefined,
  );
}
