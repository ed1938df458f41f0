/**
 * The store: the View and the pointer, nothing derived and nothing fetched.
 * `history.ts` mirrors the View into the URL; no other module touches history.
 */
import { create } from "zustand";
import { defaultView, type View } from "../view/view";

/** Discrete acts push a history entry; gestures (pan, zoom, typing) replace the current one. */
export type HistoryMode = "push" | "replace";

export type ViewState = {
  readonly view: View;
  /** How the last change asked to be recorded. */
  readonly historyMode: HistoryMode;
  /** Event under the pointer or holding keyboard focus on the chart. */
  readonly hovered: string | null;
  change: (patch: Partial<View>, mode: HistoryMode) => void;
  hover: (event: string | null) => void;
};

export const useViewStore = create<ViewState>()((set) => ({
  view: defaultView,
  historyMode: "replace",
  hovered: null,
  change: (patch, historyMode) =>
    set((state) => ({ view: { ...state.view, ...patch }, historyMode })),
  hover: (hovered) => set({ hovered }),
}));
