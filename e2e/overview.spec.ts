import { expect, type Locator, type Page, test } from "@playwright/test";
import { fixtureOf } from "../src/model/testing.ts";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";

const overview = (page: Page) => page.getByRole("region", { name: "Overview" });
const handle = (page: Page, edge: "start" | "end") =>
  page.getByRole("slider", { name: `Window ${edge}` });
const coverage = (page: Page) => page.getByRole("listbox", { name: "Coverage" });
const coverageButton = (page: Page) => page.getByRole("button", { name: "Coverage" });
const allDays = (page: Page) => page.getByRole("button", { name: "Show all days again" });
const keepDays = (page: Page) => page.getByRole("button", { name: "Keep only these days" });
const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });

async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await expect(handle(page, "start")).toBeVisible();
  await page.waitForTimeout(400); // the chart has settled
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not on the page");
  return box;
}

/** A place on the axis, which stands right above the lanes; `share` of the overview's width. */
async function onAxis(page: Page, share: number): Promise<{ x: number; y: number }> {
  const lanes = await boxOf(timeline(page).locator("[data-scroller]"));
  const { x, width } = await boxOf(overview(page));
  return { x: x + share * width, y: lanes.y - 12 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}

const parameters = (page: Page) => new URL(page.url()).searchParams;

test("says how many events pass the filters, and when the reports were written", async ({
  page,
}) => {
  await open(page);
  await expect(overview(page)).toHaveAccessibleDescription("All 89 events pass the filters.");
  const written = overview(page).getByRole("list", { name: "When the reports were written" });
  await expect(written.getByRole("listitem")).toHaveCount(5);
  await expect(written).toContainText("3 Los Angeles Times: about 27 April 2024, inferred");
  await open(page, "./?country=UA");
  await expect(overview(page)).toHaveAccessibleDescription("8 of 89 events pass the filters.");
});

test("the overview spans all time, whatever the filters leave", async ({ page }) => {
  await open(page);
  const [least, most] = ["aria-valuemin", "aria-valuemax"];
  const start = handle(page, "start");
  const span = [await start.getAttribute(least ?? ""), await start.getAttribute(most ?? "")];
  await open(page, "./?from=2023-06-18&to=2023-06-19");
  expect([
    await start.getAttribute("aria-valuemin"),
    await start.getAttribute("aria-valuemax"),
  ]).toEqual(span);
});

test("under the pointer, a sign tells which report was written then", async ({ page }) => {
  await open(page);
  const { x, y, width, height } = await boxOf(overview(page));
  const tip = page.getByText("written about 27 April 2024, inferred");
  for (let share = 0.9; share < 1 && !(await tip.isVisible()); share += 0.004)
    await page.mouse.move(x + share * width, y + height - 4);
  await expect(tip).toBeVisible();
});

test("coverage names each report with what it tells of, and is gone through by keys", async ({
  page,
}) => {
  await open(page);
  await expect(coverage(page).getByRole("option")).toHaveCount(5);
  await expect(coverage(page)).toHaveAccessibleDescription(/not all that happened/);
  const times = coverage(page).getByRole("option", {
    name: /^3 Los Angeles Times: \d+ events in April 2024/,
  });
  await expect(times).toHaveAccessibleName(/nothing on 2021 and 2022/);
  await page.keyboard.press("Tab");
  await coverage(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(times).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText(", written about 27 April 2024, inferred")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(", written about 27 April 2024, inferred")).toBeHidden();
});

test("where no report puts anything, the coverage says so", async ({ page }) => {
  await open(page);
  const { x, y, width, height } = await boxOf(coverage(page));
  await page.mouse.move(x + width * 0.35, y + height - 2);
  await expect(page.getByText("No report here puts anything there", { exact: true })).toBeVisible();
  await page.mouse.move(x, y - 300);
  await expect(page.getByText("No report here puts anything there", { exact: true })).toBeHidden();
});

test("coverage folds, stays folded, and gives its room to the lanes", async ({ page }) => {
  await open(page);
  const lanes = timeline(page).locator("[data-lanes-height]");
  const before = Number(await lanes.getAttribute("data-lanes-height"));
  await coverageButton(page).click();
  await expect(coverage(page)).toHaveCount(0);
  await expect(coverageButton(page)).toHaveAttribute("aria-expanded", "false");
  expect(Number(await lanes.getAttribute("data-lanes-height"))).toBeGreaterThan(before + 12);
  await page.reload();
  await expect(coverageButton(page)).toHaveAttribute("aria-expanded", "false");
});

test("of forty reports most share a row, and each can be reached", async ({ page }) => {
  const events = Array.from({ length: 40 }, (_, i) => ({
    id: `e${i}`,
    date: `20${String(10 + (i % 14))}-06-19`,
    documents: [`d${i}`],
  }));
  await serveTimeline(page, fixtureOf(events, { id: "forty", title: "Forty" }));
  await open(page);
  await expect(coverage(page).getByRole("option")).toHaveCount(40);
  expect((await boxOf(coverage(page))).height).toBeLessThanOrEqual(30);
  await coverage(page).focus();
  await page.keyboard.press("End");
  await expect(coverage(page).getByRole("option", { selected: true })).toHaveAccessibleName(/^40 /);
});

test("handles are 24 px to grasp; keys move an edge, with Shift the whole window", async ({
  page,
}) => {
  await open(page, "./?window=2022-01-01~2023-01-01".replace("~", "/"));
  const [start, end] = [handle(page, "start"), handle(page, "end")];
  for (const one of [start, end]) {
    const { width, height } = await boxOf(one);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await page.keyboard.press("0");
  await start.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/window=/);
  const value = async (one: Locator) => Number(await one.getAttribute("aria-valuenow"));
  const [from, to] = [await value(start), await value(end)];
  await page.keyboard.press("Shift+PageDown");
  await expect.poll(() => value(start)).toBeLessThan(from);
  expect(to - (await value(end))).toBeCloseTo(from - (await value(start)), -1);
  await page.keyboard.press("ArrowLeft");
  const moved = await value(end);
  await expect.poll(() => value(start)).toBeLessThan(from - 1);
  expect(await value(end)).toBe(moved);
});

test("a window of a day can still be grasped at either end", async ({ page }) => {
  await open(page, "./?scale=linear");
  const box = await boxOf(overview(page));
  const middle = { x: box.x + box.width / 2, y: box.y + 24 };
  await drag(page, middle, { x: middle.x + 5, y: middle.y });
  await page.mouse.up();
  const [start, end] = [await boxOf(handle(page, "start")), await boxOf(handle(page, "end"))];
  expect(start.x + start.width).toBeLessThanOrEqual(end.x + 2);
});

for (const scale of ["condensed", "linear"])
  test(`Shift and drag on the axis keeps only those days, ${scale}`, async ({ page }) => {
    await open(page, `./?scale=${scale}`);
    await page.keyboard.down("Shift");
    await drag(page, await onAxis(page, 0.2), await onAxis(page, 0.5));
    await expect(page.getByText(/^Only .* to .*\d{4}$/)).toBeVisible();
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
    expect(parameters(page).get("window")).toBeNull();
    await expect(overview(page)).not.toHaveAccessibleDescription(/^All/);
    await allDays(page).click();
    await expect(page).not.toHaveURL(/from=/);
    await page.goBack();
    await expect(page).toHaveURL(/from=/);
    await page.goBack();
    await expect(page).not.toHaveURL(/from=/);
    await expect(allDays(page)).toHaveCount(0);
  });

test("Shift and drag on the overview does the same", async ({ page }) => {
  await open(page);
  const { x, y, width } = await boxOf(overview(page));
  await page.keyboard.down("Shift");
  await drag(page, { x: x + width * 0.6, y: y + 30 }, { x: x + width * 0.8, y: y + 30 });
  await expect(page.getByText(/^Only /)).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/from=2023-\d\d-\d\d&to=202\d/);
});

