import { expect, test } from "vitest";
import { easeWindow } from "./easing";

test("starts at 0, ends at 1, and never goes back", () => {
  const shares = Array.from({ length: 101 }, (_, i) => easeWindow(i / 100));
  expect([shares[0], shares[100]]).toEqual([0, 1]);
  for (const [i, share] of shares.entries())
    if (i > 0) expect(share).toBeGreaterThanOrEqual(shares[i - 1] ?? 0);
});

test("is cubic-bezier(.2, 0, 0, 1): most of the way is behind after a third of the time", () => {
  expect(easeWindow(0.33)).toBeGreaterThan(0.6);
});
