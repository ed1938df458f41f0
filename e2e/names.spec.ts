import { expect, type Locator, type Page, test } from "@playwright/test";

/**
 * The names that others test against must be found by a plain substring, once: nothing else may bear one of them inside
 * its own name.
 */
type Role = Parameters<Page["getByRole"]>[0];

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const everywhere: readonly (readonly [Role, string, number])[] = [
  ["tab", "Chart", 1],
  ["tab", "Table", 1],
  ["tab", "Disagreements", 1],
  ["tab", "Documents", 1],
  ["region", "Filters", 1],
];

const onChart: readonly (readonly [Role, string, number])[] = [
  ["region", "Timeline", 1],
  ["region", "Overview", 1],
];

async function expectCounts(
  within: Page | Locator,
  names: readonly (readonly [Role, string, number])[],
): Promise<void> {
  for (const [role, name, count] of names)
    await expect(within.getByRole(role, { name }), `${role} “${name}”`).toHaveCount(count);
}

for (const size of sizes) {
  for (const view of ["chart", "table", "disagreements", "documents"]) {
    test(`names are found once, ${view} at ${size.width}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(`./?view=${view}`);
      await expect(page.getByRole("tab", { selected: true })).toBeVisible();
      await page.waitForTimeout(800);
      await expectCounts(page, [
        ...everywhere,
        ...(view === "chart" ? onChart : []),
        ["region", "Event", 0],
        ["region", "Report", 0],
        ["table", "Events", view === "table" ? 1 : 0],
        ["dialog", "Keyboard", 0],
      ]);
    });

    test(`names are found once beside an open report, ${view} at ${size.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(
        `./?view=${view}&event=blinken-meets-xi-2023&passage=001_124ae5d9cda50afc.0-79`,
      );
      await expect(page.getByRole("region", { name: "Report" })).toBeVisible();
      await page.waitForTimeout(800);
      await expectCounts(page, [["region", "Report", 1]]);
      if (size.width >= 1200) await expectCounts(page, [["region", "Event", 1]]);
    });
  }

  test(`groups and fields of the filters are found once, at ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto("./");
    const filters = page.getByRole("region", { name: "Filters" });
    const button = filters.getByRole("button", { name: "Filters" });
    if (size.width < 1200) await button.click();
    await expectCounts(filters, [
      ...["Topic", "Document", "Status", "Agreement", "Place", "Country", "Official", "Type"].map(
        (name) => ["group", name, 1] as const,
      ),
      ["switch", "Disputed only", 1],
      ["spinbutton", "From", 1],
      ["spinbutton", "To", 1],
      ["status", "", 1],
    ]);
    await expect(filters.getByRole("status")).toHaveText("89 of 89 events");
  });

  test(`the search field and the lanes are found once, at ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto("./");
    if (size.width < 1200) await page.getByRole("button", { name: "Search" }).click();
    await expectCounts(page, [["searchbox", "Search", 1]]);
    const folded = page.getByRole("button", { name: "Lanes and time" });
    if (await folded.isVisible()) await folded.click();
    await expectCounts(page, [["radiogroup", "Lanes", 1]]);
    await expect(
      page.getByRole("radiogroup", { name: "Lanes" }).getByRole("radio", { name: "Country" }),
    ).toBeVisible();
  });
}
