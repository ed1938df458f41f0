/** Times of day: "10:35 a.m.", "at 14:14 IST", "noon Saturday", "4 a.m. EDT Thursday". TIMEX tells the minute, EDTF the day. */
import { W } from "./patterns.ts";
import { type Period, timexOf } from "./period.ts";
import {
  dated,
  type Groups,
  type Outcome,
  type Rule,
  rule,
  type Scene,
  undated,
} from "./reading.ts";
import { cardinals } from "./words.ts";

const ZONE = `(?:${W}?\\(?(?:GMT|UTC|IST|EST|EDT|ET|PST|PDT|PT|CET|CEST|BST|JST|KST|MSK|AEST|AEDT|SGT|HKT|local${W}time)\\)?)?`;
const HALF = "(?<half>[ap])\\.?[^\\S\\n]?m\\b\\.?";
const IN_THE = `${W}(?:in${W}the${W}(?<daytime>morning|afternoon|evening)|at${W}(?<atNight>night))`;

function hourOf(groups: Groups): number | null {
  const word = (groups.hour ?? "").toLowerCase();
  const hour = cardinals[word] ?? Number(word);
  const half = (groups.half ?? "").toLowerCase();
  const late = half === "p" || /afternoon|evening/.test(groups.daytime ?? "") || groups.atNight;
  if (hour > 24 || ((half !== "" || groups.daytime !== undefined) && (hour > 12 || hour < 1)))
    return null;
  if (hour === 12) return half === "a" ? 0 : 12;
  return late && hour < 12 ? hour + 12 : hour;
}

function clockTime(groups: Groups, scene: Scene, end: number): Outcome | null {
  const hour = hourOf(groups);
  const minute = Number(groups.minute ?? 0);
  if (hour === null || minute > 59) return null;
  return onDay(scene, end, `T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
}

/** The time on the day that stands right behind it, else on the day the text has come to. */
function onDay(scene: Scene, end: number, time: string): Outcome {
  const link = /^(?:\.?,?[^\S\n]{1,2}(?:on |\()?)/.exec(scene.text.slice(end, end + 8));
  const inner = link === null ? null : scene.readAt(end + link[0].length);
  if (inner?.period?.unit === "day" && inner.type === "DATE")
    return { ...inner, type: "TIME", timex: `${inner.timex}${time}`, end: inner.end };
  if (inner?.type === "DATE" && inner.timex.startsWith("XXXX-"))
    return { ...inner, type: "TIME", timex: `${inner.timex}${time}`, end: inner.end };
  const at = dayOfRange(scene, end) ?? scene.memory.lastDay ?? scene.today;
  if (at === null) return undated(`XXXX-XX-XX${time}`, { type: "TIME", precision: "day" });
  const day: Period = { unit: "day", at };
  return dated(day, { type: "TIME", timex: `${timexOf(day)}${time}`, anchored: true });
}

/** "from 10 am to 1 pm on Wednesday": the day stands behind the second time. */
function dayOfRange({ text, readAt }: Scene, end: number): number | null {
  const link = /^\s?(?:to|until|till|and|[-–—])\s?(?=\d|noon|mid)/.exec(text.slice(end, end + 8));
  const last = link === null ? null : readAt(end + link[0].length);
  const isDay = last?.type === "TIME" && !last.anchored && last.period?.unit === "day";
  return isDay ? (last.period?.at ?? null) : null;
}

const namedTimes: Readonly<Record<string, string>> = {
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
};

export const clockRules: readonly Rule[] = [
  rule(
    "clock",
    ["#"],
    `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?[^\\S\\n]?${HALF}${ZONE}`,
    clockTime,
  ),
  rule(
    "clock",
    ["#"],
    `(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::\\d\\d)?(?:${W}?hours|${W}?hrs)?${ZONE}`,
    clockTime,
  ),
  rule(
    "clock",
    ["#", "##"],
    `(?<hour>[01]\\d|2[0-3])[.]?(?<minute>[0-5]\\d)${W}?(?:hours|hrs|GMT|UTC|IST)`,
    clockTime,
  ),
  rule(
    "clock",
    ["#", ...Object.keys(cardinals)],
    `(?<hour>\\d{1,2}|${Object.keys(cardinals).join("|")})(?:${W}o['’]clock)?${IN_THE}`,
    clockTime,
  ),
  rule(
    "named-time",
    Object.keys(namedTimes),
    `(?<word>${Object.keys(namedTimes).join("|")})`,
    (groups, scene, end) =>
      onDay(scene, end, namedTimes[(groups.word ?? "").toLowerCase()] ?? "T12:00"),
  ),
];
