import type { AlignedRow } from "../../evidence/alignmentRows";
import type { Timeline } from "../../model/timeline";
import { type DisputedWords, disputedIn, type TextRange } from "../../select/contradictedBetween";
import { lookupOf } from "../../select/lookup";
import { counted } from "../../select/valueWords";
import { NotEqual } from "../event/NotEqual";
import { EventLink } from "../event/ViewLink";
import styles from "./AlignedTexts.module.css";
import { type LoadedReport, preparedOf } from "./reportTexts";
import { SentenceText } from "./SentenceText";
import { wordDifferences } from "./wordDifferences";

export type RowProps = {
  readonly row: AlignedRow;
  readonly first: LoadedReport;
  readonly second: LoadedReport;
  readonly disputes: readonly DisputedWords[];
  readonly timeline: Timeline;
};

/** Sentences that correspond, side by side, and what is to be said of them. */
export function PairRow({ row, first, second, disputes, timeline }: RowProps) {
  const [one, other] = [stretchOf(first, row.first), stretchOf(second, row.second)];
  const differences = wordDifferences(one.words, other.words);
  const disputed = disputedIn(disputes, one.range, other.range);
  const common = differences.second.filter((fate) => fate !== "own").length;
  return (
    <li className={styles.row}>
      <SentenceText
        report={first}
        timeline={timeline}
        {...one}
        fates={differences.first}
        side="first"
        disputed={disputed.flatMap((dispute) => dispute.first)}
      />
      <SentenceText
        report={second}
        timeline={timeline}
        {...other}
        fates={differences.second}
        side="second"
        disputed={disputed.flatMap((dispute) => dispute.second)}
      />
      <p className={styles.about}>
        {row.pair?.kind === "quotation" && "Both quote. "}
        {common} of {counted(other.words.length, "word")} in common.
        {row.moved && " Stands at another place there."}
        {disputed.map(({ key, heading, event }) => (
          <Disagree key={key} heading={heading} event={event} timeline={timeline} />
        ))}
      </p>
    </li>
  );
}

/** Several sentences of one report as one stretch. */
function stretchOf(report: LoadedReport, sentences: readonly number[]) {
  const { sentences: all, words } = preparedOf(report);
  const start = all[sentences[0] ?? -1]?.start ?? 0;
  const range: TextRange = { start, end: all[sentences.at(-1) ?? -1]?.end ?? start };
  return { range, words: sentences.flatMap((index) => words[index] ?? []) };
}

type DisagreeProps = {
  readonly heading: string;
  readonly event: string;
  readonly timeline: Timeline;
};

function Disagree({ heading, event, timeline }: DisagreeProps) {
  return (
    <span className={styles.disagree}>
      <NotEqual /> They disagree on {heading.charAt(0).toLowerCase() + heading.slice(1)}:{" "}
      <EventLink event={event}>
        <bdi>{lookupOf(timeline).events.get(event)?.title}</bdi>
      </EventLink>
    </span>
  );
}
