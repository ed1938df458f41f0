/** A page that nobody touches does nothing: no frame, no timer, no work, however much it shows. */
import { expect, type Page, test } from "@playwright/test";
import { serveTimeline } from "./support/fakeTimeline.ts";
import { manyEvents } from "./support/oddWorlds.ts";

/** Counts what the page asks to be woken up for, from its first script on. */
const countWakes = () => {
  const counts = { frames: 0, timers: 0 };
  Object.assign(window, { wakes: counts });
  const { requestAnimationFrame, setTimeout, setInterval } = window;
  window.requestAnimationFrame = (act) => {
    counts.frames += 1;
    return requestAnimationFrame.call(window, act);
  };
  const counted = (timer: typeof setTimeout | typeof setInterval) =>
    function (this: unknown, ...rest: unknown[]) {
      counts.timers += 1;
      return Reflect.apply(timer, window, rest);
    };
  Object.assign(window, { setTimeout: counted(setTimeout), setInterval: counted(setInterval) });
};

type Wakes = { readonly frames: number; readonly timers: number };

const wakesOf = (page: Page) =>
  page.evaluate(() => ({ ...(window as unknown as { wakes: Wakes }).wakes }));

/** What is asked for while nobody does anything for so long, ms. */
async function wakesWithin(page: Page, ms: number): Promise<Wakes> {
  const before = await wakesOf(page);
  await page.waitForTimeout(ms);
  const after = await wakesOf(page);
  return { frames: after.frames - before.frames, timers: after.timers - before.timers };
}

const still: Wakes = { frames: 0, timers: 0 };

test("a chart of 5,000 marks is at rest once it is drawn, and again after it was moved", async ({
  page,
}) => {
  await page.addInitScript(countWakes);
  await serveTimeline(page, manyEvents());
  await page.goto("./?lanes=document"); // 20 lanes of 250, each mark in a row of its own
  const timeline = page.getByRole("region", { name: "Timeline", exact: true });
  await expect(timeline.getByRole("button", { name: /^Event number/ }).first()).toBeAttached();
  await expect(timeline.getByRole("button", { name: /^\d+ events/ })).toHaveCount(0); // no pill
  await expect.poll(() => wakesWithin(page, 1000), { timeout: 60_000 }).toEqual(still);
  expect(await wakesWithin(page, 3000)).toEqual(still);

  await timeline.hover({ position: { x: 500, y: 400 } });
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/window=/);
  expect((await wakesOf(page)).frames).toBeGreaterThan(0);
  await expect.poll(() => wakesWithin(page, 1000), { timeout: 60_000 }).toEqual(still);
  expect(await wakesWithin(page, 3000)).toEqual(still);
});
