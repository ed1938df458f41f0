import { ChevronDown, ChevronUp } from "lucide-react";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { ALL_DAYS } from "./AxisDays";
import styles from "./ChartTools.module.css";
import type { ChartEngine } from "./chartEngine";
import { useCoverageFold } from "./coverageFold";
import { keepWindow } from "./keepDays";

/** What the toolbar offers for the overview: to keep the days in the window, and to fold the coverage. */
export function ChartTools({ engine }: { readonly engine: ChartEngine }) {
  const zoomed = useViewStore(({ view }) => view.window !== null);
  const { open, toggle } = useCoverageFold();
  const Chevron = open ? ChevronUp : ChevronDown;
  const keep = () => {
    keepWindow(engine);
    focusSoon(() => document.querySelector<HTMLElement>(`[aria-label="${ALL_DAYS}"]`));
  };
  return (
    <div className={styles.tools}>
      {zoomed && (
        <button type="button" className={controls.text} onClick={keep}>
          Keep only these days
        </button>
      )}
      <button type="button" className={controls.text} aria-expanded={open} onClick={toggle}>
        Coverage
        <Chevron size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </div>
  );
}
