/** Paragraphs of a page's article, as they would show. */

/** As much of a DOM node as is walked here. */
export type PageNode = {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
  querySelectorAll?(selector: string): Iterable<PageNode>;
};

const block =
  /^(?:address|article|aside|blockquote|center|dd|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** What the article's text leaves out: captions, forms, what plays or asks. */
const left =
  /^(?:aside|audio|button|dialog|figcaption|footer|form|iframe|input|label|menu|nav|noscript|object|script|select|style|svg|template|textarea|video)$/;

type Paragraph = { text: string; linked: number; listed: boolean };

/** The paragraphs below a node in order, white space as HTML counts it; walks without recursion. */
export function paragraphsOfNode(root: PageNode): string[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph = { text: "", linked: 0, listed: false };
  const flush = (listed: boolean) => {
    paragraphs.push(current);
    current = { text: "", linked: 0, listed };
  };
  let [links, lines] = [0, 0];
  walk(root, (node, entering) => {
    const name = node.localName ?? "";
    if (entering && left.test(name)) return false;
    if (name === "a") links += entering ? 1 : -1;
    if (name === "pre") lines += entering ? 1 : -1;
    if (name === "br" && entering) current.text += "\n";
    if (block.test(name)) flush(entering && name === "li");
    if (entering && node.nodeType === 3)
      add(current, spaced(node.textContent ?? "", lines > 0), links > 0);
    return true;
  });
  flush(false);
  return paragraphs.flatMap(shown);
}

/** White space as it shows; what only says where a word may be broken goes. */
function spaced(raw: string, keepLines: boolean): string {
  const text = raw.replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, "");
  return keepLines
    ? text.replaceAll(/\r\n?/g, "\n").replaceAll(/[ \t\f]+/g, " ")
    : text.replaceAll(/[ \t\r\n\f]+/g, " ");
}

function add(paragraph: Paragraph, text: string, linked: boolean): void {
  paragraph.text += text;
  if (linked) paragraph.linked += text.trim().length;
}

/** Two line breaks part paragraphs, one does not; a paragraph that is only a link leads to another report. */
function shown({ text, linked, listed }: Paragraph): string[] {
  const parts = text
    .split(/ ?\n(?: ?\n)+ ?/)
    .map((part) => part.replaceAll(/ {2,}| ?\n ?/g, " ").trim());
  const link = linked > 0.9 * text.trim().length && !/[.!?]["”’)]?\s*$/.test(text);
  return link
    ? []
    : parts.filter((part) => part !== "").map((part) => (listed ? `• ${part}` : part));
}

/** Each node on the way in and, if it was not left out, on the way out. */
function walk(root: PageNode, visit: (node: PageNode, entering: boolean) => boolean): void {
  let node: PageNode | null = root;
  while (node !== null) {
    const inside: boolean = visit(node, true);
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (inside) visit(node, false);
    node = climbed(node, root, visit);
  }
}

function climbed(
  from: PageNode,
  root: PageNode,
  visit: (node: PageNode, entering: boolean) => boolean,
): PageNode | null {
  let node: PageNode | null = from;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
    if (node !== null) visit(node, false);
  }
  return null;
}
