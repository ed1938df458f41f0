import { expect, type Page, test } from "@playwright/test";
import { timelineSchema } from "../src/model/timeline.ts";
import { expectNoViolations } from "./support/axe.ts";
import { watchForTrouble } from "./support/trouble.ts";

const XI = "./?event=blinken-meets-xi-2023";
const AID = "./?event=aid-package-2024";

const panel = (page: Page) => page.getByRole("region", { name: "Event" });
const report = (page: Page) => page.getByRole("region", { name: "Report" });

/** The timeline as served, changed on its way to the page. */
async function changeTimeline(page: Page, change: (timeline: string) => string): Promise<void> {
  await page.route("**/timelines/us-china/timeline.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test("an event shows its passages, each verified against the loaded report", async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.goto(XI);
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(
    "Blinken meets Xi Jinping in Beijing",
  );
  await expect(panel(page).getByText(/\d passages? verified/)).toHaveCount(2);
  const quotes = await panel(page).getByRole("blockquote").allTextContents();
  const texts = await Promise.all(
    ["001_124ae5d9cda50afc", "004_6d56555268c1eceb"].map(async (id) =>
      (await page.request.get(`./timelines/us-china/documents/${id}.txt`)).text(),
    ),
  );
  expect(quotes.length).toBeGreaterThan(2);
  for (const quote of quotes)
    expect(texts.some((text) => text.includes(quote.slice(1, -1)))).toBe(true);
  expect(trouble).toEqual([]);
});

test("where reports disagree, value stands against value with who says so", async ({ page }) => {
  await page.goto(XI);
  const table = panel(page).getByRole("table", { name: "Where they disagree" });
  await expect(table.getByRole("rowheader", { name: "Duration" })).toBeVisible();
  const rows = table.getByRole("row");
  await expect(rows.filter({ hasText: "35 minutes" }).first()).toContainText("35-minute");
  await expect(rows.filter({ hasText: "about 5 hours" }).first()).toContainText(
    "quoting a U.S. official",
  );
  await table.getByText("about five hours").click();
  await expect(report(page).getByRole("heading", { level: 2 })).toContainText("On Monday Today");
});

test("what of the money the reports leave open is computed", async ({ page }) => {
  await page.goto(AID);
  const money = panel(page).getByRole("region", { name: "Where the money goes" });
  await expect(money.getByRole("listitem")).toHaveCount(4);
  await expect(money.getByRole("listitem").last()).toContainText("26");
  await expect(money.getByRole("listitem").last()).toContainText("not accounted for");
  await expect(panel(page).getByText("1 independent source, 2 reports")).toBeVisible();
});

test("a quote opens the report at it, and only that quote carries the highlighter", async ({
  page,
}) => {
  await page.goto(XI);
  const quote = panel(page).getByRole("blockquote").filter({ hasText: "35-minute" });
  await quote.getByRole("link").click();
  await expect(report(page)).toBeVisible();
  await expect(panel(page).locator('blockquote [aria-current="true"]')).toHaveCount(1);
  await page.goBack();
  await expect(report(page)).toBeHidden();
  await expect(panel(page)).toBeVisible();
});

test("Close stays in reach, however far down one reads", async ({ page }) => {
  await page.goto(XI);
  await panel(page).getByRole("blockquote").last().scrollIntoViewIfNeeded();
  await expect(panel(page).getByRole("heading", { level: 2 })).not.toBeInViewport();
  const close = panel(page).getByRole("button", { name: "Close event" });
  await expect(close).toBeInViewport();
  await close.click();
  await expect(panel(page)).toBeHidden();
});

test("from event to event in time, and closed again", async ({ page }) => {
  await page.goto(XI);
  await panel(page)
    .getByRole("button", { name: /^Previous event/ })
    .click();
  await expect(panel(page).getByRole("heading", { level: 2 })).not.toContainText("Xi Jinping");
  await panel(page)
    .getByRole("button", { name: /^Next event/ })
    .click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Xi Jinping");
  await panel(page).getByRole("button", { name: "Close event" }).click();
  await expect(panel(page)).toBeHidden();
});

test("a citation and a link can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(XI);
  await panel(page).getByRole("button", { name: "Copy citation" }).click();
  await expect(page.getByText("Citation copied")).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toContain(
    "Blinken meets Xi Jinping in Beijing. Monday 19 June 2023 (inferred).",
  );
  expect(citation).toContain("— Associated Press text");
  expect(citation.trimEnd()).toMatch(/\?event=blinken-meets-xi-2023$/);
  await panel(page).getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("an event that the filters hide stays open and says so", async ({ page }) => {
  await page.goto(`${XI}&type=call`);
  await expect(panel(page).getByText("Hidden by the filters.")).toBeVisible();
  await panel(page).getByRole("button", { name: "Clear filters" }).click();
  await expect(panel(page).getByText("Hidden by the filters.")).toBeHidden();
});

test("a report that fails to load leaves its quotes unchecked, until tried again", async ({
  page,
}) => {
  await page.route("**/documents/004_*.txt", (route) => route.fulfill({ status: 404 }));
  await page.goto(XI);
  await expect(panel(page).getByText("Not checked: report could not be loaded.")).toBeVisible();
  await expect(panel(page).getByText(/\d passages? verified/)).toHaveCount(1);
  await page.unroute("**/documents/004_*.txt");
  await panel(page).getByRole("button", { name: "Retry" }).click();
  await expect(panel(page).getByText(/\d passages? verified/)).toHaveCount(2);
});

test("markup, long names and other scripts are text, and nothing runs over", async ({ page }) => {
  const title = `<img src=x onerror=alert(1)> اجتماع 北京 ${"x".repeat(180)}`;
  await changeTimeline(page, (body) => {
    const timeline = timelineSchema.parse(JSON.parse(body));
    const event = timeline.events.find(({ id }) => id === "blinken-meets-xi-2023");
    if (event) Object.assign(event, { title, place: { name: "长".repeat(200), country: null } });
    return JSON.stringify(timeline);
  });
  await page.goto(XI);
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(title);
  expect(await panel(page).locator("img[src]").count()).toBe(0);
  const over = await panel(page).evaluate((element) => {
    const body = element.firstElementChild;
    return body !== null && body.scrollWidth > body.clientWidth;
  });
  expect(over).toBe(false);
});

test("on a phone one button leads to the reports", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(XI);
  await panel(page)
    .getByRole("button", { name: /^Read \d passages in 2 reports$/ })
    .click();
  await expect(report(page)).toBeVisible();
});

for (const theme of ["light", "dark"]) {
  test(`an event breaks no rule of accessibility, ${theme}`, async ({ page }) => {
    test.slow();
    await page.goto(`${AID}&theme=${theme}`);
    await expect(panel(page).getByText("3 passages verified").first()).toBeVisible({
      timeout: 15_000,
    });
    await expectNoViolations(page, "section[aria-label=Event]");
  });

  test(`an event beside its report breaks no rule of accessibility, ${theme}`, async ({ page }) => {
    test.slow();
    await page.goto(`${XI}&theme=${theme}`);
    await panel(page).getByRole("button", { name: "Open report" }).first().click();
    await expect(report(page).locator("mark").first()).toBeVisible();
    await expectNoViolations(page, "section[aria-label=Event]");
    await expectNoViolations(page, "section[aria-label=Report]");
  });
}
