/**
 * The first stage of extraction: a report's text read as a report.
 *
 *   text ──lines──▶ furniture, head, captions, links masked ──▶ paragraphs ──▶ sentences, quotations
 *
 * The text itself is never changed: everything found carries its place in it.
 */
import { sentencesOf } from "../../evidence/sentences.ts";
import type { Metadata, Report, ReportInput, Sentence, Span } from "../types.ts";
import {
  announcedItems,
  captionMask,
  endingIndex,
  lonelyHeadline,
  relatedMasks,
  repeatMasks,
  standfirstMask,
  verblessMask,
} from "./asides.ts";
import { dayOf, isCalendarDay } from "./calendarDays.ts";
import { type Dateline, datelineOf } from "./dateline.ts";
import { furnitureRule, trailerOf } from "./furniture.ts";
import { type Head, headOf, isProse } from "./head.ts";
import { isReadable, languageOf } from "./language.ts";
import { joinWrapped, type Line, linesOf } from "./lines.ts";
import { maskOf, type RuledMask, tidied } from "./masks.ts";
import { noteOf, type StatedDay, statedDays } from "./published.ts";
import { quotationsOf } from "./quotations.ts";

/** A text longer than this (UTF-16 units) is no report: none of it is read. */
export const longestReport = 2_000_000;

/**
 * Reads one report. Total: any text gives a report; one that is too long or not English has neither paragraphs nor
 * sentences (`problems.ts` says why).
 */
export function readReport(input: ReportInput): Report {
  const { id, file, text } = input;
  const note = noteOf(text);
  const lines = text.length > longestReport ? [] : linesOf(text, note?.end);
  const days = [...(note === null || lines.length === 0 ? [] : [note]), ...statedDays(lines)];
  const head = headOf(lines, days);
  const language = languageOf(proseOf(lines));
  const above = note === null || lines.length === 0 ? [] : [maskOf(note, "furniture", note.rule)];
  const { masks, blocks } = sift(text, lines, days, { ...head, masks: [...head.masks, ...above] });
  const dateline = firstDateline(text, blocks);
  const metadata = metadataOf(input, head, days, dateline);
  const paragraphs = isReadable(language) ? paragraphsOf(text, blocks, masks, dateline) : [];
  return {
    id,
    file,
    text,
    language,
    metadata,
    masks,
    paragraphs,
    sentences: sentencesIn(text, paragraphs),
    quotations: paragraphs.flatMap((paragraph) => quotationsOf(text, paragraph)),
  };
}

/** What the language is told by: the longer lines, as menus may be in another. */
function proseOf(lines: readonly Line[]): string {
  const start = lines.slice(0, 200);
  const long = start.filter(({ text }) => text.length > 80 && !/^https?:/.test(text));
  return (long.length > 0 ? long : start)
    .slice(0, 40)
    .map(({ text }) => text)
    .join("\n");
}

type Sifted = { readonly masks: RuledMask[]; readonly blocks: readonly Line[] };

/** Parts the masks from the paragraphs: each step looks at what the steps before it have left. */
function sift(
  text: string,
  lines: readonly Line[],
  days: readonly StatedDay[],
  head: Head,
): Sifted {
  const masks: RuledMask[] = [...head.masks, ...furnitureMasks(lines, days)];
  let blocks = joinWrapped(text, unmasked(lines, masks));
  const step = (found: readonly RuledMask[]) => {
    masks.push(...found);
    blocks = unmasked(blocks, found);
  };
  step(repeatMasks(blocks));
  step(blocks.flatMap((block) => captionMask(block) ?? []));
  const below =
    head.title === null ? blocks : blocks.filter(({ start }) => start !== head.title?.start);
  step(head.title === null ? [] : standfirstMask(below));
  const firstProse = below.findIndex(isProse);
  const between = below.slice(0, Math.max(0, firstProse));
  const captions = between.filter(({ start }) => datelineOf(text, start) === null);
  step(captions.flatMap((block) => verblessMask(block) ?? []));
  const first = blocks.findIndex(isProse) + 1;
  const items = announcedItems(blocks);
  const body = () =>
    first > 0 ? blocks.slice(first).filter(({ start }) => !items.has(start)) : [];
  step(first > 0 ? relatedMasks(blocks, first) : []);
  step(body().flatMap((block) => lonelyHeadline(block) ?? verblessMask(block) ?? []));
  masks.push(...blocks.flatMap((block) => trailerOf(text, block) ?? []));
  return { masks: tidied(text, masks), blocks };
}

