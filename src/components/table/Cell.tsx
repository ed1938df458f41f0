import type { ReactNode } from "react";
import { dateInWords } from "../../model/dateWords";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { valuesOf } from "../../select/columns";
import { quotesOf } from "../../select/tableCells";
import type { ColumnId } from "../../select/tableColumnIds";
import { tableColumns } from "../../select/tableColumns";
import { SearchedText } from "../common/HitMarks";
import { NotEqual } from "../event/NotEqual";
import { SourceNumber, SourceNumbers } from "../event/SourceNumber";
import styles from "./EventTable.module.css";

type Props = {
  readonly id: ColumnId;
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
};

/** More reports than this are counted, not numbered one by one. */
const MOST_NUMBERS = 6;

/** What a column says of an event, in two lines at most; the whole of it on hovering. */
export function Cell({ id, event, timeline }: Props) {
  const text = tableColumns[id].text(event, timeline);
  switch (id) {
    case "date":
      return (
        <Clamped whole={dateInWords(event.date)} quiet={event.date === null}>
          {text}
        </Clamped>
      );
    case "status":
      return (
        <Clamped whole={text} quiet={event.status === "occurred"}>
          {text}
        </Clamped>
      );
    case "agreement":
      return event.agreement === "disputed" ? (
        <span className={styles.disputed}>
          <NotEqual /> {text}
        </span>
      ) : (
        <Clamped whole={text} quiet={event.agreement === "single"}>
          {text}
        </Clamped>
      );
    case "sources":
      return <Sources event={event} timeline={timeline} />;
    case "quotes":
      return <Quotes event={event} timeline={timeline} />;
    case "label":
    case "people":
    case "place":
      return (
        <Clamped whole={text}>
          <SearchedText text={text} />
        </Clamped>
      );
    default:
      return <Clamped whole={text}>{text}</Clamped>;
  }
}

type ClampedProps = {
  readonly whole: string;
  /** What is usual or missing steps back. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
};

function Clamped({ whole, quiet = false, children }: ClampedProps) {
  if (whole === "") return null;
  return (
    <span className={styles.clamped} data-quiet={quiet} title={whole} dir="auto">
      {children}
    </span>
  );
}

function Sources({ event, timeline }: Omit<Props, "id">) {
  const documents = valuesOf(timeline, event, "document");
  if (documents.length > MOST_NUMBERS) return <>{documents.length} reports</>;
  return <SourceNumbers documents={documents} timeline={timeline} />;
}

/** Which sentence, in which report. */
function Quotes({ event, timeline }: Omit<Props, "id">) {
  const quotes = quotesOf(event, timeline);
  const whole = quotes.map(({ words }) => words).join("\n");
  return (
    <span className={styles.quotes} title={whole} dir="auto">
      {quotes.map(({ document, words }) => (
        <span key={document + words}>
          <SourceNumber document={document} timeline={timeline} /> <SearchedText
            text={words}
          />{" "}
        </span>
      ))}
    </span>
  );
}
