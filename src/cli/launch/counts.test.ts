import { expect, test } from "vitest";
import { e2eCounts, summaryLine, unitCounts } from "./counts.mjs";

test("the summary adds the runners' counts", () => {
  const unit = unitCounts({
    numPassedTests: 40,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
  });
  const e2e = e2eCounts({ stats: { expected: 8, unexpected: 2, flaky: 1, skipped: 0 } });
  expect(summaryLine([unit, e2e], 1)).toBe("49 passed, 3 failed");
});

test("skipped tests are named only when there are some", () => {
  expect(summaryLine([{ passed: 3, failed: 0, skipped: 2 }], 0)).toBe(
    "3 passed, 0 failed, 2 skipped",
  );
});

test("a stage that fails without a failed test still counts", () => {
  expect(summaryLine([], 1)).toBe("0 passed, 1 failed");
});
