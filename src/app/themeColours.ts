/**
 * Writes the tokens of `scene/theme.ts` to the page as custom properties (`--paper`, `--day-column`, …), so that the
 * canvas, the exported images and the stylesheets share one source. A constructed stylesheet, because the page's
 * content security policy allows no inline style elements.
 */
import { darkTheme, lightTheme, type Theme } from "../scene/theme";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The declarations of one theme: `--paper:#FDFCFA;--day-column:…`. */
export function themeDeclarations(theme: Theme): string {
  const { name, ...colours } = theme;
  const tokens = Object.entries(colours).map(([token, colour]) => `--${kebab(token)}:${colour}`);
  return [`color-scheme:${name}`, ...tokens].join(";");
}

/** The stylesheet of both themes; `data-theme` on the root overrules what the system prefers. */
export function themeStylesheet(): string {
  const light = themeDeclarations(lightTheme);
  const dark = themeDeclarations(darkTheme);
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    `:root[data-theme="light"]{${light}}`,
    `:root[data-theme="dark"]{${dark}}`,
  ].join("\n");
}

/** Makes the themes' colours known to the page. */
export function applyThemeColours(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeStylesheet());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
