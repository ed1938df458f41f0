/** Parts of a stretch: "late May", "mid-June", "earlier this month", "the end of 2024", "the last week of May". */
import { W } from "./patterns.ts";
import { daysOf, dayText, type Period, periodOf, shift, type Unit } from "./period.ts";
import {
  dated,
  type Groups,
  type Outcome,
  prefix,
  type Rule,
  rule,
  type Scene,
  undated,
} from "./reading.ts";
import { fromToday } from "./resolve.ts";
import { ordinals, units } from "./words.ts";

type Part = "early" | "mid" | "late" | "earlier" | "later";

const partWords: Readonly<Record<string, Part>> = {
  early: "early",
  mid: "mid",
  late: "late",
  earlier: "earlier",
  later: "later",
  beginning: "early",
  start: "early",
  outset: "early",
  opening: "early",
  middle: "mid",
  midst: "mid",
  end: "late",
  close: "late",
};

const before = (part: Part) => part === "earlier";

/** First and last day of a part: thirds, or up to and from the publication for "earlier" and "later". */
function bounds(period: Period, part: Part, today: number | null): { from: number; to: number } {
  const { first, last } = daysOf(period);
  const within = today !== null && today >= first && today <= last;
  const third = Math.floor((last - first + 1) / 3);
  if (part === "earlier" && within) return { from: first, to: today };
  if (part === "later" && within) return { from: today, to: last };
  if (part === "early") return { from: first, to: first + third };
  if (part === "mid") return { from: first + third, to: last - third };
  if (part === "late") return { from: last - third, to: last };
  return { from: first, to: last };
}

/** A part of what the rest of the expression names; a part of one day is that day. */
function partOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
  const part = partWords[(groups.part ?? "").toLowerCase()] ?? "early";
  const inner = scene.readAt(end);
  if (inner === null || inner.type === "DURATION" || inner.type === "SET") return null;
  if (inner.period === null) return { ...inner, past: inner.past };
  if (inner.period.unit === "day" || inner.edtf === null) return inner;
  return { ...partOf(inner, inner.period, part, scene), end: inner.end };
}

function partOf(inner: Outcome, period: Period, part: Part, { today }: Scene): Outcome {
  const { from, to } = bounds(period, part, today);
  const past = part === "earlier" ? true : part === "later" ? false : inner.past;
  const edtf = from === to ? dayText(from) : `[${dayText(from)}..${dayText(to)}]`;
  return { ...inner, edtf, precision: "part", past };
}

/** "earlier in the week", "later in the day", "the end of the month", "by the end of the year". */
function partOfUnit(groups: Groups, scene: Scene): Outcome | null {
  const part = partWords[(groups.part ?? "").toLowerCase()] ?? "early";
  const unit = units[(groups.unit ?? "").toLowerCase()] ?? "day";
  const period = fromToday(scene, unit, 0);
  if (period === null) return undated(unit === "day" ? "XXXX-XX-XX" : "XXXX");
  const whole = dated(period, { past: before(part) });
  return unit === "day" ? whole : partOf(whole, period, part, scene);
}

/** "the first week of May", "the last three days of June" (the week only), "the week of March 6". */
function weekOf(groups: Groups, scene: Scene, end: number): Outcome | null {
  const inner = scene.readAt(end);
  if (inner?.period == null) return null;
  const { first, last } = daysOf(inner.period);
  const unit: Unit = /weekend/i.test(groups.unit ?? "") ? "weekend" : "week";
  if (inner.period.unit === "day") return { ...dated(periodOf(unit, first)), end: inner.end };
  if (!["month", "season"].includes(inner.period.unit)) return null;
  const which = (groups.which ?? "").toLowerCase();
  const week =
    which === "last" || which === "final"
      ? periodOf(unit, last)
      : shift(periodOf(unit, first + 3), (ordinals[which] ?? 1) - 1);
  return { ...dated(week), end: inner.end };
}

const the = `(?:the${W})?`;

export const partRules: readonly Rule[] = [
  prefix(
    "hours-of",
    ["the", "early", "late"],
    `${the}(?<part>early|late|wee|small)${W}hours${W}of${W}`,
    partOutcome,
  ),
  rule(
    "part-of-unit",
    ["earlier", "later"],
    `(?<part>earlier|later)${W}(?:on${W})?(?:in${W})?the${W}(?<unit>day|week|month|year|decade|century)`,
    partOfUnit,
  ),
  rule(
    "part-of-unit",
    ["the", "end", "start", "beginning", "middle", "close"],
    `${the}(?:very${W})?(?<part>end|start|beginning|middle|close)${W}of${W}the${W}(?:current${W})?(?<unit>week|month|year|decade|century)(?!${W}of)`,
    partOfUnit,
  ),
  prefix(
    "part",
    ["early", "late", "mid", "earlier", "later", "the"],
    `${the}(?:very${W})?(?<part>early|late|mid|earlier|later)(?:${W}|-)(?:in${W}|on${W})?(?:the${W})?`,
    partOutcome,
  ),
  prefix(
    "part",
    ["the", "end", "start", "beginning", "middle", "close", "opening"],
    `${the}(?:very${W})?(?<part>end|start|beginning|middle|close|opening|outset)${W}of${W}(?:the${W})?`,
    partOutcome,
  ),
  prefix(
    "week-of",
    ["the", "first", "second", "third", "fourth", "last", "final", "week", "weekend"],
    `${the}(?:(?<which>first|second|third|fourth|last|final)${W})?(?:full${W})?(?<unit>week|weekend)${W}(?:of|in)${W}`,
    weekOf,
  ),
];
