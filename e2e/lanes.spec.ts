import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";

const headers = (page: Page) => page.getByRole("toolbar", { name: "Lane headers" });
const header = (page: Page, title: string) =>
  headers(page).getByRole("button", { name: new RegExp(`^${title}, \\d+ event`) });
const event = (page: Page, title: string) =>
  page.getByRole("region", { name: "Timeline" }).getByRole("button", { name: title });
const order = (page: Page) => page.getByRole("button", { name: /^Order/ });

/** Titles of the lanes from top to bottom. */
async function lanes(page: Page): Promise<string> {
  const titles = headers(page).getByRole("button", { name: /, \d+ event/ });
  const names = await titles.evaluateAll((all) =>
    all
      .map((one) => ({ y: one.getBoundingClientRect().y, name: one.ariaLabel ?? "" }))
      .sort((a, b) => a.y - b.y)
      .map(({ name }) => name.split(",")[0]),
  );
  return names.join(" · ");
}

const expectLanes = (page: Page, expected: string) =>
  expect.poll(() => lanes(page), { timeout: 4_000 }).toBe(expected);

async function choose(page: Page, lane: string, what: string): Promise<void> {
  await headers(page)
    .getByRole("button", { name: `Lane: ${lane}` })
    .click();
  const menu = page.getByRole("menu", { name: `Lane: ${lane}` });
  await menu.getByRole("menuitem", { name: what, exact: true }).click();
}

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const usual = "China · United States · Russia · Taiwan · Ukraine";

test.describe("six events", () => {
  test.beforeEach(async ({ page }) => {
    await serveTimeline(page);
    await page.goto("./?lanes=country");
    await expectLanes(page, usual);
  });

  test("lanes sort by first event, number and name, and back undoes it", async ({ page }) => {
    await order(page).click();
    const orders = page.getByRole("radiogroup", { name: "Order" });
    await orders.getByRole("radio", { name: "Name" }).check();
    await expectLanes(page, "China · Russia · Taiwan · Ukraine · United States");
    await expect(page).toHaveURL(/order=name/);
    await orders.getByRole("radio", { name: "First event" }).check();
    await expectLanes(page, "China · United States · Taiwan · Ukraine · Russia");
    await orders.getByRole("radio", { name: "Number" }).check();
    await expectLanes(page, usual);
    await page.goBack();
    await page.goBack();
    await expectLanes(page, "China · Russia · Taiwan · Ukraine · United States");
    await page.getByRole("button", { name: "Reset lanes" }).click();
    await expectLanes(page, usual);
    await expect(page).not.toHaveURL(/order=/);
  });

  test("a lane folds to one row by press and by key; its events stay within reach", async ({
    page,
  }) => {
    const china = header(page, "China");
    const shoigu = event(page, "Shoigu meets Dong Jun").first(); // in the lanes China and Russia
    await expect(china).toHaveAttribute("aria-expanded", "true");
    await china.click();
    await expect(china).toHaveAttribute("aria-expanded", "false");
    await expect(page).toHaveURL(/fold=CN/);
    await china.press("Enter");
    await expect(page).not.toHaveURL(/fold=/);
    await page.goBack();
    await expect(china).toHaveAttribute("aria-expanded", "false");
    await choose(page, "Russia", "Collapse");
    await page.waitForTimeout(400); // marks have arrived
    const mark = await shoigu.boundingBox();
    expect(mark?.width).toBeLessThan(24);
    await shoigu.click();
    await expect(page).toHaveURL(/event=shoigu/);
    await expect(shoigu).toHaveAttribute("aria-pressed", "true");
    await expect(shoigu).toBeInViewport();
  });

  test("a menu pins, moves, folds the others; Esc gives the focus back", async ({ page }) => {
    await choose(page, "Russia", "Pin to the top");
    await expectLanes(page, "Russia · China · United States · Taiwan · Ukraine");
    await expect(page).toHaveURL(/pin=RU/);
    await expect(header(page, "Russia")).toHaveAccessibleName("Russia, 1 event, pinned");
    await choose(page, "China", "Move down");
    await expectLanes(page, "Russia · United States · China · Taiwan · Ukraine");
    await choose(page, "China", "Collapse others");
    await expect(headers(page).getByRole("button", { name: /event/, expanded: true })).toHaveCount(
      1,
    );
    await choose(page, "China", "Expand all");
    await choose(page, "Russia", "Unpin");
    await expect(page).not.toHaveURL(/pin=/);
    const trigger = headers(page).getByRole("button", { name: "Lane: China" });
    await trigger.focus();
    await page.keyboard.press("Enter");
    const menu = page.getByRole("menu", { name: "Lane: China" });
    await expect(menu.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(menu.getByRole("menuitem", { name: "Expand all" })).toBeFocused();
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
    await expect(menu).toHaveCount(0);
    await expect(trigger).toBeFocused();
  });

  test("keys: arrows go from lane to lane, with Alt they move it, and focus goes along", async ({
    page,
  }) => {
    await header(page, "China").focus();
    await page.keyboard.press("ArrowDown");
    await expect(header(page, "United States")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(headers(page).getByRole("button", { name: "Lane: United States" })).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await expect(header(page, "Ukraine")).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    await expectLanes(page, "China · United States · Russia · Ukraine · Taiwan");
    await expect(header(page, "Ukraine")).toBeFocused();
    await expect(page.getByText("Ukraine: lane 4 of 5")).toBeAttached();
    await expect(page).toHaveURL(/move=CN[^&]*UA/);
    await page.goBack();
    await expectLanes(page, usual);
  });

  test("a lane is dragged by its title; Esc lets it be", async ({ page }) => {
    const from = await middle(header(page, "Ukraine"));
    const to = await middle(header(page, "China"));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y - 8, { steps: 8 });
    await page.mouse.up();
    await expectLanes(page, "Ukraine · China · United States · Russia · Taiwan");
    await expect(page).toHaveURL(/move=UA/);
    await expect(header(page, "Ukraine")).toHaveAttribute("aria-expanded", "true");
    await page.waitForTimeout(300);
    const again = await middle(header(page, "Taiwan"));
    await page.mouse.move(again.x, again.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expectLanes(page, "Ukraine · China · United States · Russia · Taiwan");
  });

  test("another grouping starts afresh, but keeps how lanes are sorted", async ({ page }) => {
    await page.goto("./?lanes=country&pin=RU&fold=CN&move=UA&order=name");
    await expectLanes(page, "Russia · Ukraine · China · Taiwan · United States");
    await page.getByRole("radio", { name: "Official" }).check();
    await expect(page).toHaveURL(/order=name/);
    await expect(page).not.toHaveURL(/pin=|fold=|move=/);
    await page.goBack();
    await expectLanes(page, "Russia · Ukraine · China · Taiwan · United States");
  });

  test("an event in several lanes is one stop that tells them; all its copies answer", async ({
    page,
  }) => {
    const copies = event(page, "Biden signs the aid package");
    await expect(copies).toHaveCount(3);
    const aid = copies.first();
    await expect(aid).toHaveAccessibleDescription("In 3 lanes: United States, Taiwan, Ukraine");
    const { x } = await middle(aid);
    const { y } = await middle(header(page, "Ukraine"));
    await page.mouse.move(x, y - 2);
    await page.mouse.move(x, y);
    await expect(page.getByRole("tooltip")).toContainText("Biden signs the aid package");
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/event=aid/);
    for (const copy of await copies.all())
      await expect(copy).toHaveAttribute("aria-pressed", "true");
  });

  test("marks travel to their new lanes, at once where motion is unwanted", async ({ page }) => {
    // time is the test's, so that a slow machine draws the same steps as a fast one
    await page.clock.install();
    await page.reload();
    const mark = event(page, "Biden signs the aid package").first();
    await expect(mark).toBeVisible();
    const places = async (lanes: "Type" | "Country") => {
      await page.clock.pauseAt(Date.now() + 86_400_000);
      await page.getByRole("radio", { name: lanes }).check();
      const seen = new Set<number>();
      for (let step = 0; step < 30; step += 1) {
        await page.clock.runFor(20);
        seen.add(Math.round((await middle(mark)).y));
      }
      await page.clock.resume();
      return seen.size;
    };
    expect(await places("Type")).toBeGreaterThan(3);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await places("Country")).toBeLessThanOrEqual(2);
  });
});

