/**
 * The chart in motion. React decides what is shown (a plan, a theme, a selection); the engine decides when it is painted
 * and where the window stands, frame by frame, without React.
 *
 *   setPlan, setState, zoom, pan ──▶ request ──▶ one animation frame ──▶ frame ──▶ listeners paint and place
 */
import type { Frame } from "../../layout/frame";
import { type Extent, markExtent } from "../../layout/markBox";
import { mixFrames } from "../../layout/mixFrames";
import { type Plan, seePlan } from "../../layout/plan";
import {
  clampViewport,
  fitViewport,
  isFit,
  mixViewports,
  panViewport,
  type Viewport,
  viewportOf,
  windowOf,
  zoomOf,
  zoomViewport,
} from "../../layout/viewport";
import type { TimeWindow } from "../../view/view";
import { easeWindow, MOVE_MS } from "./easing";

/** What the listeners get for each animation frame. */
export type Shown = { readonly frame: Frame; readonly plan: Plan; readonly viewport: Viewport };

type Motion<T> = { readonly from: T; readonly start: number };

/** Pause between two writes of the window to the store while it moves, ms. */
const WRITE_PAUSE = 160;

export class ChartEngine {
  private plan: Plan | null = null;
  private x0 = 0;
  private viewport: Viewport = { u0: 0, u1: 1 };
  private target: Viewport = { u0: 0, u1: 1 };
  private moving: Motion<Viewport> | null = null;
  private turning: Motion<Frame> | null = null;
  private window: TimeWindow | null = null;
  private scheduled = 0;
  private lastWrite = 0;
  private writeTimer: ReturnType<typeof setTimeout> | null = null;
  private last: Shown | null = null;
  private readonly listeners = new Set<(shown: Shown) => void>();

  constructor(
    /** Records the window in the view. */
    private readonly write: (window: TimeWindow | null) => void,
    private readonly reducedMotion: () => boolean,
  ) {}

