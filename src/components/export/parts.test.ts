import { expect, test } from "vitest";
import { base64, bytesInWords } from "./bytes";
import { localDay } from "./localDay";
import { rasterise } from "./rasterise";
import { fixedSize, scaleFactor } from "./settings";

test("sizes and scales say what their names say", () => {
  expect(fixedSize("850 × 600")).toEqual({ width: 850, height: 600 });
  expect(fixedSize("1200 × 628")).toEqual({ width: 1200, height: 628 });
  expect(fixedSize("Current")).toBeNull();
  expect(scaleFactor("4x")).toBe(4);
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
