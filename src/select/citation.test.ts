import { expect, it } from "vitest";
import { citation } from "./citation.ts";
import { disputeTimeline as timeline } from "./disputeTesting.ts";

it("cites title, date, each quote with its report, and the link", () => {
  const xi = timeline.events.find(({ id }) => id === "xi");
  if (xi === undefined) throw new Error("fixture");
  expect(citation(xi, timeline, "https://example.org/?event=xi")).toBe(
    `Blinken meets Xi Jinping in Beijing. Monday 19 June 2023 (inferred).

“Speaking to Xi during the 35-minute meeting at the Great Hall”
‘at the Great Hall, Blinken was “hopeful”. President Biden’
— Los Angeles Times, Matthew Lee, Associated Press: “Talks in Beijing”, 1 January 2024 (inferred)

“The meeting with Xi on Monday lasted about five hours”
— Unsigned report: “Report blog”, 1 January 2024

https://example.org/?event=xi`,
  );
});
