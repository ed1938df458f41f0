import { ChevronDown, ChevronUp } from "lucide-react";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { ALL_DAYS } from "./AxisDays";
import type { ChartEngine } from "./chartEngine";
import { useCoverageFold } from "./coverageFold";
import { keepWindow } from "./keepDays";

type KeepProps = {
  readonly engine: ChartEngine;
  /** What comes after the press. */
  readonly then?: () => void;
};

/** Keeps the days in the window. */
export function KeepDays({ engine, then }: KeepProps) {
  const keep = () => {
    keepWindow(engine);
    then?.();
    focusSoon(() => document.querySelector<HTMLElement>(`[aria-label="${ALL_DAYS}"]`));
  };
  return (
    <button type="button" className={controls.text} onClick={keep}>
      Keep only these days
    </button>
  );
}

/** Folds the rows of coverage below the overview. */
export function CoverageFold() {
  const { open, toggle } = useCoverageFold();
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <button type="button" className={controls.text} aria-expanded={open} onClick={toggle}>
      Coverage
      <Chevron size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
