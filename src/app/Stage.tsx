import { memo, Suspense } from "react";
import { ChartPanel } from "../components/chart/ChartPanel";
import { TimelineText } from "../components/chart/TimelineText";
import { later } from "../components/common/later";
import { EmptyResult, EmptyTimeline } from "../components/shell/EmptyResult";
import { PanelBoundary } from "../components/shell/PanelBoundary";
import { viewNames } from "../components/shell/viewTabs";
import type { Timeline } from "../model/timeline";
import { useViewStore } from "../store/viewStore";
import type { ViewKind } from "../view/view";
import styles from "./Stage.module.css";

// Loaded when first looked at: the first picture is the chart.
const { Component: TablePanel } = later(
  async () => (await import("../components/table/TablePanel")).TablePanel,
  <Waiting view="table" />,
);
const { Component: DisagreementsPanel } = later(
  async () => (await import("../components/disagreements/DisagreementsPanel")).DisagreementsPanel,
  <Waiting view="disagreements" />,
);
const { Component: DocumentsPanel } = later(
  async () => (await import("../components/documents/DocumentsPanel")).DocumentsPanel,
  <Waiting view="documents" />,
);

type Props = { readonly timeline: Timeline; readonly matching: ReadonlySet<string> };

/** What the tabs choose between, and what stands there when there is nothing to show. */
export const Stage = memo(function Stage({ timeline, matching }: Props) {
  const view = useViewStore((state) => state.view.view);
  const empty = timeline.events.length === 0;
  const nothing = empty || (matching.size === 0 && view !== "documents");
  const place = view === "chart" || view === "table" ? "over" : "flow";
  const notice = empty ? (
    <EmptyTimeline place={place} />
  ) : (
    <EmptyResult timeline={timeline} place={place} />
  );
  if (nothing && place === "flow") return notice;
  return (
    <>
      <PanelBoundary key={view} name={`The ${viewNames[view].toLowerCase()}`}>
        <Suspense fallback={<Waiting view={view} />}>
          <Shown view={view} timeline={timeline} matching={matching} />
        </Suspense>
      </PanelBoundary>
      {nothing && notice}
    </>
  );
});

function Shown({ view, ...props }: Props & { readonly view: ViewKind }) {
  switch (view) {
    case "chart":
      return (
        <>
          <ChartPanel {...props} />
          <TimelineText timeline={props.timeline} shown={props.matching} />
        </>
      );
    case "table":
      return <TablePanel {...props} />;
    case "disagreements":
      return <DisagreementsPanel {...props} />;
    case "documents":
      return <DocumentsPanel {...props} />;
  }
}

function Waiting({ view }: { readonly view: ViewKind }) {
  return <p className={styles.waiting}>Opening {viewNames[view].toLowerCase()}…</p>;
}
