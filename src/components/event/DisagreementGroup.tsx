import type { Timeline, TimelineEvent } from "../../model/timeline";
import type { Bar } from "../../select/claimBars";
import type { Disagreement, ValueRow } from "../../select/disagreements";
import { documentName } from "../../select/documentName";
import { asReason, excerpt, outerMarks } from "../../select/quoteText";
import type { Voice } from "../../select/voices";
import styles from "./DisagreementGroup.module.css";
import { PassageLink } from "./PassageLink";
import { SourceNumber, SourceNumbers } from "./SourceNumber";
import { EventLink } from "./ViewLink";

type Props = { group: Disagreement; event: TimelineEvent; timeline: Timeline };

/** One attribute: a row per value claimed, then what the timeline goes by, or why two events exclude each other. */
export function DisagreementGroup({ group, event, timeline }: Props) {
  const [first, ...others] = group.rows;
  if (first === undefined) return null;
  const trailing = Number(group.chosen !== null) + Number(group.note !== null);
  return (
    <tbody className={styles.group}>
      <tr>
        <th scope="rowgroup" rowSpan={group.rows.length + trailing}>
          {group.heading}
        </th>
        <Value row={first} group={group} event={event} timeline={timeline} />
      </tr>
      {others.map((row) => (
        <tr key={row.voices.map(({ claim }) => claim.id).join(" ")}>
          <Value row={row} group={group} event={event} timeline={timeline} />
        </tr>
      ))}
      {group.chosen && (
        <tr>
          <td className={styles.note}>
            The timeline uses {group.chosen.words}
            {group.chosen.because === null ? "." : `, because ${asReason(group.chosen.because)}`}
          </td>
        </tr>
      )}
      {group.note !== null && (
        <tr>
          <td className={styles.note}>
            These exclude each other. {group.note}{" "}
            {group.others.map(({ id, title }) => (
              <EventLink key={id} event={id}>
                <bdi>{title}</bdi>
              </EventLink>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Value(props: { row: ValueRow } & Props) {
  const { row, group, event, timeline } = props;
  const last = row === group.rows.at(-1);
  return (
    <td className={styles.cell}>
      <div className={styles.value}>
        {row.bar && <ValueBar bar={row.bar} dated={group.axis !== null} />}
        <span className={styles.words}>
          {row.denied && <strong>Not: </strong>}
          <bdi>{row.words}</bdi>
          {group.note !== null && <Whose voices={row.voices} event={event} />}{" "}
          <SourceNumbers documents={row.voices.map((it) => it.document.id)} timeline={timeline} />
        </span>
      </div>
      {last && group.axis && (
        <div className={styles.axis} aria-hidden="true">
          <span>{group.axis[0]}</span>
          <span>{group.axis[1]}</span>
        </div>
      )}
      <ul>
        {row.voices.map((voice) => (
          <VoiceLine key={voice.claim.id} voice={voice} event={event} timeline={timeline} />
        ))}
      </ul>
    </td>
  );
}

/** In a conflict of two events: which of them a value belongs to, where it is not this one. */
function Whose({ voices, event }: { voices: readonly Voice[]; event: TimelineEvent }) {
  const other = voices.find((voice) => voice.event.id !== event.id)?.event;
  return other === undefined ? null : <span className={styles.whose}> for “{other.label}”</span>;
}

/** A claimed quantity or date as a bar. */
export function ValueBar({ bar, dated }: { bar: Bar; dated: boolean }) {
  const place = { left: `${bar.from * 100}%`, width: `${(bar.to - bar.from) * 100}%` };
  return dated ? (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.range} style={place} />
    </span>
  ) : (
    <span
      className={styles.length}
      style={{ width: `calc(${bar.to} * var(--full))` }}
      aria-hidden="true"
    />
  );
}

type VoiceProps = {
  voice: Voice;
  timeline: Timeline;
  /** The event beside which it stands; the link selects any other. */
  event?: TimelineEvent;
  /** With the report's number, where that does not stand beside the value; and about so many characters around. */
  numbered?: boolean;
  room?: number;
};

/** The words themselves, and whose they are. */
export function VoiceLine({ voice, event, timeline, numbered = false, room }: VoiceProps) {
  const { claim, passage, document } = voice;
  const { before, claim: words, after } = excerpt(passage.exact, claim.text, room);
  const [open, close] = outerMarks(before + words + after);
  const own = voice.event.id === event?.id;
  return (
    <li className={styles.voice}>
      <q className={styles.quote} lang={document.language} dir="auto">
        <PassageLink passage={passage.id} {...(own ? {} : { event: voice.event.id })}>
          {open}
          {before}
          <span className={styles.claim}>{words}</span>
          {after}
          {close}
        </PassageLink>
      </q>{" "}
      <span className={styles.who}>
        {numbered && (
          <>
            <SourceNumber document={document.id} timeline={timeline} />{" "}
          </>
        )}
        {documentName(document, timeline)}
        {claim.attributedTo === undefined ? "" : `, quoting ${claim.attributedTo}`}
      </span>
    </li>
  );
}
