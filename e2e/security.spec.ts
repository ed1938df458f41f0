import { expect, type Page, test } from "@playwright/test";
import { watchForTrouble } from "./support/trouble.ts";

type Watched = Window & { refused: string[] };

/** Notes each breach of the policy, from the first script on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.refused = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      watched.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as Watched).refused);
}

test("no view, search, theme or export breaks the content security policy", async ({ page }) => {
  const trouble = watchForTrouble(page);
  const refused = await watchPolicy(page);
  await page.goto("./?event=blinken-meets-xi-2023&passage=001_124ae5d9cda50afc.0-79");
  await expect(page.getByRole("region", { name: "Event" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Report" }).locator("mark").first()).toBeVisible();
  for (const tab of ["Table", "Disagreements", "Documents", "Chart"]) {
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
    await page.waitForTimeout(300);
  }
  await page.getByRole("searchbox", { name: "Search" }).fill("red lines");
  await page.waitForTimeout(400);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Export image" }).click();
  const dialog = page.getByRole("dialog", { name: "Export image" });
  await expect(dialog.getByRole("img").first()).toBeVisible();
  for (const format of ["PNG", "SVG", "PDF"]) {
    await dialog.getByRole("radio", { name: format }).check();
    const saved = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download" }).click();
    expect((await saved).suggestedFilename()).toContain(`.${format.toLowerCase()}`);
  }
  expect(await refused()).toEqual([]);
  expect(trouble).toEqual([]);
});

test("what is injected does not run: scripts, handlers, text as markup, other hosts", async ({
  page,
}) => {
  const refused = await watchPolicy(page);
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const outcome = await page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const box = document.createElement("div");
    document.body.append(box);
    const script = document.createElement("script");
    script.append("window.hacked = 1");
    document.body.append(script);
    const button = document.createElement("button");
    button.setAttribute("style", "color: red");
    return {
      markup: await attempt(() => (box.innerHTML = "<img src=x onerror='window.hacked=1'>")),
      handler: await attempt(() => button.setAttribute("onclick", "window.hacked=1")),
      code: await attempt(() => window.setTimeout("window.hacked=1")),
      policy: await attempt(() =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy("mine", {}),
      ),
      elsewhere: await attempt(() => fetch("https://evil.example/")),
      children: box.children.length,
    };
  });
  expect(outcome).toMatchObject({
    markup: "TypeError",
    policy: "TypeError",
    elsewhere: "TypeError",
    children: 0,
  });
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  const directives = (await refused()).map((line) => line.split(" ")[0]);
  for (const directive of ["require-trusted-types-for", "connect-src", "style-src-attr"])
    expect(directives).toContain(directive);
});
