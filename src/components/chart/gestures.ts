/**
 * Gestures on the lanes and the axis.
 *
 *   drag                pans, and scrolls the lanes        on the axis: zooms to that range
 *   Shift + drag        on the axis: keeps only those days
 *   Ctrl/⌘ + wheel      zooms at the pointer               pinch likewise
 *   Shift + wheel       pans; so does a sideways wheel
 *   plain wheel         scrolls, as everywhere; the first time a hint tells of Ctrl
 *   double click        zooms in                           click on nothing: clears
 */
import type { ChartEngine } from "./chartEngine";

export type GestureHooks = {
  /** The range being drawn on the axis; null when it ends. */
  readonly onRange: (range: DrawnRange | null) => void;
  /** A range was drawn on the axis to keep its days, px from left to right. */
  readonly onKeep: (x0: number, x1: number) => void;
  /** The window moved by hand. */
  readonly onMoved: () => void;
  readonly onPlainWheel: () => void;
  readonly onClickNothing: () => void;
};

/** px from the surface's left edge, in the order drawn; `keeps`: its days become a filter, else the window. */
export type DrawnRange = { readonly x0: number; readonly x1: number; readonly keeps: boolean };

/** px a pointer must travel before a press becomes a drag. */
const SLOP = 4;

type Pointer = { x: number; y: number };

/** Listens on the surface that holds axis and lanes. Returns how to stop. */
export function listenToGestures(
  surface: HTMLElement,
  engine: ChartEngine,
  hooks: GestureHooks,
): () => void {
  const gestures = new Gestures(surface, engine, hooks);
  return gestures.start();
}

class Gestures {
  private readonly pointers = new Map<number, Pointer>();
  private origin: (Pointer & { onAxis: boolean; keeps: boolean }) | null = null;
  private dragging = false;

  constructor(
    private readonly surface: HTMLElement,
    private readonly engine: ChartEngine,
    private readonly hooks: GestureHooks,
  ) {}

  start(): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      handler: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ) => this.surface.addEventListener(type, handler, { signal, ...options });
    on("wheel", this.onWheel, { passive: false });
    on("pointerdown", this.onDown);
    on("pointermove", this.onMove);
    on("pointerup", this.onUp);
    on("pointercancel", this.onUp);
    on("click", this.onClick, { capture: true });
    on("dblclick", this.onDoubleClick);
    return () => ending.abort();
  }

  private xOf(event: MouseEvent): number {
    return event.clientX - this.surface.getBoundingClientRect().left;
  }

  private readonly onWheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.engine.zoomBy(Math.exp(-clamp(dy, 50) * 0.01), this.xOf(event), false);
      this.hooks.onMoved();
    } else if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
      event.preventDefault();
      this.engine.panBy(-(Math.abs(dx) > Math.abs(dy) ? dx : dy), false);
      this.hooks.onMoved();
    } else this.hooks.onPlainWheel();
  };

  private readonly onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const at = { x: event.clientX, y: event.clientY };
    this.pointers.set(event.pointerId, at);
    this.dragging = false;
    const onAxis = event.target instanceof Element && event.target.closest("[data-axis]") !== null;
    this.origin = this.pointers.size === 1 ? { ...at, onAxis, keeps: event.shiftKey } : null;
  };

  private readonly onMove = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    if (this.pointers.size === 2) this.pinch(event.pointerId, before, now);
    else if (this.isDrag(event, now)) this.drag(event, before, now);
    else return;
    this.pointers.set(event.pointerId, now);
  };

  /** Two fingers: their distance zooms, their middle pans. */
  private pinch(id: number, before: Pointer, now: Pointer): void {
    const other = [...this.pointers].find(([key]) => key !== id)?.[1];
    if (other === undefined) return;
    this.dragging = true;
    const left = this.surface.getBoundingClientRect().left;
    const [far, near] = [Math.abs(now.x - other.x), Math.abs(before.x - other.x)];
    this.engine.panBy((now.x - before.x) / 2, false);
    this.engine.zoomBy(Math.max(20, far) / Math.max(20, near), (now.x + other.x) / 2 - left, false);
  }

  private isDrag(event: PointerEvent, now: Pointer): boolean {
    if (this.origin === null || this.dragging) return this.origin !== null;
    const [dx, dy] = [Math.abs(now.x - this.origin.x), Math.abs(now.y - this.origin.y)];
    if (Math.hypot(dx, dy) < SLOP) return false;
    if (event.pointerType === "touch" && dy > dx) {
      this.origin = null; // it scrolls, which is the browser's
      return false;
    }
    this.dragging = true;
    this.surface.setPointerCapture(event.pointerId);
    this.surface.dataset.dragging = this.origin.onAxis ? "range" : "pan";
    return true;
  }

  private drag(event: PointerEvent, before: Pointer, now: Pointer): void {
    if (this.origin === null) return;
    if (this.origin.onAxis) {
      this.hooks.onRange(this.rangeTo(now));
      return;
    }
    this.engine.panBy(now.x - before.x, false);
    const scroller = this.surface.querySelector("[data-scroller]");
    if (scroller !== null && event.pointerType === "mouse") scroller.scrollTop -= now.y - before.y;
  }

  private rangeTo(now: Pointer): DrawnRange {
    const left = this.surface.getBoundingClientRect().left;
    const { x = 0, keeps = false } = this.origin ?? {};
    return { x0: x - left, x1: now.x - left, keeps };
  }

  private readonly onUp = (event: PointerEvent): void => {
    if (!this.pointers.delete(event.pointerId)) return;
    if (this.dragging && this.origin?.onAxis === true) {
      const range = this.rangeTo({ x: event.clientX, y: event.clientY });
      this.hooks.onRange(null);
      if (event.type === "pointerup") this.take(range);
    }
    if (this.dragging) this.hooks.onMoved();
    delete this.surface.dataset.dragging;
    this.origin = null;
  };

  private take({ x0, x1, keeps }: DrawnRange): void {
    if (Math.abs(x1 - x0) <= SLOP) return;
    if (keeps) this.hooks.onKeep(Math.min(x0, x1), Math.max(x0, x1));
    else this.engine.zoomTo(x0, x1);
  }

  /** The click that ends a drag is none. */
  private readonly onClick = (event: MouseEvent): void => {
    if (this.dragging && event.detail > 0) {
      this.dragging = false;
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    const onNothing = event.target instanceof Element && event.target.closest("button, a") === null;
    if (onNothing) this.hooks.onClickNothing();
  };

  private readonly onDoubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    this.engine.zoomBy(event.altKey ? 0.5 : 2, this.xOf(event), true);
  };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
