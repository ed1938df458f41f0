import { expect, type Page, test } from "@playwright/test";
import { fixtureOf } from "../src/model/testing.ts";
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

test("low, with an event open, the lanes keep their height and the key folds", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await open(page, "./?event=xi");
  const chart = timeline(page).locator("[data-lanes-height]");
  expect(Number(await chart.getAttribute("data-lanes-height"))).toBeGreaterThanOrEqual(200);
  await expect(page.getByRole("list", { name: "Key" })).toBeHidden();
  await timeline(page).getByText("Key", { exact: true }).click();
  await expect(page.getByRole("list", { name: "Key" })).toBeInViewport();
});

test("the header stays where it is when an event opens", async ({ page }) => {
  await open(page);
  const exportAt = () => page.getByRole("button", { name: "Export image" }).boundingBox();
  const before = await exportAt();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Event" })).toBeVisible();
  expect(await exportAt()).toEqual(before);
});

test("a timeline without events says so", async ({ page }) => {
  await serveTimeline(page, fixtureOf([], { id: "six", title: "None" }));
  await page.goto("./");
  await expect(page.getByText("This timeline has no events yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Export image" })).toBeDisabled();
});

test("an undated event that is selected is shown, although its row is folded", async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    id: `one-${index}`,
    type: "statement",
    title: `Undated statement number ${index}`,
    label: `Undated statement ${index}`,
    date: null,
    documents: ["one"],
  }));
  const dated = { ...many[0], id: "dated", date: "2023-06-19", documents: ["one"] };
  await serveTimeline(
    page,
    fixtureOf([dated, ...many] as never, { id: "six", title: "Many without a date" }),
  );
  await page.goto("./?event=one-39");
  const button = timeline(page).locator('button[aria-pressed="true"]');
  await expect(button).toBeInViewport({ ratio: 0.9 });
  await timeline(page).getByRole("button", { name: "Fewer" }).click();
  await expect(timeline(page).getByRole("button", { name: "Show all" })).toBeVisible();
});
