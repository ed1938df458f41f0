/** Text is as wide on the command line as in the browser: else a picture made there would be laid out otherwise. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { nodeMeasure } from "../src/cli/render/nodeMeasure.ts";
import type { FontSpec } from "../src/layout/font.ts";
import { readTimeline } from "../src/model/upgrade.ts";
import { cuts } from "../src/paint/fontCuts.ts";
import { cssFont } from "../src/paint/fontText.ts";
import { figureScene } from "../src/scene/figureScene.ts";
import { lightTheme } from "../src/scene/theme.ts";
import { defaultView } from "../src/view/view.ts";

type Sample = { readonly text: string; readonly font: FontSpec };

/** Half a pixel: what no eye sees, and no label overlaps by. */
const TOLERANCE = 0.5;

const hardWords = [
  "Åse Łukasiewicz, Čapek, Ñandú, Đặng Xuân Khu, ș ț ğ ı İ",
  "cafe\u0301 naïve e\u0308 — décomposé",
  "Москва и Київ: Волódymyr Зеленський, Владимир",
  "Ελλάδα, Αθήνα 1821",
  "0123456789 11:11 1,000.00 $95 billion €3½ 2×3 −5 °C № 7",
  "“To” ‘AV’ (WA) [Yo] {Ty} «LT» – — … • † § ¶ ™ © ® & @ #",
  "fi fl ffi ffl -> <- => != >= www -- --> ::",
  "T. V. Wave, Yes; AVATAR: “P.A.” f) “f” r, 7/11 1/2",
  "no-break\u00a0space, soft\u00adhyphen, zero\u200bwidth",
];

const sizes = [
  { width: 1200, height: 628 },
  { width: 850, height: 600 },
  { width: 1080, height: 1080 },
];

test("labels and all other text are as wide on the command line as in the browser", async ({
  page,
}) => {
  const measure = nodeMeasure();
  const samples = [...figureTexts(), ...labelTexts(), ...hardTexts()];
  expect(samples.length).toBeGreaterThan(1000);
  await page.goto("./");
  const widths = await page.evaluate(
    measureInPage,
    samples.map(({ text, font }) => ({ text, css: cssFont(font) })),
  );
  const apart = samples.flatMap(({ text, font }, index) => {
    const [here = 0, there = 0] = [measure(text, font), widths[index]];
    return Math.abs(here - there) <= TOLERANCE ? [] : [{ text, font: cssFont(font), here, there }];
  });
  expect(apart).toEqual([]);
});

const timeline = (() => {
  const file = new URL("../public/timelines/us-china/timeline.json", import.meta.url);
  const read = readTimeline(JSON.parse(readFileSync(file, "utf8")));
  if (!read.ok) throw new Error(read.error.problem);
  return read.value;
})();

/** All that the layout of the real collection's figures measures. */
function figureTexts(): Sample[] {
  const seen = new Map<string, Sample>();
  const measure = nodeMeasure();
  const matching = new Set(timeline.events.map(({ id }) => id));
  const options = { range: "view", theme: lightTheme, madeOn: "2026-11-22" } as const;
  for (const size of sizes)
    figureScene(
      timeline,
      matching,
      defaultView,
      { ...options, size: { of: "figure", ...size } },
      (text, font) => {
        seen.set(`${cssFont(font)} ${text}`, { text, font });
        return measure(text, font);
      },
    );
  return [...seen.values()];
}

function labelTexts(): Sample[] {
  return timeline.events.flatMap(({ label, title }) =>
    cuts.map((cut) => ({
      text: cut.family === "serif" ? title : label,
      font: { ...cut, size: 12 },
    })),
  );
}

function hardTexts(): Sample[] {
  return hardWords.flatMap((text) =>
    cuts.flatMap((cut) => [11.5, 14].map((size) => ({ text, font: { ...cut, size } }))),
  );
}

/** Runs in the page: loads the parts of the fonts, and measures as the chart does. */
async function measureInPage(samples: readonly { text: string; css: string }[]) {
  const texts = new Map<string, string>();
  for (const { css, text } of samples) texts.set(css, (texts.get(css) ?? "") + text);
  await Promise.all([...texts].map(([css, text]) => document.fonts.load(css, text)));
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.textRendering = "geometricPrecision";
  return samples.map(({ css, text }) => {
    context.font = css;
    return context.measureText(text).width;
  });
}
