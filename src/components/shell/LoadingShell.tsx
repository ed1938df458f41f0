import { tryInWords } from "../../queries/retrying";
import styles from "./LoadingShell.module.css";
import { Wordmark } from "./Wordmark";

/** The page's shape while the timeline is on its way; says which try it is after one that failed. */
export function LoadingShell({ failures = 0 }: { readonly failures?: number }) {
  return (
    <div className={styles.page} aria-busy="true">
      <header className={styles.header}>
        <Wordmark />
      </header>
      <main className={styles.body}>
        <p className={styles.words}>Loading the timeline…{tryInWords(failures)}</p>
        <div className={styles.filters} aria-hidden="true" />
        <div className={styles.chart} aria-hidden="true" />
      </main>
    </div>
  );
}
