import { EMPTY_PLACE } from "../view/savedPage.ts";

type Parts = {
  readonly script: string;
  readonly style: string;
  readonly icon: Uint8Array;
  /** SHA-256 of a text's UTF-8 bytes, base64. */
  readonly hash: (text: string) => string;
};

/** Nothing from anywhere: data: for fonts and images, blob: for a preview and what is saved. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${script}'`,
    `style-src 'sha256-${style}'`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data:", // the fonts, when an image is made
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/**
 * The page: the policy first, then the place for the data, then all else, so that whoever fills the place finds it
 * before any text that resembles it.
 */
export function pageHtml(parts: Parts): string {
  const script = withoutEnd(parts.script.replaceAll("\r", ""));
  const style = parts.style.replaceAll("\r", "").replaceAll("</style", "<\\/style");
  const icon = Buffer.from(parts.icon).toString("base64");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(parts.hash(script), parts.hash(style))}" />
    <title>Readout</title>
    ${EMPTY_PLACE}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" />
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Readout draws its timeline with JavaScript, which is switched off here.</noscript>
    <script type="module">${script}</script>
  </body>
</html>
`;
}

/** What would end the script element, or hide its end, is written otherwise; both stand in strings alone. */
function withoutEnd(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, "\\x3C");
}