test("the days in the window become the filter by a button, and one step back undoes it", async ({
  page,
}) => {
  await open(page);
  await expect(keepDays(page)).toHaveCount(0);
  await page.keyboard.press("+");
  await keepDays(page).focus();
  await page.waitForTimeout(500); // the window is written
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}/);
  await expect(page).not.toHaveURL(/window=/);
  await expect(allDays(page)).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect(page).toHaveURL(/window=/);
});

test("one line tells how to move about, until one has", async ({ page }) => {
  await open(page);
  const hint = page.getByText(/^Drag to move, (Ctrl|⌘) \+ wheel to zoom$/);
  await expect(hint).toHaveCount(0);
  const lanes = await boxOf(timeline(page).locator("[data-scroller]"));
  const middle = { x: lanes.x + lanes.width / 2, y: lanes.y + 30 };
  await page.mouse.move(middle.x, middle.y);
  await expect(hint).toBeVisible();
  await drag(page, middle, { x: middle.x - 60, y: middle.y });
  await page.mouse.up();
  await expect(hint).toHaveCount(0);
  await page.reload();
  await expect(handle(page, "start")).toBeVisible();
  await page.mouse.move(middle.x + 5, middle.y);
  await page.waitForTimeout(300);
  await expect(hint).toHaveCount(0);
});

