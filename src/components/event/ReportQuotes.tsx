import { useId } from "react";
import type { Verification } from "../../evidence/verify";
import type { Passage, SourceDocument, Timeline, TimelineEvent } from "../../model/timeline";
import { disputedStretches } from "../../select/disagreements";
import { provenanceInWords } from "../../select/documentName";
import { type EventReport, quotedIn } from "../../select/eventDetails";
import { outerMarks } from "../../select/quoteText";
import { segments } from "../../select/segments";
import { listed } from "../../select/valueWords";
import { selectPassage } from "../../store/actions";
import controls from "../common/controls.module.css";
import { HitMarks, useHits } from "../common/HitMarks";
import { ReportProblem } from "../report/ReportProblem";
import { useCheckedReport } from "../report/useCheckedReport";
import { CheckState } from "./CheckState";
import { QuoteLink } from "./PassageLink";
import styles from "./Reports.module.css";
import { SourceNumber } from "./SourceNumber";
import shared from "./shared.module.css";

type Props = {
  report: EventReport;
  event: TimelineEvent;
  timeline: Timeline;
  /** The button to open it; each report's differs, so that they can be told apart by name. */
  openLabel: string;
};

/** One report on an event: its name and origin, whether its quotes still stand there, and the quotes. */
export function ReportQuotes({ report, event, timeline, openLabel }: Props) {
  const { document, name, passages } = report;
  const checked = useCheckedReport(document, passages);
  const nameId = useId();
  return (
    <li className={styles.report}>
      <SourceNumber document={document.id} timeline={timeline} />
      <div>
        <div className={styles.head}>
          <h4 id={nameId} className={styles.name}>
            <bdi>{name}</bdi>
          </h4>
          <CheckState checked={checked} passages={passages} />
        </div>
        <div className={styles.head}>
          <span className={shared.note}>{provenanceInWords(document)}</span>
          <button
            type="button"
            className={`${controls.quiet} ${shared.textButton}`}
            aria-describedby={nameId}
            onClick={() => selectPassage(passages[0]?.id ?? null)}
          >
            {openLabel}
          </button>
        </div>
        <ul className={styles.quotes}>
          {passages.map((passage) => (
            <li key={passage.id}>
              <Quote passage={passage} document={document} event={event} timeline={timeline} />
              {checked.state === "ready" && (
                <Trouble
                  check={checked.checks.get(passage.id)}
                  passage={passage}
                  timeline={timeline}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

type QuoteProps = Omit<Props, "report" | "openLabel"> & {
  passage: Passage;
  document: SourceDocument;
};

function Quote({ passage, document, event, timeline }: QuoteProps) {
  const id = useId();
  const [open, close] = outerMarks(passage.exact);
  const quoted = quotedIn(passage, event, timeline);
  return (
    <>
      <blockquote className={styles.quote} lang={document.language} dir="auto">
        <QuoteLink id={id} passage={passage.id}>
          {open}
          <QuoteText passage={passage} event={event} timeline={timeline} />
          {close}
        </QuoteLink>
      </blockquote>
      {quoted.length > 0 && <p className={styles.quoted}>quoting {listed(quoted)}</p>}
    </>
  );
}

/** The quote, with the words underlined on which reports disagree, and boxed what the search found. */
function QuoteText({ passage, event, timeline }: Omit<QuoteProps, "document">) {
  const { exact } = passage;
  const pieces = segments(exact.length, disputedStretches(passage.id, event, timeline));
  const hits = useHits(exact);
  return pieces.map(({ start, end, passages }) => {
    const words = <HitMarks key={start} text={exact} hits={hits} from={start} to={end} />;
    if (passages.length === 0) return words;
    return (
      <span key={start} className={styles.disputed}>
        {words}
      </span>
    );
  });
}

type TroubleProps = Pick<QuoteProps, "passage" | "timeline"> & { check: Verification | undefined };

function Trouble({ check, passage, timeline }: TroubleProps) {
  if (check === undefined || check.state === "verified") return null;
  return (
    <p className={styles.trouble}>
      {check.state === "not-found"
        ? "Not found in the loaded report"
        : check.similarity < 1
          ? "Moved, and not word for word in the loaded report"
          : "Moved: stands elsewhere in the loaded report"}{" "}
      <ReportProblem passage={passage} check={check.state.replace("-", " ")} timeline={timeline} />
    </p>
  );
}
