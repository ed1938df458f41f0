import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import styles from "./Popover.module.css";

type Props = {
  /** What the button shows; `label` is its name where that is only an icon. */
  readonly button: ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly align?: "start" | "end";
  /** The content; `close` is for what ends the visit. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button that unfolds a small panel below it. Esc, a click elsewhere or leaving by Tab fold it again. */
export function Popover({ button, label, className, align = "end", children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useKeptOnScreen(panel, open);
  useOutsidePress(root, open, () => setOpen(false));
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard from anything inside
    <div
      ref={root}
      className={styles.root}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget && !root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div ref={panel} id={id} className={styles.panel} data-align={align}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

/** Free px between a panel and the edges of the screen. */
const EDGE = 8;

/** An open panel stays on screen, whatever its button's place: moved sideways, and as high as there is room. */
function useKeptOnScreen(panel: RefObject<HTMLElement | null>, open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    const place = () => panel.current !== null && keepOnScreen(panel.current);
    place();
    window.addEventListener("resize", place);
    return () => window.removeEventListener("resize", place);
  }, [panel, open]);
}

function keepOnScreen(panel: HTMLElement): void {
  panel.style.translate = "";
  const { left, right, top } = panel.getBoundingClientRect();
  const screen = document.documentElement;
  const back = Math.min(0, screen.clientWidth - EDGE - right);
  panel.style.translate = `${Math.max(EDGE - left, back)}px`;
  panel.style.maxHeight = `${screen.clientHeight - EDGE - top}px`;
}

function useOutsidePress(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  });
}
