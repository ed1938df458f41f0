import type { Locator, Page } from "@playwright/test";

/** A stretch of the screen, as Playwright's boundingBox gives it. */
export type Box = { x: number; y: number; width: number; height: number };

/** A pause between two pointer events, shorter than a frame. */
const PAUSE_MS = 4;

/** The largest canvas of a region: the chart, not its overview. */
export async function chartBox(region: Locator): Promise<Box> {
  const canvases = await region.locator("canvas").all();
  const boxes = (await Promise.all(canvases.map((canvas) => canvas.boundingBox()))).filter(
    (box) => box !== null,
  );
  const [largest] = boxes.sort((a, b) => b.width * b.height - a.width * a.height);
  if (!largest) throw new Error("There is no canvas in the region.");
  return largest;
}

/** Calls `step` with the seconds passed, until they are over. */
async function during(seconds: number, step: (elapsed: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - start) / 1000) {
    await step(elapsed);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Drags to and fro, a third of the width, once in two seconds. */
export async function pan(page: Page, box: Box, seconds: number): Promise<void> {
  const x = box.x + box.width / 2;
  const y = box.y + box.height * 0.6;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await during(seconds, (elapsed) =>
    page.mouse.move(x + Math.sin(elapsed * Math.PI) * (box.width / 3), y),
  );
  await page.mouse.up();
}

/** Ctrl + wheel at a point off the centre, in for a second, out for a second. */
export async function zoom(page: Page, box: Box, seconds: number): Promise<void> {
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
  await page.keyboard.down("Control");
  await during(seconds, (elapsed) => page.mouse.wheel(0, elapsed % 2 < 1 ? -20 : 20));
  await page.keyboard.up("Control");
}

/** Moves the pointer over the whole chart in a figure that meets many marks. */
export async function hover(page: Page, box: Box, seconds: number): Promise<void> {
  const at = (share: number) => 0.5 + 0.45 * share;
  await during(seconds, (elapsed) =>
    page.mouse.move(
      box.x + box.width * at(Math.sin(elapsed * 1.7)),
      box.y + box.height * at(Math.sin(elapsed * 4.3)),
    ),
  );
}

/** The gestures that are measured, by the name they have in the table. */
export const GESTURES = { pan, zoom, hover };
