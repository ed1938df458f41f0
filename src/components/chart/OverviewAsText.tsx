import { memo } from "react";
import { numberedName } from "../../layout/coverageWords";
import { writtenInWords } from "../../layout/writtenDays";
import type { Timeline } from "../../model/timeline";
import { grouped } from "../../select/valueWords";
import controls from "../common/controls.module.css";

type Props = {
  readonly timeline: Timeline;
  readonly passing: number;
  /** Prefix of the ids that others refer to. */
  readonly id: string;
};

/** The overview for those who do not see it: how many events pass the filters, and when the reports were written. */
export const OverviewAsText = memo(function OverviewAsText({ timeline, passing, id }: Props) {
  const all = timeline.events.length;
  return (
    <div className={controls.visuallyHidden}>
      <p id={`${id}-share`}>
        {passing === all
          ? `All ${grouped(all)} events pass the filters.`
          : `${grouped(passing)} of ${grouped(all)} events pass the filters.`}
      </p>
      <p id={`${id}-keys`}>Arrow keys move this edge; with Shift they move the whole window.</p>
      <ul aria-label="When the reports were written">
        {timeline.documents.map((document) => (
          <li key={document.id}>
            {`${numberedName(document.id, timeline)}: ${writtenInWords(document)}`}
          </li>
        ))}
      </ul>
    </div>
  );
});
