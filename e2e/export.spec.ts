import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Timeline } from "../src/model/timeline.ts";
import { expectNoViolations } from "./support/axe.ts";
import { watchForTrouble } from "./support/trouble.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Export image" });
const download = (page: Page) => dialog(page).getByRole("button", { name: "Download" });

async function openDialog(page: Page, query = ""): Promise<void> {
  await page.goto(`./${query}`);
  await page.getByRole("region", { name: "Timeline" }).getByRole("button").first().waitFor();
  await page.getByRole("button", { name: "Export image" }).click();
  await expect(dialog(page)).toBeVisible();
}

async function choose(page: Page, group: string, choice: string): Promise<void> {
  const radios = dialog(page).getByRole("radiogroup", { name: group, exact: true });
  await radios.getByRole("radio", { name: choice, exact: true }).check();
}

async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await expect(download(page)).toBeEnabled({ timeout: 20_000 });
  const saving = page.waitForEvent("download");
  await download(page).click();
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function saveSvg(page: Page): Promise<string> {
  await choose(page, "Format", "SVG");
  return (await save(page)).bytes.toString("utf8");
}

/** All text of an SVG, its title, description and fonts left out. */
function textsOf(svg: string): string[] {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
  return texts.map((text) =>
    text
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  );
}

/** Width and height in the header of a PNG. */
function pngSize(bytes: Buffer): { width: number; height: number } {
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** A page of its own, without the app's security policy, to read a picture back in. */
async function onBlankPage<T>(page: Page, read: (blank: Page) => Promise<T>): Promise<T> {
  const blank = await page.context().newPage();
  const result = await read(blank);
  await blank.close();
  await page.bringToFront();
  return result;
}

type Colours = { readonly count: number; readonly corner: string; readonly coloured: boolean };

/** How many different colours the picture has, that of its corner, and whether any is not grey. */
async function coloursOf(page: Page, png: Buffer): Promise<Colours> {
  const data = png.toString("base64");
  return onBlankPage(page, (blank) => blank.evaluate(readColours, data));
}

async function readColours(data: string): Promise<Colours> {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no canvas");
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(1, 1, 1, 1).data;
  const coloured = [...new Set(pixels)].some(
    (pixel) => (pixel & 255) !== ((pixel >> 8) & 255) || (pixel & 255) !== ((pixel >> 16) & 255),
  );
  const corner = alpha === 255 ? `${red} ${green} ${blue}` : `alpha ${alpha}`;
  return { count: new Set(pixels).size, corner, coloured };
}

async function timelineOnServer(page: Page): Promise<Timeline> {
  return page.evaluate(async () => (await fetch("timelines/us-china/timeline.json")).json());
}

test("a PNG of 850 × 600 at 2x has 1700 × 1200 pixels, with a picture on them", async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openDialog(page);
  await choose(page, "Size", "850 × 600");
  await choose(page, "Scale", "2x");
  const { name, bytes } = await save(page);
  expect(name).toBe("us-china-850x600@2x.png");
  expect(pngSize(bytes)).toEqual({ width: 1700, height: 1200 });
  const { count, corner } = await coloursOf(page, bytes);
  expect(count).toBeGreaterThan(50);
  expect(corner).toBe("253 252 250");
  await expect(dialog(page).getByRole("status")).toContainText(/1700 × 1200 pixels, \d+ kB/);
  expect(trouble).toEqual([]);
});

test("the other size, once and dark", async ({ page }) => {
  await openDialog(page);
  await choose(page, "Size", "1200 × 628");
  await choose(page, "Scale", "1x");
  await choose(page, "Theme", "Dark");
  const { name, bytes } = await save(page);
  expect(name).toBe("us-china-1200x628-dark.png");
  expect(pngSize(bytes)).toEqual({ width: 1200, height: 628 });
  expect((await coloursOf(page, bytes)).corner).toBe("20 23 28");
});

