/** Captions, related links and repeats between the paragraphs of a report. */
import {
  agencySign,
  captionDay,
  captionWords,
  credits,
  creditsFirst,
  endings,
} from "./furnitureLines.ts";
import { isTerminated, type Line } from "./lines.ts";
import { maskOf, type RuledMask } from "./masks.ts";

const longestCaption = 600;
const creditLength = 100;

/** A caption by its photographer's credit, its first words, or the full date at its end. */
export function captionMask(line: Line): RuledMask | null {
  const { text } = line;
  if (text.length > longestCaption) return null;
  if (creditsFirst.test(text)) return maskOf(line, "caption", "caption-opening");
  const end = text.slice(-creditLength);
  if (credits.test(end)) return maskOf(line, "caption", "caption-credit");
  if (captionDay.test(end)) return maskOf(line, "caption", "caption-day");
  const signed = agencySign.test(end) && captionWords.test(text) && text.length < 300;
  return signed ? maskOf(line, "caption", "caption-agency") : null;
}

/** What makes a sentence of a line without a full stop. */
const finite =
  /(?:\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|said|says|told|met|held|came|comes|went|goes|made|makes|took|takes|gave|gives|became|began|begins|won|lost|left|led|saw|sees|set|sent|put|hit|cut|kept|spoke|wrote|found|knew|thought|meant|means|remains|seeks|vows|warns|calls|urges|seems|needs|wants|plans)\b|\p{L}{3,}ed\b)/iu;

/** A short line amid prose that is no sentence: a caption ("… during the meeting") or a heading. */
export function verblessMask(line: Line): RuledMask | null {
  const words = line.text.split(/\s+/, 40).length;
  if (
    isTerminated(line.text) ||
    isListed(line) ||
    words > 25 ||
    words < 2 ||
    finite.test(line.text)
  )
    return null;
  return maskOf(line, "caption", "verbless-line");
}

/** Headline-like: no full stop, most of its longer words with a capital. */
function isHeadlineLike(line: Line): boolean {
  const { text } = line;
  if (text.length > 160 || /[.:;,]["'”’)]*$/.test(text.replace(/(?:\.\.\.|…)$/, ""))) return false;
  const { words, share } = capitalsOf(line);
  return words >= 3 && share >= 0.7 && /\p{Ll}/u.test(text);
}

/** Words of four letters or more, and which share of them begins with a capital. */
function capitalsOf({ text }: Line): { readonly words: number; readonly share: number } {
  const words = text.slice(0, 200).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return { words: words.length, share: capitals / Math.max(1, words.length) };
}

/** Short and without a full stop, as a link in a list. */
function isLinkLike(line: Line): boolean {
  return (
    line.text.length <= 130 && !isTerminated(line.text) && line.text.split(/\s+/, 30).length <= 22
  );
}

/** Lists of links to other reports: three or more such lines in a row that no colon announces. */
export function relatedMasks(lines: readonly Line[], first: number): RuledMask[] {
  const masks: RuledMask[] = [];
  for (let index = first; index < lines.length; ) {
    let next = index;
    while (next < lines.length && isLink(lines[next])) next++;
    const run = lines.slice(index, next);
    if (run.length >= 3 && !/:$/.test(lines[index - 1]?.text ?? ""))
      for (const line of run) masks.push(maskOf(line, "furniture", "related-links"));
    index = Math.max(next, index + 1);
  }
  return masks;
}

/** Items of a list that a colon announces ("They agreed on this:"), by their starts. */
export function announcedItems(lines: readonly Line[]): ReadonlySet<number> {
  const items = new Set<number>();
  let inside = false;
  for (const line of lines) {
    inside = /:$/.test(line.text) || (inside && isLinkLike(line));
    if (inside) items.add(line.start);
  }
  return items;
}

/** A headline alone amid prose, nearly every word with a capital: a link to another report. */
export function lonelyHeadline(line: Line): RuledMask | null {
  const { words, share } = capitalsOf(line);
  const headline = isHeadlineLike(line) && words >= 4 && share >= 0.85;
  return headline ? maskOf(line, "furniture", "related-link") : null;
}

function isLink(line: Line | undefined): boolean {
  return line !== undefined && !isListed(line) && (isHeadlineLike(line) || isLinkLike(line));
}

/** "• …", "- …", "2. …": an item of the report's own list. */
function isListed({ text }: Line): boolean {
  return /^(?:[•·▪●*–—-]|\d{1,2}[.)]|\p{L}\))\s/u.test(text);
}

/** Where nothing of the report follows any more: the index of such a line in the text's last part, or -1. */
export function endingIndex(lines: readonly Line[]): number {
  const index = lines.findIndex(({ text }) => endings.test(text));
  const paragraphs = (some: readonly Line[]) => some.filter(({ text }) => text.length > 100).length;
  const before = paragraphs(lines.slice(0, index));
  const after = paragraphs(lines.slice(index + 1));
  return index >= 0 && before >= 2 && after <= Math.min(2, before / 2) ? index : -1;
}

/** A line told before, word for word: the headline again, a caption printed twice (once between “??”). */
export function repeatMasks(lines: readonly Line[]): RuledMask[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const text = line.text
      .replaceAll(/\?\?|\s+/g, " ")
      .replaceAll(/ {2,}/g, " ")
      .trim();
    const repeated = text.split(" ", 4).length >= 4 && seen.has(text);
    seen.add(text);
    return repeated ? [maskOf(line, "repeat", "repeat")] : [];
  });
}

/** A standfirst that the report's first paragraphs say again, word for word. */
export function standfirstMask(blocks: readonly Line[]): RuledMask[] {
  const [first, ...others] = blocks.slice(0, 5);
  if (first === undefined || others.length === 0) return [];
  const core = first.text.replace(/[.\s]+$/, "");
  const again = core.length >= 60 && others.some(({ text }) => text.includes(core));
  return again ? [maskOf(first, "repeat", "standfirst")] : [];
}
