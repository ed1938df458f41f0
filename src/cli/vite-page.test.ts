import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { EMPTY_PLACE } from "../view/savedPage.ts";
import { inlineFonts } from "./vite-page-fonts.ts";
import { pageHtml } from "./vite-page-html.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("base64");
const icon = new TextEncoder().encode("<svg/>");

test("the policy allows this script and this style, by what stands in the page", () => {
  const page = pageHtml({ script: "let a = 1;\r\n", style: "p { color: red }", icon, hash });
  const [, script = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  expect(page).toContain(`script-src 'sha256-${hash(script)}'`);
  expect(page).toContain(`style-src 'sha256-${hash(style)}'`);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain("\r");
});

test("neither script nor style can end its element, and the place for the data comes first", () => {
  const script = `const page = '${EMPTY_PLACE}<!-- </SCRIPT>';`;
  const page = pageHtml({ script, style: 'p::after { content: "</style><b>" }', icon, hash });
  expect(page.match(/<script/g)).toHaveLength(3); // the place, the script, and the word in a string
  expect(page.match(/<\/script/gi)).toHaveLength(2);
  expect(page.match(/<\/style/gi)).toHaveLength(1);
  expect(page).not.toContain("<!--");
  expect(page.indexOf(EMPTY_PLACE)).toBeLessThan(page.indexOf("<style>"));
  const [, written = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(new Function(`${written}; return page`)()).toBe(`${EMPTY_PLACE}<!-- </SCRIPT>`);
});

test("fonts are registered from the script, Latin alone", () => {
  const { resolveId, load } = inlineFonts() as unknown as {
    resolveId: (id: string) => string | null;
    load: (id: string) => string | null;
  };
  const id = resolveId("@fontsource-variable/inter/wght.css") ?? "";
  const faces = load(id) ?? "";
  expect(faces.match(/new FontFace\("Inter Variable"/g)).toHaveLength(2);
  expect(faces).toContain('"weight":"100 900"');
  expect(faces).not.toContain("cyrillic");
  expect(load("/x/inter-cyrillic-wght-normal.woff2?url")).toBe(
    'export default "data:font/woff2;base64,"',
  );
  expect(resolveId("./base.css")).toBeNull();
  expect(load("/src/app/main.tsx")).toBeNull();
});
