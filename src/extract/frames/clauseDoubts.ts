/** What takes a clause's event away or puts it ahead: "no meeting", "every year", "if", a date to come. */
import type { Clause } from "./clauseTypes.ts";
import type { Unit } from "./units.ts";

const hypothetical = new Set(["if", "unless", "whether", "lest"]);

/** "No meeting was held", "neither side agreed". */
export const isNobody = (units: readonly Unit[], { subject }: Clause) =>
  subject !== null &&
  units
    .slice(Math.max(0, subject.from - 1), subject.from + 1)
    .some(({ lower }) => ["no", "neither", "none", "nobody", "few"].includes(lower));

/** "meets annually", "meets every year" */
export const isHabit = (units: readonly Unit[], { object, group }: Clause) =>
  !group.past &&
  units
    .slice(object.from, object.to)
    .some(({ lower }) => /^(?:annually|regularly|every|yearly|monthly|weekly)$/.test(lower));

export const isHypothetical = (units: readonly Unit[], { opener, range }: Clause) =>
  hypothetical.has(opener ?? "") ||
  hypothetical.has(units[range.from]?.lower ?? "") ||
  hypothetical.has(units[range.from - 1]?.lower ?? "");

/** A date of the clause lies ahead: "is meeting Xi on Monday". */
export const isAhead = (units: readonly Unit[], { range }: Clause) =>
  units.slice(range.from, range.to).some(({ date }) => date?.past === false);