  /** Called once per animation frame in which something changed. Returns how to stop. */
  listen(listener: (shown: Shown) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is on screen; null before the first plan. */
  get shown(): Shown | null {
    return this.last;
  }

  get zoom(): number {
    return this.plan === null ? 1 : zoomOf(this.plan.base, this.target);
  }

  get fits(): boolean {
    return this.plan === null || isFit(this.plan.base, this.target);
  }

  /** A new arrangement, its plot's left edge at `x0` px; marks move to their new places if `animate`. */
  setPlan(plan: Plan, x0: number, animate: boolean): void {
    const before = this.last?.frame ?? null;
    const wasMoving = this.moving !== null;
    this.plan = plan;
    this.x0 = x0;
    this.target = viewportOf(plan.base, this.window);
    this.viewport = this.target;
    this.moving = null;
    const turns = animate && before !== null && !wasMoving && !this.reducedMotion();
    this.turning = turns ? { from: before, start: performance.now() } : null;
    this.request();
  }

  /** The view's window changed from outside. */
  setWindow(window: TimeWindow | null, animate: boolean): void {
    if (sameWindow(window, this.window)) return;
    this.window = window;
    if (this.plan !== null) this.moveTo(viewportOf(this.plan.base, window), animate, false);
  }

  /** Zooms by `factor` around `x` px, or around the middle. */
  zoomBy(factor: number, x: number | null, animate: boolean): void {
    if (this.plan === null) return;
    const { base } = this.plan;
    const at = animate ? this.target : this.viewport;
    const anchor = x === null ? (at.u0 + at.u1) / 2 : this.uAt(x, at);
    this.moveTo(zoomViewport(base, at, factor, anchor), animate, true);
  }

  /** Moves the plot by `dx` px under the pointer: to earlier dates when positive. */
  panBy(dx: number, animate: boolean): void {
    if (this.plan === null) return;
    const at = animate ? this.target : this.viewport;
    const du = (-dx * (at.u1 - at.u0)) / this.plan.base.width;
    this.moveTo(panViewport(this.plan.base, at, du), animate, true);
  }

  /** Shows everything. */
  fit(): void {
    if (this.plan !== null) this.moveTo(fitViewport(this.plan.base), true, true);
  }

  /** Shows what stands between two places on screen, px. */
  zoomTo(x0: number, x1: number): void {
    if (this.plan === null) return;
    const u0 = this.uAt(Math.min(x0, x1), this.viewport);
    const u1 = this.uAt(Math.max(x0, x1), this.viewport);
    this.moveTo(clampViewport(this.plan.base, { u0, u1 }), true, true);
  }

  /** Shows a window of time. */
  showWindow(window: TimeWindow, animate: boolean): void {
    if (this.plan !== null) this.moveTo(viewportOf(this.plan.base, window), animate, true);
  }

  /** Where a mark is on screen, or would be, px. */
  extentOf(key: string): Extent | null {
    const item = this.plan?.arrangement.items.find((one) => one.key === key);
    if (this.plan === null || item === undefined) return null;
    const { base } = this.plan;
    const { u0, u1 } = this.viewport;
    const zoom = base.width / (u1 - u0);
    return markExtent(item.event, (time) => this.x0 + (base.toU(time) - u0) * zoom, item.slot);
  }

  /** Brings a mark into sight, or into the middle, without changing the zoom. */
  bringMark(key: string, how: "into sight" | "to the middle"): void {
    const extent = this.extentOf(key);
    if (extent !== null) this.bring(extent.x0, extent.x1, how);
  }

  /** Brings [x0, x1] px into sight, or into the middle, without changing the zoom. */
  private bring(x0: number, x1: number, how: "into sight" | "to the middle"): void {
    if (this.plan === null) return;
    const [left, right] = [this.x0, this.x0 + this.plan.base.width];
    const inside = x0 >= left && x1 <= right;
    if (how === "into sight" && (inside || (x0 <= left && x1 >= right))) return;
    this.panBy((left + right) / 2 - (x0 + x1) / 2, true);
  }

  /** The UTC ms at x px on screen. */
  timeAt(x: number): number {
    return this.plan?.base.toTime(this.uAt(x, this.viewport)) ?? 0;
  }

  /** Paints in the next animation frame. */
  request(): void {
    if (this.scheduled === 0) this.scheduled = requestAnimationFrame(this.tick);
  }

  /** Ends all motion and writes what waits. */
  stop(): void {
    cancelAnimationFrame(this.scheduled);
    this.scheduled = 0;
    this.flush();
  }

  /** Writes the window to the view now, if it waits. */
  flush(): void {
    if (this.writeTimer === null) return;
    clearTimeout(this.writeTimer);
    this.writeTimer = null;
    this.lastWrite = performance.now();
    this.write(this.window);
  }

  private uAt(x: number, { u0, u1 }: Viewport): number {
    const width = this.plan?.base.width ?? 1;
    return u0 + ((x - this.x0) * (u1 - u0)) / width;
  }

  private moveTo(target: Viewport, animate: boolean, record: boolean): void {
    if (this.plan === null) return;
    const moves = animate && !this.reducedMotion();
    this.moving = moves ? { from: this.viewport, start: performance.now() } : null;
    this.target = target;
    if (!moves) this.viewport = target;
    if (record) this.record(windowOf(this.plan.base, target));
    this.request();
  }

  /** Writes at once after a pause, else when the pause is over. */
  private record(window: TimeWindow | null): void {
    this.window = window;
    if (this.writeTimer !== null) return;
    const wait = Math.max(0, this.lastWrite + WRITE_PAUSE - performance.now());
    this.writeTimer = setTimeout(() => this.flush(), wait);
  }

  private readonly tick = (now: number): void => {
    this.scheduled = 0;
    const { plan } = this;
    if (plan === null) return;
    this.advance(now);
    const seen = seePlan(plan, this.viewport, this.x0);
    this.last = { frame: this.turned(seen, now), plan, viewport: this.viewport };
    for (const listener of this.listeners) listener(this.last);
    if (this.moving !== null || this.turning !== null) this.request();
  };

  private advance(now: number): void {
    if (this.moving === null) return;
    const share = shareOf(this.moving.start, now);
    this.viewport = mixViewports(this.moving.from, this.target, easeWindow(share));
    if (share >= 1) this.moving = null;
  }

  private turned(seen: Frame, now: number): Frame {
    if (this.turning === null) return seen;
    const share = shareOf(this.turning.start, now);
    const { from } = this.turning;
    if (share >= 1) this.turning = null;
    return mixFrames(from, seen, easeWindow(share));
  }
}

function shareOf(start: number, now: number): number {
  return Math.min(1, Math.max(0, (now - start) / MOVE_MS));
}

function sameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}