test("storage that is refused changes nothing", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("refused");
      },
    });
  });
  await open(page);
  await coverageButton(page).click();
  await expect(coverage(page)).toHaveCount(0);
});

for (const scale of ["condensed", "linear"])
  test(`wheels: with Ctrl they zoom at the pointer, with Shift and sideways they move, ${scale}`, async ({
    page,
  }) => {
    await open(page, `./?scale=${scale}`);
    const lanes = await boxOf(timeline(page).locator("[data-scroller]"));
    await page.mouse.move(lanes.x + lanes.width / 2, lanes.y + 100);
    const start = handle(page, "start");
    const value = async () => Number(await start.getAttribute("aria-valuenow"));
    const fit = await value();
    await page.keyboard.down("Control");
    for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(value).toBeGreaterThan(fit);
    const zoomed = await value();
    await page.mouse.wheel(200, 0);
    await expect.poll(value).toBeGreaterThan(zoomed);
    const sideways = await value();
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Shift");
    await expect.poll(value).toBeLessThan(sideways);
    await expect(page).toHaveURL(/window=/);
  });

type Touch = { x: number; y: number };

/** Fingers go along these paths at once; each path has as many places as the others. */
async function touch(page: Page, ...paths: readonly (readonly Touch[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = (i: number) => paths.map((path, id) => ({ ...(path[i] ?? { x: 0, y: 0 }), id }));
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let i = 1; i < (paths[0]?.length ?? 0); i++)
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(i) });
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const path = (from: Touch, dx: number, dy: number): Touch[] =>
  Array.from({ length: 9 }, (_, i) => ({ x: from.x + (dx * i) / 8, y: from.y + (dy * i) / 8 }));

test.describe("on a tablet", () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  for (const scale of ["condensed", "linear"])
    test(`two fingers pinch, one moves along time or scrolls the lanes, ${scale}`, async ({
      page,
    }) => {
      await open(page, `./?scale=${scale}`);
      const scroller = timeline(page).locator("[data-scroller]");
      const lanes = await boxOf(scroller);
      const middle = { x: lanes.x + lanes.width / 2, y: lanes.y + lanes.height / 2 };
      const value = async () => Number(await handle(page, "start").getAttribute("aria-valuenow"));
      const fit = await value();
      await touch(
        page,
        path({ x: middle.x - 40, y: middle.y }, -200, 0),
        path({ x: middle.x + 40, y: middle.y }, 200, 0),
      );
      await expect.poll(value).toBeGreaterThan(fit);
      const zoomed = await value();
      await touch(page, path(middle, -200, 4));
      await expect.poll(value).toBeGreaterThan(zoomed);
      const moved = await value();
      await touch(page, path(middle, 4, -150));
      await expect
        .poll(() => scroller.evaluate((element) => element.scrollTop))
        .toBeGreaterThan(40);
      expect(await value()).toBe(moved);
    });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`no accessibility fault with days set and zoomed, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "./?from=2023-01-01&to=2024-05-01");
    await page.keyboard.press("+");
    await coverage(page).focus();
    await expect(keepDays(page)).toBeVisible();
    await expectNoViolations(page, '[aria-label="Timeline"]');
    await page.setViewportSize({ width: 1024, height: 768 });
    await expectNoViolations(page, '[aria-label="Timeline"]');
  });

test("on a phone the overview is there, and nothing sticks out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  await expect(overview(page)).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
