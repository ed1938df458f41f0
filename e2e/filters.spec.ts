import { expect, type Locator, type Page, test } from "@playwright/test";
import { fixtureOf } from "../src/model/testing.ts";
import { expectNoViolations } from "./support/axe.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";

test.beforeEach(async ({ page }) => {
  await serveTimeline(page);
});

const filters = (page: Page) => page.getByRole("region", { name: "Filters" });
const status = (page: Page) => filters(page).getByRole("status");
const group = (page: Page, name: string) => filters(page).getByRole("group", { name });
const day = (page: Page, name: "From" | "To") => page.getByRole("spinbutton", { name });
const box = (parent: Locator, name: string) => parent.getByRole("checkbox", { name, exact: true });

test("counts all events, the undated included", async ({ page }) => {
  await page.goto("./");
  await expect(status(page)).toHaveText("6 of 6 events");
});

test("a country narrows what is counted, and its chip widens it again", async ({ page }) => {
  await page.goto("./");
  await box(group(page, "Country"), "Taiwan").check();
  await expect(status(page)).toHaveText("1 of 6 events");
  await filters(page).getByRole("button", { name: "Remove Taiwan" }).click();
  await expect(status(page)).toHaveText("6 of 6 events");
  await expect(box(group(page, "Country"), "Taiwan")).not.toBeChecked();
});

test("values of one group add up, groups narrow each other", async ({ page }) => {
  await page.goto("./");
  await box(group(page, "Country"), "Russia").check();
  await box(group(page, "Country"), "Taiwan").check();
  await expect(status(page)).toHaveText("2 of 6 events");
  await box(group(page, "Type"), "Meeting").check();
  await expect(status(page)).toHaveText("1 of 6 events");
});

test("a group can ask for all of its values", async ({ page }) => {
  await page.goto("./?official=antony-blinken,xi-jinping");
  await expect(status(page)).toHaveText("3 of 6 events");
  await filters(page).getByLabel("Official: match any or all").selectOption("all");
  await expect(status(page)).toHaveText("1 of 6 events");
  await expect(page).toHaveURL(/match=official:all/);
});

test("each value says how many events it would show", async ({ page }) => {
  await page.goto("./");
  const country = group(page, "Country");
  await expect(box(country, "United States")).toHaveAccessibleDescription("5 events");
  await expect(box(country, "Taiwan")).toHaveAccessibleDescription("1 event");
  await box(group(page, "Type"), "Meeting").check();
  await expect(box(country, "United States")).toHaveAccessibleDescription("1 event");
  await expect(box(country, "Taiwan")).toHaveAccessibleDescription("0 events");
});

test("values are named as people name them", async ({ page }) => {
  await page.goto("./");
  for (const name of ["China", "United States", "Ukraine"])
    await expect(box(group(page, "Country"), name)).toBeVisible();
  for (const name of ["Antony Blinken", "Xi Jinping", "Joe Biden"])
    await expect(box(group(page, "Official"), name)).toBeVisible();
  for (const name of ["Aid bill", "Visit", "Call"])
    await expect(box(group(page, "Type"), name)).toBeVisible();
});

test("rarer values wait behind Show all, chosen ones do not", async ({ page }) => {
  const codes = ["US", "CN", "TW", "RU", "UA", "JP", "KR", "FR", "DE"];
  const countries = codes.map((code, index) => ({
    id: code,
    countries: codes.slice(0, index + 1),
  }));
  await page.unrouteAll();
  await serveTimeline(page, fixtureOf(countries, { id: "many" }));
  await page.goto("./");
  const country = group(page, "Country");
  await expect(box(country, "Germany")).toBeHidden();
  await country.getByRole("button", { name: "Show all" }).click();
  await box(country, "Germany").check();
  await country.getByRole("button", { name: "Show fewer" }).click();
  await expect(box(country, "Germany")).toBeChecked();
  await expect(box(country, "France")).toBeHidden();
});

