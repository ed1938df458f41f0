/** A page's source without what is never text. */

/** What is cut out with all it holds. */
const cut = [
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "object",
  "canvas",
  "math",
];
const openings = `<!--|<(${cut.join("|")})(?=[\\s/>])`;
const structuredData = /^<script[^>]{0,200}application\/ld\+json[^>]{0,200}>([\s\S]*?)<\/script/i;

export type PageSource = {
  readonly source: string;
  /** What stands in `<script type="application/ld+json">`. */
  readonly data: readonly string[];
  /** What stands in `<noscript>`: as a rule a request to switch scripts on, on some pages the article. */
  readonly scriptless: readonly string[];
};

/** Cuts scripts, styles, drawings and comments. Linear: what is known to be closed nowhere is not looked for again. */
export function withoutScripts(html: string): PageSource {
  const kept: string[] = [];
  const data: string[] = [];
  const scriptless: string[] = [];
  const unclosed = new Set<string>();
  const opening = new RegExp(openings, "gi");
  let done = 0;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const end = endOf(html, found.index, (found[1] ?? "").toLowerCase(), unclosed);
    kept.push(html.slice(done, found.index), " ");
    const json = structuredData.exec(html.slice(found.index, Math.min(end, found.index + 200_000)));
    if (json?.[1] !== undefined && data.length < 20) data.push(json[1]);
    if (/^noscript$/i.test(found[1] ?? "") && scriptless.length < 20)
      scriptless.push(html.slice(found.index, end));
    done = end;
    opening.lastIndex = end;
  }
  return { source: kept.join("") + html.slice(done), data, scriptless };
}

/** Where an element ends; an unclosed script, style or comment takes the rest of the page, others only their tag. */
function endOf(html: string, start: number, name: string, unclosed: Set<string>): number {
  const tagEnd = html.indexOf(">", start) + 1 || html.length;
  if (html[tagEnd - 2] === "/" && !/^(?:script|style|)$/.test(name)) return tagEnd;
  const close = name === "" ? /-->/g : new RegExp(`</${name}\\s*>`, "gi");
  close.lastIndex = start;
  const found = unclosed.has(name) ? null : close.exec(html);
  if (found !== null) return found.index + found[0].length;
  unclosed.add(name);
  return /^(?:script|style|)$/.test(name) ? html.length : tagEnd;
}