test("an SVG stands alone: words, sources and fonts are in it, and nothing outside it is asked for", async ({
  page,
}) => {
  await openDialog(page, "?official=antony-blinken");
  const { title, events, documents } = await timelineOnServer(page);
  const svg = await saveSvg(page);
  const words = textsOf(svg).join(" ");
  expect(words).toContain(title);
  const blinken = events.filter((event) =>
    event.participants.some(({ official }) => official === "antony-blinken"),
  );
  expect(words).toContain(`${blinken.length} of ${events.length} events`);
  expect(words).toContain("Filter: official Antony Blinken.");
  for (const name of [
    "Associated Press text",
    "Los Angeles Times, by Matthew Lee",
    "Paraphrase of 3",
  ])
    expect(words).toContain(name);
  expect(words.match(/\babout (\d|–)+/g)).toHaveLength(documents.length);
  for (const family of ["Inter Variable", "Source Serif 4 Variable"])
    expect(svg).toMatch(
      new RegExp(`@font-face\\{font-family:"${family}"[^}]*url\\(data:font/woff2;base64,`),
    );
  expect(svg).not.toContain("foreignObject");
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/);
  expect(svg).toMatch(
    /role="img" aria-labelledby="(\S+) (\S+)"><title id="\1">[^<]+<\/title><desc id="\2">[^<]+<\/desc>/,
  );
});

test("range and filters are what the image says", async ({ page }) => {
  const window = "2023-06-18T00:00:00Z/2023-06-20T00:00:00Z";
  await openDialog(page, `?official=antony-blinken&window=${window}`);
  const { events } = await timelineOnServer(page);
  const met = events.filter(({ participants }) =>
    participants.some(({ official }) => official === "antony-blinken"),
  ).length;
  const count = async () => textsOf(await saveSvg(page)).join(" ");
  const view = await count();
  expect(view).toContain(`${met} of ${events.length} events.`);
  expect(view).toContain("outside the time shown.");
  await choose(page, "Range", "Filtered range");
  const filtered = await count();
  expect(filtered).toContain(`${met} of ${events.length} events. Filter: official Antony Blinken.`);
  await choose(page, "Range", "Everything");
  const everything = await count();
  expect(everything).toContain(`${events.length} of ${events.length} events.`);
  expect(everything).not.toContain("Filter");
});

type Place = { readonly text: string; readonly x: number; readonly y: number };

/** Where each text of the SVG begins, and the line it stands on. */
async function placesOf(page: Page, svg: string): Promise<Place[]> {
  return onBlankPage(page, (blank) => blank.evaluate(readPlaces, svg));
}

function readPlaces(source: string): Place[] {
  const holder = document.createElement("div");
  holder.innerHTML = source;
  holder.style.cssText = "position:absolute;left:0;top:0";
  document.body.append(holder);
  const origin = holder.getBoundingClientRect();
  const places = [...holder.querySelectorAll("text")].map((element) => {
    const matrix = element.getScreenCTM();
    const at = new DOMPoint(Number(element.getAttribute("x")), Number(element.getAttribute("y")));
    const { x, y } = at.matrixTransform(matrix ?? undefined);
    return { text: element.textContent ?? "", x: x - origin.x, y: y - origin.y };
  });
  holder.remove();
  return places;
}

test("at the current size, labels stand where they stand on screen", async ({ page }) => {
  await openDialog(page);
  const { events } = await timelineOnServer(page);
  const labelOf = new Map(events.map(({ id, label }) => [id, label]));
  const places = await placesOf(page, await saveSvg(page));
  const region = page.locator('section[aria-label="Timeline"]');
  const left = (await region.boundingBox())?.x ?? 0;
  const buttons = await region.locator("button[data-key]").evaluateAll((all) =>
    all.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { id: (button as HTMLElement).dataset.event ?? "", x, width, y: y + height / 2 };
    }),
  );
  expect(buttons.length).toBeGreaterThan(60);
  const offsets = buttons.map(({ id, x, width, y }) => {
    const label = labelOf.get(id) ?? "";
    const near = places.find(
      (place) =>
        sameLabel(place.text, label) && place.x > x - left - 1 && place.x < x - left + width + 1,
    );
    expect(near, `label of ${id}: ${label}`).toBeDefined();
    return Math.round((near?.y ?? 0) - y);
  });
  const undated = events.filter(({ date }) => date === null);
  for (const { label } of undated) expect(places.map(({ text }) => text)).toContain(label);
  expect(Math.max(...offsets) - Math.min(...offsets), "all moved alike").toBeLessThanOrEqual(1);
});