test("Clear all shows everything again", async ({ page }) => {
  await page.goto("./?country=CN&type=meeting&q=Xi&from=2023-06-19&to=2023-06-19");
  await expect(status(page)).toHaveText("1 of 6 events");
  await filters(page).getByRole("button", { name: "Clear all" }).click();
  await expect(status(page)).toHaveText("6 of 6 events");
  await expect(filters(page).getByRole("button", { name: "Clear all" })).toBeHidden();
});

test("focus is not lost when a chip goes", async ({ page }) => {
  await page.goto("./?country=TW,RU");
  await filters(page).getByRole("button", { name: "Remove Taiwan" }).press("Enter");
  await expect(filters(page).getByRole("button", { name: "Remove Russia" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(filters(page).getByRole("checkbox").first()).toBeFocused();
});

test("days filter on overlap with the outer bounds; the undated do not match", async ({ page }) => {
  await page.goto("./?from=2023-06-19&to=2023-06-19");
  await expect(status(page)).toHaveText("2 of 6 events");
  await page.goto("./?to=2021-02-01");
  await expect(status(page)).toHaveText("1 of 6 events");
});

test("the zoom window never changes the count", async ({ page }) => {
  await page.goto("./?window=2023-06-18/2023-06-20");
  await expect(status(page)).toHaveText("6 of 6 events");
});

test("an empty result says which filter to loosen", async ({ page }) => {
  await page.goto("./?country=TW&official=xi-jinping&type=call");
  await expect(status(page)).toHaveText("0 of 6 events");
  await expect(page.getByRole("heading", { name: "No event passes these filters" })).toBeVisible();
  await page.getByRole("button", { name: "Without Country: Taiwan: 1 event" }).click();
  await expect(status(page)).toHaveText("1 of 6 events");
  await expect(page.getByRole("heading", { name: "No event passes" })).toBeHidden();
});

test("what is filtered out hides or fades", async ({ page }) => {
  await page.goto("./?country=TW");
  await page.getByRole("group", { name: "Filtered out" }).getByLabel("fade").check();
  await expect(page).toHaveURL(/filtered=fade/);
  await expect(status(page)).toHaveText("1 of 6 events");
});

test("a selected event that is filtered out stays open and says so", async ({ page }) => {
  await page.goto("./?event=xi");
  await box(group(page, "Country"), "Taiwan").check();
  const event = page.getByRole("region", { name: "Event" });
  await expect(event.getByRole("heading", { name: "Blinken meets Xi Jinping" })).toBeVisible();
  await expect(event.getByText("Hidden by the filters.")).toBeVisible();
});

test("search looks into titles, people and passages, whatever the case", async ({ page }) => {
  await page.goto("./");
  const search = page.getByRole("searchbox", { name: "Search" });
  await search.fill("BLINKEN xi");
  await expect(status(page)).toHaveText("1 of 6 events");
  await search.fill("tells of aid");
  await expect(status(page)).toHaveText("1 of 6 events");
  await search.press("Escape");
  await expect(status(page)).toHaveText("6 of 6 events");
});

/** Twelve officials, one of whom is in dispute. */
const manyOfficials = () => {
  const ids = [..."abcdefghijkl"].map((letter) => `${letter}-official`);
  const events = ids.map((id, at) => ({
    id,
    officials: ids.slice(at),
    agreement: at === 0 ? ("disputed" as const) : ("single" as const),
    date: `2023-06-${10 + at}`,
  }));
  const officials = ids.map((id, at) => ({
    id,
    name: at === 3 ? "Josép Borrell" : `Person ${at + 1}`,
    aliases: at === 4 ? ["王毅"] : [],
    country: null,
    offices: [],
  }));
  return fixtureOf(events, { id: "officials", officials });
};

async function openOfficials(page: Page): Promise<Locator> {
  await page.unrouteAll();
  await serveTimeline(page, manyOfficials());
  await page.goto("./");
  return group(page, "Official");
}

test("“only” makes a value the sole choice, and back undoes it", async ({ page }) => {
  await page.goto("./?country=RU,TW");
  const country = group(page, "Country");
  await country.getByRole("button", { name: "Only China" }).click();
  await expect(status(page)).toHaveText("5 of 6 events");
  await expect(box(country, "Russia")).not.toBeChecked();
  await expect(page).toHaveURL(/country=CN$/);
  await page.goBack();
  await expect(status(page)).toHaveText("2 of 6 events");
  await box(country, "Russia").focus();
  await page.keyboard.press("Tab");
  await expect(country.getByRole("button", { name: "Only Russia" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/country=RU$/);
});

test("rows do not move when pointed at", async ({ page }) => {
  await page.goto("./");
  const row = group(page, "Country").getByRole("listitem").filter({ hasText: "China" });
  const next = box(group(page, "Country"), "Ukraine");
  const before = [await row.boundingBox(), await next.boundingBox()];
  await row.hover();
  await expect(row.getByRole("button", { name: "Only China" })).toHaveCSS("opacity", "1");
  expect([await row.boundingBox(), await next.boundingBox()]).toEqual(before);
});

test("a facet can be cleared, by back it is set again, and focus stays", async ({ page }) => {
  await page.goto("./?country=RU,TW&type=meeting");
  const clear = filters(page).getByRole("button", { name: "Clear Country" });
  await clear.press("Enter");
  await expect(clear).toBeHidden();
  await expect(page).toHaveURL(/\?type=meeting$/);
  await expect(group(page, "Country").getByRole("checkbox").first()).toBeFocused();
  await page.goBack();
  await expect(box(group(page, "Country"), "Taiwan")).toBeChecked();
});

test("a long facet can be searched, case and accents aside, aliases too", async ({ page }) => {
  const official = await openOfficials(page);
  await expect(group(page, "Agreement").getByRole("textbox")).toBeHidden();
  await box(official, "Person 12").check();
  const field = official.getByRole("textbox", { name: "Search in Official" });
  await field.fill("JOSEP");
  await expect(official.getByRole("checkbox")).toHaveCount(2);
  await expect(box(official, "Josép Borrell")).toBeVisible();
  await field.fill("王");
  await expect(box(official, "Person 5")).toBeVisible();
  await field.fill("zebra");
  await expect(official.getByText("No official matches “zebra”.")).toBeVisible();
  await expect(box(official, "Person 12")).toBeChecked();
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(box(official, "Person 11")).toBeVisible();
});

test("“Disputed only” and the Agreement group are one choice", async ({ page }) => {
  await openOfficials(page);
  const disputed = filters(page).getByRole("switch", { name: "Disputed only", exact: true });
  await expect(disputed).not.toBeChecked();
  await disputed.click();
  await expect(disputed).toBeChecked();
  await expect(status(page)).toHaveText("1 of 12 events");
  await expect(page).toHaveURL(/agreement=disputed$/);
  const agreement = group(page, "Agreement");
  await expect(box(agreement, "Disputed")).toBeChecked();
  await box(agreement, "Single source").check();
  await expect(disputed).not.toBeChecked();
  await page.goBack();
  await expect(disputed).toBeChecked();
  await disputed.press("Space");
  await expect(status(page)).toHaveText("12 of 12 events");
  await page.goBack();
  await expect(disputed).toBeChecked();
});

test("days are typed, whole months and years too, and undone by back", async ({ page }) => {
  await page.goto("./");
  await expect(day(page, "From")).toHaveAttribute("placeholder", "2021-02-01");
  await expect(day(page, "To")).toHaveAttribute("placeholder", "2024-04-26");
  await day(page, "From").fill("2023-06-19");
  await day(page, "From").press("Enter");
  await expect(status(page)).toHaveText("4 of 6 events");
  await expect(page).toHaveURL(/from=2023-06-19$/);
  await day(page, "To").fill("2023");
  await day(page, "To").blur();
  await expect(page).toHaveURL(/to=2023-12-31/);
  await expect(status(page)).toHaveText("2 of 6 events");
  await expect(filters(page).getByText("1 undated event does not match")).toBeVisible();
  const chip = filters(page).getByRole("button", { name: "Remove 19 Jun – 31 Dec 2023" });
  await expect(chip).toBeVisible();
  await page.goBack();
  await expect(day(page, "To")).toHaveValue("");
  await day(page, "From").fill("");
  await day(page, "From").press("Enter");
  await expect(status(page)).toHaveText("6 of 6 events");
});

test("what is no day, or the wrong way round, is refused with the remedy", async ({ page }) => {
  await page.goto("./?from=2023-06-01");
  const refused: [name: "From" | "To", typed: string, message: RegExp][] = [
    ["From", "June 2023", /Write a day as 2023-06-19/],
    ["From", "2023-02-30", /no day 30. Write 01 to 28/],
    ["To", "2022-01", /To would come before From, 1 Jun 2023/],
  ];
  for (const [name, typed, message] of refused) {
    await day(page, name).fill(typed);
    await day(page, name).press("Enter");
    await expect(group(page, "Days").getByText(message)).toBeVisible();
    await expect(day(page, name)).toHaveAttribute("aria-invalid", "true");
    await expect(page).toHaveURL(/\?from=2023-06-01$/);
    await day(page, name).press("Escape");
    await expect(group(page, "Days").getByText(message)).toBeHidden();
  }
  await expect(day(page, "From")).toHaveValue("2023-06-01");
});

test("keys step through days, and the steps are one entry of the history", async ({ page }) => {
  await page.goto("./?country=CN");
  const from = day(page, "From");
  await from.focus();
  for (const key of ["PageUp", "ArrowUp", "ArrowUp", "ArrowDown"]) await from.press(key);
  await expect(from).toHaveValue("2021-03-02");
  await expect(from).toHaveAttribute("aria-valuenow", "18688");
  await expect(from).toHaveAttribute("aria-valuetext", "Tuesday 2 March 2021");
  await expect(page).toHaveURL(/from=2021-03-02/);
  await page.goBack();
  await expect(from).toHaveValue("");
  await expect(box(group(page, "Country"), "China")).toBeChecked();
});

test("on a phone the filters cover the page, which is out of reach meanwhile", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.unrouteAll();
  await serveTimeline(page, manyOfficials());
  await page.goto("./");
  const button = filters(page).getByRole("button", { name: "Filters" });
  await button.click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await expect(sheet.getByRole("switch", { name: "Disputed only" })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "More" }).focus();
  await expect(page.getByRole("button", { name: "More" })).not.toBeFocused();
  await expectTouchable(sheet);
  await box(group(page, "Official"), "Person 12").check();
  await day(page, "From").fill("2023-06-12");
  await day(page, "From").press("Enter");
  await expect(status(page)).toHaveText("10 of 12 events");
  const field = sheet.getByRole("textbox", { name: "Search in Official" });
  await field.fill("5");
  await field.press("Escape");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
});

/** Everything one can press is at least 40 px high and wide, the row of a checkbox with it. */
async function expectTouchable(sheet: Locator): Promise<void> {
  const small = await sheet.evaluate((element) =>
    [...element.querySelectorAll("button, select, input:not([type=checkbox], [type=radio]), li")]
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box: { width, height } }) => width > 0 && (width < 40 || height < 40))
      .map(({ target }) => target.getAttribute("aria-label") ?? target.textContent),
  );
  expect(small).toEqual([]);
}

test("the published timeline: disputes, places and people can be asked for", async ({ page }) => {
  await page.unrouteAll();
  await page.goto("./");
  for (const name of ["Topic", "Document", "Status", "Agreement", "Place"])
    await expect(group(page, name)).toBeVisible();
  await filters(page).getByRole("switch", { name: "Disputed only" }).click();
  const chosen = box(group(page, "Agreement"), "Disputed");
  const words = (await chosen.evaluate((input) => {
    const id = input.getAttribute("aria-describedby") ?? "";
    return document.getElementById(id)?.textContent;
  })) as string;
  await expect(status(page)).toHaveText(`${Number.parseInt(words, 10)} of 89 events`);
  await filters(page).getByRole("textbox", { name: "Search in Official" }).fill("wang");
  await expect(box(group(page, "Official"), "Wang Yi")).toBeVisible();
  await expectNoViolations(page);
});
