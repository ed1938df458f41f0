import { memo, type ReactNode } from "react";
import type { Timeline } from "../../model/timeline";
import type { Hit } from "../../select/hits";
import { lookupOf } from "../../select/lookup";
import { tellingsOf } from "../../select/passages";
import type { Block, Segment } from "../../select/segments";
import { HitMarks } from "../common/HitMarks";
import styles from "./ReportText.module.css";

type Props = {
  block: Block;
  text: string;
  timeline: Timeline;
  /** The selected passage, if this block holds a piece of it. */
  selected: string | null;
  /** The passages of the selected event. */
  own: ReadonlySet<string>;
  /** Hits of the search in this block, and the one gone to if it is among them. */
  hits: readonly Hit[];
  hit: Hit | null;
};

/** One line of the report, cut into highlights, what is masked, and plain text. */
export const TextBlock = memo(function TextBlock(props: Props) {
  const { block, ...rest } = props;
  return (
    <p className={block.gapAfter ? styles.paragraph : undefined} dir="auto">
      {block.segments.map((segment) => (
        <Piece key={segment.start} segment={segment} {...rest} />
      ))}
    </p>
  );
});

type PieceProps = Omit<Props, "block"> & { segment: Segment };

function Piece({ segment, text, timeline, selected, own, hits, hit }: PieceProps) {
  const { start, end, mask } = segment;
  const words = <HitMarks as="span" text={text} hits={hits} current={hit} from={start} to={end} />;
  const shown = mask === undefined ? words : <Masked kind={mask}>{words}</Masked>;
  if (segment.passages.length === 0) return shown;
  const { passages } = lookupOf(timeline);
  const chosen = selected !== null && segment.passages.includes(selected);
  // The first piece of a quote is its button; the others follow the pointer only, or each would be a stop on the way.
  const begins = segment.passages.some((id) => passages.get(id)?.start === segment.start);
  const button =
    begins && text.slice(start, end).trim() !== "" ? buttonProps(segment, timeline) : {};
  return (
    <mark
      data-passages={segment.passages.join(" ")}
      data-own={segment.passages.some((id) => own.has(id)) || undefined}
      aria-current={chosen || undefined}
      className={chosen ? styles.selected : styles.resting}
      {...button}
    >
      {shown}
    </mark>
  );
}

function buttonProps(segment: Segment, timeline: Timeline) {
  const shared = tellingsOf(segment.passages, timeline).length > 1;
  return { role: "button", tabIndex: 0, "aria-haspopup": shared ? ("menu" as const) : undefined };
}

const maskWords = {
  furniture: "page furniture, not the report",
  caption: "picture caption, not the report",
  repeat: "repeated text",
} as const;

function Masked({ kind, children }: { kind: keyof typeof maskWords; children: ReactNode }) {
  return (
    <span
      role="note"
      aria-label={maskWords[kind]}
      title={maskWords[kind]}
      className={styles.masked}
    >
      {children}
    </span>
  );
}
