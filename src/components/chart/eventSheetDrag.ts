/** How high the sheet of an event is, and how a finger changes that. */

/** px: the lowest sheet, the usual one, and what of the list stays above the highest */
export const SHEET = { least: 176, usual: 296, above: 124 } as const;
/** Of the screen, where that is more than the usual px. */
const USUAL_SHARE = 0.42;
/** Drawn below this share of the least height, or flung down faster than this (px/ms), it closes. */
const CLOSING = { share: 0.7, speed: 0.7, way: 40 } as const;
/** px within which a press still is a tap. */
const SLOP = 6;

/** The height it has before anybody draws it, px. */
export function usualHeight(): number {
  return Math.max(SHEET.usual, Math.round(window.innerHeight * USUAL_SHARE));
}

/** A height within what there is. */
export function sheetHeight(wished: number, most: number): number {
  return Math.round(Math.min(most, Math.max(SHEET.least, wished)));
}

/** Whether letting go here closes it. `speed` in px/ms, `way` in px, both downwards. */
export function closes(wished: number, way: number, speed: number): boolean {
  return wished < SHEET.least * CLOSING.share || (way > CLOSING.way && speed > CLOSING.speed);
}

export type SheetHooks = {
  readonly height: () => number;
  readonly onDrag: (height: number) => void;
  /** A tap on the handle: the way for those who do not drag. */
  readonly onToggle: () => void;
  readonly onClose: () => void;
};

type Drag = {
  readonly id: number;
  readonly y: number;
  readonly height: number;
  readonly onHandle: boolean;
  moved: boolean;
  /** The last two places, for the speed. */
  last: { readonly y: number; readonly time: number };
  speed: number;
};

/** Draws the sheet by its handle or by the event's head. Returns how to stop. */
export function listenToSheetDrag(sheet: HTMLElement, hooks: SheetHooks): () => void {
  let drag: Drag | null = null;
  const onDown = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const onHandle = target?.closest("[data-handle]") != null;
    const onHead = target?.closest("header") != null && target.closest("a, button") === null;
    if (!event.isPrimary || event.button !== 0 || (!onHandle && !onHead)) return;
    if (!onHandle && event.pointerType === "mouse") return; // a mouse marks text there
    const last = { y: event.clientY, time: event.timeStamp };
    const from = { id: event.pointerId, y: event.clientY, height: hooks.height() };
    drag = { ...from, onHandle, moved: false, last, speed: 0 };
    sheet.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (drag === null || event.pointerId !== drag.id) return;
    if (Math.abs(event.clientY - drag.y) > SLOP) drag.moved = true;
    if (!drag.moved) return;
    const time = Math.max(1, event.timeStamp - drag.last.time);
    drag.speed = (event.clientY - drag.last.y) / time;
    drag.last = { y: event.clientY, time: event.timeStamp };
    sheet.style.setProperty("--sink", `${Math.max(0, sunk(drag))}px`);
    hooks.onDrag(drag.height + drag.y - event.clientY);
  };
  const onUp = (event: PointerEvent) => {
    if (drag === null || event.pointerId !== drag.id) return;
    const { y, height, moved, onHandle, speed } = drag;
    const way = event.clientY - y;
    drag = null;
    sheet.style.removeProperty("--sink");
    if (event.type !== "pointerup") return;
    if (!moved && onHandle) hooks.onToggle();
    else if (moved && closes(height - way, way, speed)) {
      hooks.onDrag(height);
      hooks.onClose();
    }
  };
  const ending = new AbortController();
  const { signal } = ending;
  sheet.addEventListener("pointerdown", onDown, { signal });
  sheet.addEventListener("pointermove", onMove, { signal });
  sheet.addEventListener("pointerup", onUp, { signal });
  sheet.addEventListener("pointercancel", onUp, { signal });
  return () => ending.abort();
}

/** How far below its lowest the finger draws it, px: it sinks, to show that it would close. */
function sunk({ height, y, last }: Drag): number {
  return SHEET.least - (height + y - last.y);
}
