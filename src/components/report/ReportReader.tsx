import { useCallback, useMemo, useRef, useState } from "react";
import type { Verification } from "../../evidence/verify";
import type { SourceDocument, Timeline } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { type Telling, tellingsOf } from "../../select/passages";
import { blocks, segments } from "../../select/segments";
import { useViewStore } from "../../store/viewStore";
import { HitSteps } from "./HitSteps";
import { MarginNotes } from "./MarginNotes";
import styles from "./ReportReader.module.css";
import { ReportChanged } from "./ReportStates";
import { ReportText } from "./ReportText";
import { type Choice, SharedStretchMenu } from "./SharedStretchMenu";
import { Ticks } from "./Ticks";
import { usePlaces } from "./usePlaces";
import { useReportHits } from "./useReportHits";
import { useScrollToSelected } from "./useScrollToSelected";

type Props = {
  document: SourceDocument;
  timeline: Timeline;
  text: string;
  intact: boolean;
  checks: ReadonlyMap<string, Verification>;
  selected: string;
};

/** The text with its highlights, the notes beside it and the ticks along its scroll bar. */
export function ReportReader({ document, timeline, text, intact, checks, selected }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const passages = lookupOf(timeline).passagesOfDocument.get(document.id) ?? [];
  const parts = useMemo(
    () => blocks(text, segments(text.length, placesIn(checks), intact ? document.masks : [])),
    [text, checks, intact, document],
  );
  const places = usePlaces(body, scroller, parts);
  useScrollToSelected(scroller, body, selected);
  const check = checks.get(selected);
  const start = check === undefined || check.state === "not-found" ? 0 : check.start;
  const found = useReportHits(text, start, scroller);

  const choose = useCallback(
    (ids: readonly string[], at: Element) => {
      const tellings = tellingsOf(ids, timeline);
      const [only, second] = tellings;
      if (second !== undefined) setChoice({ tellings, at });
      else if (only !== undefined) select(only);
    },
    [timeline],
  );
  return (
    <>
      <HitSteps found={found} text={text} />
      <div className={styles.reader}>
        <div ref={scroller} className={styles.scroller}>
          <div className={styles.sheet}>
            <div>
              <ReportChanged intact={intact} passages={passages} checks={checks} />
              <ReportText
                ref={body}
                document={document}
                timeline={timeline}
                text={text}
                blocks={parts}
                selected={selected}
                hits={found.hits}
                hit={found.current}
                choose={choose}
              />
            </div>
            <MarginNotes
              places={places}
              passages={passages}
              timeline={timeline}
              selected={selected}
              choose={choose}
            />
          </div>
        </div>
        <Ticks places={places} selected={selected} choose={choose} />
        {choice && (
          <SharedStretchMenu
            choice={choice}
            timeline={timeline}
            select={select}
            close={() => setChoice(null)}
          />
        )}
      </div>
    </>
  );
}

function select({ event, passage }: Telling): void {
  useViewStore.getState().change({ event: event.id, passage: passage.id }, "push");
}

/** Where each passage stands in the loaded text; those not found stand nowhere. */
function placesIn(checks: ReadonlyMap<string, Verification>) {
  return [...checks].flatMap(([id, check]) =>
    check.state === "not-found" ? [] : [{ id, start: check.start, end: check.end }],
  );
}
