/** Whether the coverage rows are open, remembered by this browser. */
import { create } from "zustand";
import { recall, remember } from "../../store/remembered";

const KEY = "coverage";

type CoverageFold = { readonly open: boolean; toggle: () => void };

export const useCoverageFold = create<CoverageFold>()((set, get) => ({
  open: recall(KEY) !== "folded",
  toggle: () => {
    const open = !get().open;
    remember(KEY, open ? null : "folded");
    set({ open });
  },
}));
