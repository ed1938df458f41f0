/**
 * Whether two claims about the same attribute of the same thing can both be true.
 *
 *   kind         attributes                                   exclude each other when
 *   date         date, start, end                             neither contains the other
 *   quantity     duration, amount, count                      their ranges do not meet
 *   place        place                                        neither is a part of the other
 *   exclusive    office, status, time-of-day, onward-travel   they differ
 *   open         participant, purpose, significance, outcome  one is affirmed and the same one denied
 *
 * Of every kind, what is denied excludes what is affirmed if the affirmed value would make the denied one true.
 */
import { edtfContains } from "../model/edtf.ts";
import type { Claim, ClaimAttribute } from "../model/timeline.ts";

/** What a claim says, without who says it. */
export type Statement = Pick<Claim, "attribute" | "value" | "unit" | "comparator" | "polarity">;

export type AttributeKind = "date" | "quantity" | "place" | "exclusive" | "open";

const kinds: Readonly<Record<ClaimAttribute, AttributeKind>> = {
  date: "date",
  start: "date",
  end: "date",
  duration: "quantity",
  amount: "quantity",
  count: "quantity",
  place: "place",
  office: "exclusive",
  status: "exclusive",
  "time-of-day": "exclusive",
  "onward-travel": "exclusive",
  participant: "open",
  purpose: "open",
  significance: "open",
  outcome: "open",
};

/** How values of an attribute are compared. */
export function attributeKind(attribute: ClaimAttribute): AttributeKind {
  return kinds[attribute];
}

/** True when both can hold; the order does not matter. The attributes must be the same. */
export function compatible(a: Statement, b: Statement): boolean {
  if (a.polarity === "affirmed" && b.polarity === "affirmed") return bothHold(a, b);
  if (a.polarity === b.polarity) return true;
  const [affirmed, denied] = a.polarity === "affirmed" ? [a, b] : [b, a];
  return !implies(affirmed, denied);
}

function bothHold(a: Statement, b: Statement): boolean {
  const kind = kinds[a.attribute];
  if (kind === "open") return true;
  if (kind === "exclusive") return a.value === b.value;
  if (kind === "quantity") return !comparable(a, b) || meet(rangeOf(a), rangeOf(b));
  return implies(a, b) || implies(b, a);
}

/** Whether the first value being true makes the second true: the 19th makes "June" true, Beijing makes China true. */
function implies(a: Statement, b: Statement): boolean {
  const kind = kinds[a.attribute];
  if (kind === "date") return edtfContains(String(b.value), String(a.value));
  if (kind === "place") return isPartOf(String(a.value), String(b.value));
  if (kind === "quantity") return comparable(a, b) && inside(rangeOf(a), rangeOf(b));
  return a.value === b.value;
}

/** Places are written part first: "Great Hall of the People, Beijing" is a part of "Beijing". */
function isPartOf(part: string, whole: string): boolean {
  return part === whole || part.endsWith(`, ${whole}`);
}

function comparable(a: Statement, b: Statement): boolean {
  return a.unit === b.unit;
}

/** From `low` to `high`; `open` where the limit itself is not meant. */
type Range = { low: number; high: number; lowOpen: boolean; highOpen: boolean };

/** `~` is ±10 %; "less than" and "more than" have no other limit. Not a number: a range that meets nothing. */
function rangeOf({ value, comparator }: Statement): Range {
  const number = Number(value);
  const slack = comparator === "~" ? Math.abs(number) * 0.1 : 0;
  return {
    low: comparator === "<" ? -Infinity : number - slack,
    high: comparator === ">" ? Infinity : number + slack,
    lowOpen: comparator === ">",
    highOpen: comparator === "<",
  };
}

/**
 * "Less than six hours" and "more than six hours" do not meet; "nearly six hours" and "six hours" do, since the
 * second may well be rounded.
 */
function meet(a: Range, b: Range): boolean {
  return reaches(a, b) && reaches(b, a);
}

function reaches(a: Range, b: Range): boolean {
  return a.low < b.high || (a.low === b.high && !(a.lowOpen && b.highOpen));
}

function inside(inner: Range, outer: Range): boolean {
  const low =
    inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));
  const high =
    inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));
  return low && high;
}
