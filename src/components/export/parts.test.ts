import { expect, test } from "vitest";
import { failure, success } from "../../model/result";
import { base64, bytesInWords } from "./bytes";
import { chosenSize, freeSize, inUnit } from "./freeSize";
import { localDay } from "./localDay";
import { rasterise } from "./rasterise";
import { recallSettings, rememberSettings } from "./rememberedSettings";
import { isTransparent, type SizeName, scaleFactor, usualSettings } from "./settings";

test("sizes and scales say what their names say", () => {
  const sizeOf = (size: SizeName) => chosenSize({ ...usualSettings, size });
  expect(sizeOf("850 × 600")).toEqual(success({ width: 850, height: 600 }));
  expect(sizeOf("1600 × 900")).toEqual(success({ width: 1600, height: 900 }));
  expect(sizeOf("Current")).toEqual(success(null));
  const paper = { width: "297mm", height: "210mm" };
  expect(sizeOf("A4 landscape")).toEqual(success({ width: 1122.52, height: 793.7, paper }));
  expect(scaleFactor("4x")).toBe(4);
});

test("a size of one's own is in px or mm, within bounds that are named", () => {
  const free = (width: string, height: string, unit: "px" | "mm") =>
    freeSize({ width, height, unit });
  expect(free("1000", "699.6", "px")).toEqual(success({ width: 1000, height: 700 }));
  expect(free("254", "127", "mm")).toMatchObject({ ok: true, value: { width: 960, height: 480 } });
  expect(free("399", "700", "px")).toEqual(failure("Width: a number from 400 to 4000 px."));
  expect(free("200", "", "mm")).toEqual(failure("Height: a number from 85 to 1058 mm."));
  expect(free("1e9", "700", "px").ok).toBe(false);
  for (const side of ["106", "1058"]) expect(free(side, side, "mm").ok, side).toBe(true);
  expect(inUnit({ width: "960", height: "x", unit: "px" }, "mm")).toEqual({
    ...{ width: "254", height: "x", unit: "mm" },
  });
});

test("a PDF has paper, whatever was ticked before", () => {
  const transparent = { ...usualSettings, transparent: true };
  expect(isTransparent(transparent)).toBe(true);
  expect(isTransparent({ ...transparent, format: "PDF" })).toBe(false);
});

test("choices last as long as the page, words as long as their timeline", () => {
  expect(recallSettings("one", true)).toMatchObject({ theme: "Dark", size: "Current" });
  const words = { ...usualSettings.words, title: "Mine" };
  rememberSettings({ ...usualSettings, size: "Free", words }, "one");
  expect(recallSettings("one", true)).toMatchObject({ theme: "Light", size: "Free", words });
  expect(recallSettings("two", true)).toMatchObject({ size: "Free", words: usualSettings.words });
});

test("file sizes in words", () => {
  expect(bytesInWords(999)).toBe("999 bytes");
  expect(bytesInWords(312_400)).toBe("312 kB");
  expect(bytesInWords(1_420_000)).toBe("1.4 MB");
});

test("base64 of more bytes than a call takes arguments", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});

test("an image too large for any browser is refused with a way out", async () => {
  const size = { width: 1200, height: 20_000 };
  const result = await rasterise("<svg/>", size, 4);
  expect(result.ok).toBe(false);
  if (!result.ok)
    expect(result.error).toMatch(/4800 × 80000 pixels.*smaller scale or size, or SVG/);
});

test("the day here, not that of Greenwich", () => {
  expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe("2026-11-21");
  expect(localDay(new Date(2026, 0, 1, 0, 0))).toBe("2026-01-01");
});
