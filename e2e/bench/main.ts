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
import { openBaseline } from "./baseline.ts";
import { type FrameReport, metric, recordFrames } from "./frames.ts";
import { chartBox, GESTURES } from "./gestures.ts";
import { measureClicks, measureLoad, WATCH_FIRST_PICTURE } from "./latency.ts";
import { type BenchReport, frameLines, machineLines, otherLines } from "./report.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string" }, // an app that runs already
    seconds: { type: "string", default: "4" }, // for each gesture
    clicks: { type: "string", default: "15" },
  },
});

/** The address to measure, and how to end the server behind it. */
async function serveApp(): Promise<{ address: string; close: () => Promise<void> }> {
  if (values.url) return { address: values.url, close: async () => {} };
  if (!existsSync("dist/index.html")) throw new Error("Run `npm run build` first.");
  const server = await preview({ preview: { host: "127.0.0.1", port: 4300 }, logLevel: "warn" });
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

/** A page of the size the design is made for. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
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

async function measure(browser: Browser, address: string): Promise<BenchReport> {
  const baseline = await measureBaseline(browser);
  const page = await openPage(browser);
  const load = await measureLoad(page, address);
  const region = page.getByRole("region", { name: "Timeline" });
  const clicks = await measureClicks(page, region, Number(values.clicks));
  const zoomIn = region.getByRole("button", { name: "Zoom in" });
  for (let i = 0; i < 2; i += 1) await zoomIn.click(); // so that there is something to pan to
  const app = await measureGestures(page);
  return { load, baseline, app, clicks, heapMb: await heapMb(page) };
}

const { address, close } = await serveApp();
const browser = await openBrowser();
try {
  const machine = machineLines(`Chromium ${browser.version()}`); // before we load it ourselves
  const report = await measure(browser, address);
  console.log([...machine, "", ...frameLines(report), "", ...otherLines(report)].join("\n"));
} finally {
  await browser.close();
  await close();
}
