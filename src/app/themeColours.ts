/**
 * Writes the tokens of `scene/theme.ts` to the page as custom properties (`--paper`, `--day-column`, …), so that the
 * canvas, the exported images and the stylesheets share one source. A constructed stylesheet, because the page's
 * content security policy allows no inline style elements.
 */
import { darkTheme, forcedTheme, lightTheme, type Theme, withMoreContrast } from "../scene/theme";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The tokens of a theme as custom properties: `--paper:#FDFCFA;--day-column:…`. */
function tokensOf({ name: _, ...colours }: Theme): string {
  return Object.entries(colours)
    .map(([token, colour]) => `--${kebab(token)}:${colour}`)
    .join(";");
}

/** The declarations of one theme: its color scheme and its tokens. */
export function themeDeclarations(theme: Theme): string {
  return `color-scheme:${theme.name};${tokensOf(theme)}`;
}

/**
 * The stylesheet of both themes; `data-theme` on the root overrules what the system prefers. Who asks for more contrast
 * gets more of either; forced colours overrule all, and paper is white.
 */
export function themeStylesheet(): string {
  const more = (theme: Theme) => themeDeclarations(withMoreContrast(theme));
  const forced = tokensOf(forcedTheme((name) => name));
  return [
    chosen(themeDeclarations(lightTheme), themeDeclarations(darkTheme)),
    `@media (prefers-contrast:more){${chosen(more(lightTheme), more(darkTheme))}}`,
    `@media (forced-colors:active){:root:root{${forced}}}`,
    `@media print{:root:root{${themeDeclarations({ ...lightTheme, paper: "#FFFFFF" })}}}`,
  ].join("\n");
}

function chosen(light: string, dark: string): string {
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
