import type { Timeline } from "../../model/timeline";
import type { Coverage } from "../../select/coverageOf";
import { lookupOf } from "../../select/lookup";
import { SourceNumber } from "../event/SourceNumber";
import { TitleText } from "../event/TitleText";
import { ViewLink } from "../event/ViewLink";
import styles from "./ReportTitle.module.css";

/** A report's number and title; the title opens it at its first passage. */
export function ReportTitle({ report, timeline }: { report: Coverage; timeline: Timeline }) {
  const { document } = report;
  const passage = lookupOf(timeline).passagesOfDocument.get(document.id)?.[0];
  const title = <TitleText text={document.title} timeline={timeline} />;
  return (
    <span className={styles.title}>
      <SourceNumber document={document.id} timeline={timeline} />
      <span lang={document.language} dir="auto">
        {passage === undefined ? (
          title
        ) : (
          <ViewLink patch={{ passage: passage.id }}>{title}</ViewLink>
        )}
      </span>
    </span>
  );
}
