// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chartEvents } from "../../layout/chartEvent";
import { exampleTimeline } from "../../scene/exampleTimeline";
import { lightTheme } from "../../scene/theme";
import { useViewStore } from "../../store/viewStore";
import { defaultView } from "../../view/view";
import { ChartKey } from "./ChartKey";
import { ChartToolbar } from "./ChartToolbar";
import type { ChartEngine } from "./chartEngine";
import { PhoneTimeline } from "./PhoneTimeline";
import { UndatedRow } from "./UndatedRow";

const timeline = exampleTimeline();
const events = chartEvents(timeline);

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn();
  useViewStore.setState({ view: defaultView });
});
afterEach(() => {
  cleanup(); // before what it stands on is gone
  vi.unstubAllGlobals();
});

test("undated events are counted and can be opened", () => {
  const undated = events.filter(({ start }) => start === null);
  render(<UndatedRow events={undated} timeline={timeline} selected={null} faded={new Set()} />);
  fireEvent.click(screen.getByRole("button", { name: /^Sanctions on Chinese firms, no date/ }));
  expect(useViewStore.getState().view.event).toBe("sanctions");
});

test("the key lists what is drawn and explains itself", () => {
  const onSpotlight = vi.fn();
  const { rerender } = render(
    <ChartKey timeline={timeline} theme={lightTheme} spotlight={null} onSpotlight={onSpotlight} />,
  );
  fireEvent.focus(screen.getByRole("button", { name: /reports disagree/ }));
  expect(onSpotlight).toHaveBeenCalledWith("disputed");
  rerender(
    <ChartKey
      timeline={timeline}
      theme={lightTheme}
      spotlight="disputed"
      onSpotlight={onSpotlight}
    />,
  );
  expect(screen.getByRole("tooltip").textContent).toMatch(/contradict/);
});

test("the tools have their names and change the view", () => {
  const engine = { zoomBy: vi.fn(), fit: vi.fn() };
  render(<ChartToolbar engine={engine as unknown as ChartEngine} />);
  fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
  fireEvent.click(screen.getByRole("button", { name: "Zoom out" }));
  fireEvent.click(screen.getByRole("button", { name: "Fit" }));
  expect([engine.zoomBy.mock.calls.length, engine.fit.mock.calls.length]).toEqual([2, 1]);
  fireEvent.click(screen.getByRole("radio", { name: "Linear" }));
  fireEvent.click(screen.getByRole("radio", { name: "Country" }));
  expect(useViewStore.getState().view).toMatchObject({ scale: "linear", lanes: "country" });
  expect(screen.getByRole("radiogroup", { name: "Time" })).toBeTruthy();
});

test("on a phone every event is a button in order of time", () => {
  render(<PhoneTimeline timeline={timeline} data={{ events, faded: new Set() }} width={390} />);
  const names = screen
    .getAllByRole("button", { pressed: false })
    .map((one) => one.getAttribute("aria-label") ?? "");
  expect(names).toHaveLength(events.length);
  expect(names.findIndex((name) => name.startsWith("Qin Gang,"))).toBeLessThan(
    names.findIndex((name) => name.startsWith("Xi Jinping,")),
  );
  const first = screen.getByRole("button", { name: /^Over a dozen talks refused, 2021 to/ });
  first.focus();
  fireEvent.keyDown(first, { key: "ArrowDown" });
  expect(document.activeElement).not.toBe(first);
});
