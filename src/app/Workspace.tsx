import { useEffect } from "react";
import { ChartPanel } from "../components/chart/ChartPanel";
import { useLayoutMode } from "../components/common/useLayoutMode";
import { EventPanel } from "../components/event/EventPanel";
import { FiltersRegion } from "../components/filters/FiltersRegion";
import { ReportPanel } from "../components/report/ReportPanel";
import { EmptyResult } from "../components/shell/EmptyResult";
import { Header } from "../components/shell/Header";
import { LinkProblems } from "../components/shell/LinkProblems";
import { PanelBoundary } from "../components/shell/PanelBoundary";
import { Toast } from "../components/shell/Toast";
import type { Timeline } from "../model/timeline";
import { matchingEvents } from "../select/filterEvents";
import { useViewStore } from "../store/viewStore";
import { Dialogs } from "./Dialogs";
import { useGlobalKeys } from "./useGlobalKeys";
import { useReturnFocus } from "./useReturnFocus";
import { useSelection } from "./useSelection";
import { useStrangeValues } from "./useStrangeValues";
import styles from "./Workspace.module.css";

const CHART_ID = "timeline";

/** The page with a timeline: header, filters, chart, and what is open beside it. */
export function Workspace({ timeline }: { timeline: Timeline }) {
  const mode = useLayoutMode();
  const filters = useViewStore((state) => state.view.filters);
  const matching = matchingEvents(timeline, filters);
  const { event, passage } = useSelection(timeline);
  const folded = mode !== "wide" || passage !== null;
  useStrangeValues(timeline);
  useGlobalKeys();
  usePageTitle(timeline.title, event?.title);
  useReturnFocus(event !== null, `#${CHART_ID}`);
  useReturnFocus(passage !== null, `#${CHART_ID}`);
  return (
    <div className={styles.page}>
      <a className={styles.skip} href={`#${CHART_ID}`} onClick={skipToChart}>
        Skip to timeline
      </a>
      <Header timeline={timeline} mode={mode} />
      <LinkProblems />
      <main
        className={styles.body}
        data-mode={mode}
        data-folded={folded}
        data-event={event !== null}
        data-report={passage !== null}
      >
        <div className={styles.filters}>
          <PanelBoundary name="The filters">
            <FiltersRegion timeline={timeline} matching={matching} folded={folded} />
          </PanelBoundary>
        </div>
        <div id={CHART_ID} tabIndex={-1} className={styles.chart}>
          <PanelBoundary name="The chart">
            <ChartPanel timeline={timeline} matching={matching} />
          </PanelBoundary>
          {matching.size === 0 && timeline.events.length > 0 && <EmptyResult timeline={timeline} />}
        </div>
        {event && (
          <div className={styles.event}>
            <PanelBoundary key={event.id} name="The event">
              <EventPanel timeline={timeline} matching={matching} />
            </PanelBoundary>
          </div>
        )}
        {passage && (
          <div className={styles.report}>
            <PanelBoundary key={passage.document} name="The report">
              <ReportPanel timeline={timeline} />
            </PanelBoundary>
          </div>
        )}
      </main>
      <Dialogs timeline={timeline} matching={matching} />
      <Toast />
    </div>
  );
}

/** Moves focus without leaving a trace in the address, which is the view's. */
function skipToChart(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById(CHART_ID)?.focus();
}

function usePageTitle(timeline: string, event: string | undefined): void {
  useEffect(() => {
    document.title = [event, timeline, "Readout"].filter(Boolean).join(" – ");
  }, [timeline, event]);
}
