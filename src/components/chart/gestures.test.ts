// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { ChartEngine } from "./chartEngine";
import { listenToGestures } from "./gestures";

const engine = { zoomBy: vi.fn(), panBy: vi.fn(), zoomTo: vi.fn() };
const hooks = {
  onRange: vi.fn(),
  onKeep: vi.fn(),
  onMoved: vi.fn(),
  onPlainWheel: vi.fn(),
  onClickNothing: vi.fn(),
};
let surface: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = "<div><div data-axis></div><button>Event</button></div>";
  surface = document.body.firstElementChild as HTMLElement;
  surface.setPointerCapture = () => undefined;
  listenToGestures(surface, engine as unknown as ChartEngine, hooks);
});

const axis = () => surface.querySelector("[data-axis]") as HTMLElement;
const button = () => surface.querySelector("button") as HTMLElement;

function pointer(
  type: string,
  clientX: number,
  target: HTMLElement = surface,
  pointerId = 1,
  shiftKey = false,
): void {
  const event = new MouseEvent(type, { bubbles: true, clientX, clientY: 10, button: 0, shiftKey });
  Object.assign(event, { pointerId, pointerType: "mouse" });
  target.dispatchEvent(event);
}

function wheel(init: WheelEventInit): boolean {
  return surface.dispatchEvent(new WheelEvent("wheel", { cancelable: true, ...init }));
}

test("Ctrl and wheel zooms in at the pointer, and the page does not", () => {
  expect(wheel({ deltaY: -20, ctrlKey: true, clientX: 70 })).toBe(false);
  const [factor, x] = engine.zoomBy.mock.calls[0] ?? [];
  expect(factor).toBeGreaterThan(1);
  expect(x).toBe(70);
});

test("Shift and wheel pans, a sideways wheel too; a plain one is left to the page, with a hint", () => {
  expect(wheel({ deltaY: 30, shiftKey: true })).toBe(false);
  expect(wheel({ deltaX: 30 })).toBe(false);
  expect(engine.panBy).toHaveBeenCalledTimes(2);
  expect(wheel({ deltaY: 30 })).toBe(true);
  expect(hooks.onPlainWheel).toHaveBeenCalledOnce();
});

test("a drag pans, also from a button, and its click opens nothing", () => {
  const opened = vi.fn();
  button().addEventListener("click", opened);
  pointer("pointerdown", 100, button());
  pointer("pointermove", 120, button());
  pointer("pointermove", 130, button());
  pointer("pointerup", 130, button());
  button().dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  expect(engine.panBy).toHaveBeenCalled();
  expect(opened).not.toHaveBeenCalled();
  button().dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  expect(opened).toHaveBeenCalledOnce();
});

test("a drag on the axis zooms to its range", () => {
  pointer("pointerdown", 100, axis());
  pointer("pointermove", 150, axis());
  pointer("pointerup", 220, axis());
  expect(engine.zoomTo).toHaveBeenCalledWith(100, 220);
  expect(engine.panBy).not.toHaveBeenCalled();
});

test("with Shift a drag on the axis keeps its days and moves nothing", () => {
  pointer("pointerdown", 220, axis(), 1, true);
  pointer("pointermove", 150, axis());
  expect(hooks.onRange).toHaveBeenLastCalledWith({ x0: 220, x1: 150, keeps: true });
  pointer("pointerup", 100, axis());
  expect(hooks.onKeep).toHaveBeenCalledWith(100, 220);
  expect(hooks.onRange).toHaveBeenLastCalledWith(null);
  expect(engine.zoomTo).not.toHaveBeenCalled();
});

test("two pointers pinch", () => {
  pointer("pointerdown", 100, surface, 1);
  pointer("pointerdown", 200, surface, 2);
  pointer("pointermove", 300, surface, 2);
  expect(engine.zoomBy).toHaveBeenCalledWith(2, 200, false);
});

test("a click on nothing clears, a click on an event does not; a double click zooms in", () => {
  surface.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  expect(hooks.onClickNothing).toHaveBeenCalledOnce();
  button().dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  expect(hooks.onClickNothing).toHaveBeenCalledOnce();
  surface.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, clientX: 40 }));
  expect(engine.zoomBy).toHaveBeenCalledWith(2, 40, true);
});
