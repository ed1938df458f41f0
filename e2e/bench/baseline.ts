import type { Page } from "@playwright/test";

/**
 * The least a page can do: a canvas as large as the chart, repainted at every pointer event.
 * What it takes, the machine and the browser take; only the rest is Readout's.
 */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Lower bound</title>
<body style="margin:0"><p>Lower bound</p><section aria-label="Timeline"><canvas width="1120" height="640"></canvas></section>`;

/** The lower bound as an address. */
export const BASELINE_ADDRESS = `data:text/html,${encodeURIComponent(PAGE)}`;

/** Replaces the page by the lower bound. */
export async function openBaseline(page: Page): Promise<void> {
  await page.goto(BASELINE_ADDRESS);
  await page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const paint = (event: PointerEvent | WheelEvent) => {
      event.preventDefault();
      context.clearRect(0, 0, canvas.width, canvas.height);
      for (let i = 0; i < 50; i += 1) context.fillRect(event.offsetX + i * 9, i * 12, 8, 8);
    };
    canvas.addEventListener("pointermove", paint);
    canvas.addEventListener("wheel", paint, { passive: false });
  });
}
