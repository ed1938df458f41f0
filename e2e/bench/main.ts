/**
 * `npm run bench`: how smooth and how quick the built app is, driven as a person drives it, in
 * one run with the least a page can do. Prints; asserts nothing.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "../../src/cli/launch/browser.mjs";
import { BROWSER_ARGS } from "../../src/cli/launch/browser-candidates.mjs";
import { serveTimeline } from "../support/fakeTimeline.ts";
import { manyEvents } from "../support/oddWorlds.ts";
import { openBaseline } from "./baseline.ts";
import { type FrameReport, metric, recordFrames } from "./frames.ts";
import { chartBox, GESTURES } from "./gestures.ts";
import { measureFilters, measureSelections } from "./interact.ts";
import { measureClicks, measureLoad, WATCH_FIRST_PICTURE } from "./latency.ts";
import { measureLoads } from "./loads.ts";
import {
  type BenchReport,
  frameLines,
  machineLines,
  otherLines,
  type SizeReport,
  sizeLines,
} from "./report.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string" }, // an app that runs already
    seconds: { type: "string", default: "4" }, // for each gesture
    clicks: { type: "string", default: "15" },
    loads: { type: "string", default: "5" },
    filters: { type: "string", default: "7" }, // clicks on filters, at each size
    dist: { type: "string", default: "dist" },
  },
});

/** The address to measure, and how to end the server behind it. */
async function serveApp(): Promise<{ address: string; close: () => Promise<void> }> {
  if (values.url) return { address: values.url, close: async () => {} };
  if (!existsSync(`${values.dist}/index.html`)) throw new Error("Run `npm run build` first.");
  const server = await preview({
    preview: { host: "127.0.0.1", port: 4300 },
    build: { outDir: values.dist },
    logLevel: "warn",
  });
  return { address: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}

async function openBrowser(): Promise<Browser> {
  const found = await findBrowser(console.error);
  if (!found) throw new Error("No browser.");
  return chromium.launch({
    ...(found.path ? { executablePath: found.path } : {}),
    args: BROWSER_ARGS,
  });
}

/** A page of the size the design is made for, with nothing cached. */
async function openPage(browser: Browser, still = false): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: still ? "reduce" : "no-preference",
    serviceWorkers: "block", // what it keeps is fetched while others are measured
  });
  await page.addInitScript("globalThis.__name ??= (f) => f"); // tsx marks functions with it
  await page.addInitScript(WATCH_FIRST_PICTURE);
  return page;
}

/** Frame times of every gesture on what the page shows now. */
async function measureGestures(page: Page): Promise<Record<string, FrameReport>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" }); // CPU, not wall time
  const box = await chartBox(page.getByRole("region", { name: "Timeline" }));
  const reports: Record<string, FrameReport> = {};
  for (const [name, gesture] of Object.entries(GESTURES)) {
    reports[name] = await recordFrames(page, session, () =>
      gesture(page, box, Number(values.seconds)),
    );
    await page.keyboard.press("Escape"); // a drag may have selected something
  }
  return reports;
}

async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" }); // CPU, not wall time
  await session.send("HeapProfiler.collectGarbage");
  return (await metric(session, "JSHeapUsedSize")) / 1e6;
}

async function measureBaseline(browser: Browser): Promise<Record<string, FrameReport>> {
  const page = await openPage(browser);
  await openBaseline(page);
  const reports = await measureGestures(page);
  await page.close();
  return reports;
}

/** How the app answers with this many events on the page; `many` replaces the published timeline. */
async function measureSize(
  browser: Browser,
  address: string,
  many: number | null,
): Promise<SizeReport> {
  const page = await openPage(browser, true);
  if (many !== null) await serveTimeline(page, manyEvents(many));
  const { firstPicture } = await measureLoad(page, address);
  await page.waitForTimeout(1000); // what is loaded after the first picture
  const loaded = await heapMb(page);
  const filters = await measureFilters(page, Number(values.filters));
  const selections = await measureSelections(page, Number(values.filters));
  const report = { events: many ?? 89, firstPicture, loaded, filters, selections };
  const heap = await heapMb(page);
  await page.close();
  return { ...report, heap };
}

async function measure(browser: Browser, address: string): Promise<BenchReport> {
  const load = await measureLoads(browser, address, Number(values.loads), openPage);
  const baseline = await measureBaseline(browser);
  const page = await openPage(browser);
  await measureLoad(page, address);
  const region = page.getByRole("region", { name: "Timeline" });
  const clicks = await measureClicks(page, region, Number(values.clicks));
  const zoomIn = region.getByRole("button", { name: "Zoom in" });
  for (let i = 0; i < 2; i += 1) await zoomIn.click(); // so that there is something to pan to
  const app = await measureGestures(page);
  const report = { load, baseline, app, clicks, heapMb: await heapMb(page) };
  await page.close();
  const sizes = [
    await measureSize(browser, address, null),
    await measureSize(browser, address, 5000),
  ];
  return { ...report, sizes };
}

const { address, close } = await serveApp();
const browser = await openBrowser();
try {
  const machine = machineLines(`Chromium ${browser.version()}`); // before we load it ourselves
  const report = await measure(browser, address);
  console.log(
    [
      ...machine,
      "",
      ...frameLines(report),
      "",
      ...otherLines(report),
      "",
      ...sizeLines(report),
    ].join("\n"),
  );
} finally {
  await browser.close();
  await close();
}
