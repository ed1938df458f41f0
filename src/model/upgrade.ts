/**
 * The way a timeline file comes in, wherever it comes from:
 *
 *   unknown JSON ──is it ours?──▶ upgrade to this version ──▶ schema ──▶ references ──▶ Timeline
 *
 * Each step that fails says what is wrong and what to do. Versions (each has an upgrader to the next):
 *
 *   1   the first
 */
import { findBroken } from "./integrity.ts";
import { failure, type Result, success } from "./result.ts";
import { TIMELINE_FORMAT, TIMELINE_VERSION, type Timeline, timelineSchema } from "./timeline.ts";

export type TimelineProblem = {
  readonly kind: "not-a-timeline" | "other-version" | "too-large" | "invalid" | "broken";
  readonly problem: string;
  readonly remedy: string;
};

type Json = Record<string, unknown>;

/** From version n to n + 1, by n. Whoever raises TIMELINE_VERSION adds one. */
const upgraders: Readonly<Record<number, (old: Json) => Json>> = {};

/** Lists longer than this are refused before they are looked at. */
const MOST_ITEMS = 1_000_000;
/** So many problems are told; the rest is only counted. */
const MOST_TOLD = 5;

const recompile = "Compile its collection again (npm run data), or get the file anew.";

/** Reads parsed JSON as a timeline of this version. Never throws. */
export function readTimeline(json: unknown): Result<Timeline, TimelineProblem> {
  const shaped = shapeTimeline(json);
  return shaped.ok ? checkTimeline(shaped.value) : shaped;
}

/** The first half of `readTimeline`: of this version and of the schema's shape, references unchecked. */
export function shapeTimeline(json: unknown): Result<Timeline, TimelineProblem> {
  if (!isJson(json) || json.format !== TIMELINE_FORMAT) return failure(notOurs(json));
  const upgraded = upgrade(json);
  if (!upgraded.ok) return upgraded;
  const long = Object.entries(upgraded.value).find(
    ([, value]) => Array.isArray(value) && value.length > MOST_ITEMS,
  );
  if (long !== undefined) return failure(tooLarge(long[0]));
  const parsed = timelineSchema.safeParse(upgraded.value);
  if (parsed.success) return success(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`);
  return failure({
    kind: "invalid",
    problem: told("does not fit the format", problems),
    remedy: recompile,
  });
}

/** The second half: what refers to each other is there. */
export function checkTimeline(timeline: Timeline): Result<Timeline, TimelineProblem> {
  const broken = findBroken(timeline);
  if (broken.length === 0) return success(timeline);
  return failure({
    kind: "broken",
    problem: told("contradicts itself", broken),
    remedy: recompile,
  });
}

function upgrade(json: Json): Result<Json, TimelineProblem> {
  let current = json;
  for (let { version } = json; version !== TIMELINE_VERSION; { version } = current) {
    const step = typeof version === "number" ? upgraders[version] : undefined;
    if (step === undefined) return failure(otherVersion(version));
    current = step(current);
  }
  return success(current);
}

function notOurs(json: unknown): TimelineProblem {
  const is = isJson(json) ? "It does not say that it is a timeline" : "It is not a JSON object";
  return {
    kind: "not-a-timeline",
    problem: `${is} (“format”: “${TIMELINE_FORMAT}”).`,
    remedy: "Choose a timeline.json that Readout compiled.",
  };
}

function otherVersion(version: unknown): TimelineProblem {
  const newer = typeof version === "number" && version > TIMELINE_VERSION;
  return {
    kind: "other-version",
    problem: `It is of version ${String(version).slice(0, 20)}; this Readout reads version ${TIMELINE_VERSION}.`,
    remedy: newer ? "Reload the page, or use a newer Readout." : recompile,
  };
}

function tooLarge(list: string): TimelineProblem {
  return {
    kind: "too-large",
    problem: `“${list}” has more than ${MOST_ITEMS.toLocaleString("en")} entries.`,
    remedy: "Split the collection into several timelines.",
  };
}

function told(verdict: string, problems: readonly string[]): string {
  const first = problems.slice(0, MOST_TOLD).map((problem) => problem.slice(0, 200));
  const rest = problems.length - first.length;
  return `It ${verdict}: ${first.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join(".") || "the whole";
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
