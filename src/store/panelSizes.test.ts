// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  window.localStorage.clear();
});

const load = () => import("./panelSizes");

it("remembers a width, and forgets it with null", async () => {
  const first = await load();
  first.setPanelSize("event", 420);
  vi.resetModules();
  const second = await load();
  expect(second.usePanelSizes.getState()).toEqual({ event: 420 });
  second.setPanelSize("event", null);
  expect(second.usePanelSizes.getState()).toEqual({});
  expect(window.localStorage.getItem("readout.panels")).toBeNull();
});

it("keeps widths within their range", async () => {
  const { setPanelSize, usePanelSizes, panelRanges } = await load();
  setPanelSize("report", 1e6);
  setPanelSize("filters", -3);
  expect(usePanelSizes.getState()).toEqual({
    report: panelRanges.report.most,
    filters: panelRanges.filters.least,
  });
});

it.each([
  ["no JSON", "{event"],
  ["null", "null"],
  ["a list", "[1]"],
  ["words for widths", '{"event":"wide","chart":4}'],
])("starts as usual when %s is stored", async (_, stored) => {
  window.localStorage.setItem("readout.panels", stored);
  expect((await load()).usePanelSizes.getState()).toEqual({});
});

it("brings what is stored into range", async () => {
  window.localStorage.setItem("readout.panels", '{"event":5}');
  const { usePanelSizes, panelRanges } = await load();
  expect(usePanelSizes.getState()).toEqual({ event: panelRanges.event.least });
});

it("does without storage", async () => {
  const refused = () => {
    throw new DOMException("refused", "SecurityError");
  };
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(refused);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refused);
  const { setPanelSize, usePanelSizes } = await load();
  setPanelSize("event", 420);
  expect(usePanelSizes.getState()).toEqual({ event: 420 });
  vi.restoreAllMocks();
});
