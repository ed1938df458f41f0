import { coverageWords, numberedName } from "../../layout/coverageWords";
import { overviewTime } from "../../layout/overview";
import { writtenInWords } from "../../layout/writtenDays";
import { dateInWords } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import type { HeaderGeometry } from "../../scene/header";
import type { HeaderLayout } from "../../scene/headerScene";
import { lookupOf } from "../../select/lookup";
import { counted } from "../../select/valueWords";
import { dayOf } from "../../view/isoTime";
import { ChartTip } from "./ChartTip";
import styles from "./Coverage.module.css";

type Props = {
  readonly timeline: Timeline;
  readonly layout: HeaderLayout;
  readonly geometry: HeaderGeometry;
  readonly pad: number;
  readonly width: number;
  readonly lit: readonly string[];
  /** Where the pointer is along the rows, px; null where keys chose the report. */
  readonly x: number | null;
};

/** The report pointed at, or the silence, in words. */
export function CoverageTip({ timeline, layout, geometry, pad, width, lit, x }: Props) {
  if (lit.length === 0 && x === null) return null;
  return (
    <div className={styles.tipPlace} style={{ left: pad, width }}>
      <ChartTip x={x ?? 0} width={width} top={geometry.axisTop - 4}>
        {lit.length === 0 ? (
          <Silence layout={layout} x={x ?? 0} />
        ) : (
          <Reports timeline={timeline} layout={layout} documents={lit} />
        )}
      </ChartTip>
    </div>
  );
}

function Silence({ layout, x }: { readonly layout: HeaderLayout; readonly x: number }) {
  const { span, width, coverage } = layout;
  const time = overviewTime(span, width)(x);
  const silence = coverage.silent.find(({ start, end }) => start <= time && time < end);
  if (silence === undefined) return null;
  const days = `${dayOf(silence.start)}/${dayOf(silence.end - 1)}`;
  return (
    <>
      <p>
        <b>No report here puts anything there</b>
      </p>
      <p>{dateInWords(days)}. That is silence in the reports, not in the world.</p>
    </>
  );
}

function Reports({
  timeline,
  layout,
  documents,
}: Pick<Props, "timeline" | "layout"> & { readonly documents: readonly string[] }) {
  const [first] = documents;
  const one = layout.coverage.documents.find(({ document }) => document === first);
  const document = first === undefined ? undefined : lookupOf(timeline).documents.get(first);
  if (one === undefined || document === undefined) return null;
  if (documents.length > 1)
    return (
      <>
        <p>
          <b>{counted(documents.length, "more report")}</b>
        </p>
        <p>Those with the fewest events share this row; arrow keys go through them.</p>
      </>
    );
  return (
    <>
      <p>
        <b>{numberedName(one.document, timeline)}</b>
        {`, written ${writtenInWords(document)}`}
      </p>
      <p>Tells of {coverageWords(one, layout.coverage)}.</p>
    </>
  );
}