function furnitureMasks(lines: readonly Line[], days: readonly StatedDay[]): RuledMask[] {
  const ending = endingIndex(lines);
  return lines.flatMap((line, index) => {
    const rule = furnitureRule(line.text);
    if (rule !== null) return [maskOf(line, "furniture", rule)];
    const day = days.find(({ start, end }) => line.start <= start && end <= line.end);
    if (day?.furniture) return [maskOf(line, "furniture", day.rule)];
    return ending >= 0 && index >= ending ? [maskOf(line, "furniture", "after-the-end")] : [];
  });
}

/** Lines that no mask touches; both in order. */
function unmasked(lines: readonly Line[], masks: readonly RuledMask[]): Line[] {
  const starts = new Map(masks.map((mask) => [mask.start, mask]));
  return lines.filter(({ start, end }) => (starts.get(start)?.end ?? 0) < end);
}

function firstDateline(text: string, blocks: readonly Line[]): Dateline | null {
  for (const block of blocks.slice(0, 6)) {
    const dateline = datelineOf(text, block.start);
    const whole = dateline !== null && dateline.end > block.end; // a line of its own
    if (dateline !== null && (whole || (dateline.end < block.end && block.text.length > 80)))
      return dateline;
  }
  return null;
}

/** Blocks without the masks at their ends and without the dateline. */
function paragraphsOf(
  text: string,
  blocks: readonly Line[],
  masks: readonly RuledMask[],
  dateline: Dateline | null,
): Span[] {
  let next = 0;
  return blocks.flatMap((block) => {
    while ((masks[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    const mask = masks[next];
    const start = dateline?.start === block.start ? dateline.end : block.start;
    const cut = mask !== undefined && mask.start < block.end ? mask.start : block.end;
    const end = start + text.slice(start, cut).trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}

function sentencesIn(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const unwrapped = text.slice(start, end).replaceAll(/[\r\n\u0085\u2028\u2029]/g, " ");
    return sentencesOf(unwrapped, "en").map((sentence) => ({
      start: start + sentence.start,
      end: start + sentence.end,
      paragraph,
    }));
  });
}

function metadataOf(
  input: ReportInput,
  head: Head,
  days: readonly StatedDay[],
  dateline: Dateline | null,
): Metadata {
  const given = input.published !== null && isCalendarDay(input.published) ? input.published : null;
  const stated = days[0] ?? filed(dateline);
  const published = given ?? stated?.value ?? null;
  const basis = stated === null ? null : ("stated" as const);
  const { title, byline, outlet } = head;
  return {
    title,
    byline,
    outlet,
    dateline: dateline === null ? null : withYear(dateline, published),
    published,
    publishedBasis: given === null ? basis : "given",
    publishedAt: stated,
  };
}

/** A dateline with its year tells the day, if nothing else does. */
function filed(dateline: Dateline | null) {
  if (dateline === null || dateline.day === null) return null;
  const { start, end, day } = dateline;
  return { start, end, value: day, rule: "reading/published-dateline" };
}

/** "April 26" in a dateline: of the year of publication, or the year before when it would lie ahead of it. */
function withYear(dateline: Dateline, published: string | null): Metadata["dateline"] {
  const { start, end, rule, city, openDay } = dateline;
  const year = Number(published?.slice(0, 4));
  const inYear = (number: number) => dayOf(String(number), openDay?.month, openDay?.day);
  const told = openDay === null || published === null ? dateline.day : inYear(year);
  const ahead =
    told !== null &&
    published !== null &&
    openDay !== null &&
    told.slice(5) > "11" &&
    published.slice(5) < "02";
  return { start, end, rule, city, day: ahead ? inYear(year - 1) : told };
}
