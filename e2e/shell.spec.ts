import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";

const status = (page: Page) => page.getByRole("region", { name: "Filters" }).getByRole("status");

test.beforeEach(async ({ page }) => {
  await serveTimeline(page);
});

test("says what it is and how one can look at it", async ({ page }) => {
  await page.goto("./");
  const banner = page.getByRole("banner");
  await expect(banner.getByRole("heading", { level: 1, name: "Six events" })).toBeVisible();
  await expect(banner.getByRole("tab")).toHaveText([
    "Chart",
    "Table",
    "Disagreements",
    "Documents",
  ]);
});

test("nothing moves when another tab is chosen", async ({ page }) => {
  await page.goto("./");
  const places = () =>
    page
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().left));
  await expect(page.getByRole("tab", { name: "Chart" })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const before = await places();
  for (const name of ["Table", "Disagreements", "Documents"]) {
    await page.getByRole("tab", { name }).click();
    expect(await places()).toEqual(before);
  }
});

test("the theme is chosen, remembered, and stands in the link", async ({ page }) => {
  await page.goto("./");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect.poll(paper).not.toBe(light);
  await expect(page).toHaveURL(/theme=dark/);
  await page.goto("./");
  await expect.poll(paper).not.toBe(light);
});

test("a theme chosen in one tab holds in the others, whose views stay", async ({
  page,
  context,
}) => {
  await page.goto("./?country=TW&event=aid");
  const other = await context.newPage();
  await serveTimeline(other);
  await other.goto("./?theme=light");
  await other.getByRole("button", { name: "Theme" }).click();
  await other.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveURL(/country=TW&event=aid&theme=dark/);
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("radio", { name: "System" }).check();
  await expect(other.locator("html")).not.toHaveAttribute("data-theme", /./);
  await other.close();
});

test("the theme follows the system until one is chosen", async ({ page }) => {
  await page.goto("./");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(paper).not.toBe(light);
  await page.goto("./?theme=light");
  await expect.poll(paper).toBe(light);
});

test("storage that is refused changes nothing", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto("./");
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page).toHaveURL(/theme=dark/);
  await expect(status(page)).toHaveText("6 of 6 events");
});

test("/ searches, ? shows the keys, Esc closes what was opened last", async ({ page }) => {
  await page.goto("./?event=xi&passage=one.xi");
  const report = page.getByRole("region", { name: "Report" });
  const event = page.getByRole("region", { name: "Event" });
  await expect(report).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  await expect(keys).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(report).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(report).toBeHidden();
  await expect(event).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(event).toBeHidden();
});

test("a dialog gives focus back to its button", async ({ page }) => {
  await page.goto("./");
  const about = page.getByRole("button", { name: "About" });
  await about.click();
  const dialog = page.getByRole("dialog", { name: "About" });
  await expect(dialog).toContainText("sends nothing anywhere");
  await expect(dialog).toContainText("MIT");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await expect(about).toBeFocused();
});

test("the first Tab leads to the timeline", async ({ page }) => {
  await page.goto("./");
  await expect(status(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to timeline" })).toBeFocused();
  await page.keyboard.press("Enter");
  const inChart = await page.evaluate(() => document.activeElement?.querySelector("section"));
  expect(inChart).not.toBeNull();
});

for (const [width, height] of [
  [720, 450],
  [844, 390],
] as const) {
  test(`at ${width}x${height} the title is whole, and the search is at hand`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./");
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toBeVisible();
    const cut = await title.evaluate(
      (it) => it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight,
    );
    expect(cut).toBe(false);
    const search = page.getByRole("searchbox", { name: "Search" });
    await search.click();
    expect((await search.boundingBox())?.width).toBeGreaterThan(80);
  });
}

test("in forced colours the chosen tab alone is underlined", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./");
  const line = (name: string) =>
    page.getByRole("tab", { name }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  expect(await line("Chart")).not.toBe(await line("Table"));
});

for (const width of [1024, 390]) {
  test(`at ${width} the filters fold to a button and keep their count`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("./?event=xi");
    const region = page.getByRole("region", { name: "Filters" });
    await expect(status(page)).toHaveText("6 of 6 events");
    const button = region.getByRole("button", { name: "Filters" });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(region.getByRole("group", { name: "Country" })).toBeHidden();
    await button.click();
    const country = region.getByRole("group", { name: "Country" });
    await country.getByRole("checkbox", { name: "Taiwan" }).check();
    await expect(status(page)).toHaveText("1 of 6 events");
    await page.keyboard.press("Escape");
    await expect(country).toBeHidden();
    await expect(button).toBeFocused();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test("an open report folds the filters", async ({ page }) => {
  await page.goto("./?event=xi&passage=one.xi");
  const region = page.getByRole("region", { name: "Filters" });
  await expect(region.getByRole("button", { name: "Filters" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
});

test("on a phone, what the header has no room for waits in a menu", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  await page.getByRole("button", { name: "More" }).click();
  for (const name of ["About", "Export image", "Share"])
    await expect(page.getByRole("button", { name })).toBeVisible();
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill("aid");
  await expect(status(page)).toHaveText("1 of 6 events");
});

/** Those that `reach.spec.ts` does not open. */
const views = {
  "filters set": "./?country=CN&official=xi-jinping",
  "an empty result": "./?country=TW&q=zebra",
  "a link in part in vain": "./?event=gone",
};

for (const theme of ["light", "dark"] as const) {
  for (const [view, address] of Object.entries(views)) {
    test(`no accessibility fault, ${theme}: ${view}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(address);
      await expect(status(page)).toBeVisible();
      await expectNoViolations(page);
    });
  }

  for (const width of [1024, 390]) {
    test(`no accessibility fault, ${theme}: filters and keys, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: theme });
      await page.goto("./?country=CN");
      await page.getByRole("button", { name: "Filters" }).click();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
      await expectNoViolations(page);
    });
  }
}
