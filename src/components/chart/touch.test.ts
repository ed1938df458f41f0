// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closes, listenToSheetDrag, SHEET, sheetHeight } from "./eventSheetDrag";
import { listenToLongPress } from "./useLongPress";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = "";
});

/** jsdom knows no pointer events; a mouse event with the two fields will do. */
function pointer(type: string, target: Element, y: number, pointerType = "touch"): void {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientY: y });
  Object.assign(event, { pointerType, pointerId: 1, isPrimary: true });
  target.dispatchEvent(event);
}

function page(html: string): { root: HTMLElement; target: Element } {
  document.body.innerHTML = `<main>${html}</main>`;
  const root = document.querySelector("main") as HTMLElement;
  return { root, target: root.querySelector("button, header") as Element };
}

test.each([
  ["rests", [["pointerdown", 10]], 500, 1],
  ["is lifted too soon", [["pointerdown", 10]], 499, 0],
  [
    "scrolls",
    [
      ["pointerdown", 10],
      ["pointermove", 40],
    ],
    600,
    0,
  ],
  [
    "trembles",
    [
      ["pointerdown", 10],
      ["pointermove", 14],
    ],
    600,
    1,
  ],
] as const)("a finger that %s", (_, steps, rest, times) => {
  const { root, target } = page("<button></button>");
  const onLong = vi.fn();
  const stop = listenToLongPress(root, "button", onLong);
  for (const [type, y] of steps) pointer(type, target, y);
  vi.advanceTimersByTime(rest);
  pointer("pointerup", target, 10);
  vi.advanceTimersByTime(600);
  expect(onLong).toHaveBeenCalledTimes(times);
  stop();
});

test("the click after a long press is none, the next one is; a mouse has its menu", () => {
  const { root, target } = page("<button></button>");
  const onClick = vi.fn();
  target.addEventListener("click", onClick);
  listenToLongPress(root, "button", vi.fn());
  pointer("pointerdown", target, 10);
  const menu = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
  target.dispatchEvent(menu);
  expect(menu.defaultPrevented).toBe(true);
  vi.advanceTimersByTime(500);
  for (let i = 0; i < 2; i += 1) target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(onClick).toHaveBeenCalledTimes(1);
  pointer("pointerdown", target, 10, "mouse");
  const own = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
  target.dispatchEvent(own);
  expect(own.defaultPrevented).toBe(false);
});

test("a sheet has its least and its most", () => {
  expect([sheetHeight(20, 600), sheetHeight(400.4, 600), sheetHeight(900, 600)]).toEqual([
    SHEET.least,
    400,
    600,
  ]);
});

test("drawn far down or flung it closes, drawn a little it does not", () => {
  expect(closes(SHEET.least * 0.5, 200, 0)).toBe(true);
  expect(closes(280, 60, 1.2)).toBe(true);
  expect(closes(280, 16, 1.2)).toBe(false);
  expect(closes(SHEET.least, 120, 0.1)).toBe(false);
});

test("the sheet follows a finger on the event's head, not one on a button in it", () => {
  const { root, target } = page("<header><h2></h2><button></button></header>");
  root.setPointerCapture = vi.fn();
  const hooks = { height: () => 300, onDrag: vi.fn(), onToggle: vi.fn(), onClose: vi.fn() };
  listenToSheetDrag(root, hooks);
  pointer("pointerdown", target.querySelector("button") as Element, 400);
  pointer("pointermove", root, 300);
  expect(hooks.onDrag).not.toHaveBeenCalled();
  pointer("pointerdown", target, 400);
  pointer("pointermove", root, 320);
  pointer("pointerup", root, 320);
  expect(hooks.onDrag).toHaveBeenLastCalledWith(380);
  expect([hooks.onToggle, hooks.onClose].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});
