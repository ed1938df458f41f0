import { expect, type Page, test } from "@playwright/test";
import { serveTimeline } from "./support/fakeTimeline.ts";

const status = (page: Page) => page.getByRole("region", { name: "Filters" }).getByRole("status");
const query = (page: Page) => new URL(page.url()).search;

test.beforeEach(async ({ page }) => {
  await serveTimeline(page);
});

const parameters: readonly [parameter: string, count: string][] = [
  ["country=TW,RU", "2 of 6 events"],
  ["official=xi-jinping,joe-biden", "3 of 6 events"],
  ["type=meeting,aid-bill", "3 of 6 events"],
  ["document=one", "3 of 6 events"],
  ["topic=military-aid", "1 of 6 events"],
  ["status=planned", "1 of 6 events"],
  ["agreement=corroborated", "1 of 6 events"],
  ["place=Washington%5C,+D.C.", "1 of 6 events"],
  ["country=US,UA&match=country:all", "1 of 6 events"],
  ["filtered=fade", "6 of 6 events"],
  ["q=red+Xi", "0 of 6 events"],
  ["from=2024-01-01", "2 of 6 events"],
  ["to=2022-12-31", "1 of 6 events"],
  ["window=2023-06-18/2023-06-20T12:00Z", "6 of 6 events"],
  ["lanes=country", "6 of 6 events"],
  ["scale=linear", "6 of 6 events"],
  ["event=xi", "6 of 6 events"],
  ["event=xi&passage=one.xi", "6 of 6 events"],
  ["view=table", "6 of 6 events"],
  ["theme=dark", "6 of 6 events"],
  ["timeline=six", "6 of 6 events"],
];

/** Seven to a test: one page serves them all, and no test takes long. */
for (let first = 0; first < parameters.length; first += 7) {
  const some = parameters.slice(first, first + 7);
  test(`links keep ${some.map(([parameter]) => parameter).join("; ")}`, async ({ page }) => {
    for (const [parameter, count] of some)
      await test.step(parameter, () => keepsParameter(page, parameter, count));
  });
}

async function keepsParameter(page: Page, parameter: string, count: string): Promise<void> {
  await page.goto(`./?${parameter}`);
  await expect(status(page)).toHaveText(count);
  await expect(page.getByRole("alert")).toHaveCount(0);
  // A further choice writes the whole view anew.
  const search = page.getByRole("searchbox", { name: "Search" });
  await search.fill("zebra");
  await expect(page).toHaveURL(/q=zebra/);
  await search.fill("");
  await expect(page).not.toHaveURL(/q=/);
  expect(query(page)).toBe(parameter.startsWith("q=") ? "" : `?${parameter}`);
}

test("event and passage open both panels", async ({ page }) => {
  await page.goto("./?event=xi");
  await expect(page.getByRole("region", { name: "Event" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Report" })).toBeHidden();
  await page.goto("./?event=xi&passage=one.xi");
  await expect(page.getByRole("region", { name: "Event" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Report" })).toBeVisible();
});

test("back and forward go from choice to choice", async ({ page }) => {
  await page.goto("./");
  const country = page.getByRole("group", { name: "Country" });
  await country.getByRole("checkbox", { name: "Taiwan" }).check();
  await expect(status(page)).toHaveText("1 of 6 events");
  await country.getByRole("checkbox", { name: "Russia" }).check();
  await expect(status(page)).toHaveText("2 of 6 events");
  await page.goBack();
  await expect(status(page)).toHaveText("1 of 6 events");
  await page.goBack();
  await expect(status(page)).toHaveText("6 of 6 events");
  await page.goForward();
  await expect(status(page)).toHaveText("1 of 6 events");
  await expect(page).toHaveURL(/country=TW$/);
});

test("typing a search makes one step back, not one per letter", async ({ page }) => {
  await page.goto("./?country=CN");
  await page.getByRole("searchbox", { name: "Search" }).pressSequentially("blinken");
  await expect(page).toHaveURL(/q=blinken/);
  await page.goBack();
  await expect(page).not.toHaveURL(/q=/);
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("");
  await expect(status(page)).toHaveText("5 of 6 events");
});

test("a link to an event that is gone opens the rest and says so", async ({ page }) => {
  await page.goto("./?country=TW&event=summit-2019&passage=nowhere");
  await expect(status(page)).toHaveText("1 of 6 events");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("an event that is not in this timeline: “summit-2019”");
  await expect(notice).toContainText("a passage that is not in this timeline: “nowhere”");
  await expect(page.getByRole("region", { name: "Event" })).toBeHidden();
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeHidden();
});

test("one bad field falls back alone and is named", async ({ page }) => {
  await page.goto("./?country=TW&window=2023-06-19/2023-06-19&lanes=mood&type=party");
  await expect(status(page)).toHaveText("1 of 6 events");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("The stretch of time to show is empty");
  await expect(notice).toContainText("“mood”");
  await expect(notice).toContainText("“party”");
});

test("a filter no event has is honoured and explained", async ({ page }) => {
  await page.goto("./?official=gone");
  await expect(status(page)).toHaveText("0 of 6 events");
  await expect(page.getByRole("alert")).toContainText("“gone”, which no event here has");
});

for (const address of ["//evil.example/t.json", "https://evil.example/", "javascript:alert(1)"]) {
  test(`timeline=${address} asks no other host`, async ({ page }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).hostname !== "127.0.0.1") foreign.push(request.url());
    });
    await page.goto(`./?timeline=${encodeURIComponent(address)}`);
    await expect(status(page)).toHaveText("6 of 6 events");
    await expect(page.getByRole("alert")).toContainText("neither a timeline’s name nor a file");
    expect(foreign).toEqual([]);
  });
}

test("parameters of others are passed over in silence", async ({ page }) => {
  await page.goto("./?utm_source=mail&columns=title&country=TW");
  await expect(status(page)).toHaveText("1 of 6 events");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("Copy link copies the whole view", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?country=TW");
  await page
    .getByRole("group", { name: "Type" })
    .getByRole("checkbox", { name: "Aid bill" })
    .check();
  await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe("?country=TW&type=aid-bill");
});
