/** Odd worlds: other scripts, far times, one instant, one event, none; forced colours, paper, other time zones. */
import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";
import { AGES, ages, noEvents, oneEvent, oneInstant, scripts } from "./support/oddWorlds.ts";
import { watchForTrouble } from "./support/trouble.ts";

const timeline = (page: Page) => page.getByRole("region", { name: "Timeline", exact: true });
const event = (page: Page) => page.getByRole("region", { name: "Event", exact: true });
const status = (page: Page) => page.getByRole("region", { name: "Filters" }).getByRole("status");
const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

/** Every tab opens, and nothing in it throws. */
async function seeEveryTab(page: Page): Promise<void> {
  for (const name of ["Table", "Disagreements", "Documents", "Chart"]) {
    await tab(page, name);
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
  }
}

test("Arabic, Hebrew and Chinese, marks and emoji: shown, found, and quoted to the unit", async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await serveTimeline(page, scripts());
  await page.goto("./?event=chinese");
  await expect(event(page).getByRole("heading", { level: 2 })).toHaveText(/^中共中央/);
  await expect(event(page).getByRole("blockquote").first()).toContainText("𠮷野家问题");
  await expectNoViolations(page);
  await event(page).getByRole("blockquote").first().click();
  const report = page.getByRole("region", { name: "Report", exact: true });
  await expect(report.getByText("verified", { exact: false }).first()).toBeVisible();
  const quoted = report.locator("mark").filter({ hasText: "𠮷野家" });
  await expect(quoted).toHaveText("王毅与布林肯在钓鱼台国宾馆会谈，双方就𠮷野家问题交换意见。");

  await page.goto("./?event=arabic");
  const title = event(page).getByRole("heading", { level: 2 });
  await expect(title).toHaveText("وزير الخارجية الأمريكي يزور بكين (18 يونيو 2023)");
  expect(await title.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await page.goto("./?q=𠮷野家");
  await expect(status(page)).toHaveText("2 of 5 events");
  await seeEveryTab(page);
  await tab(page, "Table");
  const row = page.getByRole("rowheader", { name: /^The delegation/ });
  await expect(row).toContainText("👩‍👩‍👧‍👦 waved 🇺🇳🏳️‍🌈 at 𠮷野家");
  expect(trouble).toEqual([]);
});

test("from the caves to the year 12024: dates in words everywhere, filters and links hold", async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await serveTimeline(page, ages());
  await page.goto("./");
  await expect(page.getByText(/from 17001 BC to 12024/)).toBeVisible();
  for (const { title } of AGES)
    await expect(
      timeline(page)
        .getByRole("button", { name: title ?? "" })
        .first(),
    ).toBeAttached();
  await seeEveryTab(page);
  await page.goto("./?view=table");
  for (const date of ["17001 BC", "21 Apr 753 BC", "15 Mar 44 BC", "24 Oct 79", "1 Jan 12024"])
    await expect(page.getByRole("cell", { name: date, exact: true })).toBeVisible();

  await page.goto("./?from=-000099-01-01&to=0100-12-31&event=caesar");
  await expect(status(page)).toHaveText("3 of 8 events");
  await expect(event(page)).toContainText("15 March 44 BC");
  await expect(page.getByRole("button", { name: /100 BC.*100/ }).first()).toBeVisible();
  await page.getByRole("spinbutton", { name: "From" }).fill("44 BC");
  await page.getByRole("spinbutton", { name: "From" }).press("Enter");
  await expect(page).toHaveURL(/from=-000043-01-01/);
  await page.goto("./?scale=linear&window=-000499-01-01/0500-01-01");
  await expect(timeline(page).getByRole("button", { name: /Caesar is killed/ })).toBeVisible();
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/window=/);
  expect(await page.locator("body").innerText()).not.toMatch(/[-+]0\d{5}|NaN|Invalid|undefined/);
  expect(trouble).toEqual([]);
});

