import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";

const opening =
  /^89 events from 2021 to 2024, told by 5 reports of at most 4 independent sources\./;
const report = (page: Page) => page.getByRole("region", { name: "Report" });

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const size of sizes) {
  test(`the first line says what one sees, and goes for good, at ${size.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("./");
    await expect(page.getByText(opening)).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole("button", { name: "Close this line" }).click();
    await expect(page.getByText(opening)).toBeHidden();
    await expect(page.getByRole("tabpanel")).toBeFocused();
    await page.reload();
    await expect(page.getByRole("region", { name: "Timeline", exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Close this line" })).toHaveCount(0);
  });

  test(`a problem with a passage is copied with ids, quote and view, at ${size.width}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.setViewportSize(size);
    await page.goto("./");
    await page
      .getByRole("region", { name: "Timeline", exact: true })
      .getByRole("button", { name: /^Blinken meets Xi Jinping/ })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^(Open report|Read \d+ passages)/ })
      .first()
      .click();
    await report(page).getByRole("button", { name: "Report a problem with this passage" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const quote = (await report(page).locator("mark[aria-current=true]").allTextContents()).join(
      "",
    );
    expect(copied).toContain(quote.split("\n")[0]);
    expect(copied).toContain("Timeline: us-china");
    expect(copied).toMatch(/Passage: \S+, characters \d+ to \d+, verified/);
    expect(copied).toContain(`View: ${page.url()}`);
  });
}

test("what this is stands in About: method, words, licence, limits", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "How it is made" }).click();
  const about = page.getByRole("dialog", { name: "About" });
  for (const heading of ["Method", "Words", "Limits", "The reports", "Licence and privacy"])
    await expect(about.getByRole("heading", { name: heading })).toBeVisible();
  await expectNoViolations(page);
});

test("the timeline is there as text, year by year, and follows the filters", async ({ page }) => {
  await page.goto("./");
  const text = page.getByRole("region", { name: "The chart in words" });
  await expect(text.getByRole("heading", { level: 3 })).toHaveText([
    "2021",
    "2022",
    "2023",
    "2024",
    "No date",
  ]);
  await expect(text.getByRole("listitem")).toHaveCount(89);
  await page.getByRole("checkbox", { name: "Taiwan", exact: true }).check();
  await expect(text.getByRole("listitem")).toHaveCount(6);
});
