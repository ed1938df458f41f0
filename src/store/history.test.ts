// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { defaultView } from "../view/view";
import {
  clearFacet,
  onlyFacetValue,
  selectEvent,
  setDays,
  setQuery,
  setTheme,
  toggleFacetValue,
} from "./actions";
import { addressOf, startHistory } from "./history";
import { useNoticeStore } from "./notices";
import { useViewStore } from "./viewStore";

let stop: () => void = () => {};

function open(search: string): void {
  window.history.replaceState(null, "", `/${search}`);
  stop = startHistory();
}

const view = () => useViewStore.getState().view;
const search = () => window.location.search;
const pan = (start: number) =>
  useViewStore.getState().change({ window: { start, end: start + 86_400_000 } }, "replace");

/** Goes back and waits until the page has noticed; jsdom does so by a timer. */
async function back(): Promise<void> {
  window.history.back();
  await vi.advanceTimersByTimeAsync(10);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  window.localStorage.clear();
  useViewStore.setState({ view: defaultView });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("restores the view of the address and leaves the address as it is", () => {
  open("?country=CN&event=xi&utm_source=mail");
  expect(view().filters.values.country).toEqual(["CN"]);
  expect(view().event).toBe("xi");
  expect(search()).toBe("?country=CN&event=xi&utm_source=mail");
});

it("tells what of the address it could not honour", () => {
  open("?lanes=mood&country=CN");
  expect(useNoticeStore.getState().problems).toEqual([expect.stringContaining("“mood”")]);
  expect(view().filters.values.country).toEqual(["CN"]);
});

it("makes an entry of each act, and back undoes it", async () => {
  open("");
  toggleFacetValue("country", "CN");
  selectEvent("xi");
  expect(search()).toBe("?country=CN&event=xi");
  await back();
  expect(view().event).toBeNull();
  expect(view().filters.values.country).toEqual(["CN"]);
  await back();
  expect(view().filters.values.country).toEqual([]);
});

it("undoes a sole choice, and days, one act at a time", async () => {
  open("?country=CN,US");
  onlyFacetValue("country", "CN");
  onlyFacetValue("country", "CN");
  setDays("2023-06-18", null);
  setDays("2023-06-19", null, "replace");
  setDays("2023-06-20", null, "replace");
  clearFacet("country");
  expect(search()).toBe("?from=2023-06-20");
  await back();
  expect(search()).toBe("?country=CN&from=2023-06-20");
  await back();
  expect(search()).toBe("?country=CN");
  await back();
  expect(view().filters.values.country).toEqual(["CN", "US"]);
});

it("writes a gesture in one, after a pause, however many steps it has", () => {
  open("");
  const write = vi.spyOn(window.history, "replaceState");
  for (let step = 0; step < 200; step += 1) pan(step * 86_400_000);
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(350);
  expect(write).toHaveBeenCalledTimes(1);
  expect(search()).toBe("?window=1970-07-19/1970-07-20");
});

it("keeps a pause while only the pointer moves", () => {
  open("");
  pan(0);
  useViewStore.getState().hover("xi");
  vi.advanceTimersByTime(350);
  expect(search()).toBe("?window=1970-01-01/1970-01-02");
});

it("ends a gesture in the entry it began in, before an act makes the next", async () => {
  open("");
  pan(0);
  selectEvent("xi");
  expect(search()).toBe("?window=1970-01-01/1970-01-02&event=xi");
  await back();
  expect(search()).toBe("?window=1970-01-01/1970-01-02");
});

it("writes what waits before the page goes", () => {
  open("");
  pan(0);
  window.dispatchEvent(new Event("pagehide"));
  expect(search()).toBe("?window=1970-01-01/1970-01-02");
});

it("counts the letters of a search as one act", async () => {
  open("");
  for (const query of ["b", "bl", "bli"]) setQuery(query);
  vi.advanceTimersByTime(350);
  expect(search()).toBe("?q=bli");
  await back();
  expect(view().filters.query).toBe("");
});

it("remembers the theme, unless the link names one", () => {
  open("");
  setTheme("dark");
  stop();
  open("");
  expect(view().theme).toBe("dark");
  stop();
  open("?theme=light");
  expect(view().theme).toBe("light");
});

it("does without storage where it is refused", () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("refused");
  });
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("full");
  });
  open("");
  setTheme("dark");
  expect(view().theme).toBe("dark");
});

it("spells the address of a view without what came with the page", () => {
  open("?utm_source=mail");
  expect(addressOf({ ...defaultView, event: "xi" })).toBe(`${window.location.origin}/?event=xi`);
  expect(addressOf(defaultView)).toBe(`${window.location.origin}/`);
});

it("keeps the view where the browser refuses to write an address", () => {
  open("");
  vi.spyOn(window.history, "pushState").mockImplementation(() => {
    throw new DOMException("too many", "SecurityError");
  });
  selectEvent("xi");
  toggleFacetValue("country", "CN");
  expect(view().event).toBe("xi");
  expect(view().filters.values.country).toEqual(["CN"]);
});

it("has the view after # on a saved page, which opens at the view it carries", async () => {
  const data = { id: "six", title: "Six", timeline: "{}", reports: {}, view: "event=xi" };
  document.body.innerHTML = `<script type="application/json" id="readout-data">${JSON.stringify(data)}</script>`;
  vi.resetModules();
  const fresh = await import("./history");
  const store = (await import("./viewStore")).useViewStore;
  window.history.replaceState(null, "", "/");
  stop = fresh.startHistory();
  expect(store.getState().view.event).toBe("xi");
  store.getState().change({ event: null }, "push");
  expect(window.location.hash).toBe("#view=chart");
  store.getState().change({ lanes: "country" }, "push");
  expect(window.location.hash).toBe("#lanes=country");
  await back();
  expect(store.getState().view.event).toBeNull();
  await back();
  expect(store.getState().view.event).toBe("xi");
  document.body.innerHTML = "";
});
