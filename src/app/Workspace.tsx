import { useEffect } from "react";
import { useLayoutMode } from "../components/common/useLayoutMode";
import { FiltersRegion } from "../components/filters/FiltersRegion";
import { ImageNoticeBar } from "../components/open/ImageNoticeBar";
import { CHART_ID } from "../components/shell/chartId";
import { FreshnessLine } from "../components/shell/FreshnessLine";
import { Header } from "../components/shell/Header";
import { LinkProblems } from "../components/shell/LinkProblems";
import { OpeningLine } from "../components/shell/OpeningLine";
import { PanelBoundary } from "../components/shell/PanelBoundary";
import { PrintedFilters } from "../components/shell/PrintedFilters";
import type { Timeline } from "../model/timeline";
import { matchingEvents } from "../select/filterEvents";
import { useViewStore } from "../store/viewStore";
import { Dialogs } from "./Dialogs";
import { Panels } from "./Panels";
import { useFocusNet } from "./useFocusNet";
import { useGlobalKeys } from "./useGlobalKeys";
import { usePrintSize } from "./usePrintSize";
import { useReturnFocus } from "./useReturnFocus";
import { useSelection } from "./useSelection";
import { useStrangeValues } from "./useStrangeValues";
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
  useFocusNet();
  usePrintSize();
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
        <PanelBoundary name="The header">
          <Header
            timeline={timeline}
            mode={mode}
            filters={mode === "narrow" ? filtersRegion : null}
          />
        </PanelBoundary>
      </div>
      <FreshnessLine />
      <LinkProblems />
      <ImageNoticeBar />
      <OpeningLine timeline={timeline} />
      <PrintedFilters timeline={timeline} matching={matching} />
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
