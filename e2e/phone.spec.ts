import { type CDPSession, expect, type Locator, type Page, test } from "@playwright/test";
import { fixtureOf } from "../src/model/testing.ts";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";
import { watchForTrouble } from "./support/trouble.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });
const sheet = (page: Page) => page.getByRole("region", { name: "Event", exact: true });
const handle = (page: Page) => page.getByRole("separator", { name: "Height of the event" });
/** The meeting of 2023; the one of 2024 has the same title. */
const blinken = (page: Page) =>
  timeline(page).getByRole("button", { name: /^Blinken meets Xi Jinping.*2023/ });
const events = (page: Page) => timeline(page).getByRole("button", { name: /, .*(\d{4}|no date)/ });

async function openChoices(page: Page): Promise<void> {
  await timeline(page).getByRole("button", { name: "Lanes and time" }).tap();
}

/** A finger: down, moved in steps, up; each place in px of the screen. */
async function draw(page: Page, places: readonly (readonly [number, number])[], rest = 0) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const [first, ...others] = places.map(([x, y]) => ({ x, y }));
  if (first === undefined) return;
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [first] });
  if (rest > 0) await page.waitForTimeout(rest);
  for (const place of others) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [place] });
    await page.waitForTimeout(20);
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("not on the page");
  return { ...box, bottom: box.y + box.height, middle: box.x + box.width / 2 };
}

test("one stream of time by default, and the radio says so", async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.goto("./");
  await expect(timeline(page).getByRole("heading", { level: 2, name: "2021" })).toBeVisible();
  await openChoices(page);
  const lanes = page.getByRole("radiogroup", { name: "Lanes" });
  await expect(lanes.getByRole("radio", { name: "None" })).toBeChecked();
  await lanes.getByRole("radio", { name: "Type" }).check();
  await expect(page).toHaveURL(/lanes=type/);
  const heading = timeline(page).getByRole("heading", {
    level: 2,
    name: /^Visits, meetings, calls/,
  });
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(heading).toBeHidden();
  expect(trouble).toEqual([]);
});

test("the choice of lanes hangs over their titles", async ({ page }) => {
  await page.goto("./?lanes=country");
  await openChoices(page);
  await timeline(page).getByText("Lanes", { exact: true }).tap({ trial: true, timeout: 2000 });
});

test("lanes fold, and an event stands in each of its lanes", async ({ page }) => {
  await page.goto("./?lanes=country&official=antony-blinken");
  const china = timeline(page).getByRole("button", { name: /^China, \d+ events/ });
  await expect(china).toHaveAttribute("aria-expanded", "true");
  await expect(blinken(page)).toHaveCount(2);
  await china.tap();
  await expect(china).toHaveAttribute("aria-expanded", "false");
  await expect(page).toHaveURL(/fold=CN/);
  await expect(blinken(page)).toHaveCount(1);
  await page.goBack();
  await expect(blinken(page)).toHaveCount(2);
  await timeline(page).getByRole("button", { name: "Lane: China" }).tap();
  await page.getByRole("menuitem", { name: "Pin to the top" }).tap();
  await expect(page).toHaveURL(/pin=CN/);
  await expect(timeline(page).getByRole("heading", { level: 2 }).first()).toContainText("China");
});

test("a link's stretch comes into sight; the overview shows where one is and leads elsewhere", async ({
  page,
}) => {
  await page.goto("./?window=2024-04-01/2024-05-01");
  const place = timeline(page).getByRole("slider", { name: "Place in time" });
  await expect(place).toHaveAttribute("aria-valuetext", /2024 to/);
  const overview = await boxOf(timeline(page).getByRole("region", { name: "Overview" }));
  await page.touchscreen.tap(overview.x + 4, overview.y + 30);
  await expect(place).toHaveAttribute("aria-valuetext", /^Jan 2021/);
  await draw(page, [
    [overview.x + 30, overview.y + 30],
    [overview.x + 200, overview.y + 30],
    [overview.x + 370, overview.y + 30],
  ]);
  await expect(place).toHaveAttribute("aria-valuetext", /2024 to/);
  await place.focus();
  await page.keyboard.press("Home");
  await expect(place).toHaveAttribute("aria-valuetext", /^Jan 2021/);
});

