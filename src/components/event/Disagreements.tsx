import type { Timeline, TimelineEvent } from "../../model/timeline";
import { conflictsOf, disagreementsOf } from "../../select/disagreements";
import { documentsOf, originNotes, sharedGround } from "../../select/sharedGround";
import controls from "../common/controls.module.css";
import { DisagreementGroup } from "./DisagreementGroup";
import styles from "./Disagreements.module.css";
import { NotEqual } from "./NotEqual";

type Props = { event: TimelineEvent; timeline: Timeline };

/** "Where they disagree", in red pencil: attribute by attribute, value against value. Nothing where they do not. */
export function Disagreements({ event, timeline }: Props) {
  const groups = [...disagreementsOf(event, timeline), ...conflictsOf(event, timeline)];
  if (groups.length === 0) return null;
  const notes = originNotes(documentsOf(event, timeline), timeline);
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>
        <NotEqual /> Where they disagree
      </h3>
      <table className={styles.table} aria-label="Where they disagree">
        <thead className={styles.head}>
          <tr>
            <th scope="col">
              <span className={controls.visuallyHidden}>About</span>
            </th>
            <th scope="col">
              <span className={controls.visuallyHidden}>What is said, by whom, in which words</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <DisagreementGroup key={group.key} group={group} event={event} timeline={timeline} />
        ))}
      </table>
      <SharedGround event={event} timeline={timeline} />
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** What several reports say alike, as a quiet row. */
export function SharedGround({ event, timeline }: Props) {
  return sharedGround(event, timeline).map(({ who, what }) => (
    <p key={who} className={styles.shared}>
      <span>{who}</span>
      <span>{what}</span>
    </p>
  ));
}
