// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useNoticeStore } from "../../store/notices";
import { PanelBoundary } from "./PanelBoundary";

let broken = true;

function Panel() {
  if (broken) throw new Error("no lanes");
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
  render(<Page />);
  fireEvent.click(screen.getByRole("button", { name: "Copy details" }));
  await vi.waitFor(() => expect(useNoticeStore.getState().toast?.text).toBe("Details copied"));
  const copied = writeText.mock.calls[0]?.[0] ?? "";
  for (const part of ["The chart", "no lanes", window.location.href])
    expect(copied).toContain(part);
  vi.unstubAllGlobals();
});
