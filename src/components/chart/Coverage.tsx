import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from "react";
import type { DocumentCoverage, TimeSpan } from "../../layout/coverage";
import { LEAST_SILENCE, rowDocuments } from "../../layout/coverageRows";
import { COVERAGE_MEANING } from "../../layout/coverageWords";
import { overviewTime } from "../../layout/overview";
import type { Timeline } from "../../model/timeline";
import { COVERAGE_PITCH, type HeaderGeometry } from "../../scene/header";
import type { HeaderLayout } from "../../scene/headerScene";
import controls from "../common/controls.module.css";
import styles from "./Coverage.module.css";
import { CoverageReport } from "./CoverageReport";
import { CoverageTip } from "./CoverageTip";
import { useOutsideDismissal } from "./useOutsideDismissal";

type Props = {
  readonly timeline: Timeline;
  readonly layout: HeaderLayout;
  readonly geometry: HeaderGeometry;
  /** Left edge of the plot and its width, px. */
  readonly pad: number;
  readonly width: number;
  /** The documents pointed at; their events stand out on the chart. */
  readonly lit: readonly string[];
  readonly onLit: (documents: readonly string[]) => void;
};

/**
 * Coverage by report: rows as thin as threads on the canvas, and here what one can point at and go through by arrow keys.
 * Pointing at a report brings out its events; it changes nothing.
 */
export function Coverage(props: Props) {
  const { timeline, layout, geometry, pad, width, lit, onLit } = props;
  const list = useRef<HTMLDivElement>(null);
  const [x, setX] = useState<number | null>(null);
  const id = useId();
  const { documents } = layout.coverage;
  const rows = useMemo(() => rowDocuments(layout.coverage), [layout.coverage]);
  const clear = () => {
    setX(null);
    onLit([]);
  };
  useOutsideDismissal(list, lit.length > 0 || x !== null, clear);
  const point = (event: PointerEvent) => {
    event.stopPropagation();
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const row = rows[Math.floor((event.clientY - top) / COVERAGE_PITCH)] ?? rows.at(-1) ?? [];
    const x = event.clientX - left;
    const silent = isSilent(x, row, layout);
    setX(x);
    onLit(silent ? [] : row.map(({ document }) => document));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextByKey(event.key, documents, lit[0]);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setX(null);
    onLit([next.document]);
  };
  const focus = () => {
    if (list.current?.matches(":focus-visible") && documents[0]) onLit([documents[0].document]);
  };
  const active = documents.findIndex(({ document }) => document === lit[0]);
  return (
    <>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label="Coverage"
        aria-describedby={`${id}-meaning`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        className={styles.rows}
        style={{
          left: pad,
          top: geometry.coverageTop,
          width,
          height: geometry.coverageRows * COVERAGE_PITCH,
        }}
        data-own-arrows
        onPointerDown={point}
        onPointerMove={point}
        onPointerLeave={({ pointerType }) => pointerType !== "touch" && clear()}
        onFocus={focus}
        onBlur={clear}
        onKeyDown={onKeyDown}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {documents.map((one, index) => (
          <CoverageReport
            key={one.document}
            {...{ one, timeline, layout }}
            id={`${id}-${index}`}
            row={rows.findIndex((row) => row.includes(one))}
            selected={lit.includes(one.document)}
          />
        ))}
      </div>
      <p id={`${id}-meaning`} className={controls.visuallyHidden}>
        {COVERAGE_MEANING}
      </p>
      <CoverageTip {...{ timeline, layout, geometry, pad, width, lit, x }} />
    </>
  );
}

/** Whether the pointer is on hatching, and not on what these reports tell of loosely. */
function isSilent(
  x: number,
  row: readonly DocumentCoverage[],
  { span, width, coverage }: HeaderLayout,
): boolean {
  const time = overviewTime(span, width)(x);
  const seen = (LEAST_SILENCE * (span.end - span.start)) / Math.max(1, width);
  const at = ({ start, end }: TimeSpan) => start <= time && time < end;
  return (
    coverage.silent.some((one) => one.end - one.start >= seen && at(one)) &&
    !row.some(({ loose }) => loose.some(at))
  );
}

function nextByKey(
  key: string,
  documents: readonly DocumentCoverage[],
  from: string | undefined,
): DocumentCoverage | null {
  const last = documents.length - 1;
  const at = documents.findIndex(({ document }) => document === from);
  const to =
    key === "ArrowDown" || key === "ArrowRight"
      ? Math.min(last, at + 1)
      : key === "ArrowUp" || key === "ArrowLeft"
        ? Math.max(0, at - 1)
        : key === "Home"
          ? 0
          : key === "End"
            ? last
            : -1;
  return documents[to] ?? null;
}
