import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { fontFaceRule, scriptsOf, unicodeRanges } from "./fontScripts.ts";

it.each([
  ["Blinken’s “red lines” – 5½ hours…", ["latin"]],
  ["Łukasz", ["latin", "latin-ext"]],
  ["Москва", ["cyrillic"]],
  ["Ελλάδα, 1821", ["latin", "greek"]],
  ["Điện Biên Phủ", ["latin", "latin-ext", "vietnamese"]],
  ["布林肯", []],
  ["", []],
])("a font's part is embedded only for text that needs it: %s", (text, scripts) => {
  expect(scriptsOf(text)).toEqual(scripts);
});

it.each(["@fontsource-variable/inter", "@fontsource/inter"])(
  "the parts are those of %s",
  (name) => {
    const file = createRequire(import.meta.url).resolve(`${name}/unicode.json`);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject(unicodeRanges);
  },
);

it("a rule holds the file for its characters only", () => {
  expect(fontFaceRule("serif", "greek", "QUJD")).toBe(
    `@font-face{font-family:"Source Serif 4 Variable";font-style:normal;font-weight:200 900;unicode-range:${unicodeRanges.greek};src:url(data:font/woff2;base64,QUJD) format("woff2")}`,
  );
});
