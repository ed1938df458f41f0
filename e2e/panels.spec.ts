import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";

const event = (page: Page) => page.getByRole("region", { name: "Event" });
const report = (page: Page) => page.getByRole("region", { name: "Report" });
const filters = (page: Page) => page.getByRole("region", { name: "Filters" });
const line = (page: Page, panel: string) =>
  page.getByRole("separator", { name: `Width of the ${panel}` });

async function widthOf(locator: ReturnType<typeof event>): Promise<number> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not on screen");
  return box.width;
}

test.beforeEach(async ({ page }) => {
  await serveTimeline(page);
});

test("a panel is made wider by dragging its edge, and stays so", async ({ page }) => {
  await page.goto("./?event=xi");
  await expect(event(page)).toBeVisible();
  const before = await widthOf(event(page));
  const box = await line(page, "event").boundingBox();
  if (box === null) throw new Error("no line");
  await page.mouse.move(box.x + box.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(box.x - 96, 420, { steps: 5 });
  await page.mouse.up();
  const after = await widthOf(event(page));
  expect(after).toBeGreaterThan(before + 80);
  await page.goto("./?event=xi");
  await expect.poll(() => widthOf(event(page))).toBe(after);
  await line(page, "event").dblclick();
  await expect.poll(() => widthOf(event(page))).toBe(before);
});

test("keys move the edge, within limits", async ({ page }) => {
  await page.goto("./?event=xi");
  const edge = line(page, "event");
  const before = await widthOf(event(page));
  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => widthOf(event(page))).toBe(before + 16);
  await expect(edge).toHaveAttribute("aria-valuenow", "392");
  await page.keyboard.press("Home");
  await expect.poll(() => widthOf(event(page))).toBeLessThan(before);
  await expect(edge).toHaveAttribute("aria-valuenow", "300");
  await page.keyboard.press("Enter");
  await expect.poll(() => widthOf(event(page))).toBe(before);
  const filtersBefore = await widthOf(filters(page));
  await line(page, "filters").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => widthOf(filters(page))).toBe(filtersBefore + 96);
});

test("with a report open, each column keeps room to be read", async ({ page }) => {
  await page.goto("./?event=xi");
  await event(page)
    .getByRole("button", { name: /^Open report/ })
    .first()
    .click();
  await expect(report(page)).toBeVisible();
  await line(page, "report").focus();
  await page.keyboard.press("End");
  await line(page, "event").focus();
  await page.keyboard.press("End");
  await page.waitForTimeout(300);
  expect(await widthOf(event(page))).toBeGreaterThan(270);
  expect(await widthOf(report(page))).toBeGreaterThan(400);
  expect(await widthOf(page.getByRole("region", { name: "Timeline" }))).toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  await expectNoViolations(page);
});

test("no lines to drag on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./?event=xi");
  await expect(event(page)).toBeVisible();
  await expect(page.getByRole("separator", { name: /^Width/ })).toHaveCount(0);
});
