/**
 * How wide the person made the panels, in px; remembered in this browser, and no part of the View: a link must fit the
 * screen of whoever opens it.
 */
import { create } from "zustand";
import { recall, remember } from "./remembered";

/** `eventBeside` is the event's width while a report stands beside it. */
export const panels = ["filters", "event", "eventBeside", "report"] as const;
export type PanelName = (typeof panels)[number];

export type Range = { readonly least: number; readonly most: number; readonly usual: number };

/** px; `usual` as in visual.md. */
export const panelRanges: Readonly<Record<PanelName, Range>> = {
  filters: { least: 176, most: 400, usual: 208 },
  event: { least: 300, most: 720, usual: 376 },
  eventBeside: { least: 280, most: 560, usual: 316 },
  report: { least: 420, most: 1100, usual: 608 },
};

type PanelSizes = Readonly<Partial<Record<PanelName, number>>>;

const KEY = "panels";

/** Widths that differ from the usual ones. */
export const usePanelSizes = create<PanelSizes>()(() => recalled());

/** Sets a width within its range, or the usual one with null. */
export function setPanelSize(panel: PanelName, width: number | null): void {
  const { [panel]: _before, ...others } = usePanelSizes.getState();
  const sizes = width === null ? others : { ...others, [panel]: inRange(panel, width) };
  usePanelSizes.setState(sizes, true);
  remember(KEY, Object.keys(sizes).length === 0 ? null : JSON.stringify(sizes));
}

function inRange(panel: PanelName, width: number): number {
  const { least, most } = panelRanges[panel];
  return Math.round(Math.min(most, Math.max(least, width)));
}

/** What is remembered may be of another version, or anybody's. */
function recalled(): PanelSizes {
  let stored: unknown;
  try {
    stored = JSON.parse(recall(KEY) ?? "{}");
  } catch {
    return {};
  }
  if (typeof stored !== "object" || stored === null) return {};
  const entries = Object.entries(stored).flatMap(([name, width]) => {
    const panel = panels.find((known) => known === name);
    const usable = typeof width === "number" && Number.isFinite(width);
    return panel === undefined || !usable ? [] : [[panel, inRange(panel, width)] as const];
  });
  return Object.fromEntries(entries);
}
