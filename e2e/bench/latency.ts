import { gzipSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";

/** What loading took: times in ms since navigation began, JavaScript in gzipped kB. */
export type LoadReport = { firstPaint: number; firstPicture: number; scriptKb: number };

declare global {
  interface Window {
    /** When the first event stood in the chart, in ms since navigation began. */
    benchFirstPicture?: number;
    /** Resolves with the ms from the next click to the frame that shows a passage. */
    benchPassages?: Promise<number>;
  }
}

/**
 * To be run before the page's own scripts: notes the frame in which the first event's button
 * stands in the region "Timeline". The canvas is painted in the same frame or before.
 */
export const WATCH_FIRST_PICTURE = `
  const look = () => {
    if (document.querySelector('[aria-label="Timeline"] button[aria-pressed]'))
      window.benchFirstPicture ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** The scripts loaded before a moment, as the browser asked for them. */
async function scriptsBefore(page: Page, moment: number): Promise<string[]> {
  return page.evaluate(
    (end) =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry.startTime < end && /\.js(\?|$)/.test(entry.name))
        .map((entry) => entry.name),
    moment,
  );
}

async function gzippedKb(address: string): Promise<number> {
  const body = await (await fetch(address)).arrayBuffer();
  return gzipSync(Buffer.from(body)).length / 1000;
}

/** Opens the app and waits for its first picture. */
export async function measureLoad(page: Page, address: string): Promise<LoadReport> {
  await page.goto(address);
  await page.waitForFunction(() => window.benchFirstPicture !== undefined, undefined, {
    timeout: 20_000,
  });
  const { firstPicture, firstPaint } = await page.evaluate(() => ({
    firstPicture: window.benchFirstPicture ?? Number.NaN,
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  }));
  const sizes = await Promise.all((await scriptsBefore(page, firstPicture)).map(gzippedKb));
  return { firstPaint, firstPicture, scriptKb: sizes.reduce((sum, kb) => sum + kb, 0) };
}

/** Makes the page time its next click, from the event's own time stamp to the frame shown. */
async function armStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchPassages = new Promise((resolve) => {
      const onClick = (event: Event) => {
        const look = () => {
          if (document.querySelector("blockquote")?.textContent)
            requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
          else requestAnimationFrame(look);
        };
        look();
      };
      window.addEventListener("click", onClick, { capture: true, once: true });
    });
  });
}

/** Opens one event and returns the ms until its passages stood there; then closes it. */
async function timeOneClick(page: Page, button: Locator): Promise<number> {
  await armStopwatch(page);
  await button.click({ timeout: 3000 }).catch(() => button.press("Enter"));
  const ms = await page.evaluate(() => window.benchPassages ?? Number.NaN);
  await page.keyboard.press("Escape");
  await page.locator("blockquote").first().waitFor({ state: "detached", timeout: 3000 });
  return ms;
}

/**
 * Clicks events one by one, with the pointer resting on each before, as a hand does.
 * @returns ms for each; the first may load code and text, the others find them there
 */
export async function measureClicks(page: Page, region: Locator, count: number): Promise<number[]> {
  const buttons = await region.locator("button[aria-pressed]").all();
  const times: number[] = [];
  for (const button of buttons.slice(0, count)) {
    await button.hover({ timeout: 1000 }).catch(() => button.focus());
    await page.waitForTimeout(150);
    times.push(await timeOneClick(page, button));
  }
  return times;
}
