import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "../src/model/testing.ts";
import type { Agreement, Claim, Timeline } from "../src/model/timeline.ts";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline, sixEvents } from "./support/fakeTimeline.ts";
import { watchForTrouble } from "./support/trouble.ts";

const page_ = (page: Page) => page.getByRole("region", { name: "Disagreements" });
const event = (page: Page) => page.getByRole("region", { name: "Event", exact: true });
const report = (page: Page) => page.getByRole("region", { name: "Report" });

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const size of sizes) {
  test.describe(`at ${size.width}`, () => {
    test.use({ viewport: size });

    test("every dispute stands with its values, quotes and sources", async ({ page }) => {
      const trouble = watchForTrouble(page);
      await page.goto("./?view=disagreements");
      const all = page_(page);
      await expect(all.getByRole("status")).toHaveText(
        "8 disputes in 6 events, 4 conflicts between events.",
      );
      await expect(all.getByRole("article")).toHaveCount(6);
      const xi = all.getByRole("article", { name: "Blinken meets Xi Jinping in Beijing" });
      const values = xi.getByRole("listitem");
      await expect(values.filter({ hasText: "35 minutes" }).first()).toContainText("35-minute");
      await expect(values.filter({ hasText: "35 minutes" }).first()).toContainText(
        "1 independent source",
      );
      await expect(values.filter({ hasText: "about 5 hours" }).first()).toContainText(
        "quoting a U.S. official",
      );
      await expect(xi).toContainText("The timeline uses 35 minutes, because report 1 ties");
      expect(trouble).toEqual([]);
    });

    test("nothing runs over the side", async ({ page }) => {
      await page.goto("./?view=disagreements");
      await expect(page_(page).getByRole("article")).toHaveCount(6);
      const over = await page_(page).evaluate((section) =>
        [section, ...section.children].some((part) => part.scrollWidth > part.clientWidth),
      );
      expect(over).toBe(false);
    });

    for (const theme of ["light", "dark"])
      test(`breaks no rule of accessibility, ${theme}`, async ({ page }) => {
        test.slow();
        await page.goto(`./?view=disagreements&theme=${theme}&event=blinken-meets-xi-2023`);
        await expect(page_(page).getByRole("article")).toHaveCount(6);
        await expectNoViolations(page, "section[aria-label=Disagreements]");
      });
  });
}

test("sides of one story, and of one report, are said to be that", async ({ page }) => {
  await page.goto("./?view=disagreements");
  const all = page_(page);
  await expect(all.getByRole("article", { name: /aid package|foreign aid/ })).toContainText(
    "Reports 3 and 4 go back to one Associated Press story (inferred)",
  );
  await expect(all.getByRole("article", { name: /put off/ })).toContainText(
    "All of this stands in report 1.",
  );
  const rows = all.getByRole("table", { name: "Disputes by attribute" }).getByRole("row");
  await expect(rows.filter({ hasText: "Duration" })).toHaveText(/Duration\s*2\s*1/);
});

test("a title opens its event, a quote its report", async ({ page }) => {
  await page.goto("./?view=disagreements");
  const all = page_(page);
  await all.getByRole("button", { name: "Blinken meets Xi Jinping in Beijing" }).first().click();
  await expect(event(page).getByRole("heading", { level: 2 })).toHaveText(
    "Blinken meets Xi Jinping in Beijing",
  );
  await all
    .getByRole("link", { name: /about 5½ hours/ })
    .first()
    .click();
  await expect(report(page).getByRole("heading", { level: 2 })).toContainText("Blinken notes");
  await expect(event(page).getByRole("heading", { level: 2 })).toContainText("Wang Yi");
  await page.goBack();
  await expect(report(page)).toBeHidden();
});

test("by attribute, and from the table to an attribute", async ({ page }) => {
  await page.goto("./?view=disagreements");
  const all = page_(page);
  await all.getByRole("radio", { name: "Attribute" }).check();
  await expect(all.getByRole("heading", { level: 3 })).toHaveText([
    "Date",
    "Duration",
    "Office",
    "Status",
    "Significance",
    "Next stop",
    "Conflicts between events",
  ]);
  await all.getByRole("radio", { name: "Event" }).check();
  await all.getByRole("button", { name: "Office" }).click();
  await expect(all.getByRole("heading", { name: "Office", level: 3 })).toBeFocused();
});

test("conflicts name both events and why", async ({ page }) => {
  await page.goto("./?view=disagreements&country=TW");
  await page.goto("./?view=disagreements&type=visit");
  const conflicts = page_(page).getByRole("list", { name: "Conflicts between events" });
  await expect(conflicts).toContainText("Talks of 5½ days do not fit into the visit");
  await conflicts.getByRole("button", { name: "Blinken meets Wang Yi in Beijing" }).click();
  await expect(event(page).getByText("Hidden by the filters.")).toBeVisible();
});

test("text and link to take along; the link opens at its event", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?view=disagreements");
  const all = page_(page);
  await all.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByText("Text copied")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("- 35 minutes");
  const last = all.getByRole("article").last();
  await last.getByRole("button", { name: /^Copy link/ }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(all.getByRole("article").last().getByRole("heading", { level: 3 })).toBeInViewport();
  await expect(event(page)).toBeVisible();
});

test("without disputes it says so", async ({ page }) => {
  await serveTimeline(page);
  await page.goto("./?view=disagreements");
  await expect(page_(page).getByRole("status")).toHaveText(
    "The reports do not contradict each other on these events.",
  );
});

/** As many disputes as asked for, each of two values. */
function disputed(count: number): Timeline {
  const claim = (id: string, value: number): Claim => ({
    id: `${id}/${value}`,
    event: id,
    attribute: "duration",
    value,
    unit: "minutes",
    comparator: "=",
    polarity: "affirmed",
    text: "This sentence",
    passage: `report.${id}`,
  });
  const ids = Array.from({ length: count }, (_, index) => `e${index}`);
  const agreement = (id: string): Agreement => ({
    attribute: "duration",
    state: "disputed",
    values: [30, 60].map((value) => ({
      value,
      unit: "minutes",
      claims: [`${id}/${value}`],
      documents: ["report"],
      origins: ["unknown:report"],
    })),
  });
  return timelineOf(
    ids.map((id) => ({ id, agreement: "disputed", agreements: [agreement(id)] })),
    { id: "many", claims: ids.flatMap((id) => [claim(id, 30), claim(id, 60)]) },
  );
}

test("a thousand disputes come fifty at a time", async ({ page }) => {
  await serveTimeline(page, { timeline: disputed(1000), texts: sixEvents.texts });
  await page.goto("./?view=disagreements");
  await expect(page_(page).getByRole("status")).toHaveText("1,000 disputes in 1,000 events.");
  await expect(page_(page).getByRole("article")).toHaveCount(50);
  await page_(page).getByRole("button", { name: "Show 50 more of 950" }).click();
  await expect(page_(page).getByRole("article")).toHaveCount(100);
});

test("without events the page says only that", async ({ page }) => {
  await page.goto("./?view=disagreements&q=nothingofthekind");
  await expect(page.getByRole("heading", { name: "No event passes these filters" })).toBeVisible();
  await expect(page.getByText("do not contradict each other")).toHaveCount(0);
  await page.getByRole("button", { name: "Drop every filter" }).click();
  await page.getByRole("radio", { name: "Attribute" }).check({ force: true });
  await expect(page).toHaveURL(/by=attribute/);
  await page.goBack();
  await expect(page.getByRole("radio", { name: "Event" })).toBeChecked();
});
