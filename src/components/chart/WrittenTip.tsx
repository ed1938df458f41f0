import { type RefObject, useEffect, useState } from "react";
import { numberedName } from "../../layout/coverageWords";
import { type WrittenSign, writtenInWords } from "../../layout/writtenDays";
import type { Timeline } from "../../model/timeline";
import { OVERVIEW } from "../../scene/header";
import { lookupOf } from "../../select/lookup";
import { ChartTip } from "./ChartTip";

type Props = {
  readonly strip: RefObject<HTMLElement | null>;
  readonly timeline: Timeline;
  readonly signs: readonly WrittenSign[];
  /** Of the strip, px. */
  readonly width: number;
};

/** px around the pointer within which a sign is meant. */
const REACH = 5;

/** Under the pointer on the row of signs: which reports were written then. */
export function WrittenTip({ strip, timeline, signs, width }: Props) {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const onMove = (event: PointerEvent) => {
      const { left, top } = element.getBoundingClientRect();
      setAt(event.clientY - top > OVERVIEW.height ? event.clientX - left : null);
    };
    const onLeave = () => setAt(null);
    const ending = new AbortController();
    const { signal } = ending;
    element.addEventListener("pointermove", onMove, { signal });
    element.addEventListener("pointerdown", onMove, { signal });
    element.addEventListener("pointerleave", onLeave, { signal });
    return () => ending.abort();
  }, [strip]);
  const meant = at === null ? [] : signs.filter(({ x }) => Math.abs(x - at) <= REACH);
  if (at === null || meant.length === 0) return null;
  return (
    <ChartTip x={at} width={width} top={OVERVIEW.height + 14}>
      {meant.map(({ document }) => (
        <p key={document}>
          <b>{numberedName(document, timeline)}</b>
          {`, written ${written(document, timeline)}`}
        </p>
      ))}
    </ChartTip>
  );
}

function written(id: string, timeline: Timeline): string {
  const document = lookupOf(timeline).documents.get(id);
  return document === undefined ? "" : writtenInWords(document);
}