test("three hundred at one instant, one a century long, and none", async ({ page }) => {
  const trouble = watchForTrouble(page);
  await serveTimeline(page, oneInstant());
  await page.goto("./");
  await expect(status(page)).toHaveText("300 of 300 events");
  await seeEveryTab(page);
  await timeline(page)
    .getByRole("button", { name: /^Statement 1\b/ })
    .first()
    .focus();
  for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await expect(event(page)).toBeVisible();

  await page.unrouteAll();
  await serveTimeline(page, oneEvent());
  await page.goto("./?event=only");
  await expect(event(page)).toContainText("900 to 1000");
  await seeEveryTab(page);

  await page.unrouteAll();
  await serveTimeline(page, noEvents());
  await page.goto("./");
  await expect(page.getByText(/no events/i).first()).toBeVisible();
  await expectNoViolations(page);
  await seeEveryTab(page);
  expect(trouble).toEqual([]);
});

/** The colours that a canvas shows, rarest left out. */
async function coloursOf(page: Page): Promise<string[]> {
  return timeline(page)
    .locator("canvas")
    .last()
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const context = (canvas as HTMLCanvasElement).getContext("2d");
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, width, height) ?? {};
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const key = [...data.slice(at, at + 3)].join();
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const sorted = [...counts].sort((a, b) => b[1] - a[1]);
      return sorted.slice(0, 3).map(([key]) => key);
    });
}

test("forced colours: the chart is drawn in the system's own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
  await page.goto("./?event=blinken-beijing-2023");
  await expect(timeline(page).getByRole("button", { pressed: false }).first()).toBeAttached();
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const read = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color.replace(/[^\d,]/g, "");
    };
    return [read("Canvas"), read("CanvasText")];
  });
  await expect.poll(() => coloursOf(page)).toEqual(expect.arrayContaining(system));
  await page.emulateMedia({ forcedColors: "none", contrast: "more", colorScheme: "light" });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--hairline")))
    .toBe("#868A91");
  await expectNoViolations(page);
});

test("on paper: chart, filters in words, event and report; nothing to press", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("./?country=CN&event=blinken-meets-qin-2023");
  await expect(page.getByText(/of 89 events\. Filter: country China\./)).toBeVisible();
  await expect(page.getByRole("tab", { name: "Table" })).toBeHidden();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("radiogroup", { name: "Lanes" })).toBeHidden();
  await expect(event(page).getByRole("button", { name: "Close event" })).toBeHidden();
  await expect(timeline(page).locator("canvas").last()).toBeVisible();
  await expect(event(page).getByRole("heading", { name: "Related events" })).toBeVisible();
  const cut = await event(page).evaluate((element) =>
    [element, ...element.querySelectorAll("*")].some(
      (part) =>
        part.clientHeight > 20 && // what is for screen readers alone is small
        part.scrollHeight > part.clientHeight + 1 &&
        getComputedStyle(part).overflowY !== "visible",
    ),
  );
  expect(cut, "something of the event is cut off").toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(21, 24, 30)");
});

test("on paper: what a report covers on the screen is there, and the table is as wide as the page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("./?event=blinken-meets-qin-2023");
  await event(page).getByRole("blockquote").first().click();
  await expect(page.getByRole("region", { name: "Report", exact: true })).toBeVisible();
  await expect(timeline(page).locator("canvas").last()).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(timeline(page).locator("canvas").last()).toBeVisible();

  await page.goto("./?view=disagreements");
  await expect(page.getByRole("heading", { name: "Where the reports disagree" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy as text" })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Copy link/ }).first()).toBeHidden();

  await page.setViewportSize({ width: 688, height: 1000 }); // upright A4 between its margins
  await page.goto("./?view=table");
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  const over = await page
    .getByRole("table", { name: "Events" })
    .evaluate((table) => table.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

for (const timezoneId of ["Pacific/Apia", "Australia/Lord_Howe"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test("shows the same days", async ({ page }) => {
      expect(await page.evaluate(() => new Date(2023, 6, 1).getTimezoneOffset())).not.toBe(0);
      await page.goto("./?view=table&from=2023-06-19&to=2023-06-19");
      await expect(page.getByRole("spinbutton", { name: "From" })).toHaveValue("2023-06-19");
      const dates = page.getByRole("table", { name: "Events" }).getByRole("row");
      await expect(dates.filter({ hasText: "19 Jun 2023" }).first()).toBeVisible();
      await expect(dates.filter({ hasText: /\b(17|20) Jun 2023/ })).toHaveCount(0);
      await tab(page, "Chart");
      await expect(
        timeline(page)
          .getByRole("button", { name: /19 June 2023/ })
          .first(),
      ).toBeAttached();
    });
  });
}
