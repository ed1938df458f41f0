/** Whose word something is: "according to the ministry", "Wong said he will visit". */
import type { Annotated } from "../types.ts";
import { actorsIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { ReportFacts } from "./reportFacts.ts";
import { sayingOf } from "./saying.ts";
import type { Range, Unit } from "./units.ts";

/** Who is named as the source of a clause: by a verb of saying that governs or follows it, or by "according to". */
export function attributionOf(context: SentenceContext, index: number): string | null {
  const { clauses, source } = context;
  let at: number | null = index;
  let top = index;
  for (let depth = 0; at !== null && depth < 6; depth++) {
    const clause: Clause | undefined = clauses[at];
    const governor = clause?.governor == null ? undefined : clauses[clause.governor];
    if (clause?.kind === "content" && governor !== undefined) return speakerOf(context, governor);
    top = at;
    at = clause?.governor ?? null;
  }
  return trailing(context, top) ?? source;
}

/** "X will visit Y, Z said": the saying ends the sentence. */
function trailing(context: SentenceContext, index: number): string | null {
  const { units, clauses } = context;
  const saying = clauses.find(
    ({ group, kind }, at) => at > index && kind === "main" && sayingOf(units, group) !== null,
  );
  if (saying?.subject == null || clauses[index]?.group.finite === false) return null;
  const first = Math.min(saying.subject.from, saying.group.from);
  return units[first - 1]?.lower === "," ? speakerOf(context, saying) : null;
}

const speakerOf = ({ annotated, facts, units }: SentenceContext, { subject }: Clause) =>
  subject === null ? null : nameOf(annotated, facts, units, subject);

/** The first person, body or country named in a range, by name. */
function nameOf(
  annotated: Annotated,
  facts: ReportFacts,
  units: readonly Unit[],
  range: Range,
): string | null {
  const [first] = actorsIn(units, range, "speaker", "speaker", "anything");
  if (first === undefined) return null;
  const { person, organisation, start, end } = first;
  return facts.nameOf.get(person ?? "") ?? organisation ?? annotated.report.text.slice(start, end);
}

/** The source named by "according to" anywhere in a sentence; in the report's words if it has no name. */
export function sourceOf(
  facts: ReportFacts,
  annotated: Annotated,
  units: readonly Unit[],
): string | null {
  const at = units.findIndex(
    ({ lower }, index) => lower === "according" && units[index + 1]?.lower === "to",
  );
  if (at < 0) return null;
  let end = at + 2;
  while (end < units.length && !/^[,;.]$/.test(units[end]?.lower ?? "")) end++;
  const name = nameOf(annotated, facts, units, { from: at + 2, to: end });
  const [first, last] = [units[at + 2], units[end - 1]];
  if (name !== null || first === undefined || last === undefined) return name;
  return annotated.report.text.slice(first.start, Math.max(first.start, last.end));
}
