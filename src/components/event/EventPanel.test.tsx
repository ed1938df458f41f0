// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Timeline } from "../../model/timeline";
import { createQueryClient } from "../../queries/queryClient";
import { disputeTexts, disputeTimeline } from "../../select/disputeTesting";
import { useNoticeStore } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { defaultView } from "../../view/view";
import { EventPanel } from "./EventPanel";

const everything = new Set(disputeTimeline.events.map(({ id }) => id));
let failing = false;

beforeEach(() => {
  failing = false;
  // The made-up reports have no hash; without crypto their length must do.
  vi.stubGlobal("crypto", {});
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: true }));
  vi.stubGlobal("fetch", async (address: URL) => {
    const id = /documents\/(\w+)\.txt/.exec(String(address))?.[1] ?? "";
    return failing ? new Response("", { status: 404 }) : new Response(disputeTexts[id]);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(event: string, matching = everything, timeline: Timeline = disputeTimeline): void {
  useViewStore.setState({ view: { ...defaultView, event } });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <EventPanel timeline={timeline} matching={matching} />
    </QueryClientProvider>,
  );
}

const region = () => within(screen.getByRole("region", { name: "Event" }));
const view = () => useViewStore.getState().view;

it("is not there while no event is selected, nor for one that is gone", () => {
  open("gone");
  expect(screen.queryByRole("region")).toBeNull();
});

it("says what, when, where and who, with what that rests on", () => {
  open("xi");
  expect(region().getByRole("heading", { level: 2 }).textContent).toBe(
    "Blinken meets Xi Jinping in Beijing",
  );
  expect(region().getByText("Monday 19 June 2023")).toBeTruthy();
  expect(region().getByText("Inferred. Both reports say “Monday”.")).toBeTruthy();
  expect(region().getByText("Xi Jinping, President of China")).toBeTruthy();
  expect(region().getByText("Office known from elsewhere, not from these reports")).toBeTruthy();
});

it("sets the values that disagree in a table, with the words and who says them", () => {
  open("xi");
  const table = within(region().getByRole("table", { name: "Where they disagree" }));
  const rows = table.getAllByRole("row").map((row) => row.textContent);
  expect(rows[1]).toContain("35 minutes");
  expect(rows[1]).toContain("Los Angeles Times");
  expect(rows[2]).toContain("about 5 hours");
  expect(rows[2]).toContain("Unsigned report, quoting an official");
  expect(rows.at(-1)).toContain("These exclude each other. Five hours leave no room.");
  fireEvent.click(table.getAllByText("about five hours")[0] as Element);
  expect(view().passage).toBe("p5");
});

it("says what the timeline goes by and why, and which reports are one source", () => {
  open("bill");
  const table = region().getByRole("table", { name: "Where they disagree" });
  expect(table.textContent).toContain(
    "The timeline uses Wednesday 24 April 2024, because it fits the visit.",
  );
  expect(region().getByText(/^1 and 2 go back to one Associated Press report/)).toBeTruthy();
  expect(region().getByText("1 independent source, 2 reports")).toBeTruthy();
});

it("computes what of the money the reports leave open", () => {
  open("bill");
  const money = within(region().getByRole("region", { name: "Where the money goes" }));
  expect(money.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
    "95 billion US dollars in all 12",
    "61 billion US dollars for Ukraine 1",
    "8 billion US dollars against China 2",
    "26 billion US dollars not accounted for in these reports ",
  ]);
});

it("quotes each passage as it stands, checked against the loaded report", async () => {
  open("xi");
  expect(await region().findByText("2 passages verified")).toBeTruthy();
  const quotes = [...document.querySelectorAll("blockquote")].map((quote) => quote.textContent);
  expect(quotes).toContain("“The meeting with Xi on Monday lasted about five hours”");
  fireEvent.click(region().getByRole("button", { name: "Read report 3" }));
  expect(view().passage).toBe("p5");
});

it("says when a report could not be loaded, and tries again", async () => {
  failing = true;
  open("wang");
  const retry = await region().findByRole("button", { name: "Retry" });
  failing = false;
  fireEvent.click(retry);
  expect(await region().findByText("1 passage verified")).toBeTruthy();
});

it("says when a quote has moved or is no longer there", async () => {
  vi.stubGlobal("fetch", async () => new Response(`Correction.\n${disputeTexts.blog}`));
  open("wang");
  expect(await region().findByText("1 moved")).toBeTruthy();
  cleanup();
  vi.stubGlobal("fetch", async () => new Response("Taken down."));
  open("wang");
  expect(await region().findByText("1 not found")).toBeTruthy();
});

it("steps through matching events, and says when this one does not match", () => {
  open("xi", new Set(["visit", "bill"]));
  expect(region().getByText(/Hidden by the filters/)).toBeTruthy();
  fireEvent.click(region().getByRole("button", { name: /^Next event/ }));
  expect(view().event).toBe("bill");
});

it("copies the citation and says so", async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  open("xi");
  fireEvent.click(region().getByRole("button", { name: "Copy citation" }));
  await vi.waitFor(() => expect(useNoticeStore.getState().toast?.text).toBe("Citation copied"));
  expect(writeText.mock.calls[0]?.[0]).toContain("— Unsigned report: “Report blog”");
});

it("takes markup, long names and other scripts as text", () => {
  const title = "<img src=x onerror=alert(1)>";
  const events = disputeTimeline.events.map((event) => ({
    ...event,
    title,
    place: { name: "语".repeat(200), country: null },
  }));
  open("xi", everything, { ...disputeTimeline, events });
  expect(region().getByRole("heading", { level: 2 }).textContent).toBe(title);
  expect(document.querySelector("img")).toBeNull();
});
