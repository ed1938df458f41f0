import { expect, it } from "vitest";
import { darkTheme, lightTheme } from "../scene/theme";
import { themeDeclarations, themeStylesheet } from "./themeColours";

it("names each colour of the theme as stylesheets do", () => {
  const declared = themeDeclarations(lightTheme);
  expect(declared).toContain("--paper:#FDFCFA");
  expect(declared).toContain("--ink-second:#4A5059");
  expect(declared.split(";")).toHaveLength(Object.keys(lightTheme).length);
});

it("lets a choice overrule what the system prefers", () => {
  const sheet = themeStylesheet();
  const systemDark = sheet.indexOf("@media (prefers-color-scheme:dark)");
  expect(systemDark).toBeGreaterThan(0);
  for (const theme of [lightTheme, darkTheme])
    expect(sheet.indexOf(`:root[data-theme="${theme.name}"]{`)).toBeGreaterThan(systemDark);
});

it("lets forced colours and paper overrule a choice, and more contrast keep it", () => {
  const sheet = themeStylesheet();
  const chosen = sheet.lastIndexOf('[data-theme="dark"]');
  const forced = sheet.indexOf("@media (forced-colors:active){:root:root{--paper:Canvas;");
  const print = sheet.indexOf("@media print{:root:root{color-scheme:light;--paper:#FFFFFF;");
  expect(forced).toBeGreaterThan(chosen);
  expect(print).toBeGreaterThan(forced);
  const more = sheet.slice(sheet.indexOf("@media (prefers-contrast:more)"), forced);
  expect(more).toContain(`:root[data-theme="dark"]{color-scheme:dark;`);
  expect(more).toContain(`--hairline:${darkTheme.controlOutline}`);
});
