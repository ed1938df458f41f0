import { expect, type Page, test } from "@playwright/test";

const passage = "passage=002_e5f407245666f9ac.4759-5060";
const event = (page: Page) => page.getByRole("region", { name: "Event" });

async function focusIsSomewhere(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? "BODY"))
    .not.toBe("BODY");
}

for (const [query, width, height, last] of [
  [
    `?event=wang-red-lines-2024&${passage}&country=US&window=2024-04-23/2024-04-28`,
    1440,
    900,
    "Fit",
  ],
  ["?event=wang-red-lines-2024&country=US&window=2024-04-23/2024-04-28", 844, 390, "Fit"],
  ["?event=wang-red-lines-2024&window=2024-04-23/2024-04-28", 1200, 800, "Fit"],
  ["?event=wang-red-lines-2024&window=2024-04-23/2024-04-28", 720, 800, "Fit"],
  [`?event=wang-red-lines-2024&${passage}&country=US&view=documents`, 1440, 900, "Each report"],
] as const)
  test(`the toolbar ends where the event begins: ${width} ${last} ${query}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./${query}`);
    await expect(event(page)).toBeVisible();
    const button = page.getByRole("button", { name: last, exact: true });
    await expect(button).toBeVisible();
    await expect(async () => {
      const [own, beside] = [await button.boundingBox(), await event(page).boundingBox()];
      expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual((beside?.x ?? 0) + 1);
    }).toPass({ timeout: 3000 });
    await button.click();
  });

test("an event under its lane's title stands beside it and can be pressed", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./?window=2024-04-24T09:00Z/2024-04-27");
  await page
    .getByRole("button", { name: /^Biden signs/ })
    .first()
    .click({ timeout: 5000 });
  await expect(event(page)).toBeVisible();
});

test("focus finds another place when its lane or its panel is gone", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./");
  await page.getByRole("radio", { name: "Country" }).click();
  await page.getByRole("button", { name: /^China, \d+ events/ }).press("Enter");
  await expect(page.getByRole("button", { name: /^China, \d+ events/ })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Visits, meetings/ })).toBeVisible();
  await focusIsSomewhere(page);

  await page.goto("./?event=wang-red-lines-2024");
  await page.getByRole("button", { name: "Close event" }).focus();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("separator", { name: "Height of the event" })).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole("separator", { name: "Height of the event" })).toBeHidden();
  await focusIsSomewhere(page);

  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(`./?event=wang-red-lines-2024&${passage}`);
  await page
    .getByRole("link", { name: /Open report/ })
    .or(page.getByRole("button", { name: /Open report/ }))
    .first()
    .focus();
  await page.setViewportSize({ width: 600, height: 900 });
  await focusIsSomewhere(page);
});

test("from the order's button, arrow keys lead to its choices", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./");
  await page.getByRole("button", { name: "Order: Usual" }).press("Enter");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Usual" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^Order: First/ })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
});
