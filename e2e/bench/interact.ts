import type { Locator, Page } from "@playwright/test";

declare global {
  interface Window {
    /** Resolves with the ms from the next click to the frame after the page's last change. */
    benchSettled?: Promise<number>;
  }
}

/** No change for so long: the page has done what was asked, ms. */
const QUIET_MS = 600;

/**
 * Makes the page time what its next click takes: from the event's own time stamp to the frame that shows the last
 * change. The page is to be opened with reduced motion, else the end of the movement is measured.
 */
async function armStopwatch(page: Page): Promise<void> {
  await page.evaluate((quiet) => {
    window.benchSettled = new Promise((resolve) => {
      const onClick = ({ timeStamp }: Event) => {
        let last = Number.NaN;
        let timer = 0;
        const end = () => {
          observer.disconnect();
          resolve(last);
        };
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          requestAnimationFrame(() =>
            setTimeout(() => {
              last = performance.now() - timeStamp;
              timer = window.setTimeout(end, quiet);
            }),
          );
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        timer = window.setTimeout(end, 20 * quiet);
      };
      window.addEventListener("click", onClick, { capture: true, once: true });
      setTimeout(() => resolve(Number.NaN), 40 * quiet); // no click came, or the page never rests
    });
  }, QUIET_MS);
}

/** Clicks, and returns the ms until the page showed everything that follows. */
export async function timeSettled(page: Page, target: Locator): Promise<number> {
  await armStopwatch(page);
  await target.click();
  return page.evaluate(() => window.benchSettled ?? Number.NaN);
}

/**
 * Sets and lifts the filters on the first countries in turn.
 * @returns ms for each click; the first may have much to prepare
 */
export async function measureFilters(page: Page, count: number): Promise<number[]> {
  const group = page
    .getByRole("region", { name: "Filters" })
    .getByRole("group", { name: "Country" });
  const boxes = group.getByRole("checkbox");
  const times: number[] = [];
  for (let i = 0; i < count; i += 1)
    times.push(await timeSettled(page, boxes.nth(Math.floor(i / 2) % 3)));
  if (count % 2 === 1) await boxes.nth(Math.floor((count - 1) / 2) % 3).click();
  return times;
}

/**
 * Selects events one after the other and lets the first go.
 * @returns ms for each click, until chart and event show it
 */
export async function measureSelections(page: Page, count: number): Promise<number[]> {
  const buttons = page.getByRole("region", { name: "Timeline" }).locator("button[aria-pressed]");
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    await armStopwatch(page);
    await buttons.nth(i).press("Enter"); // what lies over its mark does not matter
    times.push(await page.evaluate(() => window.benchSettled ?? Number.NaN));
  }
  return times;
}
