import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import type { Timeline } from "../src/model/timeline.ts";
import { expectNoViolations } from "./support/axe.ts";
import { watchForTrouble } from "./support/trouble.ts";

const DATA = "public/timelines/us-china";
/** The most that a page may weigh beside its data, bytes. */
const LARGEST = 1_600_000;

const share = (page: Page) => page.getByRole("banner").getByRole("button", { name: "Share" });
const item = (page: Page, name: string) =>
  page.getByRole("menu", { name: "Share" }).getByRole("menuitem", { name, exact: true });
const status = (page: Page) => page.getByRole("region", { name: "Filters" }).getByRole("status");

async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  await share(page).click();
  const saving = page.waitForEvent("download");
  await item(page, name).click();
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function timeline(): Promise<Timeline> {
  return JSON.parse(await readFile(`${DATA}/timeline.json`, "utf8"));
}

/** Every request of the context but for the page itself, and each is refused. */
async function refuseRequests(context: BrowserContext, file: string): Promise<string[]> {
  const asked: string[] = [];
  await context.route("**/*", (route) => {
    const address = route.request().url();
    if (address.startsWith(file) || /^(data|blob):/.test(address)) return route.continue();
    asked.push(address);
    return route.abort();
  });
  return asked;
}

test("the menu is one of keys and gives the focus back, on a phone too", async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("./");
    await share(page).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menu", { name: "Share" }).getByRole("menuitem")).toHaveCount(4);
    for (const name of ["Copy link", "Save as page", "Download data", "Open image…", "Copy link"]) {
      await expect(item(page, name)).toBeFocused();
      await expect(item(page, name)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("ArrowDown");
    }
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
    await expect(share(page)).toBeFocused();
    await expect(page.getByRole("menu")).toBeHidden();
  }
});

test("Download data saves the timeline and every report, byte for byte", async ({ page }) => {
  await page.goto("./?country=TW");
  const { name, bytes } = await save(page, "Download data");
  expect(name).toBe("us-china.zip");
  const files = unzipSync(bytes);
  const { documents } = await timeline();
  const expected = ["timeline.json", ...documents.map(({ text }) => text)];
  expect(Object.keys(files).sort()).toEqual(expected.map((file) => `us-china/${file}`).sort());
  for (const file of expected)
    expect(Buffer.from(files[`us-china/${file}`] ?? []), file).toEqual(
      await readFile(`${DATA}/${file}`),
    );
});

test("a report that cannot be had is told, and nothing is saved", async ({ page }) => {
  await page.goto("./");
  await page.route("**/documents/000_*.txt", (route) => route.fulfill({ status: 404 }));
  for (const name of ["Download data", "Save as page"]) {
    await share(page).click();
    await item(page, name).click();
    await expect(page.getByText("Not all reports could be fetched.")).toBeVisible();
  }
});

test("Save as page makes one file that opens from disk with no request", async ({
  page,
  browser,
}, testInfo) => {
  test.setTimeout(120_000);
  await page.goto("./?country=TW&event=&view=chart");
  await expect(status(page)).toHaveText(/ of 89 events/);
  const count = (await status(page).textContent()) ?? "";
  const { name, bytes } = await save(page, "Save as page");
  expect(name).toBe("us-china.html");
  const { documents, title } = await timeline();
  const data = await Promise.all(
    ["timeline.json", ...documents.map(({ text }) => text)].map((file) =>
      readFile(`${DATA}/${file}`, "utf8"),
    ),
  );
  const dataLength = Buffer.byteLength(JSON.stringify(data));
  console.log(`page ${bytes.length} bytes, ${bytes.length - dataLength} without the data`);
  expect(bytes.length - dataLength).toBeLessThan(LARGEST);
  expect(bytes.toString("utf8").match(/https?:\/\/(?!www\.w3\.org)[\w.-]+/g) ?? []).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/googleapis|127\.0\.0\.1|localhost/)]),
  );

  const file = testInfo.outputPath("us-china.html");
  await writeFile(file, bytes);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const asked = await refuseRequests(context, address);
  const saved = await context.newPage();
  const trouble = watchForTrouble(saved);
  await saved.goto(address);

  await test.step("at the view it was saved at, with fonts and data as in the app", async () => {
    await expect(saved.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(saved).toHaveTitle(new RegExp(title));
    await expect(status(saved)).toHaveText(count);
    const fonts = await saved.evaluate(async () => {
      const loaded = await Promise.all(
        ['400 13px "Inter Variable"', 'italic 400 16px "Source Serif 4 Variable"'].map((font) =>
          document.fonts.load(font),
        ),
      );
      return loaded.map((faces) => faces.map(({ status }) => status));
    });
    expect(fonts).toEqual([["loaded"], ["loaded"]]);
  });

  await test.step("filter, event and report, and Back undoes each", async () => {
    const type = saved.getByRole("group", { name: "Type" });
    await type.getByRole("checkbox").first().check();
    await expect(status(saved)).not.toHaveText(count);
    await saved.goBack();
    await expect(status(saved)).toHaveText(count);
    await saved.getByRole("region", { name: "Timeline" }).getByRole("button").first().waitFor();
    const { events, passages } = await timeline();
    const event = events.find(({ countries }) => countries.includes("TW"));
    const passage = passages.find(({ id }) => id === event?.passages[0]);
    await saved.goto(`${address}#event=${event?.id}&passage=${passage?.id}`);
    await expect(saved.getByRole("region", { name: "Event" })).toContainText(event?.title ?? "?");
    const report = saved.getByRole("region", { name: "Report" });
    await expect(report).toContainText(passage?.exact ?? "?");
    await expect(saved.getByText(/could not be|not found/)).toHaveCount(0);
    await expectNoViolations(saved);
  });

  await test.step("an image is made of it, and it is saved anew at another view", async () => {
    await saved.goto(`${address}#view=chart`);
    await expect(status(saved)).toHaveText("89 of 89 events");
    await saved.getByRole("button", { name: "Export image" }).click();
    const dialog = saved.getByRole("dialog", { name: "Export image" });
    await expect(dialog.getByRole("button", { name: "Download" })).toBeEnabled({ timeout: 30_000 });
    await expect(dialog.getByRole("radio", { name: "PDF" })).toBeDisabled();
    await expect(dialog).toContainText("A saved page leaves out the fonts a PDF needs");
    await saved.keyboard.press("Escape");
    await saved.getByRole("tab", { name: "Table" }).click();
    await expect(saved.getByRole("grid").or(saved.getByRole("table")).first()).toBeVisible();
    const again = await save(saved, "Save as page");
    const place = /(<script type="application\/json" id="readout-data">)([^<]*)/;
    const [, , before = ""] = place.exec(bytes.toString("utf8")) ?? [];
    const [, , after = ""] = place.exec(again.bytes.toString("utf8")) ?? [];
    expect(JSON.parse(after)).toEqual({ ...JSON.parse(before), view: "view=table" });
    const rest = (page: Buffer) =>
      createHash("sha256")
        .update(
          page
            .toString("utf8")
            .replace(place, "")
            .replace(/\s+|\/(?=>)/g, ""),
        )
        .digest("hex");
    expect(rest(again.bytes)).toBe(rest(bytes));
    const { bytes: zip } = await save(saved, "Download data");
    expect(Buffer.from(unzipSync(zip)["us-china/timeline.json"] ?? [])).toEqual(
      await readFile(`${DATA}/timeline.json`),
    );
  });

  expect(asked).toEqual([]);
  expect(trouble).toEqual([]);
  await context.close();
});
