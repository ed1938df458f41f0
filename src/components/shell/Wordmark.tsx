import styles from "./Wordmark.module.css";

/** The name, as if a copy editor had been at it. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      Read<span className={styles.out}>out</span>
    </span>
  );
}
