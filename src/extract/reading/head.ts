/** What stands above the report: its address, the outlet's name, headline, byline, days. */
import type { FoundText, Metadata } from "../types.ts";
import { bylineOf, isNameLine } from "./bylines.ts";
import { furnitureRule } from "./furniture.ts";
import { isTerminated, type Line } from "./lines.ts";
import { maskOf, type RuledMask } from "./masks.ts";
import { agencies, outletHosts, paperWords } from "./outlets.ts";
import type { StatedDay } from "./published.ts";

export type Head = Pick<Metadata, "title" | "byline" | "outlet"> & {
  readonly masks: readonly RuledMask[];
};

const longestHead = 14;
const longestTitle = 250;
const longestStandfirst = 160;

/** Reads the lines above the first paragraph of the report; a short standfirst may stand between them. */
export function headOf(lines: readonly Line[], days: readonly StatedDay[]): Head {
  const head: Mutable = { title: null, byline: null, outlet: null, masks: [] };
  for (const [index, line] of lines.slice(0, longestHead).entries()) {
    const next = lines[index + 1];
    if (isProse(line) && head.title === null && !(index > 0 && isTitle(line, next))) break;
    if (isProse(line) && head.title !== null && line.text.length > longestStandfirst) break;
    readLine(head, line, next, days);
  }
  return head;
}

type Mutable = { -readonly [Key in "title" | "byline" | "outlet"]: Head[Key] } & {
  masks: RuledMask[];
};

function readLine(
  head: Mutable,
  line: Line,
  next: Line | undefined,
  days: readonly StatedDay[],
): void {
  const byline = bylineOf(line.text);
  const address = head.outlet === null ? outletOfAddress(line) : null;
  if (address !== null) head.outlet = address;
  if (furnitureRule(line.text) !== null) return; // masked with the furniture of all lines
  if (days.some(({ start, end, furniture }) => furniture && line.start <= start && end <= line.end))
    return;
  if (byline !== null) setByline(head, line, byline);
  else if (head.title === null && isOutletLine(line, next)) setOutlet(head, line);
  else if (head.title === null) setTitle(head, line);
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
  / (?:[|»]|[-–—] (?=.{0,30}(?:News|Times|Post|Reuters|BBC|CNN|Herald|Journal|Tribune|Guardian|Online|Today|\.com)$)).{1,60}$/u;

function setTitle(head: Mutable, line: Line): void {
  const cut = suffix.exec(line.text);
  const value = cut === null ? line.text : line.text.slice(0, cut.index).trimEnd();
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
  return words >= 35 || (words >= 8 && /[.!…]["'”’)\]]*$/u.test(text.slice(-6)));
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
  return (paperWords.test(text) || agencies.test(text)) && next.text.length > text.length;
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
