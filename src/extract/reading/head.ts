/** What stands above the report: its address, the outlet's name, headline, byline, days. */
import type { FoundText, Metadata } from "../types.ts";
import { captionMask } from "./asides.ts";
import { bylineOf, isNameLine } from "./bylines.ts";
import { isDatelineLine } from "./dateline.ts";
import { furnitureRule } from "./furniture.ts";
import { isTerminated, type Line } from "./lines.ts";
import { maskOf, type RuledMask } from "./masks.ts";
import { agencies, outletHosts, paperWords } from "./outlets.ts";
import type { StatedDay } from "./published.ts";

export type Head = Pick<Metadata, "title" | "byline" | "outlet"> & {
  readonly masks: readonly RuledMask[];
};

const longestHead = 60;
const longestTitle = 250;
const longestStandfirst = 160;

/** Reads the lines above the first paragraph of the report; a short standfirst may stand between them. */
export function headOf(lines: readonly Line[], days: readonly StatedDay[]): Head {
  const head: Mutable = { title: null, byline: null, outlet: null, masks: [] };
  const top = lines.slice(0, longestHead);
  const end = endOfHead(top);
  const above = top.slice(0, end);
  const firstProse = above.findIndex((line, index) => index > 0 && isProse(line));
  const others = above
    .slice(0, firstProse < 0 ? above.length : firstProse)
    .filter((line) => isOther(line, days));
  const title = titleAmong(others);
  for (const [index, line] of above.entries())
    readLine(head, line, above[index + 1] ?? lines[index + 1], days, title);
  return head;
}

/** The first long paragraph, or the second short one: one may be a standfirst. */
function endOfHead(top: readonly Line[]): number {
  const prose = top.flatMap((line, index) =>
    isProse(line) && !(index === 0 && isTitle(line, top[1])) ? [index] : [],
  );
  const long = prose.find((index) => (top[index]?.text.length ?? 0) > longestStandfirst);
  const first =
    prose[0] === 0 || long === prose[0]
      ? prose[0]
      : Math.min(long ?? top.length, prose[1] ?? top.length);
  return first ?? top.length;
}

/** Neither furniture nor caption, byline, day or outlet. */
function isOther(line: Line, days: readonly StatedDay[]): boolean {
  if (
    furnitureRule(line.text) !== null ||
    captionMask(line) !== null ||
    bylineOf(line.text) !== null ||
    isDatelineLine(line.text)
  )
    return false;
  return !days.some(
    ({ start, end, furniture }) => furniture && line.start <= start && end <= line.end,
  );
}

/** The first line long enough; below a whole menu the last; a short one only if there is no other. */
function titleAmong(others: readonly Line[]): Line | undefined {
  const long = others.filter(
    (line) => line.text.length >= 15 && wordsOf(line.text) >= 3 && !isProse(line),
  );
  const [first] = long;
  if (first === undefined) return others[0];
  return others.indexOf(first) + long.length < others.length - 8 || others.indexOf(first) > 5
    ? long.at(-1)
    : first;
}

type Mutable = { -readonly [Key in "title" | "byline" | "outlet"]: Head[Key] } & {
  masks: RuledMask[];
};

function readLine(
  head: Mutable,
  line: Line,
  next: Line | undefined,
  days: readonly StatedDay[],
  title: Line | undefined,
): void {
  const byline = bylineOf(line.text);
  const address = head.outlet === null ? outletOfAddress(line) : null;
  if (address !== null) head.outlet = address;
  if (furnitureRule(line.text) !== null) return; // masked with the furniture of all lines
  if (days.some(({ start, end, furniture }) => furniture && line.start <= start && end <= line.end))
    return;
  if (byline !== null) setByline(head, line, byline);
  else if (head.title === null && line !== title && isOutletLine(line, next)) setOutlet(head, line);
  else if (line === title) setTitle(head, line);
  else if (
    head.title === null &&
    title !== undefined &&
    !isProse(line) &&
    captionMask(line) === null
  )
    head.masks.push(maskOf(line, "furniture", "above-title"));
  else if (isNameLine(line.text) && head.byline === null) setByline(head, line, line.text);
}

function setByline(head: Mutable, line: Line, value: string): void {
  const { start, end } = line;
  head.byline ??= { start, end, value, rule: "reading/byline" };
  head.masks.push(maskOf(line, "furniture", "byline"));
}

function setOutlet(head: Mutable, line: Line): void {
  const { start, end, text } = line;
  head.outlet ??= { start, end, value: text, rule: "reading/outlet-line" };
  head.masks.push(maskOf(line, "furniture", "outlet-line"));
}

/** The site's own section or name behind the headline: " | India News", " - BBC News". */
const suffix =
  / (?:[|»]|[-–—] (?=.{0,30}(?:News|Times|Post|Reuters|BBC|CNN|Herald|Journal|Tribune|Guardian|Online|Today|\.com)$)).{1,120}$/u;

/** An agency glued to the headline before its line of credits. */
const glued = /(?<=[\p{Ll}.])(?:Reuters|PTI|ANI|AFP|AP|IANS|Devdiscourse News Desk)$/u;

function setTitle(head: Mutable, line: Line): void {
  const cut = suffix.exec(line.text);
  const value =
    cut === null ? line.text : line.text.slice(0, cut.index).trimEnd().replace(glued, "");
  if (value.length > longestTitle) return;
  const end = line.start + value.length;
  head.title = { start: line.start, end, value, rule: "reading/title" };
  if (end < line.end)
    head.masks.push(maskOf({ start: end, end: line.end }, "furniture", "title-suffix"));
}

function wordsOf(text: string): number {
  return text.split(/\s+/, 60).length;
}

/** A sentence or more: not a headline. */
export function isProse({ text }: Line): boolean {
  const words = wordsOf(text);
  return (
    words >= 35 ||
    (words >= 8 && /[.!…]["'”’)\]]*$/u.test(text.slice(-6))) ||
    (words >= 15 && text.endsWith(":"))
  );
}

/** A headline may end in a full stop, if it stands apart and prose follows. */
function isTitle(line: Line, next: Line | undefined): boolean {
  return (
    wordsOf(line.text) <= 20 && next?.gap === true && next.text.length > 1.5 * line.text.length
  );
}

/** "Los Angeles Times" above the headline. */
function isOutletLine({ text }: Line, next: Line | undefined): boolean {
  if (next === undefined || isTerminated(text) || text.length > 50) return false;
  return (
    ((text.includes(" ") && paperWords.test(text)) || agencies.test(text)) &&
    next.text.length > text.length
  );
}

/** The outlet by the host of an address that stands as a line. */
function outletOfAddress({ start, text }: Line): FoundText | null {
  const host =
    /^(?:https?:\/\/)?(?:www\.|m\.|amp\.|edition\.|english\.|en\.)*([\p{L}\p{N}.-]+\.[a-z]{2,})(?=[/:?#]|$)/iu.exec(
      text,
    );
  const [whole, name] = host ?? [];
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text) || whole === undefined || name === undefined)
    return null;
  const value = outletOfHost(name.toLowerCase());
  return { start, end: start + whole.length, value, rule: "reading/outlet-address" };
}

/** "thehindu.com" is in the table; of others the host stands for the name. */
function outletOfHost(host: string): string {
  const parts = host.split(".");
  for (let from = 0; from < parts.length - 1; from++) {
    const name = outletHosts[parts.slice(from).join(".")];
    if (name !== undefined) return name;
  }
  return host;
}
