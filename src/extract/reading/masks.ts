/** Masks: what is not the report, and by which rule. */
import type { Mask } from "../../model/timeline.ts";
import type { Report, Span } from "../types.ts";

export type RuledMask = Report["masks"][number];

/** A mask over a span. */
export function maskOf({ start, end }: Span, kind: Mask["kind"], rule: string): RuledMask {
  return { start, end, kind, rule: rule.startsWith("reading/") ? rule : `reading/${rule}` };
}

/** Masks in order without overlaps; neighbours of one kind with only white space between them become one. */
export function tidied(text: string, masks: readonly RuledMask[]): RuledMask[] {
  const tidy: RuledMask[] = [];
  for (const mask of [...masks].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = tidy.at(-1);
    const start = Math.max(mask.start, last?.end ?? 0);
    if (start >= mask.end) continue;
    const joins = last !== undefined && last.kind === mask.kind && last.rule === mask.rule;
    if (joins && text.slice(last.end, start).trim() === "")
      tidy[tidy.length - 1] = { ...last, end: mask.end };
    else tidy.push({ ...mask, start });
  }
  return tidy;
}
