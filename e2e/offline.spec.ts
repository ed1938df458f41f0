import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { serveFolder } from "./support/static-server.ts";

test.use({ serviceWorkers: "allow" });

let folder: string;
let address: string;
let close: () => void;

/** A copy of the built app at two places of one host, so that a test may publish something newer. */
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "readout-offline-"));
  for (const place of ["readout", "other"])
    await cp(process.env.READOUT_DIST ?? "dist", path.join(folder, place), { recursive: true });
  ({ address, close } = await serveFolder(folder, "/"));
});

test.afterEach(async () => {
  close();
  await rm(folder, { recursive: true, force: true });
});

const file = (...parts: string[]) => path.join(folder, "readout", ...parts);

async function change(name: string, act: (text: string) => string): Promise<void> {
  const before = await readFile(file(name), "utf8");
  const after = act(before);
  expect(after).not.toBe(before);
  await writeFile(file(name), after);
}

/** How many files each cache of the page's origin holds, by name. */
function kept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const count = async (name: string) => (await (await caches.open(name)).keys()).length;
    const pairs = names.map(async (name) => [name, await count(name)] as const);
    return Object.fromEntries(await Promise.all(pairs));
  });
}

/** Waits until app, timeline and all reports are kept. */
async function untilKept(page: Page, place: string): Promise<void> {
  const { documents } = JSON.parse(
    await readFile(file("timelines/us-china/timeline.json"), "utf8"),
  );
  await expect(async () => {
    expect((await kept(page))[`readout /${place}/ data`]).toBe(documents.length + 3); // list, timeline, page to save
  }).toPass({ timeout: 20_000 });
}

test("opened once, all of it works without network; older data are told, and the newer ones come when asked for", async ({
  page,
  context,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${address}readout/`);
  await untilKept(page, "readout");
  await context.setOffline(true);

  await page.goto(`${address}readout/?view=table&event=blinken-meets-xi-2023`);
  const today = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  await expect(page.getByText(`Offline: data of ${today.format(new Date())}`)).toBeVisible();
  await expect(page.getByRole("table", { name: "Events" })).toBeVisible();
  for (const tab of ["Disagreements", "Documents", "Chart"]) {
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("tabpanel", { name: tab })).not.toContainText("Opening");
    await expect(page.getByText(/could not be (loaded|drawn)/)).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Export image" }).click();
  await expect(page.getByRole("dialog").getByRole("img").first()).toBeVisible();
  await page.keyboard.press("Escape");
  const { passages } = JSON.parse(await readFile(file("timelines/us-china/timeline.json"), "utf8"));
  for (const document of new Set(passages.map((one: { document: string }) => one.document))) {
    const passage = passages.find((one: { document: unknown }) => one.document === document);
    await page.goto(
      `${address}readout/?event=blinken-meets-xi-2023&passage=${encodeURIComponent(passage.id)}`,
    );
    const report = page.getByRole("region", { name: "Report" });
    await expect(report).toContainText(passage.exact.slice(0, 30));
    await expect(report.getByRole("alert")).toHaveCount(0);
  }
  expect(
    await page.evaluate(() => [...document.fonts].some(({ status }) => status === "error")),
  ).toBe(false);

  await change("timelines/us-china/timeline.json", (text) =>
    text.replace(/"title": ?"[^"]*"/, '"title":"Newer than before"'),
  );
  const here = page.url();
  await context.setOffline(false);
  await expect(page.getByText("The timeline has changed")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^Offline: data/)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Report" })).toBeVisible();
  await page.getByRole("button", { name: "Show the new one" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Newer than before");
  await expect(page.getByRole("region", { name: "Report" })).toBeVisible();
  expect(page.url()).toBe(here);
  expect(errors).toEqual([]);
});

test("a new version waits until asked for, keeps the view, and leaves another tab and another copy alone", async ({
  page,
  context,
}) => {
  await page.goto(`${address}other/`);
  await untilKept(page, "other");
  await page.goto(`${address}readout/`);
  await untilKept(page, "readout");
  const second = await context.newPage();
  await second.goto(`${address}readout/?country=TW`);
  await expect(second.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/country/);

  const [chunk = ""] = (await readdir(file("assets"))).filter((name) =>
    /^KeyboardDialog-.*js$/.test(name),
  );
  await rename(file("assets", chunk), file("assets", "KeyboardDialog-newer.js"));
  await change("service-worker.js", (text) =>
    text
      .replaceAll(chunk, "KeyboardDialog-newer.js")
      .replace(/([`"'])[0-9a-f]{16}\1/, "`0123456789abcdef`"),
  );
  await change("index.html", (text) =>
    text.replace("</head>", '<meta name="version" content="newer"></head>'),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  for (const tab of [page, second])
    await expect(tab.getByText("A new version is ready")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator('meta[name="version"]')).toHaveCount(1, { timeout: 15_000 });
  await expect(page.getByRole("table", { name: "Events" })).toBeVisible();
  expect(page.url()).toContain("view=table");
  await expect(page.getByText("A new version is ready")).toHaveCount(0);

  // The other tab goes on, with chunks that the host has no more.
  await expect(second).toHaveURL(/country=TW/);
  await second.keyboard.press("?");
  await expect(second.getByRole("dialog", { name: /Keyboard/ })).toBeVisible();
  await second.close();
  await page.goto("about:blank");
  await page.goto(`${address}readout/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(async () => {
    const names = Object.keys(await kept(page)).filter((name) => name.includes(" app "));
    expect(names.filter((name) => name.startsWith("readout /readout/"))).toEqual([
      "readout /readout/ app 0123456789abcdef",
    ]);
    expect(names.filter((name) => name.startsWith("readout /other/"))).toHaveLength(1);
  }).toPass({ timeout: 20_000 });
});

test("storage that is refused or full changes nothing", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "caches", { get: refuse });
    navigator.serviceWorker.register = async () => refuse();
  });
  await page.goto(`${address}readout/?event=blinken-meets-xi-2023`);
  await expect(page.getByRole("region", { name: "Event" })).toBeVisible();
  const line = page.getByRole("separator", { name: "Width of the event" });
  await line.focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("button", { name: "Close this line" }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.waitForTimeout(1500);
  expect(errors).toEqual([]);
});
