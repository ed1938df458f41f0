import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline, sixEvents } from "./support/fakeTimeline.ts";
import { watchForTrouble } from "./support/trouble.ts";

const page_ = (page: Page) => page.getByRole("region", { name: "Documents" });
const event = (page: Page) => page.getByRole("region", { name: "Event" });
const report = (page: Page) => page.getByRole("region", { name: "Report" });
const pairs = (page: Page) =>
  page_(page).getByRole("list", { name: "Reports 3 and 4, sentence by sentence" });

const THREE = "002_e5f407245666f9ac";
const FOUR = "003_ba66651861ff847c";

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const size of sizes) {
  test.describe(`at ${size.width}`, () => {
    test.use({ viewport: size });

    test("what each report covers, in a row each", async ({ page }) => {
      const trouble = watchForTrouble(page);
      await page.goto("./?view=documents");
      const table = page_(page).getByRole("table", { name: "What each report covers" });
      await expect(table.getByRole("row")).toHaveCount(6);
      const first = table.getByRole("row").nth(1);
      await expect(first).toContainText("Blinken, Xi pleased with progress");
      await expect(first.getByRole("cell").nth(1)).toHaveText(/^1,\d{3}$/);
      await expect(first.getByRole("cell").nth(2)).toHaveText("35");
      expect(trouble).toEqual([]);
    });

    test("the two that overlap most lie side by side", async ({ page }) => {
      await page.goto("./?view=documents");
      const list = pairs(page);
      await expect(page_(page)).toContainText(
        "21 of 47 sentences in report 3 correspond to 21 of 30 in report 4.",
      );
      const row = list.getByRole("listitem").filter({ hasText: "5½ hours" });
      await expect(row).toContainText("5 1/2 days");
      await expect(row.getByRole("deletion").filter({ hasText: "5½ hours" })).toBeVisible();
      await expect(row.getByRole("insertion").filter({ hasText: "marriage" })).toBeVisible();
      await expect(row).toContainText("They disagree on duration");
      const [left, right] = await Promise.all([
        row.getByText("Overall", { exact: false }).first().boundingBox(),
        row.getByText("Total", { exact: false }).first().boundingBox(),
      ]);
      if (left === null || right === null) throw new Error("not drawn");
      if (size.width > 1000) expect(Math.abs(left.y - right.y)).toBeLessThan(4);
      else expect(right.y).toBeGreaterThan(left.y + 20);
    });

    test("nothing runs over the side", async ({ page }) => {
      await page.goto("./?view=documents");
      await expect(pairs(page)).toBeVisible();
      const over = await page_(page).evaluate((section) =>
        [section, ...section.children]
          .filter((part) => part.getAttribute("aria-label") !== "On this page")
          .some((part) => part.scrollWidth > part.clientWidth),
      );
      expect(over).toBe(false);
    });

    for (const theme of ["light", "dark"])
      test(`breaks no rule of accessibility, ${theme}`, async ({ page }) => {
        test.slow();
        await page.goto(`./?view=documents&theme=${theme}`);
        await expect(pairs(page)).toBeVisible();
        await page_(page)
          .getByText(/told by no other report$/)
          .first()
          .click();
        await expectNoViolations(page, "section[aria-label=Documents]");
      });
  });
}

test("two reports are chosen by list, by table and by link, and swapped", async ({ page }) => {
  await page.goto("./?view=documents");
  const all = page_(page);
  await expect(pairs(page)).toBeVisible();
  await all.getByRole("button", { name: "Compare reports 3 and 5: 1 sentence in common" }).click();
  await expect(all).toContainText("They have in common only what both quote.");
  await expect(page).toHaveURL(/compare=002_e5f407245666f9ac,000_7139c86af767cf6b/);
  await all.getByRole("combobox", { name: "Second report" }).selectOption(FOUR);
  await expect(pairs(page)).toBeVisible();
  await all.getByRole("button", { name: "Swap" }).click();
  await expect(all.getByRole("combobox", { name: "First report" })).toHaveValue(FOUR);
  await page.goBack();
  await expect(all.getByRole("combobox", { name: "First report" })).toHaveValue(THREE);
  await page.goto(`./?view=documents&compare=${FOUR},nowhere`);
  await expect(all).toContainText("The link names a report that is not in this timeline.");
});

test("arrow keys go through the table of overlaps", async ({ page }) => {
  await page.goto("./?view=documents");
  await expect(pairs(page)).toBeVisible();
  const cell = (name: RegExp) => page_(page).getByRole("button", { name });
  await cell(/^Compare reports 3 and 4/).focus();
  await page.keyboard.press("ArrowDown");
  await expect(cell(/^Compare reports 3 and 5/)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/compare=003_ba66651861ff847c,000_7139c86af767cf6b/);
});

