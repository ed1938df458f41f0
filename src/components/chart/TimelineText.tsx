import { memo, useEffect, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { timelineText } from "../../select/timelineText";
import controls from "../common/controls.module.css";
import { whenIdle } from "../common/whenIdle";

type Props = {
  readonly timeline: Timeline;
  /** Ids of the events shown. */
  readonly shown: ReadonlySet<string>;
};

/** More events than this are a table's matter: nobody listens to a thousand sentences. */
const MOST_SENTENCES = 300;

/** The chart for those who do not see it: headings by year and a sentence or two for each event, in order of time. */
export const TimelineText = memo(function TimelineText({ timeline, shown }: Props) {
  const ready = useAfterFirstPicture();
  if (!ready) return null;
  return (
    <section aria-label="The chart in words" className={controls.visuallyHidden}>
      <h2>The chart in words</h2>
      <p>
        {shown.size} of {timeline.events.length} events, in order of time.
      </p>
      {timelineText(timeline, shown).map(({ heading, sentences }) => (
        <Year
          key={heading}
          heading={heading}
          sentences={sentences}
          whole={shown.size <= MOST_SENTENCES}
        />
      ))}
    </section>
  );
});

type YearProps = {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly whole: boolean;
};

function Year({ heading, sentences, whole }: YearProps) {
  if (!whole)
    return (
      <p>
        {heading}: {sentences.length} events. The tab Table lists each.
      </p>
    );
  return (
    <>
      <h3>{heading}</h3>
      <ol>
        {sentences.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other identity
          <li key={index}>{sentence}</li>
        ))}
      </ol>
    </>
  );
}

/** The picture comes first, the words for it when the browser has nothing else to do. */
function useAfterFirstPicture(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => whenIdle(() => setReady(true), { most: 2000, instead: 500 }), []);
  return ready;
}
