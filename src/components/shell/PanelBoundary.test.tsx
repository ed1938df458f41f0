// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useNoticeStore } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { APP_VERSION } from "../../view/appVersion";
import { defaultView } from "../../view/view";
import { ChunkError } from "../common/loadChunk";
import { PanelBoundary } from "./PanelBoundary";

let broken = true;
let error = new Error("no lanes");

function Panel() {
  if (broken) throw error;
  return <p>the chart</p>;
}

function Page() {
  return (
    <>
      <PanelBoundary name="The chart">
        <Panel />
      </PanelBoundary>
      <p>the event</p>
    </>
  );
}

beforeEach(() => {
  broken = true;
  error = new Error("no lanes");
  vi.spyOn(console, "error").mockImplementation(() => {}); // React reports what the boundary caught
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("leaves the other panels standing and offers another try", () => {
  render(<Page />);
  expect(screen.getByRole("alert").textContent).toContain("The chart could not be drawn");
  expect(screen.getByText("the event")).toBeDefined();
  broken = false;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("the chart")).toBeDefined();
});

it("copies what is needed to report the mistake", async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  window.history.replaceState(null, "", "/?event=xi&token=secret");
  useViewStore.setState({ view: { ...defaultView, event: "xi" } });
  render(<Page />);
  fireEvent.click(screen.getByRole("button", { name: "Copy details" }));
  await vi.waitFor(() => expect(useNoticeStore.getState().toast?.text).toBe("Details copied"));
  const copied = writeText.mock.calls[0]?.[0] ?? "";
  const link = `${window.location.origin}/?event=xi`;
  for (const part of ["The chart", "no lanes", link, APP_VERSION, "at Panel"])
    expect(copied).toContain(part);
  expect(copied).not.toContain("secret");
  vi.unstubAllGlobals();
});

it("tells what could not be fetched from a mistake, and offers to reload", () => {
  error = new ChunkError("404");
  const close = vi.fn();
  render(
    <PanelBoundary name="The table" onClose={close}>
      <Panel />
    </PanelBoundary>,
  );
  expect(screen.getByRole("heading").textContent).toBe("The table could not be loaded");
  expect(screen.getByRole("button", { name: "Reload" })).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(close).toHaveBeenCalledOnce();
});
