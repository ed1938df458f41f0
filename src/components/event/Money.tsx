import type { CSSProperties } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { grouped } from "../../select/valueWords";
import { type Waterfall, type WaterfallRow, waterfalls } from "../../select/waterfall";
import controls from "../common/controls.module.css";
import styles from "./Money.module.css";
import { SourceNumbers } from "./SourceNumber";

type Props = { event: TimelineEvent; timeline: Timeline };

/** "Where the money goes": a total, its parts, and what the reports leave open. */
export function Money({ event, timeline }: Props) {
  if (event.amounts.length === 0) return null;
  return (
    <section className={styles.money} aria-label="Where the money goes">
      {waterfalls(event.amounts).map((chart, at) => (
        <Chart key={chart.key} chart={chart} timeline={timeline} title={at === 0} />
      ))}
    </section>
  );
}

function Chart(props: { chart: Waterfall; timeline: Timeline; title: boolean }) {
  const { chart, timeline, title } = props;
  return (
    <>
      <div className={styles.heading}>
        <h3>{title ? "Where the money goes" : ""}</h3>
        <span className={styles.unit}>{chart.scale.words}</span>
      </div>
      <ul className={styles.rows}>
        {chart.rows.map((row) => (
          <Row key={row.key} row={row} chart={chart} timeline={timeline} />
        ))}
      </ul>
    </>
  );
}

function Row(props: { row: WaterfallRow; chart: Waterfall; timeline: Timeline }) {
  const { row, chart, timeline } = props;
  const { passages } = lookupOf(timeline);
  const documents = row.passages.flatMap((id) => passages.get(id)?.document ?? []);
  const from = { "--from": `${row.from * 100}%` } as CSSProperties;
  return (
    <li
      className={styles.row}
      data-kind={row.kind}
      data-joined={row.from > 0 || undefined}
      style={from}
    >
      <span className={styles.value}>{grouped(row.value / chart.scale.factor)}</span>{" "}
      <span className={styles.purpose}>
        <span className={controls.visuallyHidden}>{chart.scale.words} </span>
        {row.purpose}
      </span>{" "}
      <SourceNumbers documents={documents} timeline={timeline} />
      <span
        className={styles.bar}
        style={{ width: `${(row.to - row.from) * 100}%` }}
        aria-hidden="true"
      />
    </li>
  );
}
