import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import { EventSheet } from "../components/chart/EventSheet";
import type { LayoutMode } from "../components/common/useLayoutMode";
import { CHART_ID } from "../components/shell/chartId";
import { PanelBoundary } from "../components/shell/PanelBoundary";
import { Splitter } from "../components/shell/Splitter";
import { Toast } from "../components/shell/Toast";
import { tabId } from "../components/shell/viewTabs";
import type { Timeline } from "../model/timeline";
import { usePanelSizes } from "../store/panelSizes";
import { useViewStore } from "../store/viewStore";
import { Stage } from "./Stage";
import { EventPanel, ReportPanel, usePreloadedSidePanels } from "./sidePanels";
import { useToolbarRow } from "./useToolbarRow";
import styles from "./Workspace.module.css";

type Props = {
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

/** The columns below the header: filters, what the tabs choose, event and report, with lines between to drag. */
export function Panels({ timeline, matching, mode, folded, filters, eventOpen, report }: Props) {
  const chartBox = useRef<HTMLDivElement>(null);
  const filtersBox = useRef<HTMLDivElement>(null);
  const view = useViewStore((state) => state.view.view);
  const covered = mode === "narrow" || (mode === "medium" && report !== null);
  const widths = usePanelWidths(report !== null);
  usePreloadedSidePanels();
  const { shared, start } = useToolbarRow(chartBox, filtersBox, folded && mode !== "narrow");
  return (
    <main
      className={styles.body}
      data-mode={mode}
      data-folded={folded}
      data-shared={shared}
      data-event={eventOpen}
      data-report={report !== null}
      style={{ ...widths, ...(shared ? { "--toolbar-start": `${start}px` } : {}) }}
    >
      {filters && !folded && <Splitter panel="filters" name="Width of the filters" side="right" />}
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
        data-column="chart"
        className={styles.chart}
      >
        <Stage timeline={timeline} matching={matching} />
      </div>
      {eventOpen && !covered && (
        <Splitter
          panel={report === null ? "event" : "eventBeside"}
          name="Width of the event"
          side="left"
        />
      )}
      {eventOpen && (
        <div data-column="event" className={styles.event}>
          <EventFrame sheet={mode === "narrow"}>
            <PanelBoundary name="The event">
              <EventPanel timeline={timeline} matching={matching} />
            </PanelBoundary>
          </EventFrame>
        </div>
      )}
      {report !== null && mode === "wide" && (
        <Splitter panel="report" name="Width of the report" side="left" />
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

function EventFrame({ sheet, children }: { sheet: boolean; children: ReactNode }) {
  return sheet ? <EventSheet>{children}</EventSheet> : children;
}

/** Where the report covers what one came from, focus comes along. */
function ReportColumn({ takeFocus, children }: { takeFocus: boolean; children: ReactNode }) {
  const column = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    if (takeFocus) column.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={column} tabIndex={-1} data-column="report" className={styles.report}>
      {children}
    </div>
  );
}

/** The widths the person chose, for the stylesheet, which knows the usual ones. */
function usePanelWidths(reportOpen: boolean): CSSProperties {
  const { filters, event, eventBeside, report } = usePanelSizes();
  const chosen = {
    "--filters-width": filters,
    "--event-width": reportOpen ? eventBeside : event,
    "--report-width": report,
  };
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([name, width]) =>
      width === undefined ? [] : [[name, `${width}px`]],
    ),
  );
}
