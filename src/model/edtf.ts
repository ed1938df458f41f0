/**
 * Dates as reports give them: EDTF (ISO 8601-2), read and bounded.
 *
 *   "2023-06-19"               that day                     [19 June, 20 June)
 *   "2023-02"                  some time that month         [1 February, 1 March)
 *   "2024-04-24/2024-04-26"    lasted                       [24 April, 27 April)
 *   "[2023-02..2023-06]"       once within                  [1 February, 1 July)
 *   "2023-06-20/.."            from then on                 [20 June, null)
 *   "2021-02?"                 uncertain; `~` about, `%` both
 *
 * Levels 0 and 1 of EDTF and of level 2 the sets, lists and parts of a year (seasons, quarters, halves); no times of
 * day, no qualifiers inside a date. Why our own reader: docs/decisions/010-edtf.md.
 */
import { type EdtfFlags, type EdtfPoint, pointSpan, readPoint } from "./edtfPoint.ts";
import { failure, type Result, success } from "./result.ts";

/** `open` is `..`, it goes on; `unknown` is an empty end, nobody says. */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

/** One choice of a set: a single date (both the same object), or any from `from` to `to`, both included. */
export type EdtfMember = { readonly from: EdtfPoint | null; readonly to: EdtfPoint | null };

export type EdtfInterval = EdtfFlags & {
  readonly kind: "interval";
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
};

/** `[…]` happened once, on one of the members; `{…}` on all of them. */
export type EdtfSet = EdtfFlags & {
  readonly kind: "set";
  readonly all: boolean;
  readonly members: readonly EdtfMember[];
};

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;

/** Outer bounds, half-open [start, end) in UTC ms; null where it is open or unknown. */
export type EdtfBounds = { readonly start: number | null; readonly end: number | null };

