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
