/** Whose word something is: "according to the ministry", "Wong said he will visit". */
import type { Annotated } from "../types.ts";
import { actorsIn } from "./actors.ts";
import type { Clause } from "./clauses.ts";
import type { SentenceContext } from "./context.ts";
import { sayingOf } from "./saying.ts";
import type { Unit } from "./units.ts";

/** Who is named as the source of a clause: by a verb of saying that governs or follows it, or by "according to". */
export function attributionOf(
  { annotated, units, clauses, source }: SentenceContext,
  index: number,
): string | null {
  let at: number | null = index;
  for (let depth = 0; at !== null && depth < 6; depth++) {
    const clause: Clause | undefined = clauses[at];
    const governor = clause?.governor == null ? undefined : clauses[clause.governor];
    if (clause?.kind === "content" && governor !== undefined)
      return speakerOf(annotated, units, governor);
    at = clause?.governor ?? null;
  }
  return trailing(annotated, units, clauses, index) ?? source;
}

/** "X will visit Y, Z said": the saying ends the sentence. */
function trailing(
  annotated: Annotated,
  units: readonly Unit[],
  clauses: readonly Clause[],
  index: number,
): string | null {
  const saying = clauses.find(
    ({ group, kind }, at) => at > index && kind === "main" && sayingOf(units, group) !== null,
  );
  if (saying?.subject == null) return null;
  return units[saying.subject.from - 1]?.lower === "," ? speakerOf(annotated, units, saying) : null;
}

function speakerOf(
  annotated: Annotated,
  units: readonly Unit[],
  { subject }: Clause,
): string | null {
  if (subject === null) return null;
  return nameOf(annotated, units, subject.from, subject.to);
}

/** The first person, body or country named in a range, by name. */
function nameOf(
  annotated: Annotated,
  units: readonly Unit[],
  from: number,
  to: number,
): string | null {
  const [first] = actorsIn(units, { from, to }, "speaker", "speaker", "anything");
  if (first === undefined) return null;
  const person = annotated.people.find(({ id }) => id === first.person);
  return person?.name ?? first.organisation ?? annotated.report.text.slice(first.start, first.end);
}

/** The source named by "according to" anywhere in a sentence. */
export function sourceOf(annotated: Annotated, units: readonly Unit[]): string | null {
  const at = units.findIndex(
    ({ lower }, index) => lower === "according" && units[index + 1]?.lower === "to",
  );
  if (at < 0) return null;
  let end = at + 2;
  while (end < units.length && !/^[,;.]$/.test(units[end]?.lower ?? "")) end++;
  const name = nameOf(annotated, units, at + 2, end);
  if (name !== null) return name;
  const [first, last] = [units[at + 2], units[end - 1]];
  return first === undefined || last === undefined
    ? null
    : annotated.report.text.slice(first.start, last.end);
}
