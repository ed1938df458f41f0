/** What the test runners counted, read from the reports they leave. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { inRoot } from "./process.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** In .cache, which git ignores and no test runner empties. */
export const REPORTS = {
  unit: inRoot(".cache", "unit.json"),
  e2e: inRoot(".cache", "e2e.json"),
};

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Counts}
 */
export function unitCounts(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts} a flaky test passed in the end
 */
export function e2eCounts({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/** @param {"unit" | "e2e"} kind */
export function forgetReport(kind) {
  rmSync(REPORTS[kind], { force: true });
}

/**
 * @param {"unit" | "e2e"} kind
 * @returns {Counts} zeros if the runner left no report
 */
export function readCounts(kind) {
  if (!existsSync(REPORTS[kind])) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORTS[kind], "utf8"));
  return kind === "unit" ? unitCounts(report) : e2eCounts(report);
}

/**
 * The line CI reads. A stage that failed without counting a failed test (a type error, a crash)
 * counts as one, so that a failure never reads "0 failed".
 * @param {Counts[]} counts
 * @param {number} failedStages
 */
export function summaryLine(counts, failedStages) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  const failed = Math.max(total.failed, failedStages);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  return `${total.passed} passed, ${failed} failed${skipped}`;
}
