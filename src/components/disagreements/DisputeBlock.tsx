import type { ReactNode } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { sidesOrigin, sourcesInWords } from "../../select/allDisagreementsOrigins";
import { chosenText } from "../../select/allDisagreementsText";
import type { Disagreement, ValueRow } from "../../select/disagreements";
import { ValueBar, VoiceLine } from "../event/DisagreementGroup";
import { EventLink } from "../event/ViewLink";
import styles from "./DisputeBlock.module.css";

type Props = {
  readonly dispute: Disagreement;
  readonly timeline: Timeline;
  /** What stands above the values. */
  readonly heading: ReactNode;
};

/** Characters of a quote before and after the words that count. */
const ROOM = 64;

/** One disputed attribute: the values side by side, each with its sources and quotes; below, what the timeline uses. */
export function DisputeBlock({ dispute, timeline, heading }: Props) {
  const { note } = sidesOrigin(dispute, timeline);
  const chosen = chosenText(dispute);
  return (
    <div className={styles.dispute}>
      {heading}
      <ul className={styles.sides}>
        {dispute.rows.map((row) => (
          <Side
            key={row.voices.map(({ claim }) => claim.id).join(" ")}
            row={row}
            dispute={dispute}
            timeline={timeline}
          />
        ))}
      </ul>
      {note !== null && <p className={styles.origin}>{note}</p>}
      {chosen !== null && <p className={styles.chosen}>{chosen}</p>}
      {dispute.others.length > 0 && <Also others={dispute.others} />}
    </div>
  );
}

type SideProps = {
  readonly row: ValueRow;
  readonly dispute: Disagreement;
  readonly timeline: Timeline;
};

function Side({ row, dispute, timeline }: SideProps) {
  return (
    <li className={styles.side} data-used={row.used}>
      <p className={styles.value}>
        {row.denied && <strong>Not: </strong>}
        <bdi>{row.words}</bdi>
      </p>
      {row.bar && (
        <div className={styles.bar}>
          <ValueBar bar={row.bar} dated={dispute.axis !== null} />
          {dispute.axis && (
            <span className={styles.axis} aria-hidden="true">
              <span>{dispute.axis[0]}</span>
              <span>{dispute.axis[1]}</span>
            </span>
          )}
        </div>
      )}
      <p className={styles.sources}>
        {row.used && <strong>Used here. </strong>}
        {sourcesInWords([row])}
      </p>
      <ul className={styles.voices}>
        {row.voices.map((voice) => (
          <VoiceLine key={voice.claim.id} voice={voice} timeline={timeline} numbered room={ROOM} />
        ))}
      </ul>
    </li>
  );
}

function Also({ others }: { readonly others: readonly TimelineEvent[] }) {
  return (
    <p className={styles.origin}>
      Also in conflict with{" "}
      {others.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <EventLink event={id}>
            <bdi>{title}</bdi>
          </EventLink>
        </span>
      ))}
      , below.
    </p>
  );
}
