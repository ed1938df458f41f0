import type { Word } from "../../evidence/alignmentWords";
import type { Timeline } from "../../model/timeline";
import type { TextRange } from "../../select/contradictedBetween";
import { lookupOf } from "../../select/lookup";
import { SourceNumber } from "../event/SourceNumber";
import { ViewLink } from "../event/ViewLink";
import styles from "./AlignedTexts.module.css";
import type { LoadedReport } from "./reportTexts";
import { type Piece, piecesOf, type WordFate } from "./wordDifferences";

type Props = {
  readonly report: LoadedReport;
  readonly timeline: Timeline;
  readonly range: TextRange;
  readonly words: readonly Word[];
  /** What became of each word in the other report; empty where nothing corresponds there. */
  readonly fates: readonly WordFate[];
  readonly side: "first" | "second";
  readonly disputed: readonly TextRange[];
};

/** A stretch of a report, with the words marked that the other report does not have. */
export function SentenceText({ report, timeline, range, words, fates, side, disputed }: Props) {
  const { document, loaded } = report;
  return (
    <div className={styles.sentence} data-side={side}>
      <OpenHere report={report} range={range} timeline={timeline} />
      <p lang={document.language} dir="auto">
        {piecesOf(range, words, fates, disputed).map((piece) => (
          <Marked key={piece.start} piece={piece} side={side}>
            {loaded.text.slice(piece.start, piece.end)}
          </Marked>
        ))}
      </p>
    </div>
  );
}

type MarkedProps = {
  readonly piece: Piece;
  readonly side: Props["side"];
  readonly children: string;
};

/** What only the first has is gone in the second, and what only the second has is new there. */
function Marked({ piece, side, children }: MarkedProps) {
  const className = piece.disputed
    ? styles.disputed
    : piece.fate === "moved"
      ? styles.moved
      : styles.own;
  if (piece.fate === "own") {
    const Changed = side === "first" ? "del" : "ins";
    return <Changed className={className}>{children}</Changed>;
  }
  return piece.disputed || piece.fate === "moved" ? (
    <span className={className}>{children}</span>
  ) : (
    children
  );
}

/** The report's number; where a passage of the timeline meets the stretch, it opens the report there. */
function OpenHere({ report, range, timeline }: Pick<Props, "report" | "range" | "timeline">) {
  const { document } = report;
  const passages = lookupOf(timeline).passagesOfDocument.get(document.id) ?? [];
  const passage = passages.find(({ start, end }) => start < range.end && range.start < end);
  const number = <SourceNumber document={document.id} timeline={timeline} />;
  if (passage === undefined || !report.loaded.intact) return number;
  return (
    <ViewLink patch={{ passage: passage.id }} className={styles.open}>
      {number}
    </ViewLink>
  );
}