test("what the reports cover stands under the overview, and in words", async ({ page }) => {
  await page.goto("./?country=TW&from=2024-01-01");
  const place = timeline(page).getByRole("slider", { name: "Place in time" });
  await expect(place).toHaveAttribute("aria-valuetext", /2024 to/);
  expect(Number(await place.getAttribute("aria-valuenow"))).toBeGreaterThan(75); // all time, not what passes
  const overview = await boxOf(timeline(page).getByRole("region", { name: "Overview" }));
  expect(overview.height).toBeGreaterThan(66 + 5 * 4); // a row per report
  await timeline(page).getByRole("button", { name: "Coverage" }).tap();
  const reports = page.getByRole("list", { name: "Coverage" }).getByRole("listitem");
  await expect(reports).toHaveCount(5);
  await expect(reports.nth(2)).toContainText(/3 Los Angeles Times.*nothing on 2021 and 2022/);
  await expect(page.getByText(/not all that happened/)).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(reports).toHaveCount(0);
});

test("on the linear scale empty time takes room", async ({ page }) => {
  await page.goto("./");
  const height = () =>
    timeline(page).evaluate((element) =>
      Math.max(...[...element.querySelectorAll("*")].map((one) => one.scrollHeight)),
    );
  const condensed = await height();
  await openChoices(page);
  await page
    .getByRole("radiogroup", { name: "Time" })
    .getByRole("radio", { name: "Linear" })
    .check();
  await expect.poll(height).toBeGreaterThan(condensed + 200);
  await expect(
    timeline(page)
      .getByText(/^\d+ mo$/)
      .first(),
  ).toBeAttached();
});

test("a disputed date stands at its other place, and leads to the event", async ({ page }) => {
  await page.goto("./");
  const other = timeline(page).getByRole("button", { name: /^Other date claimed, “earlier this/ });
  await expect(other.first()).toContainText("$95 billion aid package");
  await other.first().tap();
  await expect(page).toHaveURL(/event=/);
  await expect(sheet(page)).toBeVisible();
});

test("a long press tells of an event without opening it", async ({ page }) => {
  await page.goto("./?official=antony-blinken");
  const row = timeline(page)
    .getByRole("button", { name: /^Blinken/ })
    .first();
  const { middle, y } = await boxOf(row);
  await draw(page, [[middle, y + 20]], 1500);
  const card = page.getByRole("tooltip");
  await expect(card).toContainText(/independent source/);
  await expect(sheet(page)).toBeHidden();
  await page.touchscreen.tap(40, 28);
  await expect(card).toBeHidden();
  await draw(page, [[middle, y + 20]], 1500);
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await draw(page, [[middle, y + 20]], 100);
  await expect(sheet(page)).toBeVisible();
});

test("on a tablet a long press on a mark shows its card", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("./?lanes=none&official=antony-blinken");
  const mark = blinken(page);
  const { middle, y, height } = await boxOf(mark);
  await draw(page, [[middle, y + height / 2]], 1500);
  await expect(page.getByRole("tooltip")).toContainText(/independent source/);
  await expect(sheet(page)).toBeHidden();
  await page.touchscreen.tap(500, 60);
  await expect(page.getByRole("tooltip")).toBeHidden();
});

