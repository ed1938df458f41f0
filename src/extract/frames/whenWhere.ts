/** When and where a clause says that something happened: in its own words, or in those of the clause it hangs on. */
import type { DateMention, PlaceMention } from "../types.ts";
import { type Chunk, chunksOf, dateIn, isOfOther, isPossessiveMark, placeIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import { sayingOf } from "./saying.ts";
import type { Range, Unit } from "./units.ts";
import * as words from "./words.ts";

/** The date of the clause, or that of the one it hangs on. */
export function dateOf({ units, clauses }: SentenceContext, index: number, trigger: number) {
  let at: number | null = index;
  const saying = clauses[index];
  const says = saying !== undefined && sayingOf(units, saying.group) !== null;
  for (let depth = 0; at !== null && depth < 4; depth++) {
    const clause: Clause | undefined = clauses[at];
    if (clause === undefined) break;
    const date = dateOutside(units, clauses, clause, trigger);
    if (date !== null && !(says && isOfTopic(units, clause, date))) {
      const day = isWeak(units, clause.range, date) ? leadOf(units, clauses, index) : null;
      return day?.precision === "day"
        ? { date: day, rule: "frames/date-lead" }
        : { date, rule: depth === 0 ? "frames/date-clause" : "frames/date-inherited" };
    }
    if (clause.kind === "content" || clause.kind === "main") break;
    if (clause.kind === "relative" && !/^(?:when|as|while|where)$/.test(clause.opener ?? "")) break;
    at = clause.governor;
  }
  const added = clauses.find(
    ({ governor, kind, opener }) =>
      !says && governor === index && kind === "relative" && words.relatives.has(opener ?? ""),
  );
  const relative = added === undefined ? null : dateIn(units, added.range, trigger);
  if (relative !== null) return { date: relative, rule: "frames/date-relative" };
  const lead =
    leadOf(units, clauses, index) ??
    joinedDate(units, clauses, index) ??
    trailingDate(units, clauses, index);
  return { date: lead, rule: lead === null ? null : "frames/date-lead" };
}

/** "X, which left the pact in 2022, signed on Monday": a date of what qualifies the subject is not the main verb's. */
function dateOutside(
  units: readonly Unit[],
  clauses: readonly Clause[],
  { range, group }: Clause,
  trigger: number,
) {
  const date = dateIn(units, range, trigger);
  const at = date === null ? -1 : units.findIndex((unit) => unit.date === date);
  const aside = clauses.find(
    ({ kind, range: own }) =>
      kind === "relative" &&
      own.from > range.from &&
      own.from <= at &&
      at < own.to &&
      own.to <= group.from,
  );
  return aside === undefined
    ? date
    : dateIn(units, { from: aside.range.to, to: range.to }, trigger);
}

/** "condemned Saturday's attack", "recalled the pact of 3 May", "recalled an assault in Ghazni in August 2018": when what is spoken of was. */
function isOfTopic(units: readonly Unit[], { group }: Clause, date: DateMention): boolean {
  const at = units.findIndex((unit) => unit.date === date);
  if (at <= group.main) return false;
  const [before, next] = [units[at - 1]?.lower ?? "", units[at + 1]];
  const owns = isPossessiveMark(next?.lower ?? "");
  const held = /^(?:in|at|during|on)$/.test(units[owns ? at - 1 : at - 2]?.lower ?? "");
  if (owns || (/^(?:the|an?|this|that)$/.test(before) && next?.kind === "word")) return !held;
  const part = /^(?:morning|afternoon|evening|night|eve|hours|day|week|end|start)$/;
  if (before === "of" && !part.test(units[at - 2]?.lower ?? "")) return true;
  return ["month", "season", "year", "decade"].includes(date.precision) && at - group.main > 4;
}

const leadOf = (units: readonly Unit[], clauses: readonly Clause[], index: number) =>
  leadDate(units, clauses[index], clauses[index - 1]?.range.to ?? 0) ??
  openingDate(units, clauses, index);

/** "now", "following the vote of Sunday": the day that opens the sentence tells more of when. */
const isWeak = (units: readonly Unit[], { from }: Range, date: DateMention) =>
  date.edtf === null ||
  isOfOther(
    units,
    from,
    units.findIndex((unit) => unit.date === date),
  ) !== null;

/** The clause with the adverbial before its subject: "On Monday, X met Y". */
function leadDate(units: readonly Unit[], clause: Clause | undefined, floor: number) {
  if (clause === undefined || clause.kind === "content" || clause.kind === "relative") return null;
  let from = clause.range.from;
  while (
    from > floor &&
    from > clause.range.from - 8 &&
    units[from - 1]?.kind !== "quote" &&
    !/^[.;:]$/.test(units[from - 1]?.lower ?? "")
  )
    from--;
  if (from > 0 && floor === 0) return null;
  const day = units
    .slice(from, clause.range.from)
    .find(({ date }) => date?.precision === "day" && date.edtf !== null && date.type !== "SET");
  return day?.date ?? dateIn(units, { from, to: clause.range.from }, clause.range.from);
}

/** "urged Hamas to accept the offer on Friday": a day gone by at the end of what hangs on a past verb is that verb's. */
function trailingDate(units: readonly Unit[], clauses: readonly Clause[], index: number) {
  const host = clauses[index]?.group;
  if (host === undefined || !host.finite || !host.past || host.perfect) return null;
  let last = index;
  for (let next = clauses[index + 1]; next?.governor === last; next = clauses[last + 1]) {
    const hangs =
      next.kind === "infinitive" || (next.kind === "participle" && next.group.form === "ing");
    if (!hangs || /^(?:after|before|since|while)$/.test(next.opener ?? "")) break;
    last++;
  }
  const end = clauses[last]?.object;
  if (end === undefined || last === index) return null;
  const closing = units.slice(end.from, end.to).findLast(({ kind }) => kind !== "mark");
  const date = closing?.date ?? null;
  return date?.past === true && date.precision === "day" ? date : null;
}

/** "In 2018, X licensed it and then agreed with Y": the year holds both, if both are past. */
function joinedDate(units: readonly Unit[], clauses: readonly Clause[], index: number) {
  const clause = clauses[index];
  const host = clauses[clause?.governor ?? -1];
  if (clause?.kind !== "coordinate" || host?.kind !== "main") return null;
  const past = [clause, host].every(({ group }) => group.past && !group.perfect && !group.modal);
  return past ? leadDate(units, host, 0) : null;
}

/**
 * The day that opens a sentence, over what stands between it and the first full clause: "On Monday during the opening of
 * the port, X called for …", "In a statement released on Monday, X said", "Hours before the plane crashed on Monday, X fired".
 */
function openingDate(
  units: readonly Unit[],
  clauses: readonly Clause[],
  index: number,
): DateMention | null {
  const clause = clauses[index];
  if (clause === undefined || clause.kind === "content" || clause.kind === "relative") return null;
  const before = clauses.slice(0, index);
  const opening = units.slice(0, clause.range.from).map(({ lower }) => lower);
  const close =
    (units.slice(0, 3).some(({ date }) => date?.type === "DURATION") ||
      /^(?:hours|minutes|moments|shortly|just|soon)$/.test(
        opening.slice(0, 4).find((lower) => !/^(?:a|few|several|only)$/.test(lower)) ?? "",
      )) &&
    opening.slice(0, 6).some((lower) => lower === "before" || lower === "after");
  const free = before.every(({ group }) => !group.finite && !group.infinitive);
  if (!free && !close) return null;
  const head = dateIn(units, { from: 0, to: 3 }, 0);
  const on = /^(?:on|in|late|early|earlier)$/.test(opening[0] ?? "") || units[0]?.kind === "date";
  if (free && head !== null && on) return head;
  const occasion = close || opening.some((lower) => occasions.has(lower));
  return occasion ? dateIn(units, { from: 0, to: clause.range.from }, clause.range.from) : null;
}

const occasions = new Set(
  "statement speech interview remarks letter post tweet conference briefing speaking addressing writing communique readout address message".split(
    " ",
  ),
);

/** Where a clause says it happened, or the clause it hangs on. */
export function placeOf(
  { annotated, units, clauses }: SentenceContext,
  index: number,
  chunks: readonly Chunk[],
): PlaceMention | null {
  const own = placeIn(annotated, units, chunks, ["in", "at", "near", "outside"]);
  if (own !== null) return own;
  const clause = clauses[index];
  if (clause === undefined) return null;
  const before = placeIn(
    annotated,
    units,
    chunksOf(units, { from: Math.max(0, clause.range.from - 8), to: clause.range.from }),
    ["in", "at"],
  );
  return before;
}

/** The countries of a journey's stops: "to Colombia, Ecuador, and Peru" names three; `place` is the first of them. */
export function countriesOnWay(
  units: readonly Unit[],
  chunks: readonly Chunk[],
  place: PlaceMention | null,
): string[] {
  if (place === null) return [];
  const own = chunks.find(({ from, to }) =>
    units.slice(from, to).some(({ start }) => start === place.start),
  );
  const stops = own === undefined ? [] : stopsOf(units, own);
  return [...new Set([place.country ?? "", ...stops])].filter((country) => country !== "");
}

/** What a list names, up to its end: places and countries with "," and "and" between them. */
function stopsOf(units: readonly Unit[], { from, to }: Range): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const { entity, lower } = units[at] ?? { entity: null, lower: "" };
    if (entity?.kind === "place") found.push(entity.country ?? "");
    else if (entity?.kind === "country" && entity.form === "name") found.push(...entity.countries);
    else if (found.length > 0 && lower !== "," && lower !== "and" && lower !== "the") break;
  }
  return found;
}

/** Where a journey goes: the place behind the verb, or behind "to", "in". */
export function destinationOf(
  { annotated, units }: SentenceContext,
  clause: Clause,
  chunks: readonly Chunk[],
): PlaceMention | null {
  const front = chunks.map((chunk) =>
    chunk.preposition === null ? { ...chunk, preposition: "to" } : chunk,
  );
  return (
    placeIn(annotated, units, front.slice(0, 1), ["to"]) ??
    placeIn(annotated, units, front, ["to", "in", "at"]) ??
    (clause.group.passive && clause.subject !== null
      ? placeIn(annotated, units, [{ ...clause.subject, preposition: "to" }], ["to"])
      : null)
  );
}
