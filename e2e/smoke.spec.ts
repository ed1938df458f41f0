import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { serveFolder } from "./support/static-server.ts";
import { watchForTrouble } from "./support/trouble.ts";

async function expectTimeline(page: Page): Promise<void> {
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Filters" })).toBeVisible();
}

test("the page loads without a complaint", async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.goto("./");
  await expectTimeline(page);
  await page.waitForLoadState("networkidle");
  expect(trouble).toEqual([]);
});

test("the build runs below any path of any static host", async ({ page }) => {
  const trouble = watchForTrouble(page);
  const { address, close } = await serveFolder("dist", "/some/where/");
  await page.goto(address);
  await expectTimeline(page);
  expect(trouble).toEqual([]);
  close();
});

test("the page holds no script of its own text, so that a security policy can forbid them", async () => {
  const html = await readFile("dist/index.html", "utf8");
  expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
  expect(html.match(/\son\w+=/g)).toBeNull();
});
