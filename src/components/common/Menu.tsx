import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from "react";
import styles from "./Menu.module.css";

export type MenuEntry = {
  readonly words: string;
  /** What it does, in a line below the words. */
  readonly note?: string;
  readonly keys?: string;
  readonly act: () => void;
  readonly off?: boolean;
};

type Props = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button it unfolds from. */
  readonly anchor: () => HTMLElement | null;
  /** Folds it; `again` gives the focus back to its button. */
  readonly close: (again: boolean) => void;
};

/** A menu beside its button: arrows go through it, Esc folds it, and so does a press elsewhere. */
export function Menu({ label, entries, anchor, close }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
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
      aria-label={label}
      data-own-arrows
      className={styles.list}
      onKeyDown={(event) => onKey(event, close)}
    >
      {entries.map(({ words, note, keys, act, off = false }, index) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-label={words}
          aria-describedby={note && `${id}-${index}`}
          aria-disabled={off || undefined}
          onClick={() => {
            if (off) return;
            close(true);
            act();
          }}
        >
          <span>
            {words}
            {note && (
              <span id={`${id}-${index}`} className={styles.note}>
                {note}
              </span>
            )}
          </span>
          {keys && <kbd aria-hidden>{keys}</kbd>}
        </button>
      ))}
    </div>
  );
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
