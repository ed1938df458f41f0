import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import { type LayoutMode, useLayoutMode } from "../components/common/useLayoutMode";
import { EventPanel } from "../components/event/EventPanel";
import { FiltersRegion } from "../components/filters/FiltersRegion";
import { ReportPanel } from "../components/report/ReportPanel";
import { CHART_ID } from "../components/shell/chartId";
import { Header } from "../components/shell/Header";
import { LinkProblems } from "../components/shell/LinkProblems";
import { OpeningLine } from "../components/shell/OpeningLine";
import { PanelBoundary } from "../components/shell/PanelBoundary";
import { Toast } from "../components/shell/Toast";
import { tabId } from "../components/shell/viewTabs";
import type { Timeline } from "../model/timeline";
import { matchingEvents } from "../select/filterEvents";
import { useViewStore } from "../store/viewStore";
import { Dialogs } from "./Dialogs";
import { Stage } from "./Stage";
import { useGlobalKeys } from "./useGlobalKeys";
import { useReturnFocus } from "./useReturnFocus";
import { useSelection } from "./useSelection";
import { useStrangeValues } from "./useStrangeValues";
import { useToolbarRow } from "./useToolbarRow";
import styles from "./Workspace.module.css";

type Props = { readonly timeline: Timeline };

/** The page with a timeline: header, filters, chart, and what is open beside it. */
export function Workspace({ timeline }: Props) {
  const mode = useLayoutMode();
  const filters = useViewStore((state) => state.view.filters);
  const matching = matchingEvents(timeline, filters);
  const { event, passage } = useSelection(timeline);
  const view = useViewStore((state) => state.view.view);
  const folded = mode !== "wide" || passage !== null || view === "documents";
  useStrangeValues(timeline);
  useGlobalKeys();
  usePageTitle(timeline.title, event?.title);
  useReturnFocus(event !== null, `#${CHART_ID}`);
  useReturnFocus(passage !== null, `#${CHART_ID}`);
  const filtersRegion = (
    <PanelBoundary name="The filters">
      <FiltersRegion timeline={timeline} matching={matching} folded={folded} />
    </PanelBoundary>
  );
  return (
    <div className={styles.page} data-mode={mode} data-report={passage !== null}>
      <a className={styles.skip} href={`#${CHART_ID}`} onClick={skipToChart}>
        Skip to timeline
      </a>
      <div className={styles.header}>
        <Header
          timeline={timeline}
          mode={mode}
          eventOpen={event !== null}
          filters={mode === "narrow" ? filtersRegion : null}
        />
      </div>
      <LinkProblems />
      <OpeningLine timeline={timeline} />
      <Panels
        timeline={timeline}
        matching={matching}
        mode={mode}
        folded={folded}
        filters={mode === "narrow" ? null : filtersRegion}
        eventOpen={event !== null}
        report={passage?.document ?? null}
      />
      <Dialogs timeline={timeline} matching={matching} />
    </div>
  );
}

type PanelsProps = {
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
  readonly mode: LayoutMode;
  readonly folded: boolean;
  /** The filters, unless they stand in the header. */
  readonly filters: ReactNode;
  readonly eventOpen: boolean;
  /** Id of the document whose report is open, or null. */
  readonly report: string | null;
};

function Panels({ timeline, matching, mode, folded, filters, eventOpen, report }: PanelsProps) {
  const chartBox = useRef<HTMLDivElement>(null);
  const filtersBox = useRef<HTMLDivElement>(null);
  const view = useViewStore((state) => state.view.view);
  const { shared, start } = useToolbarRow(chartBox, filtersBox, folded && mode !== "narrow");
  return (
    <main
      className={styles.body}
      data-mode={mode}
      data-folded={folded}
      data-shared={shared}
      data-event={eventOpen}
      data-report={report !== null}
      style={shared ? ({ "--toolbar-start": `${start}px` } as CSSProperties) : undefined}
    >
      {filters && (
        <div ref={filtersBox} className={styles.filters}>
          {filters}
        </div>
      )}
      <div
        ref={chartBox}
        id={CHART_ID}
        role="tabpanel"
        aria-labelledby={tabId(view)}
        tabIndex={-1}
        className={styles.chart}
      >
        <Stage timeline={timeline} matching={matching} />
      </div>
      {eventOpen && (
        <div className={styles.event}>
          <PanelBoundary name="The event">
            <EventPanel timeline={timeline} matching={matching} />
          </PanelBoundary>
        </div>
      )}
      {report !== null && (
        <ReportColumn takeFocus={mode !== "wide"}>
          <PanelBoundary key={report} name="The report">
            <ReportPanel timeline={timeline} />
          </PanelBoundary>
        </ReportColumn>
      )}
      <Toast />
    </main>
  );
}

/** Where the report covers what one came from, focus comes along. */
function ReportColumn({ takeFocus, children }: { takeFocus: boolean; children: ReactNode }) {
  const column = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    if (takeFocus) column.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={column} tabIndex={-1} className={styles.report}>
      {children}
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
