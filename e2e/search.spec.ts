import { expect, type Locator, type Page, test } from "@playwright/test";
import { fixtureOf } from "../src/model/testing.ts";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";

const status = (page: Page) => page.getByRole("region", { name: "Filters" }).getByRole("status");
const search = (page: Page) => page.getByRole("searchbox", { name: "Search" });
const results = (page: Page) => page.getByRole("region", { name: "Search results" });
const event = (page: Page) => page.getByRole("region", { name: "Event" });
const report = (page: Page) => page.getByRole("region", { name: "Report" });
/** The hits shown in the report, by the words that stand in them. */
const hits = (page: Page) => report(page).locator("[data-hit]");

/** The words marked within something. */
async function marked(within: Locator): Promise<string[]> {
  return within.locator("mark").allTextContents();
}

test.describe("six events", () => {
  test.beforeEach(async ({ page }) => serveTimeline(page));

  test("words are found by their beginnings, case and accents aside", async ({ page }) => {
    await page.goto("./");
    await search(page).fill("BLÍNK");
    await expect(status(page)).toHaveText("2 of 6 events");
    await search(page).fill("linken");
    await expect(status(page)).toHaveText("0 of 6 events");
  });

  test("while typing, what is found stands in context below the header", async ({ page }) => {
    await page.goto("./");
    await expect(results(page)).toBeHidden();
    await search(page).fill("blinken");
    await expect(results(page)).toContainText("2 events");
    const links = results(page).getByRole("link");
    await expect(links).toHaveCount(2);
    await expect(links.nth(1)).toHaveAccessibleName(/19 Jun 2023.*Blinken meets Xi Jinping/);
    expect(await marked(links.nth(1))).toContain("Blinken");
    await links.nth(1).click();
    await expect(event(page).getByRole("heading", { level: 2 })).toHaveText(/Blinken meets Xi/);
    await expect(links.nth(1)).toHaveAttribute("aria-current", "true");
    await page.goBack();
    await expect(event(page)).toBeHidden();
    await search(page).fill("zebra");
    await expect(results(page)).toBeHidden();
  });

  test("the chart stays in reach below the results", async ({ page }) => {
    await page.goto("./");
    await search(page).fill("aid");
    await expect(results(page)).toBeVisible();
    await page
      .getByRole("region", { name: "Timeline" })
      .getByRole("button", { name: /aid package/ })
      .click();
    await expect(event(page)).toContainText("Biden signs the aid package");
  });

  test("the results are walked by keys, and Esc leads back", async ({ page }) => {
    await page.goto("./");
    await expect(status(page)).toHaveText("6 of 6 events");
    await page.keyboard.press("/");
    await page.keyboard.type("blinken");
    const links = results(page).getByRole("link");
    await expect(links).toHaveCount(2);
    await page.keyboard.press("ArrowDown");
    await expect(links.first()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(links.last()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(links.last()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(event(page)).toBeVisible();
    await expect(links.last()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(event(page)).toBeHidden();
    await expect(links.last()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(search(page)).toBeFocused();
    await expect(search(page)).toHaveValue("blinken");
    await page.keyboard.press("Escape");
    await expect(search(page)).toHaveValue("");
    await expect(status(page)).toHaveText("6 of 6 events");
  });

  test("results fold to a line", async ({ page }) => {
    await page.goto("./?q=blinken");
    await results(page).getByRole("button", { name: "Hide results" }).click();
    await expect(results(page).getByRole("link")).toHaveCount(0);
    await expect(results(page)).toContainText("2 events");
    await results(page).getByRole("button", { name: "Show results" }).click();
    await expect(results(page).getByRole("link")).toHaveCount(2);
  });

  test("the event marks every hit and says where they are", async ({ page }) => {
    await page.goto("./?q=xi+meets+tells+beijing&event=xi");
    await expect(event(page).getByText("Found in: title, 1 person and 2 passages")).toBeVisible();
    expect(await marked(event(page).getByRole("heading", { level: 2 }))).toEqual([
      "meets",
      "Xi",
      "Beijing",
    ]);
    expect(await marked(event(page).getByRole("blockquote").first())).toEqual(["tells", "xi"]);
    await expect(event(page).getByRole("heading", { level: 2 })).toHaveText(
      "Blinken meets Xi Jinping in Beijing",
    );
    await search(page).fill("");
    await expect(event(page).getByText(/Found in/)).toBeHidden();
    await expect(event(page).locator("mark")).toHaveCount(0);
  });

  test("the report marks all hits, and one goes from each to the next", async ({ page }) => {
    await page.goto("./?q=tells&event=aid&passage=two.aid");
    await expect(hits(page)).toHaveText(["tells", "tells", "tells", "tells"]);
    await expect(report(page).getByText("4 hits")).toBeVisible();
    const next = report(page).getByRole("button", { name: "Next hit" });
    await next.click();
    const current = report(page).locator('[data-hit="current"]');
    await expect(report(page).getByText("2 of 4 hits")).toBeVisible();
    await expect(current).toHaveCount(1);
    for (let step = 0; step < 3; step += 1) await next.click();
    await expect(report(page).getByText("1 of 4 hits")).toBeVisible();
    await report(page).getByRole("button", { name: "Previous hit" }).press("n");
    await expect(report(page).getByText("2 of 4 hits")).toBeVisible();
    await page.keyboard.press("Shift+N");
    await expect(report(page).getByText("1 of 4 hits")).toBeVisible();
    await search(page).fill("aid sentence");
    await expect(report(page).getByText("5 hits")).toBeVisible();
    await search(page).press("n");
    await expect(search(page)).toHaveValue("aid sentencen");
    await expect(report(page).getByText("1 hit", { exact: true })).toBeVisible();
  });

  test("a report without hits says so", async ({ page }) => {
    await page.goto("./?q=astana&event=aid&passage=two.aid");
    await expect(report(page).getByText("No hits in this report")).toBeVisible();
    await expect(report(page).getByRole("button", { name: "Next hit" })).toBeHidden();
  });
});

test("words that the event does not show are given, with whose they are", async ({ page }) => {
  const officials = [
    { id: "wang", name: "Wang Yi", aliases: ["王毅"], country: "CN", offices: [] },
  ];
  const events = [{ id: "talk", title: "A talk", officials: ["wang"], label: "Side talk" }];
  await serveTimeline(page, fixtureOf(events, { id: "aliases", officials }));
  await page.goto("./?q=王毅&event=talk");
  await expect(event(page).getByText("Found in: “王毅”, another name of Wang Yi")).toBeVisible();
  await search(page).fill("side talk");
  await expect(event(page).getByText("“Side talk”, its name on the chart")).toBeVisible();
});

test.describe("the published timeline", () => {
  test("several words are offered as a phrase, which narrows them", async ({ page }) => {
    await page.goto("./?q=south%20china");
    const offer = results(page).getByRole("button", { name: /^As a phrase: / });
    const count = Number((await offer.textContent())?.replace(/\D/g, ""));
    await offer.click();
    await expect(search(page)).toHaveValue('"south china"');
    await expect(search(page)).toBeFocused();
    await expect(status(page)).toHaveText(`${count} of 89 events`);
    await expect(offer).toBeHidden();
  });

  test("the report marks hits outside cited passages, and its text is unchanged", async ({
    page,
  }) => {
    await page.goto("./?q=blinken");
    await results(page).getByRole("link").first().click();
    await event(page).getByRole("blockquote").first().getByRole("link").click();
    await expect(hits(page).first()).toBeVisible();
    const body = report(page)
      .locator("mark[data-passages]")
      .first()
      .locator("xpath=ancestor::*[@lang][1]");
    const shown = await body.textContent();
    const plain = page.url().replace("q=blinken", "q=");
    const outside = await hits(page).evaluateAll(
      (all) => all.filter((hit) => hit.closest("mark") === null).length,
    );
    const times = (await hits(page).allTextContents()).filter((words) => words === "Blinken");
    expect(shown?.match(/\bBlinken/g)?.length).toBe(times.length);
    expect(times.length).toBeGreaterThan(outside);
    await page.goto(plain);
    await expect(hits(page)).toHaveCount(0);
    expect(await body.textContent()).toBe(shown);
    await expectNoViolations(page);
  });

  for (const [width, height, colorScheme] of [
    [1440, 900, "dark"],
    [390, 844, "light"],
  ] as const)
    test(`no accessibility fault at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto("./?q=blinken+xi");
      await expect(results(page).getByRole("link").first()).toBeVisible();
      await expectNoViolations(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await results(page).getByRole("link").first().click();
      await expect(event(page).getByText(/^Found in/)).toBeVisible();
      await expectNoViolations(page);
      await event(page)
        .getByRole("button", { name: /^(Open|Read) report/ })
        .first()
        .click();
      await report(page).getByRole("button", { name: "Next hit" }).click();
      await expect(report(page).locator('[data-hit="current"]')).toBeInViewport();
      await expectNoViolations(page);
    });
});

test("on a phone the results stand below the field, and lead to the event", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serveTimeline(page);
  await page.goto("./");
  await page.getByRole("button", { name: "Search" }).click();
  await search(page).fill("blinken");
  const links = results(page).getByRole("link");
  await expect(links).toHaveCount(2);
  const box = await links.first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(40);
  const tabs = await page.getByRole("tablist", { name: "Views" }).boundingBox();
  expect((tabs?.y ?? 0) + (tabs?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  await links.first().click();
  await expect(event(page)).toBeVisible();
});

test("a hit at the end of a long title is in sight, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./?q=balloon");
  const link = results(page).getByRole("link").first();
  await expect(link).toContainText("surveillance balloon");
  const [hit, card] = [
    await link.getByText("balloon").first().boundingBox(),
    await link.boundingBox(),
  ];
  expect((hit?.x ?? 0) + (hit?.width ?? 0)).toBeLessThan((card?.x ?? 0) + (card?.width ?? 0));
});

/** 5,000 events told in long sentences: as much as a timeline may hold. */
function manyEvents() {
  const words =
    "Blinken told reporters in Beijing that talks on fentanyl trade and Taiwan would go on ";
  const events = Array.from({ length: 5000 }, (_, at) => ({
    id: `e${at}`,
    title: `${words.slice(0, 24)} number ${at}`,
    label: `Talk ${at}`,
    date: `20${10 + (at % 14)}-0${1 + (at % 9)}-${10 + (at % 18)}`,
    countries: ["US", ["CN", "TW", "RU", "UA"][at % 4] ?? "CN"],
    officials: [`official-${at % 40}`],
    place: { name: `${words.repeat(5)}, ${at % 50}`, country: "CN" },
    topics: [`topic-${at % 30}`],
  }));
  return fixtureOf(events, { id: "many" });
}

test("typing stays fluid among 5,000 events", async ({ page }) => {
  test.slow();
  await serveTimeline(page, manyEvents());
  await page.goto("./");
  await expect(status(page)).toHaveText("5,000 of 5,000 events");
  await search(page).fill("b");
  await expect(results(page)).toBeVisible();
  const times = await search(page).evaluate(timeTyping, "taiwan 49");
  const [, , , , median = Infinity] = [...times].sort((a, b) => a - b);
  test
    .info()
    .annotations.push({ type: "ms per letter", description: times.map(Math.round).join() });
  await expect(status(page)).toHaveText("207 of 5,000 events");
  expect(median).toBeLessThan(500);
});

/** Milliseconds from each letter typed to the frame after, with the page's work in between. */
async function timeTyping(field: HTMLElement | SVGElement, text: string): Promise<number[]> {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  const times: number[] = [];
  for (let length = 1; length <= text.length; length += 1) {
    const start = performance.now();
    set?.call(field, text.slice(0, length));
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    times.push(performance.now() - start);
  }
  return times;
}
