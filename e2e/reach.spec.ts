import { expect, type Page, test } from "@playwright/test";
import { accessTree } from "./support/accessTree.ts";
import { expectNoViolations } from "./support/axe.ts";

/** Every view, at every size and in both themes: what assistive technology gets, and where the keys lead. */
const views = ["chart", "table", "disagreements", "documents"] as const;
const selected = "event=blinken-meets-xi-2023&passage=001_124ae5d9cda50afc.0-79";
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  await expect(page.getByRole("main")).toBeAttached();
  await expect(page.getByText(/^(Opening|Loading)/)).toHaveCount(0);
  await page.waitForTimeout(600); // moving things have come to rest
}

async function expectNamesAndHeadings(page: Page, reportCovers: boolean): Promise<void> {
  const tree = await accessTree(page);
  const roles = tree.map(({ role }) => role);
  for (const landmark of reportCovers ? ["main"] : ["banner", "main"])
    expect(
      roles.filter((role) => role === landmark),
      landmark,
    ).toHaveLength(1);
  const nameless = tree.filter(
    ({ role, name, focusable }) =>
      focusable && name === "" && !["RootWebArea", "generic", "main"].includes(role),
  );
  expect(nameless, "focusable, and without a name").toEqual([]);
  const levels = tree.flatMap(({ role, level }) => (role === "heading" ? (level ?? []) : []));
  expect(levels[0], "the first heading").toBe(reportCovers ? 2 : 1); // its title is in the header
  const leaps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  expect(leaps, `levels ${levels.join(" ")}`).toEqual([]);
}

for (const view of views) {
  for (const size of sizes) {
    test(`all has a name, headings go down step by step, axe finds nothing: ${view}, ${size.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      for (const query of [`view=${view}`, `view=${view}&${selected}`]) {
        await page.emulateMedia({ colorScheme: "light" });
        await open(page, query);
        await expectNamesAndHeadings(page, size.width < 600 && query.includes("passage="));
        await expectNoViolations(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await page.waitForTimeout(300); // colours change smoothly
        await expectNoViolations(page);
      }
    });

    test(`Tab goes through the page and out of it, and always somewhere: ${view}, ${size.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await open(page, `view=${view}&event=blinken-meets-xi-2023`);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const seen = new Set<string>();
      let wrapped = false;
      for (let press = 0; press < 400 && !wrapped; press += 1) {
        await page.keyboard.press("Tab");
        const place = await page.evaluate(() => {
          const at = document.activeElement;
          if (at === null || at === document.body) return null;
          const all = [...document.querySelectorAll("*")];
          const hidden = !at.checkVisibility({ visibilityProperty: true });
          return { id: String(all.indexOf(at)), hidden, what: at.outerHTML.slice(0, 120) };
        });
        wrapped = place === null || seen.has(place.id);
        if (place === null) break;
        expect(place.hidden, `focus on something hidden: ${place.what}`).toBe(false);
        seen.add(place.id);
      }
      expect(wrapped, "Tab never left the page").toBe(true);
      expect(seen.size).toBeGreaterThan(8);
    });
  }

  for (const [what, width, height] of [
    ["a large screen", 2560, 1440],
    ["1440x900 at 200 % zoom", 720, 450],
    ["a small phone", 320, 640],
  ] as const) {
    test(`nothing is cut off or faulty: ${view} on ${what}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `view=${view}`);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      for (const tab of await page.getByRole("tab").all()) {
        await tab.scrollIntoViewIfNeeded();
        await expect(tab).toBeInViewport({ ratio: 0.99 });
      }
      await expectNoViolations(page);
      await open(page, `view=${view}&event=blinken-meets-xi-2023`);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await expectNoViolations(page);
    });
  }
}
