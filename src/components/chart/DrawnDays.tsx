import styles from "./DrawnDays.module.css";

type Props = {
  /** In the order drawn, px from the left edge of what it stands in. */
  readonly x0: number;
  readonly x1: number;
  /** px */
  readonly top: number;
  /** What will be shown if one lets go. */
  readonly words: string;
};

/** A stretch of time while it is being drawn, with its first and last day in words. */
export function DrawnDays({ x0, x1, top, words }: Props) {
  const left = Math.min(x0, x1);
  return (
    <div className={styles.range} style={{ left, top, width: Math.abs(x1 - x0) }}>
      <output className={styles.words}>{words}</output>
    </div>
  );
}
