import { expect, test } from "@playwright/test";
import { sixEvents } from "./support/fakeTimeline.ts";

/** How many are opened, one after the other, in one page each of which the next takes over. */
const ROUNDS = 20;
const AT_ONCE = 5;

const hostile = [
  null,
  "",
  -1,
  1e308,
  [],
  {},
  "__proto__",
  "javascript:window.hacked=1",
  "<img src=x onerror='window.hacked=1'><script>window.hacked=1</script>",
  "\u202E\uD800",
  "長".repeat(20_000),
  "-9999-02-30/..",
  "2023-06-18/2023-06-19",
];

/** Numbers that come the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(83);
const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;

/** Puts something hostile somewhere; mostly a text in the place of a text, which the schema lets pass. */
function spoil(root: unknown): void {
  const texts: [Record<string, unknown>, string][] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "string" || random() < 0.02)
        texts.push([value as Record<string, unknown>, key]);
      visit(inner);
    }
  };
  visit(root);
  const [parent, key] = oneOf(texts);
  parent[key] = oneOf(hostile);
}

function link(): string {
  const names = [
    "event",
    "passage",
    "country",
    "q",
    "view",
    "window",
    "columns",
    "sort",
    "lanes",
    "compare",
  ];
  const values = [
    ...hostile.map(String),
    "xi",
    "one.xi",
    "table",
    "documents",
    "disagreements",
    "CN,US",
  ];
  const parameters = Array.from(
    { length: 3 },
    () =>
      `${oneOf(names)}=${encodeURIComponent(
        oneOf(values)
          .replace(/[\uD800-\uDFFF]/g, "")
          .slice(0, 300),
      )}`,
  );
  return `./?event=xi&${parameters.join("&")}`;
}

test(`${ROUNDS * AT_ONCE} spoilt timelines and links: the page stands, nothing is injected`, async ({
  page,
}) => {
  test.setTimeout(240_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  let timeline: unknown = sixEvents.timeline;
  await page.route("**/timelines/index.json", (route) =>
    route.fulfill({ json: { timelines: [{ id: "six", title: "Six" }] } }),
  );
  await page.route("**/timelines/six/timeline.json", (route) => route.fulfill({ json: timeline }));
  await page.route("**/timelines/six/documents/*", (route) =>
    route.fulfill({ body: String(oneOf(hostile)), contentType: "text/plain" }),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const spoilt = structuredClone(sixEvents.timeline);
    spoil(spoilt);
    timeline = spoilt;
    const address = link();
    await page.goto(address);
    await expect(page.getByRole("main").or(page.getByRole("alert")).first(), address).toBeVisible();
    // Further links in the same page, as the back button opens them.
    const links = Array.from({ length: AT_ONCE - 1 }, link);
    const found = await page.evaluate(async (all) => {
      const seen: string[] = [];
      for (const one of ["", ...all]) {
        if (one !== "") {
          history.pushState(null, "", one);
          dispatchEvent(new PopStateEvent("popstate"));
        }
        await new Promise((resolve) => setTimeout(resolve, 60));
        const handlers = [...document.querySelectorAll("*")].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith("on")),
        );
        const strange = document.querySelectorAll("body script, iframe, object, embed, main img");
        const links = [...document.links].filter(({ protocol }) => protocol === "javascript:");
        if (handlers.length + strange.length + links.length > 0) seen.push(`injected by ${one}`);
        if ("hacked" in window) seen.push(`run by ${one}`);
        if (document.querySelector("#root")?.childElementCount === 0) seen.push(`blank by ${one}`);
        if (/could not be drawn/.test(document.body.innerText)) seen.push(`broken by ${one}`);
      }
      return seen;
    }, links);
    expect(found, JSON.stringify({ address, links })).toEqual([]);
  }
  expect(errors).toEqual([]);
});