test.describe("the collection", () => {
  test("a disputed date stands at both places in every lane, and both are the event", async ({
    page,
  }) => {
    await page.goto("./?lanes=country");
    const aid = event(page, "Biden signs").first();
    await expect(aid).toBeVisible();
    await page.waitForTimeout(500);
    const { y } = await middle(aid);
    const box = await aid.boundingBox();
    const ghost = (box?.x ?? 0) - 90;
    await page.mouse.move(ghost, y - 2);
    await page.mouse.move(ghost, y);
    await expect(page.getByRole("tooltip")).toContainText("Biden signs");
    await page.mouse.click(ghost, y);
    await expect(page).toHaveURL(/event=aid-package-2024/);
  });

  test("pinned lanes stay while the others scroll, and what is pinned can be pressed", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.goto("./?pin=refused");
    const pinned = header(page, "Refused or put off");
    await expect(pinned).toBeVisible();
    await page.waitForTimeout(400);
    const before = await middle(pinned);
    const other = await middle(header(page, "Said"));
    await page.mouse.move(before.x + 400, before.y + 200);
    await page.mouse.wheel(0, 160);
    await expect
      .poll(async () => (await middle(header(page, "Said"))).y)
      .toBeLessThan(other.y - 80);
    expect((await middle(pinned)).y).toBeCloseTo(before.y, 0);
    await event(page, "Blinken’s planned trip").click();
    await expect(page).toHaveURL(/event=/);
  });

  for (const grouping of ["type", "country", "official", "document", "none"])
    test(`no violation with lanes by ${grouping}, some folded and pinned`, async ({ page }) => {
      const some = {
        type: "said",
        country: "US",
        official: "xi-jinping",
        document: "",
        none: "all",
      };
      const id = some[grouping as keyof typeof some];
      await page.goto(`./?lanes=${grouping}&fold=${id}&pin=${id}`);
      await expect(headers(page)).toBeAttached();
      await expectNoViolations(page);
    });
});
