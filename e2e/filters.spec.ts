import { expect, type Locator, type Page, test } from "@playwright/test";
import { fixtureOf } from "../src/model/testing.ts";
import { serveTimeline } from "./support/fakeTimeline.ts";

test.beforeEach(async ({ page }) => {
  await serveTimeline(page);
});

const filters = (page: Page) => page.getByRole("region", { name: "Filters" });
const status = (page: Page) => filters(page).getByRole("status");
const group = (page: Page, name: string) => filters(page).getByRole("group", { name });
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
