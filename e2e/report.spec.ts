import { expect, type Page, type Route, test } from "@playwright/test";
import { type Timeline, timelineSchema } from "../src/model/timeline.ts";
import { expectNoViolations } from "./support/axe.ts";

const AP = "001_124ae5d9cda50afc";
const panel = (page: Page) => page.getByRole("region", { name: "Event" });
const report = (page: Page) => page.getByRole("region", { name: "Report" });
const marks = (page: Page) => report(page).locator("mark[data-passages]");
const current = (page: Page) => report(page).locator('mark[aria-current="true"]');

async function timelineOf(page: Page): Promise<Timeline> {
  const response = await page.request.get("./timelines/us-china/timeline.json");
  return timelineSchema.parse(await response.json());
}

/** Opens the report at the passage that holds these words, by way of its event. */
async function openAt(page: Page, event: string, words: string): Promise<void> {
  await page.goto(`./?event=${event}`);
  await panel(page).getByRole("blockquote").filter({ hasText: words }).getByRole("link").click();
  await expect(current(page).first()).toBeVisible();
}

const openAtXi = (page: Page) => openAt(page, "blinken-meets-xi-2023", "35-minute");

test("the report opens at its passage, whole and unchanged", async ({ page }) => {
  await openAtXi(page);
  await expect(current(page).first()).toBeInViewport();
  const text = await (await page.request.get(`./timelines/us-china/documents/${AP}.txt`)).text();
  const shown = await marks(page)
    .first()
    .evaluate((mark) => mark.closest("[lang]")?.textContent);
  expect(shown).toBe(text);
});

test("the highlights of each passage, put together, are its quote", async ({ page }) => {
  test.slow(); // opens every report
  const { passages, documents } = await timelineOf(page);
  for (const { id } of documents) {
    const own = passages.filter(({ document }) => document === id);
    await page.goto(`./?passage=${encodeURIComponent(own[0]?.id ?? "")}`);
    await expect(marks(page).first()).toBeVisible();
    const pieces = await marks(page).evaluateAll((all) =>
      all.map((mark) => [mark.getAttribute("data-passages") ?? "", mark.textContent ?? ""]),
    );
    for (const passage of own) {
      const put = pieces.filter(([ids]) => ids?.split(" ").includes(passage.id));
      expect(put.map(([, words]) => words).join("")).toBe(passage.exact);
    }
  }
});

test("a click on a highlight selects its event", async ({ page }) => {
  await openAtXi(page);
  const { events, passages } = await timelineOf(page);
  const alone = passages.find(
    ({ id, document, exact }) =>
      document === AP &&
      exact.startsWith("CIA Director") === false &&
      events.filter((event) => event.passages.includes(id)).length === 1 &&
      !events.find(({ id: it }) => it === "blinken-meets-xi-2023")?.passages.includes(id),
  );
  const event = events.find((one) => one.passages.includes(alone?.id ?? ""));
  await report(page).locator(`mark[data-passages="${alone?.id}"]`).first().click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(event?.title ?? "");
  await expect(current(page).first()).toHaveAttribute("data-passages", alone?.id ?? "");
  await page.goBack();
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Xi Jinping");
});

test("a stretch shared by several events offers the choice, by keyboard too", async ({ page }) => {
  await openAt(page, "blinken-visit-2023", "for nearly six hours");
  const shared = current(page).first();
  await shared.click();
  const menu = page.getByRole("menu");
  await expect(menu.getByRole("menuitem", { name: /Blinken visits Beijing/ })).toBeVisible();
  await expect(menu.getByRole("menuitem", { name: /Blinken meets Qin Gang/ })).toBeVisible();
  await expectNoViolations(page, "[role=menu]");
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Blinken visits Beijing");
  await shared.press("Enter");
  await menu.getByRole("menuitem", { name: /Blinken meets Qin Gang/ }).press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Qin Gang");
  await expect(report(page)).toBeVisible();
});

test("one leafs through the passages of the event", async ({ page }) => {
  await page.goto("./?event=blinken-meets-xi-2023");
  await panel(page).getByRole("button", { name: "Open report" }).first().click();
  await expect(report(page).getByText(/^Passage 1 of \d/)).toBeVisible();
  await report(page).getByRole("button", { name: "Next passage" }).click();
  await expect(report(page).getByText(/^Passage 2 of \d/)).toBeVisible();
  await expect(current(page).first()).toBeInViewport();
  await report(page).getByRole("button", { name: "Close report" }).click();
  await expect(report(page)).toBeHidden();
});

test("a report that fails to load can be tried again", async ({ page }) => {
  let down = true;
  await page.route(`**/documents/${AP}.txt`, (route) =>
    down ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto("./?event=blinken-meets-xi-2023");
  await panel(page).getByRole("button", { name: "Open report" }).first().click();
  await expect(report(page).getByRole("alert")).toContainText("could not be loaded");
  down = false;
  await report(page).getByRole("button", { name: "Retry" }).click();
  await expect(current(page).first()).toBeVisible();
});

/** Serves the report with its text changed. */
async function changeReport(page: Page, change: (text: string) => string): Promise<void> {
  await page.route(`**/documents/${AP}.txt`, async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test("a quote that moved is highlighted where it now stands, and that is said", async ({
  page,
}) => {
  await changeReport(page, (text) => `Corrected version.\n\n${text}`);
  await openAtXi(page);
  await expect(report(page).getByRole("note", { name: "Text changed" })).toContainText(
    "no longer the one the timeline was made from",
  );
  await expect(panel(page).getByText(/\d moved/)).toBeVisible();
  await expect(current(page).first()).toContainText("Speaking to Xi");
});

test("a quote that is gone is listed, and nothing is highlighted in its stead", async ({
  page,
}) => {
  await changeReport(page, (text) => text.replace(/Speaking to Xi during[^.]*\./, "Removed."));
  await page.goto("./?event=blinken-meets-xi-2023");
  await panel(page)
    .getByRole("blockquote")
    .filter({ hasText: "35-minute" })
    .getByRole("link")
    .click();
  const notice = report(page).getByRole("note", { name: "Text changed" });
  await expect(notice).toContainText("1 not found and not highlighted");
  await expect(panel(page).getByText("Not found in the loaded report")).toBeVisible();
  await expect(current(page)).toHaveCount(0);
});

test("a report of a megabyte opens at its passage", async ({ page }) => {
  const filler = "Nothing of note happened on this day, and nobody wrote about it. ";
  await changeReport(page, (text) => `${text}\n\n${`${filler.repeat(6)}\n\n`.repeat(2600)}`);
  await openAtXi(page);
  await expect(current(page).first()).toBeInViewport();
  await report(page).getByRole("button", { name: "Next passage" }).click();
  await expect(current(page).first()).toBeInViewport();
});

test("the passage stays in sight as the window changes", async ({ page }) => {
  await openAt(page, "blinken-meets-xi-2023", "about five hours");
  for (const width of [1200, 1000, 800, 600, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(current(page).first()).toBeInViewport();
    await page.waitForTimeout(300);
    await expect(current(page).first()).toBeInViewport();
  }
});

test("on a phone the report fills the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtXi(page);
  const box = await report(page).boundingBox();
  expect(box?.width).toBeGreaterThan(380);
  expect(box?.height).toBeGreaterThan(700);
  await expect(current(page).first()).toBeInViewport();
});
