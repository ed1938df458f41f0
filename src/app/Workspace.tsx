import { ChartPanel } from "../components/chart/ChartPanel";
import { EventPanel } from "../components/event/EventPanel";
import { ReportPanel } from "../components/report/ReportPanel";
import { useTimeline } from "../queries/timeline";
import styles from "./Workspace.module.css";

/** The page: header, filters, chart, and what is open beside it. */
export function Workspace() {
  const { data: loaded, error } = useTimeline(null);
  if (error) return <p role="alert">{error.message}</p>;
  if (!loaded) return <p>Loading…</p>;
  const { timeline } = loaded;
  const matching = new Set(timeline.events.map((event) => event.id));
  return (
    <div className={styles.page}>
      <header className={styles.header}>Readout</header>
      <main className={styles.body}>
        <section aria-label="Filters" className={styles.filters} />
        <div className={styles.chart}>
          <ChartPanel timeline={timeline} matching={matching} />
        </div>
        <div className={styles.event}>
          <EventPanel timeline={timeline} matching={matching} />
        </div>
        <div className={styles.report}>
          <ReportPanel timeline={timeline} />
        </div>
      </main>
    </div>
  );
}