function sameLabel(shown: string, label: string): boolean {
  return shown === label || (shown.endsWith("…") && label.startsWith(shown.slice(0, -1)));
}

test("SVG needs no scale", async ({ page }) => {
  await openDialog(page);
  const scale = dialog(page).getByRole("radiogroup", { name: "Scale" });
  await choose(page, "Format", "SVG");
  await expect(scale.getByRole("radio", { name: "2x" })).toBeDisabled();
  await expect(scale).toHaveAccessibleDescription("SVG is sharp at any scale.");
  await choose(page, "Format", "PNG");
  await expect(scale.getByRole("radio", { name: "2x" })).toBeEnabled();
});

test("the preview is the drawing, and says what is on it", async ({ page }) => {
  await openDialog(page, "?official=antony-blinken");
  const preview = dialog(page).getByRole("img");
  await expect(preview).toHaveAttribute("src", /^blob:/);
  await expect(preview).toHaveAttribute("alt", /^Preview\. .*Filter: official Antony Blinken\./);
  const ratio = async () => preview.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await choose(page, "Size", "1200 × 628");
  await expect.poll(ratio).toBe(1200);
});

test("Escape closes it and gives focus back", async ({ page }) => {
  await openDialog(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Export image" })).toBeFocused();
});

test("the keyboard alone suffices", async ({ page }) => {
  await openDialog(page);
  const size = dialog(page).getByRole("radiogroup", { name: "Size" });
  await size.getByRole("radio", { name: "Current" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(size.getByRole("radio", { name: "850 × 600" })).toBeChecked();
  await expect(download(page)).toBeEnabled({ timeout: 20_000 });
  await download(page).focus();
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await saving).suggestedFilename()).toBe("us-china-850x600@2x.png");
});

test("fonts that cannot be loaded are an error with a way out", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("region", { name: "Timeline" }).getByRole("button").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.route("**/*.woff2", (route) => route.abort());
  await page.getByRole("button", { name: "Export image" }).click();
  await expect(dialog(page).getByRole("alert")).toContainText("fonts could not be loaded");
  await expect(download(page)).toBeDisabled();
  await page.unroute("**/*.woff2");
  await dialog(page).getByRole("button", { name: "Try again" }).click();
  await expect(download(page)).toBeEnabled({ timeout: 20_000 });
});

test("a PDF is a page of that size, its words are text, and it says what it shows", async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openDialog(page);
  const { title, events } = await timelineOnServer(page);
  await choose(page, "Size", "A4 landscape");
  await choose(page, "Format", "PDF");
  await expect(dialog(page).getByRole("checkbox", { name: "Embed the view" })).toBeDisabled();
  const { name, bytes } = await save(page);
  expect(name).toBe("us-china-a4-landscape.pdf");
  await expect(dialog(page).getByRole("status")).toContainText("297mm × 210mm, ");
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheet = await pdf.getPage(1);
  const { width, height } = sheet.getViewport({ scale: 1 });
  expect(pdf.numPages).toBe(1);
  expect(Math.abs(width - (297 / 25.4) * 72)).toBeLessThan(0.1);
  expect(Math.abs(height - (210 / 25.4) * 72)).toBeLessThan(0.1);
  const { items } = await sheet.getTextContent();
  const words = items.map((item) => ("str" in item ? item.str : "")).join(" ");
  expect(words).toContain(title);
  expect(words).toContain(`${events.length} of ${events.length} events`);
  const named = events.filter(({ label }) => words.includes(label));
  expect(named.length).toBeGreaterThan(40);
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: title, Author: "Readout" });
  expect((info as { Subject: string }).Subject).toContain("Lanes: ");
  expect(trouble).toEqual([]);
});

