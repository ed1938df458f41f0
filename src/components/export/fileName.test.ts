import { expect, test } from "vitest";
import { imageFileName } from "./fileName";
import type { Settings } from "./settings";

const settings: Settings = {
  format: "PNG",
  size: "850 × 600",
  scale: "2x",
  range: "Current view",
  theme: "Light",
};
const size = { width: 850, height: 600 };

test("a file's name tells the timeline, the size, the scale and the format", () => {
  expect(imageFileName("us-china", size, settings)).toBe("us-china-850x600@2x.png");
  expect(imageFileName("us-china", size, { ...settings, scale: "1x" })).toBe(
    "us-china-850x600.png",
  );
  const svg: Settings = { ...settings, format: "SVG", theme: "Dark" };
  expect(imageFileName("us-china", size, svg)).toBe("us-china-850x600-dark.svg");
});

test("an id that is a path or markup makes a harmless name", () => {
  expect(imageFileName("../../etc/<b>x", size, settings)).toBe("etc-b-x-850x600@2x.png");
  expect(imageFileName("///", size, settings)).toBe("timeline-850x600@2x.png");
});
