import type { ReactNode } from "react";
import { dateInWords } from "../../model/dateWords";
import type { Participant, Timeline, TimelineEvent } from "../../model/timeline";
import { participantName } from "../../select/eventDetails";
import { lookupOf } from "../../select/lookup";
import { basisWords, listed, statusWords } from "../../select/valueWords";
import { SearchedText } from "../common/HitMarks";
import styles from "./EventFacts.module.css";
import { PassageLink } from "./PassageLink";

type Props = { event: TimelineEvent; timeline: Timeline };

/** When, where and who, each as the reports have it and with what it rests on. */
export function EventFacts({ event, timeline }: Props) {
  return (
    <dl className={styles.facts}>
      {event.status !== "occurred" && <Fact name="Status">{statusWords[event.status]}</Fact>}
      <Fact name="When">
        <When event={event} />
      </Fact>
      {event.place && (
        <Fact name="Where">
          <bdi>
            <SearchedText text={event.place.name} />
          </bdi>
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name="Who">
          <ul>
            {event.participants.map((participant, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a person may take part in two roles; the list never moves
              <Person key={at} participant={participant} timeline={timeline} />
            ))}
          </ul>
        </Fact>
      )}
      {event.count && (
        <Fact name="How many">
          <PassageLink passage={event.count.passage}>“{event.count.text}”</PassageLink>
          <span className={styles.note}>at least {event.count.atLeast}</span>
        </Fact>
      )}
      {event.topics.length > 0 && <Fact name="Topics">{listed(event.topics)}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function When({ event }: { event: TimelineEvent }) {
  const words = dateInWords(event.date);
  return (
    <>
      <span>{words.charAt(0).toUpperCase() + words.slice(1)}</span>
      {event.timeOfDay && (
        <>
          {", "}
          <PassageLink passage={event.timeOfDay.passage}>“{event.timeOfDay.text}”</PassageLink>
        </>
      )}
      <span className={styles.note}>{dateReasoning(event)}</span>
    </>
  );
}

/** How the date was come by; the note alone where it says so itself. */
function dateReasoning({ date, dateBasis, dateNote }: TimelineEvent): string {
  const basis = basisWords[dateBasis];
  if (dateNote === undefined) return date === null ? "The reports give none" : basis;
  const stem = dateBasis === "elsewhere" ? "elsewhere" : dateBasis.slice(0, 5);
  return dateNote.toLowerCase().includes(stem) ? dateNote : `${basis}. ${dateNote}`;
}

const telling: readonly Participant["role"][] = [
  "signatory",
  "speaker",
  "addressee",
  "recipient",
  "opponent",
];

function Person({ participant, timeline }: { participant: Participant; timeline: Timeline }) {
  const { office, officeBasis, organisation, role } = participant;
  const name = participantName(participant, lookupOf(timeline).officials);
  const belongs = organisation !== undefined && organisation !== name ? organisation : null;
  const basis = office !== undefined && officeBasis !== undefined && officeBasis !== "stated";
  return (
    <li>
      <bdi>
        <SearchedText text={[name, office, belongs].filter(Boolean).join(", ")} />
      </bdi>
      {telling.includes(role) && <span className={styles.aside}> {role}</span>}
      {basis && (
        <span className={styles.note}>
          {officeBasis === "elsewhere"
            ? "Office known from elsewhere, not from these reports"
            : "Office inferred"}
        </span>
      )}
    </li>
  );
}
