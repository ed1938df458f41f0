/**
 * The query part of a URL, without the browser's help (this layer knows no DOM), total and readable:
 *
 *   "?country=CN,US&q=red+lines"   ◀──▶   [["country", "CN,US"], ["q", "red lines"]]
 *   "place=Washington%5C, D.C."    ◀──▶   a list item that holds a comma is written `\,`
 *
 * Commas are escaped at the level of the text, not of the URL: tools that percent-encode every comma change nothing.
 */

export type Parameter = readonly [name: string, value: string];

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Parameters in their order; never throws, a malformed escape stays as it stands. */
export function readQuery(search: string): Parameter[] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [decode(part), ""] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}

/** The query string without its `?`; empty if there are no parameters. */
export function writeQuery(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

/** Splits at commas that are not escaped; empty items and repetitions are dropped. */
export function readList(text: string): string[] {
  const items = text.match(/(?:\\[\s\S]|[^\\,]|\\$)+/g) ?? [];
  return [...new Set(items.map((item) => item.replace(/\\([\s\S])/g, "$1")))];
}

/** Joins with commas, escaping those inside. */
export function writeList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\,]/g, "\\$&")).join(",");
}

/** Half a character, which no address can hold, may stand in an image's text: it becomes what writing makes of it. */
function decode(text: string): string {
  const spaced = text.replaceAll("+", " ").replace(LONE_SURROGATE, "\uFFFD");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, "\uFFFD"))
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+");
}
