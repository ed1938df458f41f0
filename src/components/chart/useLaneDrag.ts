import { type RefObject, useEffect, useState } from "react";
import type { ArrangedLane } from "../../layout/arrangement";
import { moveLane } from "../../store/laneActions";
import type { ChartEngine } from "./chartEngine";

/** px a pointer must travel before a press becomes a drag. */
const SLOP = 5;
/** Near the edge of the lanes they scroll along, px, by so much a move. */
const EDGE = 28;
const SCROLL = 14;

type Drag = {
  readonly id: string;
  readonly button: HTMLElement;
  readonly from: number;
  moved: boolean;
  to: number;
};

/**
 * Drags a lane by its title to another place (by touch the lanes scroll, and the menu moves them). Returns where it would
 * come to stand, px from the top of all lanes.
 * @param stuck height of the pinned lanes that stay at the top, px; 0 if they scroll along
 */
export function useLaneDrag(
  root: RefObject<HTMLElement | null>,
  engine: ChartEngine,
  scroller: RefObject<HTMLElement | null>,
  stuck: number,
): number | null {
  const [drop, setDrop] = useState<number | null>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let drag: Drag | null = null;
    const end = () => {
      drag = null;
      delete element.dataset.dragging;
      setDrop(null);
    };
    const onDown = (event: PointerEvent) => {
      const button = titleAt(event.target);
      const id = button?.dataset.laneId;
      if (button === null || id === undefined) return;
      event.stopPropagation(); // else the chart would pan
      if (event.button !== 0 || event.pointerType === "touch") return;
      drag = { id, button, from: event.clientY, moved: false, to: -1 };
    };
    const onMove = (event: PointerEvent) => {
      if (drag === null) return;
      if (!drag.moved && Math.abs(event.clientY - drag.from) < SLOP) return;
      if (!drag.moved) drag.button.setPointerCapture(event.pointerId);
      drag.moved = true;
      element.dataset.dragging = "true";
      scrollAlong(scroller.current, event.clientY);
      const scrolled = scroller.current?.scrollTop ?? 0;
      const lanes = inSight(engine.shown?.frame.lanes ?? [], scrolled, stuck);
      const y = event.clientY - element.getBoundingClientRect().top;
      const place = placeAt(lanes, drag.id, y);
      drag.to = place.to;
      setDrop(place.y);
    };
    const onUp = () => {
      if (drag === null) return;
      const { id, moved, to } = drag;
      end();
      if (!moved) return;
      element.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener("click", swallow, { capture: true }));
      moveLane(engine.shown?.plan.arrangement.lanes.map((lane) => lane.id) ?? [], id, to);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || drag === null) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", end);
    document.addEventListener("keydown", onKey, true);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", end);
      document.removeEventListener("keydown", onKey, true);
    };
  }, [root, engine, scroller, stuck]);
  return drop;
}

/** The click that ends a drag is none. */
function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

function titleAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-lane-id]") : null;
}

function scrollAlong(scroller: HTMLElement | null, y: number): void {
  if (scroller === null) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollTop -= SCROLL;
  else if (y > bottom - EDGE) scroller.scrollTop += SCROLL;
}

type SeenLane = Pick<ArrangedLane, "id" | "pinned" | "top" | "height">;

/** The lanes as one sees them: pinned ones stay at the top, and one that is scrolled in part begins below them. px */
export function inSight(
  lanes: readonly SeenLane[],
  scrolled: number,
  stuck: number,
): readonly SeenLane[] {
  const from = scrolled + stuck;
  return lanes.map(({ id, pinned, top, height }) => {
    if (pinned && stuck > 0) return { id, pinned, top: top + scrolled, height };
    const seen = Math.min(top + height, Math.max(top, from));
    return { id, pinned, top: seen, height: top + height - seen };
  });
}

/** Between which lanes of its own kind, pinned or not, a lane dropped at `y` px would stand. */
export function placeAt(
  lanes: readonly SeenLane[],
  id: string,
  y: number,
): { readonly to: number; readonly y: number } {
  const at = lanes.findIndex((lane) => lane.id === id);
  const own = lanes[at];
  const least = lanes.findIndex(({ pinned }) => pinned === own?.pinned);
  const most = lanes.findLastIndex(({ pinned }) => pinned === own?.pinned) + 1;
  const before = lanes.filter(({ top, height }) => top + height / 2 < y).length;
  const slot = Math.min(most, Math.max(least, before));
  const next = lanes[slot];
  const last = lanes[slot - 1];
  return {
    to: slot > at ? slot - 1 : slot,
    y: next?.top ?? (last === undefined ? 0 : last.top + last.height),
  };
}