test.describe("the event's sheet", () => {
  test("is drawn by a finger, keeps the event in sight and remembers its height", async ({
    page,
  }) => {
    await page.goto("./?official=antony-blinken");
    await blinken(page).tap();
    const before = await boxOf(sheet(page));
    const grip = await boxOf(handle(page));
    const x = grip.middle;
    await draw(
      page,
      [0, 60, 120, 180].map((dy) => [x, grip.y + 20 - dy] as const),
    );
    const after = await boxOf(sheet(page));
    expect(after.height).toBeGreaterThan(before.height + 100);
    const row = await boxOf(blinken(page));
    expect(row.bottom).toBeLessThanOrEqual(after.y + 1);
    await page.reload();
    await expect.poll(async () => (await boxOf(sheet(page))).height).toBeCloseTo(after.height, 0);
  });

  test("closes when drawn down", async ({ page }) => {
    await page.goto("./?official=antony-blinken");
    await blinken(page).tap();
    const { middle, y } = await boxOf(sheet(page).getByRole("heading", { level: 2 }));
    await draw(
      page,
      [0, 60, 140, 240, 330].map((dy) => [middle, y + 10 + dy] as const),
    );
    await expect(sheet(page)).toBeHidden();
    await expect(page).not.toHaveURL(/event=/);
  });

  test("is moved by keys and by a tap; focus goes in and comes back", async ({ page }) => {
    await page.goto("./?official=antony-blinken");
    const row = blinken(page);
    await row.focus();
    await page.keyboard.press("Enter");
    await expect(sheet(page)).toBeVisible();
    const inside = () =>
      page.evaluate(() => document.activeElement?.querySelector("section")?.ariaLabel);
    await expect.poll(inside).toBe("Event");
    const value = async () => Number(await handle(page).getAttribute("aria-valuenow"));
    const usual = await value();
    await handle(page).focus();
    await page.keyboard.press("ArrowUp");
    expect(await value()).toBe(usual + 48);
    await page.keyboard.press("End");
    expect(await value()).toBe(Number(await handle(page).getAttribute("aria-valuemin")));
    await handle(page).tap();
    expect(await value()).toBe(Number(await handle(page).getAttribute("aria-valuemax")));
    await page.keyboard.press("Escape");
    await expect(sheet(page)).toBeHidden();
    await expect(row).toBeFocused();
  });

  test("goes with back", async ({ page }) => {
    await page.goto("./?official=antony-blinken");
    await blinken(page).tap();
    await expect(sheet(page)).toBeVisible();
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
  });
});

test("arrow keys go from event to event, and the key explains its marks", async ({ page }) => {
  await page.goto("./");
  const rows = events(page);
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport();
  await timeline(page).getByRole("button", { name: "Key", exact: true }).tap();
  await page
    .getByRole("list", { name: "Key" })
    .getByRole("button", { name: /disagree/ })
    .tap();
  await expect(page.getByRole("tooltip")).toContainText(/contradict/);
});

test("thousands of events: months wait behind their names, and few rows are drawn", async ({
  page,
}) => {
  const day = (i: number) => new Date(Date.UTC(2010, 0, 1) + i * 86_400_000).toISOString();
  const many = Array.from({ length: 5000 }, (_, i) => ({
    id: `e${i}`,
    title: `Event number ${i}`,
    label: `Event number ${i}`,
    date: day(i).slice(0, 10),
  }));
  await serveTimeline(page, fixtureOf(many, { id: "many", title: "Many events" }));
  const start = Date.now();
  await page.goto("./");
  const may = timeline(page).getByRole("button", { name: /^Jan 31 events/ });
  await expect(may.first()).toBeVisible({ timeout: 20_000 });
  console.log(`5,000 events open in ${Date.now() - start} ms`);
  await may.first().tap();
  await expect(timeline(page).getByRole("button", { name: /^Event number 3,/ })).toBeVisible();
  expect(await timeline(page).getByRole("button").count()).toBeLessThan(400);
  await page.goto("./?event=e4321");
  const chosen = timeline(page).getByRole("button", { name: /^Event number 4321,/, pressed: true });
  await expect(chosen).toBeInViewport();
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [844, 390],
] as const) {
  test(`nothing runs out of the page at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ["./", "./?lanes=document", "./?lanes=official&scale=linear"]) {
      await page.goto(address);
      await expect(timeline(page).getByRole("button").nth(3)).toBeAttached();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`no accessibility fault, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("./");
    await expect(timeline(page).getByRole("heading", { name: "2021" })).toBeVisible();
    await expectNoViolations(page);
    await page.goto("./?lanes=country&scale=linear");
    await openChoices(page);
    await expectNoViolations(page);
    await page.goto("./?event=blinken-meets-xi-2023");
    await expect(sheet(page)).toBeVisible();
    await expectNoViolations(page);
  });
}