test("what only one of them has is folded, and unfolds", async ({ page }) => {
  await page.goto(`./?view=documents&compare=${THREE},${FOUR}`);
  const sentence = pairs(page).getByText("Blinken sounded a positive note", { exact: false });
  await expect(sentence).toBeHidden();
  await page_(page).getByRole("radio", { name: "All sentences" }).check();
  await expect(sentence).toBeVisible();
});

test("a title opens its report, a number in the comparison the report there", async ({ page }) => {
  await page.goto("./?view=documents");
  await expect(pairs(page)).toBeVisible();
  const table = page_(page).getByRole("table", { name: "What each report covers" });
  await table.getByRole("link", { name: /red lines/ }).click();
  await expect(report(page).getByRole("heading", { level: 2 })).toContainText("red lines");
  const row = pairs(page).getByRole("listitem").filter({ hasText: "5½ hours" });
  await row.getByRole("link", { name: /^Report 4/ }).click();
  await expect(report(page).getByRole("heading", { level: 2 })).toContainText("Untitled report");
  await row.getByRole("link", { name: "Blinken meets Wang Yi in Beijing" }).click();
  await expect(event(page).getByRole("heading", { level: 2 })).toContainText("Wang Yi");
});

test("what it says alone, and what others contradict", async ({ page }) => {
  await page.goto("./?view=documents");
  const four = page_(page).getByRole("article", { name: "Report 4" });
  await expect(four.getByText("3 events told by no other report")).toBeVisible();
  await four.getByText("3 events told by no other report").click();
  await four.getByRole("link", { name: /^Putin announces/ }).click();
  await expect(event(page).getByRole("heading", { level: 2 })).toContainText("Putin");
  const office = four.getByRole("listitem").filter({ hasText: "Office, Wang Yi" });
  await expect(office).toContainText("Prime Minister of Taiwan");
  await expect(office).toContainText("Against it: Foreign Minister of China");
});

test("filters change what is counted, not which reports are shown", async ({ page }) => {
  await page.goto("./?view=documents&country=TW");
  const table = page_(page).getByRole("table", { name: "What each report covers" });
  await expect(table.getByRole("row")).toHaveCount(6);
  await expect(page_(page).getByRole("status").first()).toContainText("the reports are all shown");
  await expect(table.getByRole("cell").filter({ hasText: / of 35$/ })).toBeVisible();
});

test("a text that does not load is said, until tried again", async ({ page }) => {
  await page.route("**/documents/003_*.txt", (route) => route.fulfill({ status: 404 }));
  await page.goto(`./?view=documents&compare=${THREE},${FOUR}`);
  const alerts = page_(page).getByRole("alert");
  await expect(alerts.first()).toContainText("could not be loaded");
  await page.unroute("**/documents/003_*.txt");
  await alerts.last().getByRole("button", { name: "Retry" }).click();
  await expect(pairs(page)).toBeVisible();
});

test("a text that is not the compiled one is compared, and said to be so", async ({ page }) => {
  await page.route("**/documents/003_*.txt", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `A new line.\n${await response.text()}` });
  });
  await page.goto(`./?view=documents&compare=${THREE},${FOUR}`);
  await expect(page_(page)).toContainText("The text of report 4 is no longer the one");
  await expect(pairs(page)).not.toContainText("They disagree on");
});

test("forty reports are compared when asked for", async ({ page }) => {
  const { timeline, texts } = sixEvents;
  const [plain] = timeline.documents;
  if (plain === undefined) throw new Error("no document");
  const more = Array.from({ length: 38 }, (_, index) => ({ ...plain, id: `more${index}` }));
  const many = { ...timeline, documents: [...timeline.documents, ...more] };
  await serveTimeline(page, { timeline: many, texts });
  await page.goto("./?view=documents");
  await expect(page_(page)).toContainText("Choose two reports to compare.");
  await page_(page).getByRole("button", { name: "Compare all 40 reports" }).click();
  await expect(page_(page).getByText(/have most in common/)).toBeVisible({ timeout: 20_000 });
});

test("at 320 px nothing is cut", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./?view=documents");
  const table = page.getByRole("table", { name: "What each report covers" });
  await expect(table.getByText("1,089")).toBeVisible();
  expect(await table.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
  for (const cell of await table.getByRole("cell").all()) {
    const box = await cell.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(304.5);
  }
});
