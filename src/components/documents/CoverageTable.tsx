import { useMemo } from "react";
import { yearText } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import type { AllDisagreements } from "../../select/allDisagreements";
import { contradictionsOf } from "../../select/contradicted";
import type { Coverage } from "../../select/coverageOf";
import { stripCounts, stripYears, type TimeExtent, timeExtent } from "../../select/coverageStrip";
import { documentName } from "../../select/documentName";
import { grouped } from "../../select/valueWords";
import styles from "./CoverageTable.module.css";
import { ReportTitle } from "./ReportTitle";
import { wordCount } from "./reportTexts";
import { BINS, TimeStrip } from "./TimeStrip";
import type { ReportText } from "./useReportTexts";

type Props = {
  readonly coverage: readonly Coverage[];
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
  /** In the order of the coverage. */
  readonly texts: readonly ReportText[];
  readonly disagreements: AllDisagreements;
};

/** A row per report: when what it tells of happened, and how much of that it tells alone. */
export function CoverageTable({ coverage, timeline, matching, texts, disagreements }: Props) {
  const extent = useMemo(() => timeExtent(timeline), [timeline]);
  const most = useMemo(() => highest(coverage, extent), [coverage, extent]);
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label="What each report covers">
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col" className={styles.strip}>
              <Years extent={extent} />
            </th>
            <th scope="col">Words</th>
            <th scope="col">Events</th>
            <th scope="col">Only here</th>
            <th scope="col">Disputes</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((report, index) => (
            <Row
              key={report.document.id}
              report={report}
              timeline={timeline}
              matching={matching}
              extent={extent}
              most={most}
              text={texts[index]}
              disputes={contradictionsOf(report.document.id, disagreements).length}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.key}>
        When the events of each report happened, all to one scale; in full colour: told by no other
        report; lines below: not known to the month. Words are counted without page furniture;
        disputes with conflicts between events.
      </p>
    </div>
  );
}

/** The highest column, so that all strips are drawn to one scale; at least 1. */
function highest(coverage: readonly Coverage[], extent: TimeExtent | null): number {
  if (extent === null) return 1;
  return Math.max(1, ...coverage.flatMap(({ events }) => stripCounts(events, extent, BINS).counts));
}

function Years({ extent }: { extent: TimeExtent | null }) {
  if (extent === null) return "When";
  return (
    <span className={styles.years}>
      {stripYears(extent, 5).map(({ year, at }) => (
        <span key={year} style={{ left: `${at * 100}%` }}>
          {yearText(year)}
        </span>
      ))}
    </span>
  );
}

/** A dash where nothing is on its way. */
function wordsOf(text: ReportText): string {
  if (text.state === "ready") return grouped(wordCount(text.report));
  return text.state === "waiting" ? "…" : "–";
}

type RowProps = Pick<Props, "timeline" | "matching"> & {
  readonly report: Coverage;
  readonly extent: TimeExtent | null;
  readonly most: number;
  readonly text: ReportText | undefined;
  readonly disputes: number;
};

function Row({ report, timeline, matching, extent, most, text, disputes }: RowProps) {
  const passing = (events: Coverage["events"]) => events.filter(({ id }) => matching.has(id));
  const [events, alone] = [passing(report.events), passing(report.onlyHere)];
  return (
    <tr>
      <th scope="row">
        <ReportTitle report={report} timeline={timeline} />
        <span className={styles.outlet}>
          <bdi>{documentName(report.document, timeline)}</bdi>
        </span>
      </th>
      <td className={styles.strip}>
        {extent !== null && <TimeStrip events={events} alone={alone} extent={extent} most={most} />}
      </td>
      <td data-label="words">{text === undefined ? "–" : wordsOf(text)}</td>
      <td data-label="events">
        {grouped(events.length)}
        {events.length < report.events.length && ` of ${grouped(report.events.length)}`}
      </td>
      <td data-label="only here">{grouped(alone.length)}</td>
      <td data-label={disputes === 1 ? "dispute" : "disputes"}>{grouped(disputes)}</td>
    </tr>
  );
}
