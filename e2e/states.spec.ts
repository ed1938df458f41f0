import { expect, type Page, test } from "@playwright/test";
import { fixtureOf } from "../src/model/testing.ts";
import { serveTimeline, sixEvents } from "./support/fakeTimeline.ts";

const file = "**/timelines/six/timeline.json";
const status = (page: Page) => page.getByRole("region", { name: "Filters" }).getByRole("status");

test.beforeEach(async ({ page }) => {
  await serveTimeline(page);
});

const faults: readonly [what: string, answer: { status?: number; body: string }, says: RegExp][] = [
  ["missing", { status: 404, body: "not found" }, /no timeline here/],
  ["cut off", { body: JSON.stringify(sixEvents.timeline).slice(0, 900) }, /breaks off/],
  [
    "of another version",
    { body: JSON.stringify({ ...sixEvents.timeline, version: 99 }) },
    /another version/,
  ],
  [
    "missing a part",
    { body: JSON.stringify({ ...sixEvents.timeline, events: [{ id: "x" }] }) },
    /not a timeline Readout can trust/,
  ],
  ["something else", { body: '{"hello":"world"}' }, /not a timeline Readout can trust/],
  ["refused by the server", { status: 503, body: "busy" }, /could not be fetched/],
];

for (const [what, answer, says] of faults) {
  test(`a timeline that is ${what}: says so, and Retry opens it once it is there`, async ({
    page,
  }) => {
    await page.route(file, (route) =>
      route.fulfill({ contentType: "application/json", ...answer }),
    );
    await page.goto("./?country=TW");
    await expect(page.getByRole("alert")).toContainText(says);
    await page.unroute(file);
    await serveTimeline(page);
    await page.getByRole("button", { name: "Retry" }).click();
    await expect(status(page)).toHaveText("1 of 6 events");
  });
}

test("a named timeline that is missing offers the first there is", async ({ page }) => {
  await page.route("**/timelines/gone/timeline.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./?timeline=gone");
  await expect(page.getByRole("alert")).toContainText("no timeline here");
  await page.getByRole("button", { name: "Open the first timeline" }).click();
  await expect(status(page)).toHaveText("6 of 6 events");
});

test("while it loads, the page says so", async ({ page }) => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(file, async (route) => {
    await waiting;
    await route.fulfill({ json: sixEvents.timeline });
  });
  await page.goto("./");
  await expect(page.getByText("Loading the timeline…")).toBeVisible();
  answer();
  await expect(status(page)).toHaveText("6 of 6 events");
});

test("a report that fails leaves event and chart standing, and is retried", async ({ page }) => {
  await page.route("**/documents/one.txt", (route) => route.fulfill({ status: 404 }));
  await page.goto("./?event=xi&passage=one.xi");
  const report = page.getByRole("region", { name: "Report" });
  await expect(report.getByRole("alert")).toContainText("could not be loaded");
  await expect(page.getByRole("region", { name: "Event" })).toBeVisible();
  await expect(status(page)).toHaveText("6 of 6 events");
  await page.unroute("**/documents/one.txt");
  await serveTimeline(page);
  await report.getByRole("button", { name: "Retry" }).click();
  await expect(report.getByText("This sentence tells of xi.")).toBeVisible();
});

test("a report is tried again by itself, and says so", async ({ page }) => {
  let asked = 0;
  await page.route("**/documents/one.txt", async (route) => {
    asked += 1;
    await (asked < 3 ? route.fulfill({ status: 503 }) : route.fallback());
  });
  await page.goto("./?event=xi&passage=one.xi");
  const report = page.getByRole("region", { name: "Report" });
  await expect(report.getByText("(try 2 of 3)")).toBeVisible();
  await expect(report.getByText("This sentence tells of xi.")).toBeVisible();
  expect(asked).toBe(3);
});

test("a part of the app that cannot be fetched says so; what is there goes on, and another try may do", async ({
  page,
}) => {
  await page.route("**/assets/TablePanel-*.js", (route) => route.fulfill({ status: 404 }));
  await page.goto("./?event=xi");
  await page.getByRole("tab", { name: "Table" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The table could not be loaded");
  await expect(page.getByRole("region", { name: "Event" })).toBeVisible();
  await expect(status(page)).toHaveText("6 of 6 events");
  await expect(alert.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.unroute("**/assets/TablePanel-*.js");
  await alert.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByRole("table", { name: "Events" })).toBeVisible();
  await expect(page).toHaveURL(/event=xi&view=table/);
});

test("a mistake in one panel leaves the others standing, and its details can be copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error("no canvas today");
    };
  });
  await page.goto("./?event=xi&token=secret");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The chart could not be drawn");
  await expect(page.getByRole("region", { name: "Event" })).toContainText("Blinken meets Xi");
  await expect(status(page)).toHaveText("6 of 6 events");
  await alert.getByRole("button", { name: "Copy details" }).click();
  await expect(page.getByText("Details copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [/The chart in Readout \d/, /no canvas today/, /event=xi/, /Stack: /])
    expect(copied).toMatch(part);
  expect(copied).not.toContain("secret");
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(page.getByRole("table", { name: "Events" })).toBeVisible();
});

test("a timeline without events is no error", async ({ page }) => {
  await page.unrouteAll();
  await serveTimeline(page, fixtureOf([], { id: "six", title: "Nothing yet" }));
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing yet");
  await expect(status(page)).toHaveText("0 of 0 events");
});

const markup = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

test("markup and script addresses in texts stay text", async ({ page }) => {
  await page.unrouteAll();
  const hostile = fixtureOf(
    [
      {
        id: "a",
        title: markup,
        label: "<b>bold</b>",
        officials: ["x"],
        topics: [markup],
        place: { name: "javascript:window.hacked=1", country: "CN" },
      },
    ],
    {
      id: "six",
      title: markup,
      officials: [{ id: "x", name: markup, aliases: [], country: null, offices: [] }],
    },
  );
  await serveTimeline(page, hostile);
  await page.goto("./?event=a");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(markup);
  await expect(page.getByRole("region", { name: "Event" })).toContainText(markup);
  await expect(page.getByRole("checkbox", { name: markup }).first()).toBeVisible();
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("main img, main script, main b").count()).toBe(0);
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((a) => String(a)));
  for (const link of links) expect(link).not.toContain("javascript:");
});

test("names of 200 characters break nothing", async ({ page }) => {
  await page.unrouteAll();
  const long = "Wolfeschlegelsteinhausenbergerdorff".repeat(6).slice(0, 200);
  const wide = fixtureOf(
    [{ id: "a", title: long, officials: ["x"], place: { name: long, country: null } }],
    {
      id: "six",
      title: long,
      officials: [{ id: "x", name: long, aliases: [], country: null, offices: [] }],
    },
  );
  await serveTimeline(page, wide);
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./?event=a&official=x`);
    await expect(page.getByRole("region", { name: "Event" })).toContainText(long);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  }
});
