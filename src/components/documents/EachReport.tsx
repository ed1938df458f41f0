import { useMemo } from "react";
import type { Timeline } from "../../model/timeline";
import type { AllDisagreements } from "../../select/allDisagreements";
import { type Contradiction, contradictionsOf } from "../../select/contradicted";
import type { Coverage } from "../../select/coverageOf";
import { claimsOnlyIn } from "../../select/onlyHere";
import { counted } from "../../select/valueWords";
import { VoiceLine } from "../event/DisagreementGroup";
import { NotEqual } from "../event/NotEqual";
import { EventLink } from "../event/ViewLink";
import styles from "./EachReport.module.css";
import { EventList } from "./EventList";
import { ReportFacts } from "./ReportFacts";
import { ReportTitle } from "./ReportTitle";

type Props = {
  readonly report: Coverage;
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
  readonly disagreements: AllDisagreements;
};

/** One report: what is known of it, what it tells, what it alone says, and what others contradict. */
export function EachReport({ report, timeline, matching, disagreements }: Props) {
  const { document, number } = report;
  const passing = (events: Coverage["events"]) => events.filter(({ id }) => matching.has(id));
  const alone = new Set(report.onlyHere);
  const shared = passing(report.events).filter((event) => !alone.has(event));
  return (
    <article className={styles.report} aria-label={`Report ${number}`}>
      <h4 className={styles.title}>
        <ReportTitle report={report} timeline={timeline} />
      </h4>
      <div className={styles.columns}>
        <ReportFacts report={report} timeline={timeline} matching={matching} />
        <div className={styles.said}>
          <Contradicted
            contradictions={contradictionsOf(document.id, disagreements)}
            timeline={timeline}
          />
          <EventList name="told by no other report" events={passing(report.onlyHere)} />
          <EventList name="others tell too" events={shared} />
          <LoneClaims report={report} timeline={timeline} matching={matching} />
        </div>
      </div>
    </article>
  );
}

type ContradictedProps = {
  readonly contradictions: readonly Contradiction[];
  readonly timeline: Timeline;
};

/** Its claims that others contradict, claim against claim. */
function Contradicted({ contradictions, timeline }: ContradictedProps) {
  if (contradictions.length === 0)
    return <p className={styles.none}>Nothing it says is contradicted here.</p>;
  return (
    <details open>
      <summary className={styles.disputed}>
        <NotEqual /> {counted(contradictions.length, "claim")} contradicted
      </summary>
      <ul className={styles.list}>
        {contradictions.map(({ key, heading, own, against, note }) => (
          <li key={key} className={styles.contradiction}>
            <p>
              {heading}
              {own[0] && (
                <>
                  ,{" "}
                  <EventLink event={own[0].voice.event.id}>
                    <bdi>{own[0].voice.event.title}</bdi>
                  </EventLink>
                </>
              )}
            </p>
            <div className={styles.sides}>
              {[own, against].map((sides, index) => (
                <div key={index === 0 ? "own" : "against"}>
                  {sides.map(({ words, voice }) => (
                    <div key={voice.claim.id}>
                      <p className={styles.value}>
                        <span>{index === 0 ? "Here:" : "Against it:"}</span> <bdi>{words}</bdi>
                      </p>
                      <ul>
                        <VoiceLine voice={voice} timeline={timeline} numbered />
                      </ul>
                    </div>
                  ))}
                </div>
              ))}
            </div>
            {note !== null && <p className={styles.none}>{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What it alone says of events that others tell too. */
function LoneClaims({ report, timeline, matching }: Omit<Props, "disagreements">) {
  const claims = useMemo(
    () => claimsOnlyIn(report, timeline, matching),
    [report, timeline, matching],
  );
  if (claims.length === 0) return null;
  return (
    <details>
      <summary>
        {counted(claims.length, "thing")} it alone says of events that others tell too
      </summary>
      <ul className={styles.list}>
        {claims.map(({ event, heading, words, voice }) => (
          <li key={voice.claim.id}>
            <p>
              <EventLink event={event.id}>
                <bdi>{event.title}</bdi>
              </EventLink>
            </p>
            <p className={styles.value}>
              <span>{heading}:</span> <bdi>{words}</bdi>
            </p>
            <ul>
              <VoiceLine voice={voice} timeline={timeline} />
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
