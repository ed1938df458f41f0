import { expect, it } from "vitest";
import type { Amount } from "../model/timeline.ts";
import { unaccounted } from "./amounts.ts";

const amount = (id: string, value: number, of?: string, currency = "USD"): Amount => ({
  id,
  kind: of === undefined ? "total" : "part",
  ...(of === undefined ? {} : { of }),
  value,
  currency,
  purpose: id,
  passages: [],
});

it("subtracts the parts from their total", () => {
  const amounts = [amount("ukraine", 61, "aid"), amount("aid", 95), amount("asia", 8, "aid")];
  expect(unaccounted(amounts)).toMatchObject([
    { total: { id: "aid" }, parts: [{ id: "ukraine" }, { id: "asia" }], unaccounted: 26 },
  ]);
});

it("leaves parts of another total or another currency alone", () => {
  const amounts = [amount("aid", 95), amount("x", 5, "other"), amount("y", 5, "aid", "EUR")];
  expect(unaccounted(amounts)[0]?.unaccounted).toBe(95);
});