/** Reads an EDTF string; the error says in English what is wrong with it. */
export function readEdtf(text: string): Result<Edtf, string> {
  if (text.includes("/")) return readInterval(text);
  if (/^[[{]/.test(text)) return readSet(text);
  return readPoint(text);
}

function readInterval(text: string): Result<EdtfInterval, string> {
  const parts = text.split("/");
  const [first = "", second = ""] = parts;
  if (parts.length !== 2) return failure(`“${text}” has more than one “/”`);
  const from = readEnd(first);
  if (!from.ok) return from;
  const to = readEnd(second);
  if (!to.ok) return to;
  if (typeof from.value === "string" && typeof to.value === "string")
    return failure(`“${text}” has neither start nor end`);
  const interval = makeInterval(from.value, to.value);
  return inOrder(edtfSpan(interval))
    ? success(interval)
    : failure(`“${text}” ends before it starts`);
}

function readEnd(text: string): Result<EdtfEnd, string> {
  if (text === "..") return success("open");
  return text === "" ? success("unknown") : readPoint(text);
}

function makeInterval(from: EdtfEnd, to: EdtfEnd): EdtfInterval {
  return { kind: "interval", from, to, ...mergeFlags([from, to]) };
}

/** Flags of a whole: it is uncertain or approximate if one of its dates is. */
function mergeFlags(ends: readonly (EdtfEnd | null)[]): EdtfFlags {
  const has = (flag: keyof EdtfFlags) =>
    ends.some((end) => end !== null && typeof end !== "string" && end[flag]);
  return { uncertain: has("uncertain"), approximate: has("approximate") };
}

function inOrder({ start, end }: EdtfBounds): boolean {
  return start === null || end === null || start < end;
}

function readSet(text: string): Result<EdtfSet, string> {
  const all = text.startsWith("{");
  if (!text.endsWith(all ? "}" : "]")) return failure(`“${text}” is not closed`);
  const parts = text.slice(1, -1).split(",");
  const members: EdtfMember[] = [];
  for (const [index, part] of parts.entries()) {
    const member = readMember(part, index === 0, index === parts.length - 1);
    if (!member.ok) return member;
    members.push(member.value);
  }
  const flags = mergeFlags(members.flatMap(({ from, to }) => [from, to]));
  return success({ kind: "set", all, members, ...flags });
}

/** Only the first member may be open at its start, and only the last one at its end. */
function readMember(text: string, first: boolean, last: boolean): Result<EdtfMember, string> {
  if (first && text.startsWith("..")) return readSingle(text.slice(2), "from");
  if (last && text.endsWith("..")) return readSingle(text.slice(0, -2), "to");
  const [from = "", to, ...more] = text.split("..");
  if (to === undefined) return readSingle(text);
  return more.length > 0 ? failure(`“${text}” has more than one “..”`) : readRange(from, to);
}

function readSingle(text: string, open?: "from" | "to"): Result<EdtfMember, string> {
  if (text === "") return failure("a set needs at least one date");
  const point = readPoint(text);
  if (!point.ok) return point;
  const { value } = point;
  return success({ from: open === "from" ? null : value, to: open === "to" ? null : value });
}

function readRange(first: string, second: string): Result<EdtfMember, string> {
  const from = readPoint(first);
  if (!from.ok) return from;
  const to = readPoint(second);
  if (!to.ok) return to;
  const member = { from: from.value, to: to.value };
  if (!/^[-\d]+$/.test(first + second))
    return failure(
      `“${first}..${second}”: its ends can be days, months or years, without qualifiers`,
    );
  return inOrder(memberBounds(member))
    ? success(member)
    : failure(`“${first}..${second}” runs backwards`);
}

function memberBounds({ from, to }: EdtfMember): EdtfBounds {
  return {
    start: from === null ? null : pointSpan(from).start,
    end: to === null ? null : pointSpan(to).end,
  };
}

/** Outer bounds of a date that was read. */
export function edtfSpan(date: Edtf): EdtfBounds {
  if (date.kind === "interval") {
    const { from, to } = date;
    return memberBounds({
      from: typeof from === "string" ? null : from,
      to: typeof to === "string" ? null : to,
    });
  }
  return date.kind === "set" ? hull(date.members.map(memberBounds)) : pointSpan(date);
}

function hull(bounds: readonly EdtfBounds[]): EdtfBounds {
  const starts = bounds.map(({ start }) => start ?? -Infinity);
  const ends = bounds.map(({ end }) => end ?? Infinity);
  return { start: finite(Math.min(...starts)), end: finite(Math.max(...ends)) };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Outer bounds of an EDTF string; both null for null, for an undated event, and for what is not EDTF. */
export function edtfBounds(text: string | null): EdtfBounds {
  const read = text === null ? null : readEdtf(text);
  return read?.ok ? edtfSpan(read.value) : { start: null, end: null };
}

/**
 * Whether every date that `inner` allows is allowed by `outer` too: "2023-02" contains "2023-02-03".
 * Of a set that happened once, one choice must hold it. False where one of them is not EDTF.
 */
export function edtfContains(outer: string, inner: string): boolean {
  const a = readEdtf(outer);
  const b = readEdtf(inner);
  if (!a.ok || !b.ok) return false;
  const choices = choicesOf(a.value);
  return choicesOf(b.value).every((part) => choices.some((whole) => within(whole, part)));
}

function choicesOf(date: Edtf): readonly EdtfBounds[] {
  return date.kind === "set" && !date.all ? date.members.map(memberBounds) : [edtfSpan(date)];
}

function within(outer: EdtfBounds, inner: EdtfBounds): boolean {
  const starts = outer.start === null || (inner.start !== null && inner.start >= outer.start);
  return starts && (outer.end === null || (inner.end !== null && inner.end <= outer.end));
}

/** How a date is to be drawn: a day, something that lasted, or some time within a stretch not known closer. */
export type EdtfShape = "moment" | "lasting" | "fuzzy";

/** The shape of a date; null for an undated event and for what is not EDTF. */
export function edtfShape(text: string | null): EdtfShape | null {
  const read = text === null ? null : readEdtf(text);
  if (!read?.ok) return null;
  if (read.value.kind === "day") return "moment";
  return read.value.kind === "interval" ? "lasting" : "fuzzy";
}
