import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { pngText, withPngText } from "../src/view/embeddedPng.ts";
import { withSvgText } from "../src/view/embeddedSvg.ts";
import { expectNoViolations } from "./support/axe.ts";

type Dropped = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

const status = (page: Page) => page.getByRole("region", { name: "Filters" }).getByRole("status");
const notice = (page: Page) => page.getByRole("alert");
const query = (page: Page) => new URL(page.url()).search;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';

/** Holds files over the page; `drop` lets them go. */
async function hold(page: Page, files: readonly Dropped[]): Promise<{ drop: () => Promise<void> }> {
  const given = files.map(({ bytes, ...file }) => ({ ...file, bytes: [...bytes] }));
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, type, bytes } of list)
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
    return transfer;
  }, given);
  const body = page.locator("body");
  await body.dispatchEvent("dragenter", { dataTransfer });
  await body.dispatchEvent("dragover", { dataTransfer });
  return { drop: () => body.dispatchEvent("drop", { dataTransfer }) };
}

async function drop(page: Page, bytes: Uint8Array | string, name = "image.svg"): Promise<void> {
  const content = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  await (await hold(page, [{ name, type: "", bytes: content }])).drop();
}

/** An SVG that carries this instead of what the page would put into it. */
function carrying(state: object): string {
  const usual = { readout: 1, timeline: "us-china", dataHash: null, view: "", app: "0.1.0" };
  return withSvgText(svg, JSON.stringify({ ...usual, ...state })) ?? "";
}

/** Saves the picture of what is on the screen, and reads the file. */
async function exportPng(page: Page): Promise<Buffer> {
  await page.getByRole("button", { name: "Export image" }).click();
  const dialog = page.getByRole("dialog", { name: "Export image" });
  const download = dialog.getByRole("button", { name: "Download" });
  await expect(download).toBeEnabled({ timeout: 30_000 });
  const saving = page.waitForEvent("download");
  await download.click();
  const file = await saving;
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  return readFile(await file.path());
}

test("an exported image, dropped on the page or opened from the menu, restores its view", async ({
  page,
}) => {
  const view = "?country=US,CN&match=country:all&q=Xi&window=2023-01-01/2024-01-01&lanes=country";
  await page.goto(`./${view}`);
  await expect(status(page)).not.toHaveText("89 of 89 events");
  const counted = (await status(page).textContent()) ?? "";
  const png = await exportPng(page);
  expect(JSON.parse(pngText(png) ?? "")).toMatchObject({ readout: 1, timeline: "us-china" });

  await page.goto("./?view=table");
  await expect(status(page)).toHaveText("89 of 89 events");
  const held = await hold(page, [{ name: "chart.png", type: "image/png", bytes: png }]);
  await expect(page.getByText("Drop the image to restore its view")).toBeVisible();
  await expectNoViolations(page);
  await held.drop();
  await expect(page.getByText("Drop the image to restore its view")).toBeHidden();
  await expect(page.getByText("The view in the image is restored.")).toBeVisible();
  await expect(status(page)).toHaveText(counted);
  expect(query(page)).toBe(view);
  await expect(notice(page)).toHaveCount(0);

  await page.goBack();
  await expect(status(page)).toHaveText("89 of 89 events");
  await expect(page.getByRole("tab", { name: "Table", selected: true })).toBeVisible();

  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: "Open image…" }).click();
  await (await choosing).setFiles({ name: "chart.png", mimeType: "image/png", buffer: png });
  await expect(status(page)).toHaveText(counted);
  expect(query(page)).toBe(view);
});

test("says what has changed since, and restores what there is", async ({ page }) => {
  await page.goto("./");
  await expect(status(page)).toHaveText("89 of 89 events");
  const view = "country=TW,XX&event=gone&passage=gone&lanes=mood&q=aid";
  await drop(page, carrying({ dataHash: "0".repeat(64), view, readout: 2, app: "9.0.0" }));
  await expect(notice(page)).toContainText("The view in the image, as far as it goes");
  for (const sentence of [
    /newer Readout \(9\.0\.0\)/,
    /The data have changed since/,
    /lanes: .*“mood”/,
    /names an event that is not in this timeline: “gone”/,
    /names a passage that is not here/,
    /filters by country .*which no event here has/,
  ])
    await expect(notice(page)).toContainText(sentence);
  await expect(page).toHaveURL(/\?country=TW,XX&q=aid$/);
  await expect(page.getByRole("region", { name: "Event" })).toBeHidden();
  await expectNoViolations(page, "[role=alert]");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.goBack();
  await expect(status(page)).toHaveText("89 of 89 events");
});

test("what holds no view is told, and changes nothing", async ({ page }) => {
  await page.goto("./?country=TW");
  await expect(status(page)).toHaveText("6 of 89 events");
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
    "base64",
  );
  const cases: readonly [Uint8Array | string, string, RegExp][] = [
    [png, "photo.png", /This image holds no Readout view/],
    [withPngText(png, '{"readout":1}') ?? png, "odd.png", /This image holds no Readout view/],
    [svg, "plain.svg", /This image holds no Readout view/],
    [carrying({ readout: 9, view: null }), "later.svg", /made by a newer Readout/],
    ["hello", "note.txt", /“note.txt” is neither PNG nor SVG/],
    [new Uint8Array(), "empty.png", /“empty.png” is neither PNG nor SVG/],
    [
      carrying({ timeline: "<img src=x onerror=alert(1)>" }),
      "other.svg",
      /made of another timeline.*“<img src=x onerror=alert\(1\)>”, which is not on this site/,
    ],
  ];
  for (const [bytes, name, words] of cases) {
    await drop(page, bytes, name);
    await expect(notice(page)).toContainText(words);
  }
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const large = new File([], "large.png");
    Object.defineProperty(large, "size", { value: 50_000_001 });
    Object.defineProperty(transfer, "files", { value: [large] });
    transfer.items.add(new File([], "large.png"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer }));
  });
  await expect(notice(page)).toContainText("larger than 50 MB");
  expect(query(page)).toBe("?country=TW");
  await expect(status(page)).toHaveText("6 of 89 events");
  expect(await page.locator("img").count()).toBe(0);
});

test("text dragged over the page is left to the browser", async ({ page }) => {
  await page.goto("./");
  await expect(status(page)).toHaveText("89 of 89 events");
  const taken = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "hello");
    const over = new DragEvent("dragover", { dataTransfer: transfer, cancelable: true });
    return !document.body.dispatchEvent(over);
  });
  expect(taken).toBe(false);
});

test("an image of another timeline offers to open it, at its view", async ({ page }) => {
  const real = JSON.parse(await readFile("public/timelines/us-china/timeline.json", "utf8"));
  const entries = [
    { id: "us-china", title: real.title },
    { id: "other", title: "The other one" },
  ];
  await page.route("**/timelines/index.json", (route) =>
    route.fulfill({ json: { timelines: entries } }),
  );
  await page.route("**/timelines/other/timeline.json", (route) =>
    route.fulfill({ json: { ...real, id: "other", title: "The other one" } }),
  );
  await page.goto("./?country=TW");
  await expect(status(page)).toHaveText("6 of 89 events");
  await drop(page, carrying({ timeline: "other", view: "country=RU" }));
  await expect(notice(page)).toContainText("It shows “The other one”.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(real.title);
  await notice(page).getByRole("button", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The other one");
  await expect(status(page)).toHaveText("11 of 89 events");
  await expect(notice(page)).toContainText("could not be compared");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(real.title);
  await expect(status(page)).toHaveText("6 of 89 events");
});
