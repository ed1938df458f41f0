import type { TimelineEvent } from "../../model/timeline";
import {
  type StripBar,
  stripCounts,
  stripYears,
  type TimeExtent,
} from "../../select/coverageStrip";
import styles from "./TimeStrip.module.css";

type Props = {
  readonly events: readonly TimelineEvent[];
  /** Those among them that are drawn dark. */
  readonly alone: readonly TimelineEvent[];
  readonly extent: TimeExtent;
  /** The highest column of all strips, in events. */
  readonly most: number;
};

/** Units of the drawing; the browser stretches it to the width there is. */
const [WIDTH, HEIGHT, FLOOR] = [1000, 32, 5];

/** Columns on a strip. */
export const BINS = 72;

/**
 * A report's events on a strip of time, counted in columns; what is not known to the month lies below as a line.
 * Decoration: the numbers beside it say how many, the lists below which.
 */
export function TimeStrip({ events, alone, extent, most }: Props) {
  const [all, own] = [stripCounts(events, extent, BINS), stripCounts(alone, extent, BINS)];
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stripYears(extent, 5).map(({ year, at }) => (
        <path key={year} d={`M${at * WIDTH} 0v${HEIGHT - FLOOR}`} className={styles.year} />
      ))}
      <path d={`M0 ${HEIGHT - FLOOR}h${WIDTH}`} className={styles.year} />
      <path d={columns(all.counts, most)} className={styles.event} />
      <path d={columns(own.counts, most)} className={styles.alone} />
      <path d={lines(all.vague)} className={styles.event} />
      <path d={lines(own.vague)} className={styles.alone} />
    </svg>
  );
}

function columns(counts: readonly number[], most: number): string {
  const width = WIDTH / counts.length;
  return counts
    .map((count, index) => {
      const height = count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - FLOOR - 1));
      return height === 0
        ? ""
        : `M${index * width + 1} ${HEIGHT - FLOOR - height}h${width - 2}v${height}h${2 - width}z`;
    })
    .join("");
}

function lines(bars: readonly StripBar[]): string {
  return bars
    .map(
      ({ from, to }) =>
        `M${from * WIDTH} ${HEIGHT - 3}h${(to - from) * WIDTH}v2h${(from - to) * WIDTH}z`,
    )
    .join("");
}
