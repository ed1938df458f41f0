// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { timelineSchema } from "../../model/timeline";
import { useNoticeStore } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { defaultView, type View } from "../../view/view";
import { DisagreementsPanel } from "./DisagreementsPanel";

const timeline = timelineSchema.parse(
  JSON.parse(readFileSync("public/timelines/us-china/timeline.json", "utf8")),
);
const everything = new Set(timeline.events.map(({ id }) => id));
const XI = "Blinken meets Xi Jinping in Beijing";

afterEach(cleanup);

function open(patch: Partial<View> = {}, matching: ReadonlySet<string> = everything): void {
  useViewStore.setState({ view: { ...defaultView, view: "disagreements", ...patch } });
  render(<DisagreementsPanel timeline={timeline} matching={matching} />);
}

const view = () => useViewStore.getState().view;

it("sets value against value, with who says so, and what the timeline uses", () => {
  open();
  expect(screen.getByRole("status").textContent).toBe(
    "8 disputes in 6 events, 4 conflicts between events.",
  );
  const xi = within(screen.getByRole("article", { name: XI }));
  expect(xi.getByRole("heading", { level: 4 }).textContent?.trim()).toBe("Duration");
  const [used] = xi.getAllByRole("listitem");
  expect(used?.textContent).toContain("35 minutes");
  expect(used?.textContent).toContain("Used here. 1 independent source");
  expect(xi.getByText(/^The timeline uses 35 minutes, because report 1 ties/)).toBeTruthy();
});

it("opens the event by its title, and the report by a quote, with its event", () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: XI }));
  expect(view().event).toBe("blinken-meets-xi-2023");
  expect(screen.getByRole("button", { name: XI, current: true })).toBeTruthy();
  fireEvent.click(screen.getAllByRole("link", { name: /about 5½ hours/ })[0] as HTMLElement);
  expect(view().event).toBe("blinken-meets-wang-2024");
  expect(timeline.passages.find(({ id }) => id === view().passage)?.exact).toContain("5½ hours");
});

it("groups by attribute, and says how many are within one story", () => {
  open();
  const row = screen.getByRole("row", { name: /Duration/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["2", "1"]);
  fireEvent.click(screen.getByRole("radio", { name: "Attribute" }));
  expect(
    screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent?.trim()),
  ).toEqual([
    "Date",
    "Duration",
    "Office",
    "Status",
    "Significance",
    "Next stop",
    "Conflicts between events",
  ]);
});

it("has the grouping in the view, and copies by it", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", {
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  open({ disagreementsBy: "attribute" });
  fireEvent.click(screen.getByRole("button", { name: "Copy as text" }));
  await vi.waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toMatch(/^DATE\n/);
  expect(copied[0]).toMatch(/\nDURATION\n\nBlinken/);
  fireEvent.click(screen.getByRole("radio", { name: "Event" }));
  expect(view().disagreementsBy).toBe("event");
  vi.unstubAllGlobals();
});

it("keeps a conflict of which one side passes the filters", () => {
  open({}, new Set(["burns-visits-china-2023"]));
  expect(screen.getByRole("status").textContent).toBe(
    "1 conflict between events. Of 89 events, 1 passes the filters.",
  );
  const conflicts = within(screen.getByRole("list", { name: "Conflicts between events" }));
  expect(conflicts.getAllByRole("heading", { level: 4 })).toHaveLength(2);
});

it("says that the reports do not contradict each other", () => {
  open({}, new Set(["call"]));
  expect(screen.getByRole("status").textContent).toContain(
    "The reports do not contradict each other on these events.",
  );
  expect(screen.queryByRole("table")).toBeNull();
});

it("gives text and link to take along", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", {
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  open();
  fireEvent.click(screen.getByRole("button", { name: "Copy as text" }));
  fireEvent.click(screen.getAllByRole("button", { name: /^Copy link/ })[0] as HTMLElement);
  await vi.waitFor(() => expect(copied).toHaveLength(2));
  expect(copied[0]).toContain("- 35 minutes");
  expect(copied[0]).not.toMatch(/^DURATION$/m);
  expect(copied[1]).toContain("event=blinken-trip-postponed-2023");
  expect(copied[1]).toContain("view=disagreements");
  await vi.waitFor(() => expect(useNoticeStore.getState().toast?.text).toBe("Link copied"));
  vi.unstubAllGlobals();
});
