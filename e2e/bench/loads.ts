import type { Browser, Page } from "@playwright/test";
import { BASELINE_ADDRESS } from "./baseline.ts";
import { percentile } from "./frames.ts";
import { type LoadReport, measureLoad } from "./latency.ts";

/** The median of several loads, and that of the bare page between them. Times in ms since navigation began. */
export type LoadsReport = LoadReport & { bare: number; loads: number };

const median = (values: number[]) => percentile(values, 0.5);

/**
 * Loads the app anew, with nothing in any cache, and the bare page before each, since the machine's speed varies.
 * @param open opens a page in a fresh context
 */
export async function measureLoads(
  browser: Browser,
  address: string,
  loads: number,
  open: (browser: Browser) => Promise<Page>,
): Promise<LoadsReport> {
  const bare: number[] = [];
  const reports: LoadReport[] = [];
  for (let i = 0; i < loads; i += 1) {
    bare.push(await inPage(browser, open, firstPaint));
    reports.push(await inPage(browser, open, (page) => measureLoad(page, address)));
  }
  return {
    loads,
    bare: median(bare),
    firstPaint: median(reports.map((report) => report.firstPaint)),
    firstPicture: median(reports.map((report) => report.firstPicture)),
    scriptKb: median(reports.map((report) => report.scriptKb)),
  };
}

async function inPage<T>(
  browser: Browser,
  open: (browser: Browser) => Promise<Page>,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await open(browser);
  const result = await measure(page);
  await page.context().close();
  return result;
}

async function firstPaint(page: Page): Promise<number> {
  await page.goto(BASELINE_ADDRESS);
  const painted = () => performance.getEntriesByName("first-paint")[0]?.startTime ?? 0;
  await page.waitForFunction(painted, undefined, { timeout: 5000 });
  return page.evaluate(painted);
}
