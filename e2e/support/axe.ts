import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The rules of WCAG 2.2 at level AA, and those of the versions it builds on. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Fails with one line per element that breaks a rule.
 * @param within a CSS selector, to check only a part of the page
 */
export async function expectNoViolations(page: Page, within?: string): Promise<void> {
  // Legacy: the result is put together in this page, which has no frames, not in one opened for it.
  const builder = new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true);
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}\n  ${node.failureSummary}`),
  );
  expect(lines, "accessibility violations").toEqual([]);
}
