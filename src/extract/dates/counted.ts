/** Counted distances: "three years ago", "two days later", "a day after the talks", "in two weeks' time". */
import { anchorFor, isToldThere, pointing } from "./anchors.ts";
import { calendarUnit, keepsUnit, lengthOf, moved, unitKey } from "./distances.ts";
import { countOf } from "./numbers.ts";
import { COUNT, countStarts, W } from "./patterns.ts";
import { daysOf, edtfOf, type Period, periodOf } from "./period.ts";
import {
  dated,
  datedOr,
  type Groups,
  type Outcome,
  type Rule,
  rule,
  type Scene,
  undated,
} from "./reading.ts";

const UNIT =
  "(?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?";

const bareUnits = "days hours minutes weeks months years decades centuries".split(" ");

function ago(groups: Groups, scene: Scene): Outcome {
  const { today } = scene;
  if (countOf(groups.count) === null) return undated("PAST_REF", { past: true });
  const kept = /ago/i.test(groups.way ?? "") ? keepsUnit(groups, scene, -1) : null;
  if (kept !== null) return dated(kept, { past: true, anchored: true });
  const base: Period | null = today === null ? null : { unit: "day", at: today };
  const period = base === null ? null : moved(base, groups, -1);
  if (period === null && today !== null) return sameDay(groups, today);
  return datedOr(period, calendarUnit(unitKey(groups))?.unit ?? "day", { past: true });
}

/** "three hours ago" is today, as far as a calendar can tell. */
function sameDay(groups: Groups, today: number): Outcome {
  return /hour|minute|second/.test(unitKey(groups))
    ? dated({ unit: "day", at: today }, { past: true })
    : undated("PAST_REF", { past: true });
}

function fromNow(groups: Groups, scene: Scene): Outcome {
  const { today } = scene;
  if (countOf(groups.count) === null) return undated("FUTURE_REF", { past: false });
  const period = today === null ? null : moved({ unit: "day", at: today }, groups, 1);
  return datedOr(period, calendarUnit(unitKey(groups))?.unit ?? "day", { past: false });
}

const backWays = /earlier|before|previously|prior|ahead/i;

/** "On September 13, two days after the ruling, …": it says of the day before it what day that was. */
function dayBeside({ text, start, memory }: Scene): Period | null {
  const { last } = memory;
  if (last?.period.unit !== "day" || start - last.end > 4) return null;
  return /^(?:, | ?[–—-]{1,2} ?| \()$/.test(text.slice(last.end, start)) ? last.period : null;
}

/** "two days later", "a day after the talks": from the date that follows, else from the one told last. */
function anchoredOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
  if (/hour|minute|second/.test(unitKey(groups))) return null;
  const same = pointing.test(groups.way ?? "") ? dayBeside(scene) : null;
  if (same !== null) return dated(same, { anchored: true });
  const direction = backWays.test(groups.way ?? "") ? -1 : 1;
  const kept = direction < 0 ? keepsUnit(groups, scene, direction) : null;
  if (kept !== null) return dated(kept, { anchored: true });
  const { base, named } = anchorFor(groups, scene, end);
  if (base === null) return undated(lengthOf(groups), { type: "DURATION", anchored: true });
  if (!named && pointing.test(groups.way ?? "") && !isToldThere(scene, end))
    return undated(lengthOf(groups), { type: "DURATION", anchored: true });
  const period =
    base.unit === "day" || unitKey(groups) !== "day" ? moved(base, groups, direction) : null;
  if (period === null) return roughly(base, groups, direction);
  const outcome = dated(capped(period, scene, end), { anchored: true });
  return named || !pointing.test(groups.way ?? "") ? outcome : unremembered(outcome, scene);
}

/** "A day after" something tells no day that the text goes on from. */
function unremembered(outcome: Outcome, { today }: Scene): Outcome {
  const { period } = outcome;
  if (period === null || today === null) return outcome;
  const { first, last } = daysOf(period);
  return { ...outcome, period: null, past: last < today ? true : first > today ? false : null };
}

/** What a report tells as done is not after its own day. */
function capped(period: Period, scene: Scene, end: number): Period {
  const { today } = scene;
  if (period.unit !== "day" || today === null || period.at <= today) return period;
  return scene.ahead(end) === true || period.at > today + 2 ? period : { unit: "day", at: today };
}

/** "Days after the pact of October 2024": about that month; longer stretches tell no date. */
function roughly(base: Period, groups: Groups, direction: number): Outcome {
  const distance: Readonly<Record<string, number>> = { day: 4, night: 4, week: 20 };
  const days = distance[unitKey(groups)];
  const length = undated(lengthOf(groups), { type: "DURATION", anchored: true });
  if (days === undefined || !["day", "month"].includes(base.unit)) return length;
  const around = base.unit === "day" ? periodOf("month", base.at + days * direction) : base;
  const edtf = edtfOf(around);
  return edtf === null
    ? length
    : { ...length, type: "DATE", edtf: `${edtf}~`, precision: "month", past: true };
}

const WAY_AGO = `(?<way>ago|back(?=[,.;]))`;

const countedStarts = [...countStarts, "the", "some"];

export const countedRules: readonly Rule[] = [
  rule(
    "ago",
    countedStarts,
    `${COUNT}(?:${W}|-)${UNIT}(?:${W}or${W}so)?(?:['’])?${W}${WAY_AGO}`,
    ago,
  ),
  rule(
    "from-now",
    countedStarts,
    `${COUNT}${W}${UNIT}['’]?${W}(?<way>from${W}now|hence|from${W}today|['’]?time)`,
    fromNow,
  ),
  rule(
    "distance",
    countedStarts,
    `(?:the${W}|some${W}|just${W})?${COUNT}${W}${UNIT}${W}(?<way>later|earlier|before(?!${W}(?:last|yesterday))|after|previously|prior${W}to|ahead${W}of|following)`,
    anchoredOutcome,
  ),
  rule(
    "distance",
    ["the", "day"],
    `(?:the${W})?(?<unit>day|week|month|year)(?<count>)${W}(?<way>after|before|prior${W}to|earlier)`,
    (groups, scene, end) => anchoredOutcome({ ...groups, count: "one" }, scene, end),
  ),
  rule(
    "distance",
    bareUnits,
    `(?<count>)${UNIT}${W}(?<way>after|before|later|earlier)`,
    anchoredOutcome,
  ),
  rule("ago", bareUnits, `(?<count>)${UNIT}${W}(?<way>ago)`, ago),
];
