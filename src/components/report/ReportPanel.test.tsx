// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createQueryClient } from "../../queries/queryClient";
import { disputeTexts, disputeTimeline as timeline } from "../../select/disputeTesting";
import { lookupOf } from "../../select/lookup";
import { useViewStore } from "../../store/viewStore";
import { defaultView } from "../../view/view";
import { ReportPanel } from "./ReportPanel";

let served: Readonly<Record<string, string>> | null = disputeTexts;

beforeEach(() => {
  served = disputeTexts;
  // The made-up reports have no hash; without crypto their length must do.
  vi.stubGlobal("crypto", {});
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: true }));
  vi.stubGlobal("fetch", async (address: URL) => {
    const id = /documents\/(\w+)\.txt/.exec(String(address))?.[1] ?? "";
    return served === null ? new Response("", { status: 404 }) : new Response(served[id]);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(passage: string, event: string | null = null): Promise<void> {
  useViewStore.setState({ view: { ...defaultView, event, passage } });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ReportPanel timeline={timeline} />
    </QueryClientProvider>,
  );
  await vi.waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
}

const region = () => within(screen.getByRole("region", { name: "Report" }));
const view = () => useViewStore.getState().view;
const marks = () => [...document.querySelectorAll("mark")];
const marksOf = (passage: string) =>
  marks().filter((mark) => mark.dataset.passages?.split(" ").includes(passage));

it("is not there while no passage is selected, nor for one that is gone", async () => {
  await open("gone");
  expect(screen.queryByRole("region")).toBeNull();
});

it("shows the text whole, character for character", async () => {
  await open("p1", "xi");
  const body = marks()[0]?.closest("[lang]");
  expect(body?.textContent).toBe(disputeTexts.paper);
});

it("highlights each quote in pieces that put together are the quote, over paragraphs too", async () => {
  await open("p2", "xi");
  for (const id of ["p1", "p2", "p3"]) {
    const put = marksOf(id).map((mark) => mark.textContent);
    expect(put.join("")).toBe(lookupOf(timeline).passages.get(id)?.exact);
  }
  expect(marksOf("p2").length).toBeGreaterThan(2);
  const current = marks().filter((mark) => mark.getAttribute("aria-current") === "true");
  expect(current).toEqual(marksOf("p2"));
});

it("greys what is not the report, and says so", async () => {
  await open("p1");
  expect(region().getByRole("note", { name: /page furniture/ }).textContent).toBe(
    "Newspapers in English",
  );
});

it("leads from a highlight to its event, by pointer and by keyboard", async () => {
  await open("p1", "xi");
  const [mark] = marksOf("p3").filter((piece) => piece.textContent?.includes("signed"));
  fireEvent.click(mark as Element);
  expect([view().event, view().passage]).toEqual(["bill", "p3"]);
  useViewStore.setState({ view: { ...defaultView, passage: "p1" } });
  const button = marksOf("p3")[0] as HTMLElement;
  expect(button.tabIndex).toBe(0);
  fireEvent.keyDown(mark as Element, { key: "Enter" });
  expect(view().event).toBe("bill");
});

it("offers the choice where several events share a stretch", async () => {
  await open("p1", "xi");
  const [shared] = marksOf("p1");
  fireEvent.click(shared as Element);
  const menu = within(screen.getByRole("menu"));
  const names = menu.getAllByRole("menuitem").map((item) => item.querySelector("bdi")?.textContent);
  expect(names).toEqual(["Blinken in Beijing", "Blinken meets Xi Jinping in Beijing"]);
  fireEvent.keyDown(screen.getByRole("menu"), { key: "ArrowDown" });
  expect(document.activeElement?.textContent).toContain("Xi Jinping");
  fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
  expect(screen.queryByRole("menu")).toBeNull();
  expect(view().event).toBe("xi");
  fireEvent.click(shared as Element);
  fireEvent.click(screen.getByRole("menuitem", { name: /Blinken in Beijing/ }));
  expect([view().event, view().passage]).toEqual(["visit", "p1"]);
});

it("leafs through the passages of the event", async () => {
  await open("p1", "xi");
  expect(region().getByText("Passage 1 of 2")).toBeTruthy();
  fireEvent.click(region().getByRole("button", { name: "Next passage" }));
  expect([view().event, view().passage]).toEqual(["xi", "p2"]);
});

it("says what is known of the report and how much it tells", async () => {
  await open("p1", "xi");
  const text = screen.getByRole("region", { name: "Report" }).textContent;
  expect(text).toContain("Published 1 January 2024, inferred.");
  expect(text).toContain("Reprint of an Associated Press report of 26 April 2024, inferred.");
  expect(text).toContain("3 passages tell of 3 events.");
  fireEvent.click(region().getByRole("button", { name: "Show only its events" }));
  expect(view().filters.values.document).toEqual(["paper"]);
});

it("offers to try again where the report could not be loaded", async () => {
  served = null;
  await open("p1", "xi");
  const retry = await region().findByRole("button", { name: "Retry" });
  served = disputeTexts;
  fireEvent.click(retry);
  await vi.waitFor(() => expect(marks().length).toBeGreaterThan(0));
});

it("highlights a moved quote where it now stands, and none that is lost", async () => {
  const paper = (disputeTexts.paper ?? "").replace("Speaking to Xi", "Rewritten: speaking");
  served = { ...disputeTexts, paper: paper.replace(/President Biden[^.]*\./, "Cut.") };
  await open("p1", "xi");
  const notice = await region().findByRole("note", { name: "Text changed" });
  expect(notice.textContent).toContain("no longer the one the timeline was made from");
  expect(notice.textContent).toContain("not found");
  expect(marksOf("p3")).toEqual([]);
});
