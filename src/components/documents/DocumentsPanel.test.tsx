// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { timelineSchema } from "../../model/timeline";
import { createQueryClient } from "../../queries/queryClient";
import { useViewStore } from "../../store/viewStore";
import { defaultView, type View } from "../../view/view";
import { DocumentsPanel } from "./DocumentsPanel";

const folder = "public/timelines/us-china";
const timeline = timelineSchema.parse(JSON.parse(readFileSync(`${folder}/timeline.json`, "utf8")));
const everything = new Set(timeline.events.map(({ id }) => id));
const [, , three = "", four = "", five = ""] = timeline.documents.map(({ id }) => id);

let change = (text: string) => text;
let missing: string | null = null;

beforeEach(() => {
  change = (text) => text;
  missing = null;
  vi.stubGlobal("crypto", {});
  vi.stubGlobal("fetch", async (address: URL) => {
    const id = /documents\/(\w+)\.txt/.exec(String(address))?.[1] ?? "";
    if (id === missing) return new Response("", { status: 404 });
    const text = readFileSync(`${folder}/documents/${id}.txt`, "utf8");
    return new Response(id === four ? change(text) : text);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(patch: Partial<View> = {}, matching: ReadonlySet<string> = everything): void {
  useViewStore.setState({ view: { ...defaultView, view: "documents", ...patch } });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <DocumentsPanel timeline={timeline} matching={matching} />
    </QueryClientProvider>,
  );
}

const view = () => useViewStore.getState().view;
const wait = { timeout: 20_000 };
const pairs = () => screen.findByLabelText("Reports 3 and 4, sentence by sentence", {}, wait);

it("has a row for each report, whatever the filters", async () => {
  open({}, new Set(["blinken-meets-xi-2023"]));
  const table = within(screen.getByRole("table", { name: "What each report covers" }));
  expect(table.getAllByRole("row")).toHaveLength(6);
  expect(table.getByText("1 of 35")).toBeTruthy();
  expect(screen.getByText(/the reports are all shown/)).toBeTruthy();
  expect(await table.findByText("1,089", {}, wait)).toBeTruthy();
  fireEvent.click(table.getByRole("link", { name: /red lines/ }));
  expect(timeline.passages.find(({ id }) => id === view().passage)?.document).toBe(five);
});

it("lays the two with most in common side by side, and says where they disagree", async () => {
  open();
  const row = within(await pairs())
    .getAllByRole("listitem")
    .find(({ textContent }) => textContent?.includes("5½ hours"));
  if (row === undefined) throw new Error("no such pair");
  const deletions = within(row).getAllByRole("deletion");
  const insertions = within(row).getAllByRole("insertion");
  expect(deletions.map(({ textContent }) => textContent)).toContain("relationship");
  expect(insertions.map(({ textContent }) => textContent)).toContain("marriage");
  expect(row.textContent).toContain("They disagree on duration: Blinken meets Wang Yi in Beijing");
  expect(screen.getByText(/^21 of 47 sentences in report 3 correspond to 21 of 30/)).toBeTruthy();
  expect(screen.getByText(/go back to one Associated Press report/)).toBeTruthy();
});

it("compares those chosen by table, by list, and swapped", async () => {
  open();
  await pairs();
  fireEvent.click(screen.getByLabelText(/^Compare reports 3 and 5: 1 sentence in/));
  expect(view().compare).toEqual([three, five]);
  expect(
    await screen.findByText(/They have in common only what both quote/, {}, wait),
  ).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Second report"), {
    target: { value: four },
  });
  expect(view().compare).toEqual([three, four]);
  fireEvent.click(screen.getByText("Swap"));
  expect(view().compare).toEqual([four, three]);
  fireEvent.change(screen.getByLabelText("First report"), {
    target: { value: three },
  });
  expect(view().compare).toEqual([three, four]);
});

it("goes through the table of overlaps by arrow keys", async () => {
  open();
  await pairs();
  const cell = screen.getByLabelText(/^Compare reports 3 and 4/);
  expect(cell.tabIndex).toBe(0);
  fireEvent.keyDown(cell, { key: "ArrowDown" });
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Compare reports 3 and 5/);
});

it("folds what only one has, and unfolds it", async () => {
  open({ compare: [three, four] });
  const list = within(await pairs());
  const folded = () => list.getAllByRole("group").filter((it) => !it.hasAttribute("open"));
  expect(folded().length).toBeGreaterThan(3);
  fireEvent.click(screen.getByRole("radio", { name: "All sentences" }));
  expect(folded()).toHaveLength(0);
});

it("says of each report what it alone tells and what others contradict", () => {
  open();
  const report = within(screen.getByRole("article", { name: "Report 4" }));
  expect(report.getByText("3 events told by no other report")).toBeTruthy();
  const office = report
    .getAllByRole("listitem")
    .find(({ textContent }) => textContent?.startsWith("Office, Wang Yi"));
  expect(office?.textContent).toContain("Here: Prime Minister of Taiwan");
  expect(office?.textContent).toContain("Against it: Foreign Minister of China");
});

it("says that a report did not load, and tries again", async () => {
  missing = four;
  open({ compare: [three, four] });
  const [alert] = await screen.findAllByRole("alert", {}, wait);
  expect(alert?.textContent).toContain("could not be loaded");
  missing = null;
  fireEvent.click(screen.getAllByRole("button", { name: "Retry" })[0] as HTMLElement);
  await pairs();
});

it("says that a text has changed, and then marks no disputes", async () => {
  change = (text) => `Something new.\n${text}`;
  open({ compare: [three, four] });
  expect((await pairs()).textContent).not.toContain("They disagree on");
  expect(screen.getByText(/^The text of report 4 is no longer the one/)).toBeTruthy();
});

it("says that a link names a report that is not here", async () => {
  open({ compare: [three, "nowhere"] });
  expect(screen.getByText("The link names a report that is not in this timeline.")).toBeTruthy();
  expect(screen.getByText("Choose two reports to compare.")).toBeTruthy();
});
