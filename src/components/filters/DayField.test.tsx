// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useViewStore } from "../../store/viewStore";
import { defaultView } from "../../view/view";
import { DayField } from "./DayField";

const days = { first: "2021-02-01", last: "2024-04-26", undated: 1 };
const field = () => screen.getByRole<HTMLInputElement>("spinbutton", { name: "From" });
const from = () => useViewStore.getState().view.filters.from;

beforeEach(() => {
  const filters = { ...defaultView.filters, to: "2024-03-01" };
  useViewStore.setState({ view: { ...defaultView, filters } });
  render(<DayField end="from" days={days} />);
});
afterEach(cleanup);

function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } });
}

it("is set by Enter or by leaving, not by each letter", () => {
  type("2023");
  expect(from()).toBeNull();
  fireEvent.keyDown(field(), { key: "Enter" });
  expect(from()).toBe("2023-01-01");
  type("2023-06");
  fireEvent.blur(field());
  expect([from(), field().value]).toEqual(["2023-06-01", "2023-06-01"]);
});

it("keeps the old day and what was typed until that is mended or dropped", () => {
  type("2024-05");
  fireEvent.blur(field());
  expect(screen.getByRole("alert").textContent).toMatch(/after To, 1 Mar 2024.*clear To/);
  expect([from(), field().value]).toEqual([null, "2024-05"]);
  fireEvent.keyDown(field(), { key: "Escape" });
  expect([screen.queryByRole("alert"), field().value]).toEqual([null, ""]);
});

it("steps by keys within the timeline and up to the other end, first a push, then replacing", () => {
  fireEvent.keyDown(field(), { key: "ArrowDown" });
  expect([from(), useViewStore.getState().historyMode]).toEqual(["2021-02-01", "push"]);
  fireEvent.keyDown(field(), { key: "PageUp" });
  expect([from(), useViewStore.getState().historyMode]).toEqual(["2021-03-01", "replace"]);
  for (let step = 0; step < 40; step += 1) fireEvent.keyDown(field(), { key: "PageUp" });
  expect(from()).toBe("2024-03-01");
  fireEvent.blur(field());
  fireEvent.keyDown(field(), { key: "ArrowDown" });
  expect([from(), useViewStore.getState().historyMode]).toEqual(["2024-02-29", "push"]);
});

it("says where it stands, in numbers and in words", () => {
  const read = () =>
    ["now", "min", "max", "text"].map((part) => field().getAttribute(`aria-value${part}`));
  expect(read()).toEqual([
    "18659",
    "18659",
    "19783",
    "not set, the timeline begins Monday 1 February 2021",
  ]);
  type("2023-06-19");
  fireEvent.blur(field());
  expect(read()).toEqual(["19527", "18659", "19783", "Monday 19 June 2023"]);
});
