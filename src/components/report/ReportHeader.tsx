import { ChevronLeft, ChevronRight, X } from "lucide-react";
import type { Passage, SourceDocument, Timeline } from "../../model/timeline";
import { documentName } from "../../select/documentName";
import { lookupOf } from "../../select/lookup";
import { passageSequence } from "../../select/passages";
import { selectPassage } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { SourceNumber } from "../event/SourceNumber";
import shared from "../event/shared.module.css";
import { TitleText } from "../event/TitleText";
import { ReportAbout } from "./ReportAbout";
import styles from "./ReportHeader.module.css";
import { ReportProblem } from "./ReportProblem";

type Props = {
  document: SourceDocument;
  passage: Passage;
  timeline: Timeline;
  /** What became of the passage in the loaded text. */
  check: string;
};

/** Which report this is, what is known of it, and the way from passage to passage. */
export function ReportHeader({ document, passage, timeline, check }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <SourceNumber document={document.id} timeline={timeline} />
        <span className={styles.name}>
          <bdi>{documentName(document, timeline)}</bdi>
        </span>
        <PassageSteps passage={passage} timeline={timeline} />
        <button
          type="button"
          className={shared.iconButton}
          aria-label="Close report"
          onClick={() => selectPassage(null)}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <h2 className={styles.title} lang={document.language} dir="auto">
        <TitleText text={document.title} timeline={timeline} />
      </h2>
      <ReportAbout document={document} timeline={timeline}>
        <ReportProblem passage={passage} check={check} timeline={timeline} />
      </ReportAbout>
    </header>
  );
}

function PassageSteps({ passage, timeline }: Omit<Props, "document" | "check">) {
  const selected = useViewStore((state) => state.view.event);
  const event = lookupOf(timeline).events.get(selected ?? "");
  const sequence = passageSequence(passage, event, timeline);
  const at = sequence.indexOf(passage);
  const go = (to: Passage | undefined) => to && selectPassage(to.id);
  return (
    <span className={styles.steps}>
      <span role="status">
        Passage {at + 1} of {sequence.length}
      </span>
      <button
        type="button"
        className={shared.iconButton}
        aria-label="Previous passage"
        disabled={at <= 0}
        onClick={() => go(sequence[at - 1])}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={shared.iconButton}
        aria-label="Next passage"
        disabled={at >= sequence.length - 1}
        onClick={() => go(sequence[at + 1])}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </span>
  );
}
