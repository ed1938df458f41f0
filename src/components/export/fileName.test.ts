import { expect, test } from "vitest";
import { imageFileName } from "./fileName";
import { type Settings, usualSettings } from "./settings";

const settings: Settings = { ...usualSettings, size: "850 × 600" };
const size = { width: 850, height: 600 };

test("a file's name tells the timeline, the size, the scale and the format", () => {
  expect(imageFileName("us-china", size, settings)).toBe("us-china-850x600@2x.png");
  expect(imageFileName("us-china", size, { ...settings, scale: "1x" })).toBe(
    "us-china-850x600.png",
  );
  const svg: Settings = { ...settings, format: "SVG", theme: "Dark" };
  expect(imageFileName("us-china", size, svg)).toBe("us-china-850x600-dark.svg");
});

test("a size on paper is named as such", () => {
  const page: Settings = { ...settings, size: "A4 landscape", format: "PDF", theme: "Print" };
  const a4 = { width: 1122.52, height: 793.7 };
  expect(imageFileName("us-china", a4, page)).toBe("us-china-a4-landscape-print.pdf");
  const free: Settings = {
    ...page,
    size: "Free",
    free: { width: "120", height: "90", unit: "mm" },
  };
  expect(imageFileName("us-china", a4, free)).toBe("us-china-120x90mm-print.pdf");
  const clear: Settings = { ...settings, scale: "1x", transparent: true };
  expect(imageFileName("us-china", size, clear)).toBe("us-china-850x600-transparent.png");
});

test("an id that is a path or markup makes a harmless name", () => {
  expect(imageFileName("../../etc/<b>x", size, settings)).toBe("etc-b-x-850x600@2x.png");
  expect(imageFileName("///", size, settings)).toBe("timeline-850x600@2x.png");
});
