import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type RefObject,
  type SyntheticEvent,
  useMemo,
} from "react";
import type { SourceDocument, Timeline } from "../../model/timeline";
import type { Hit } from "../../select/hits";
import { lookupOf } from "../../select/lookup";
import { tellingsOf } from "../../select/passages";
import type { Block } from "../../select/segments";
import { useViewStore } from "../../store/viewStore";
import styles from "./ReportText.module.css";
import { TextBlock } from "./TextBlock";

type Props = {
  ref: RefObject<HTMLDivElement | null>;
  document: SourceDocument;
  timeline: Timeline;
  text: string;
  blocks: readonly Block[];
  selected: string;
  /** What the search found, in order, and the hit one has gone to. */
  hits: readonly Hit[];
  hit: Hit | null;
  /** Called with the ids of the passages that cover what was activated. */
  choose: (passages: readonly string[], at: Element) => void;
};

const none: ReadonlySet<string> = new Set();
const noHits: readonly Hit[] = [];

/** Beyond this length only what is on screen is laid out. */
const LONG = 100_000;

/** The report's text, whole: its text content is the text that was loaded, character for character. */
export const ReportText = memo(function ReportText(props: Props) {
  const { ref, document, timeline, text, blocks, selected, hits, hit, choose } = props;
  const eventId = useViewStore((state) => state.view.event);
  const own = useMemo(
    () => new Set(lookupOf(timeline).events.get(eventId ?? "")?.passages),
    [timeline, eventId],
  );
  const found = useMemo(() => hitsByBlock(blocks, hits), [blocks, hits]);
  const activate = (event: SyntheticEvent) => {
    const mark = markAt(event);
    if (mark === null) return false;
    choose(passagesAt(mark), mark);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === "Enter" || event.key === " ") && activate(event)) event.preventDefault();
  };
  const onPointerOver = (event: PointerEvent) => {
    const mark = markAt(event);
    const told = mark === null ? [] : tellingsOf(passagesAt(mark), timeline);
    useViewStore.getState().hover(told[0]?.event.id ?? null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the highlights inside are the buttons; this listens for all of them
    <div
      ref={ref}
      className={text.length > LONG ? styles.long : styles.text}
      lang={document.language}
      dir="auto"
      onClick={activate}
      onKeyDown={onKeyDown}
      onPointerOver={onPointerOver}
      onPointerLeave={() => useViewStore.getState().hover(null)}
    >
      {blocks.map((block) => (
        <TextBlock
          key={block.start}
          block={block}
          text={text}
          timeline={timeline}
          selected={holds(block, selected) ? selected : null}
          own={
            block.segments.some(({ passages }) => passages.some((id) => own.has(id))) ? own : none
          }
          hits={found.get(block) ?? noHits}
          hit={hit !== null && found.get(block)?.includes(hit) ? hit : null}
        />
      ))}
    </div>
  );
});

/** The hits that stand in each block, in whole or in part; blocks without any are left out. */
function hitsByBlock(blocks: readonly Block[], hits: readonly Hit[]): Map<Block, readonly Hit[]> {
  const found = new Map<Block, readonly Hit[]>();
  let first = 0;
  for (const block of blocks) {
    while ((hits[first]?.end ?? Infinity) <= block.start) first += 1;
    let last = first;
    while ((hits[last]?.start ?? Infinity) < block.end) last += 1;
    if (last > first) found.set(block, hits.slice(first, last));
  }
  return found;
}

function holds(block: Block, passage: string): boolean {
  return block.segments.some(({ passages }) => passages.includes(passage));
}

function markAt(event: SyntheticEvent): Element | null {
  return event.target instanceof Element ? event.target.closest("mark[data-passages]") : null;
}

/** Ids of the passages a highlight stands for. */
export function passagesAt(mark: Element): string[] {
  return (mark.getAttribute("data-passages") ?? "").split(" ");
}
