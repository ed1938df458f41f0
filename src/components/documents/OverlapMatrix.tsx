import { type KeyboardEvent, useRef } from "react";
import type { SourceDocument, Timeline } from "../../model/timeline";
import type { Coverage } from "../../select/coverageOf";
import { documentName } from "../../select/documentName";
import { counted } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import { SourceNumber } from "../event/SourceNumber";
import styles from "./OverlapMatrix.module.css";
import { type Overlaps, overlapKey } from "./useOverlaps";
import type { ReportText } from "./useReportTexts";

type Props = {
  readonly coverage: readonly Coverage[];
  readonly timeline: Timeline;
  readonly overlaps: Overlaps;
  /** In the order of the coverage. */
  readonly texts: readonly ReportText[];
  readonly pair: readonly SourceDocument[];
};

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** How many sentences each two reports have in common; a cell lays the two side by side. One stop for the Tab key. */
export function OverlapMatrix({ coverage, timeline, overlaps, texts, pair }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    if (step === undefined || cell === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [row = 0, column = 0] = cell.split(" ").map(Number);
    focusCell(table.current, `${row + step[0]} ${column + step[1]}`);
  };
  const isShown = (a: string, b: string) =>
    pair.length === 2 && pair.every(({ id }) => id === a || id === b);
  const shown = coverage.some((row, at) =>
    coverage.slice(0, at).some((column) => isShown(row.document.id, column.document.id)),
  );
  return (
    <div className={styles.frame}>
      <table ref={table} className={styles.table} aria-label="Sentences in common" onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">Sentences in common</th>
            {coverage.slice(0, -1).map(({ document }) => (
              <th key={document.id} scope="col">
                <SourceNumber document={document.id} timeline={timeline} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.slice(1).map(({ document, number }, index) => (
            <tr key={document.id}>
              <th scope="row">
                <SourceNumber document={document.id} timeline={timeline} />{" "}
                <bdi>{documentName(document, timeline)}</bdi>
              </th>
              {coverage.slice(0, index + 1).map((other, column) => (
                <Cell
                  key={other.document.id}
                  pair={[other, { document, number }]}
                  place={`${index} ${column}`}
                  overlaps={overlaps}
                  coming={isComing(texts[index + 1]) && isComing(texts[column])}
                  shown={isShown(document.id, other.document.id)}
                  stop={shown ? isShown(document.id, other.document.id) : index + column === 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a text is there or on its way. */
function isComing(text: ReportText | undefined): boolean {
  return text?.state === "waiting" || text?.state === "ready";
}

type CellProps = {
  readonly pair: readonly [
    Pick<Coverage, "document" | "number">,
    Pick<Coverage, "document" | "number">,
  ];
  readonly place: string;
  readonly overlaps: Overlaps;
  /** Whether the two are being compared. */
  readonly coming: boolean;
  readonly shown: boolean;
  /** The Tab key stops here. */
  readonly stop: boolean;
};

function Cell({ pair: [one, other], place, overlaps, coming, shown, stop }: CellProps) {
  const pairs = overlaps.known.get(overlapKey(one.document.id, other.document.id))?.pairs;
  const most = overlaps.largest?.pairs ?? 0;
  const words =
    pairs === undefined ? "not compared yet" : `${counted(pairs, "sentence")} in common`;
  const compare = [one.document.id, other.document.id];
  return (
    <td>
      <button
        type="button"
        className={styles.cell}
        data-cell={place}
        tabIndex={stop ? 0 : -1}
        aria-label={`Compare reports ${one.number} and ${other.number}: ${words}`}
        aria-current={shown || undefined}
        onClick={() => useViewStore.getState().change({ compare }, "push")}
      >
        {pairs ?? (coming ? "…" : "–")}
        {pairs !== undefined && pairs > 0 && (
          <span className={styles.bar} style={{ width: `${(pairs / most) * 100}%` }} />
        )}
      </button>
    </td>
  );
}

function focusCell(table: HTMLTableElement | null, place: string): void {
  table?.querySelector<HTMLElement>(`[data-cell="${place}"]`)?.focus();
}
