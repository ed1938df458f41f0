import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import type { ArrangedLane } from "../../layout/arrangement";
import { foldLane, foldOthers, moveLane, pinLane, unfoldAll } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import styles from "./LaneHeaders.module.css";

type MenuLane = Pick<ArrangedLane, "id" | "fullTitle" | "pinned" | "folded">;

type Props = {
  readonly lane: MenuLane;
  /** Ids of all lanes as they stand on screen. */
  readonly shown: readonly string[];
  /** The button it unfolds from. */
  readonly anchor: () => HTMLElement | null;
  /** Folds it; `again` gives the focus back to its button. */
  readonly close: (again: boolean) => void;
};

type Entry = {
  readonly words: string;
  readonly keys?: string;
  readonly act: () => void;
  readonly off?: boolean;
};

/** All one can do with a lane. */
export function LaneMenu({ lane, shown, anchor, close }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const entries = useEntries(lane, shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it unfolds
  useLayoutEffect(() => {
    const button = anchor();
    if (list.current === null || button === null) return;
    placeBeside(list.current, button);
    list.current.querySelector("button")?.focus();
  }, []);
  useClosing(list, anchor, close);
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={`Lane: ${lane.fullTitle}`}
      data-own-arrows
      className={styles.list}
      onKeyDown={(event) => onKey(event, close)}
    >
      {entries.map(({ words, keys, act, off = false }) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={off || undefined}
          onClick={() => {
            if (off) return;
            act();
            close(true);
          }}
        >
          {words}
          {keys && <kbd aria-hidden>{keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

function useEntries({ id, pinned, folded }: MenuLane, shown: readonly string[]): Entry[] {
  const choices = useViewStore(({ view }) => view.laneChoices);
  const at = shown.indexOf(id);
  const alike = (index: number) =>
    shown[index] !== undefined && choices.pinned.includes(shown[index]) === pinned;
  const others = shown.filter((other) => other !== id);
  return [
    { words: pinned ? "Unpin" : "Pin to the top", act: () => pinLane(id) },
    {
      words: "Move up",
      keys: "Alt ↑",
      act: () => moveLane(shown, id, at - 1),
      off: !alike(at - 1),
    },
    {
      words: "Move down",
      keys: "Alt ↓",
      act: () => moveLane(shown, id, at + 1),
      off: !alike(at + 1),
    },
    { words: folded ? "Expand" : "Collapse", act: () => foldLane(id) },
    {
      words: "Collapse others",
      act: () => foldOthers(shown, id),
      off: !folded && others.every((other) => choices.folded.includes(other)),
    },
    { words: "Expand all", act: unfoldAll, off: choices.folded.length === 0 },
  ];
}

const GAP = 4;

/** Below the button, or above it where there is no room. */
function placeBeside(list: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = bottom + GAP + height <= window.innerHeight - GAP;
  list.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
  list.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - height)}px`;
}

function onKey(event: KeyboardEvent<HTMLDivElement>, close: Props["close"]): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const last = buttons.length - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const goal = to[event.key];
  if (goal !== undefined) buttons[goal]?.focus();
  else if (event.key === "Escape" || event.key === "Tab") close(true);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A press elsewhere folds it, and so does scrolling, which would part it from its button. */
function useClosing(
  list: { readonly current: HTMLElement | null },
  anchor: Props["anchor"],
  close: Props["close"],
): void {
  const latest = useRef({ anchor, close });
  latest.current = { anchor, close };
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      const { anchor: button, close: fold } = latest.current;
      if (!(target instanceof Node)) return;
      if (!list.current?.contains(target) && !button()?.contains(target)) fold(false);
    };
    const onScroll = () => latest.current.close(false);
    document.addEventListener("pointerdown", onPress, true);
    document.addEventListener("scroll", onScroll, true);
    window.addEventListener("resize", onScroll);
    return () => {
      document.removeEventListener("pointerdown", onPress, true);
      document.removeEventListener("scroll", onScroll, true);
      window.removeEventListener("resize", onScroll);
    };
  }, [list]);
}