test("own words, own size and the view inside; what is typed wrong is said", async ({ page }) => {
  await openDialog(page, "?official=antony-blinken");
  const box = (name: string) => dialog(page).getByRole("textbox", { name, exact: true });
  await box("Title").fill("<b>Mine</b> & 中文");
  await box("Subtitle").fill("As five reports tell it");
  await box("Caption").fill("What to see here");
  await box("Note").fill("Graphic: the desk.");
  await choose(page, "Size", "Free");
  await choose(page, "Unit", "mm");
  const width = dialog(page).getByRole("spinbutton", { name: "Width" });
  await width.fill("20");
  await expect(width).toHaveAccessibleDescription("Width: a number from 106 to 1058 mm.");
  await expect(download(page)).toBeDisabled();
  await width.fill("300");
  await dialog(page).getByRole("spinbutton", { name: "Height" }).fill("240");
  const svg = await saveSvg(page);
  expect(svg).toMatch(/^<svg [^>]*width="300mm" height="240mm"/);
  const words = textsOf(svg).join(" ");
  expect(words).toContain("As five reports tell it");
  expect(words).toContain("What to see here");
  expect(words).toContain("Graphic: the desk.");
  expect(words).not.toMatch(/for want of room/);
  expect(svg).toContain("&lt;b&gt;Mine&lt;/b&gt; &amp; 中文");
  expect(svg).toMatch(/<metadata>.*official=antony-blinken.*<\/metadata>/s);
  await dialog(page).getByText("What is embedded").click();
  await expect(dialog(page).getByText(/"dataHash":"[0-9a-f]{64}"/)).toBeVisible();
  await dialog(page).getByRole("checkbox", { name: "Embed the view" }).uncheck();
  expect(await saveSvg(page)).not.toContain("<metadata>");
  await choose(page, "Format", "PDF");
  const warnings = dialog(page).getByRole("list", { name: "Warnings" });
  await expect(warnings).toContainText("fonts lack 2 characters, drawn as boxes: 中 文");
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Export image" }).click();
  await expect(width).toHaveValue("300");
  await expect(box("Note")).toHaveValue("Graphic: the desk.");
});

test("print is grey, transparent is clear, and warnings and copies say what they must", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDialog(page);
  const warnings = dialog(page).getByRole("list", { name: "Warnings" });
  await expect(download(page)).toBeEnabled({ timeout: 20_000 });
  await expect(warnings).toBeHidden();
  await choose(page, "Theme", "Print");
  await choose(page, "Size", "850 × 600");
  await choose(page, "Scale", "1x");
  const printed = await coloursOf(page, (await save(page)).bytes);
  expect(printed).toMatchObject({ corner: "255 255 255", coloured: false });
  await expect(warnings).toContainText(/\d+ events are only counted: a larger size names them\./);
  await expect(warnings).toContainText(/small numbers of sources are \d\.\d pt/);
  await dialog(page).getByRole("checkbox", { name: "Transparent background" }).check();
  const clear = await save(page);
  expect(clear.name).toBe("us-china-850x600-print-transparent.png");
  expect((await coloursOf(page, clear.bytes)).corner).toBe("alpha 0");
  await expect(warnings).toContainText("On a black page some text is hard to read");
  await dialog(page).getByRole("button", { name: "Copy image" }).click();
  await expect(dialog(page).getByRole("status")).toContainText("Image copied as PNG.");
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain("image/png");
  await dialog(page).getByRole("button", { name: "Copy description" }).click();
  await expect(dialog(page).getByText("Copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^Timeline “.+”, Jan 2021 to May 2024: 89 events from 5 reports, which disagree on \d+ of them\.\n\nTimeline “/,
  );
  expect(text).toMatch(/Reports disagree on \d+ events: .* Sources: 1 Associated Press/);
});

async function fitsWidth(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node.scrollWidth <= node.clientWidth + 1);
}

test("on a phone everything is there, and nothing sticks out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  await page.getByRole("region", { name: "Timeline" }).waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Export image" }).click();
  await expect(dialog(page)).toBeVisible();
  expect(await fitsWidth(dialog(page))).toBe(true);
  await choose(page, "Size", "850 × 600");
  expect(pngSize((await save(page)).bytes)).toEqual({ width: 1700, height: 1200 });
});

for (const theme of ["light", "dark"])
  test(`no accessibility violation in the dialog, ${theme}`, async ({ page }) => {
    await openDialog(page, `?theme=${theme}`);
    await expect(download(page)).toBeEnabled({ timeout: 20_000 });
    await expectNoViolations(page, "dialog");
    await choose(page, "Format", "SVG");
    await expect(download(page)).toBeEnabled({ timeout: 20_000 });
    await expectNoViolations(page, "dialog");
  });
