import { expect, type Page, test } from "@playwright/test";
import { serveTimeline } from "./support/fakeTimeline.ts";

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.event ?? null);
const onBody = (page: Page) => page.evaluate(() => document.activeElement === document.body);
const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });
const firstMark = (page: Page) => timeline(page).locator("button[data-event]").first();

async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await expect(firstMark(page)).toBeAttached();
  await page.waitForTimeout(400); // the chart has settled
}

test.beforeEach(async ({ page }) => {
  await serveTimeline(page);
});

test("keys act with focus nowhere: zoom, fit, and the first arrow enters the chart", async ({
  page,
}) => {
  await open(page);
  expect(await onBody(page)).toBe(true);
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/window=|from=/);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/window=|from=/);
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe("call");
  await page.keyboard.press("End");
  expect(await focused(page)).toBe("sanctions");
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe("call");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).not.toBe("call");
});

test("keys act after the wheel, a click on nothing and Esc", async ({ page }) => {
  await open(page, "./?event=xi");
  const box = await timeline(page).locator("[data-scroller]").boundingBox();
  if (box === null) throw new Error("no lanes");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe("xi");
  await page.mouse.click(box.x + box.width - 12, box.y + box.height - 4);
  await expect(page).not.toHaveURL(/event=/);
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe("call");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=call/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/event=/);
  await page.keyboard.press("End");
  expect(await focused(page)).toBe("sanctions");
});

test("arrows stay with what has its own use for them", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: "Condensed" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Linear" })).toBeChecked();
  await page.keyboard.press("/");
  await page.keyboard.type("0+f");
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("0+f");
  await open(page, "./?event=xi");
  await page.getByRole("region", { name: "Event" }).getByRole("heading").first().click();
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBeNull();
});
