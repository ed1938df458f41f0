import type { KeyboardEvent } from "react";
import { setViewKind } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { type ViewKind, viewKinds } from "../../view/view";
import controls from "../common/controls.module.css";
import { CHART_ID } from "./chartId";
import styles from "./ViewTabs.module.css";
import { tabId, viewNames } from "./viewTabs";

/** The four ways to look at the same events: arrow keys go from one to the next, as in any list of tabs. */
export function ViewTabs() {
  const shown = useViewStore((state) => state.view.view);
  return (
    <div role="tablist" aria-label="Views" className={styles.tabs} onKeyDown={goByKey}>
      {viewKinds.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === shown}
          aria-controls={CHART_ID}
          tabIndex={view === shown ? 0 : -1}
          className={`${styles.tab} ${controls.steady}`}
          data-words={viewNames[view]}
          onClick={() => setViewKind(view)}
        >
          {viewNames[view]}
        </button>
      ))}
    </div>
  );
}

const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => (at + viewKinds.length - 1) % viewKinds.length,
  ArrowRight: (at) => (at + 1) % viewKinds.length,
  Home: () => 0,
  End: () => viewKinds.length - 1,
};

function goByKey(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key];
  if (move === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const at = viewKinds.findIndex((view) => tabId(view) === document.activeElement?.id);
  const next: ViewKind | undefined = viewKinds[move(Math.max(0, at))];
  if (next === undefined) return;
  setViewKind(next);
  document.getElementById(tabId(next))?.focus();
}
