import { useEffect } from "react";
import { later } from "../components/common/later";
import { whenDrawn } from "./whenDrawn";

/** The event and the report are no part of the first picture. */
const event = later(async () => (await import("../components/event/EventPanel")).EventPanel);
const report = later(async () => (await import("../components/report/ReportPanel")).ReportPanel);

export const EventPanel = event.Component;
export const ReportPanel = report.Component;

/** Loads both as soon as the browser has drawn the first picture and rests, so that no click waits for them. */
export function usePreloadedSidePanels(): void {
  useEffect(() => whenDrawn(preloadBoth), []);
}

async function preloadBoth(): Promise<void> {
  event.preload();
  report.preload();
}
