import { lazy } from "react";

const loadEvent = () => import("../components/event/EventPanel");
const loadReport = () => import("../components/report/ReportPanel");

/** The event and the report are no part of the first picture; they are loaded while the person looks at it. */
export const EventPanel = lazy(async () => ({ default: (await loadEvent()).EventPanel }));
export const ReportPanel = lazy(async () => ({ default: (await loadReport()).ReportPanel }));

/** Loads both at once, for a link that opens them. What fails is tried again when the panel opens. */
export function loadSidePanels(): void {
  void Promise.allSettled([loadEvent(), loadReport()]);
}

/** Loads both when the first picture stands and the browser has nothing else to do. */
export async function loadSidePanelsLater(): Promise<void> {
  await document.fonts?.ready;
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(loadSidePanels)));
}

/** Safari has no idle callbacks. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 300);
}
