import { useEffect, useRef, useState } from "react";
import { recall, remember } from "../../store/remembered";

/** By what hand one moves about. */
export type Hint = "mouse" | "touch";

type Actions = {
  /** The pointer came onto the chart. */
  readonly entered: (touch: boolean) => void;
  /** A plain wheel, which does not zoom. */
  readonly wheeled: () => void;
  /** The window moved: whoever did that needs no hint any more. */
  readonly moved: () => void;
};

const KEY = "gesture-hint";
/** Without a gesture it goes by itself; after one it stays for a moment, on a touch long enough to be read, ms. */
const SHOWN_MS = 8_000;
const LINGER_MS = { mouse: 600, touch: 3_000 } as const;

/** One line on how to move about, on the first visit, until the first gesture. */
export function useFirstHint(): readonly [Hint | null, Actions] {
  const [hint, setHint] = useState<Hint | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [actions] = useState(() => makeActions(setHint, timer));
  useEffect(() => () => clearTimeout(timer.current), []);
  return [hint, actions];
}

function makeActions(
  setHint: (hint: Hint | null) => void,
  timer: { current: ReturnType<typeof setTimeout> | undefined },
): Actions {
  let [known, shown]: [boolean, Hint | null] = [recall(KEY) !== null, null];
  const hideIn = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHint(null), ms);
  };
  const show = (hint: Hint) => {
    if (known || shown !== null) return;
    shown = hint;
    setHint(hint);
    hideIn(SHOWN_MS);
  };
  const moved = () => {
    if (known) return;
    known = true;
    remember(KEY, "seen");
    if (shown !== null) hideIn(LINGER_MS[shown]);
  };
  return {
    entered: (touch) => show(touch ? "touch" : "mouse"),
    wheeled: () => show("mouse"),
    moved,
  };
}
