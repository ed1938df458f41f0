import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { selectEvent } from "../../store/actions";
import { recall, remember } from "../../store/remembered";
import styles from "./EventSheet.module.css";
import { listenToSheetDrag, SHEET, sheetHeight, usualHeight } from "./eventSheetDrag";

const KEY = "sheet-height";
/** What an arrow key moves, px. */
const STEP = 48;

/** The event on a phone: a sheet over the end of the list, as high as one draws it; drawn down, it closes. */
export function EventSheet({ children }: { readonly children: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(rememberedHeight);
  const most = useMost(sheet);
  const shown = sheetHeight(height, most);
  const set = (next: number) => {
    const kept = sheetHeight(next, most);
    setHeight(kept);
    remember(KEY, String(kept));
  };
  const latest = useRef({ shown, most, set });
  latest.current = { shown, most, set };
  useEffect(() => {
    if (sheet.current === null) return;
    return listenToSheetDrag(sheet.current, {
      height: () => latest.current.shown,
      onDrag: (next) => latest.current.set(next),
      onToggle: () => {
        const { shown, most, set } = latest.current;
        set(shown < most ? most : usualHeight());
      },
      onClose: () => selectEvent(null),
    });
  }, []);
  useFocusInside(sheet);
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: shown + STEP,
    ArrowDown: shown - STEP,
    PageUp: most,
    Home: most,
    End: SHEET.least,
    PageDown: SHEET.least,
    Enter: shown < most ? most : usualHeight(),
  };
  return (
    <div ref={sheet} className={styles.sheet} style={{ height: shown }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule that can be moved, not one between texts */}
      <div
        role="separator"
        aria-label="Height of the event"
        aria-orientation="horizontal"
        aria-valuemin={SHEET.least}
        aria-valuemax={most}
        aria-valuenow={shown}
        tabIndex={0}
        data-handle
        className={styles.handle}
        onKeyDown={(event) => {
          const next = keys[event.key];
          if (next === undefined) return;
          event.preventDefault();
          set(next);
        }}
      />
      <div tabIndex={-1} data-content className={styles.content}>
        {children}
      </div>
    </div>
  );
}

/** Focus comes along when somebody opens an event, not when a link does. */
function useFocusInside(sheet: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive === false) return;
    sheet.current?.querySelector<HTMLElement>("[data-content]")?.focus({ preventScroll: true });
  }, [sheet]);
}

/** The highest it may be: a little of the list stays above it, with what is selected. px */
function useMost(sheet: { readonly current: HTMLElement | null }): number {
  const [most, setMost] = useState<number>(Infinity);
  useLayoutEffect(() => {
    const page = sheet.current?.closest("main");
    if (!page) return;
    const measure = () => setMost(Math.max(SHEET.least, page.clientHeight - SHEET.above));
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    measure();
    return () => observer.disconnect();
  }, [sheet]);
  return most === Infinity ? usualHeight() : most;
}

function rememberedHeight(): number {
  const height = Number(recall(KEY));
  return Number.isFinite(height) && height >= SHEET.least ? height : usualHeight();
}
