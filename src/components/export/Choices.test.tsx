// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { exampleTimeline } from "../../scene/exampleTimeline";
import { DATA_ID } from "../../view/savedPage";
import { Choices } from "./Choices";
import { NO_PDF_HERE, usualSettings } from "./settings";

afterEach(cleanup);

function show() {
  render(<Choices timeline={exampleTimeline()} settings={usualSettings} onChange={() => {}} />);
  return screen.getByRole<HTMLInputElement>("radio", { name: "PDF" });
}

it("offers PDF on a site; in a saved page it cannot be chosen, and a note says why", () => {
  expect(show().disabled).toBe(false);
  expect(screen.queryByText(NO_PDF_HERE)).toBeNull();
  cleanup();
  const carried = { id: "six", title: "Six", timeline: "{}", reports: {}, view: "" };
  const place = document.createElement("script");
  Object.assign(place, { id: DATA_ID, type: "application/json" });
  place.textContent = JSON.stringify(carried);
  document.head.append(place);
  expect(show().disabled).toBe(true);
  expect(screen.getByText(NO_PDF_HERE)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "SVG" }).disabled).toBe(false);
});
