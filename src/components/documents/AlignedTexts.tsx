import { useMemo, useState } from "react";
import type { AlignedPair } from "../../evidence/alignment";
import { alignedRows } from "../../evidence/alignmentRows";
import type { Timeline } from "../../model/timeline";
import { allDisagreements } from "../../select/allDisagreements";
import { disputedBetween } from "../../select/contradictedBetween";
import { lookupOf } from "../../select/lookup";
import { originNotes } from "../../select/sharedGround";
import { counted } from "../../select/valueWords";
import { RadioWords } from "../chart/RadioWords";
import styles from "./AlignedTexts.module.css";
import { ApartRow } from "./ApartRow";
import { PairRow, type RowProps } from "./PairRow";
import { alignmentOf, type LoadedReport, preparedOf } from "./reportTexts";

type Props = {
  readonly first: LoadedReport;
  readonly second: LoadedReport;
  readonly timeline: Timeline;
};

type Show = "pairs" | "all";

/** Two reports sentence by sentence: what corresponds stands side by side, word against word. */
export function AlignedTexts({ first, second, timeline }: Props) {
  const [show, setShow] = useState<Show>("pairs");
  const pairs = alignmentOf(first, second);
  const counts = [first, second].map((report) => preparedOf(report).sentences.length);
  const [firstCount = 0, secondCount = 0] = counts;
  const rows = useMemo(
    () => alignedRows(pairs, firstCount, secondCount),
    [pairs, firstCount, secondCount],
  );
  const disputes = useDisputes(first, second, timeline);
  const numbers = [first, second].map(
    ({ document }) => lookupOf(timeline).documentNumbers.get(document.id) ?? 0,
  );
  const [one = 0, other = 0] = numbers;
  return (
    <div className={styles.texts}>
      <p role="status" className={styles.summary}>
        {pairsInWords(pairs, one, other, firstCount, secondCount)}
      </p>
      {originNotes([first.document, second.document], timeline).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {(!first.loaded.intact || !second.loaded.intact) && (
        <p className={styles.changed}>
          {first.loaded.intact || second.loaded.intact
            ? `The text of report ${first.loaded.intact ? other : one} is no longer the one the timeline was made from`
            : "The texts are no longer those the timeline was made from"}
          : page furniture is not left out, and disputes are not marked.
        </p>
      )}
      <div className={styles.controls}>
        <RadioWords
          name="Show"
          options={[
            ["pairs", "What they have in common"],
            ["all", "All sentences"],
          ]}
          value={show}
          onChange={setShow}
        />
        <p className={styles.key}>
          <u className={styles.own}>Underlined</u>: words the other does not have.{" "}
          <u className={styles.moved}>Dotted</u>: at another place there.{" "}
          <u className={styles.disputed}>Red</u>: here they disagree.
        </p>
      </div>
      <ol className={styles.rows} aria-label={`Reports ${one} and ${other}, sentence by sentence`}>
        {rows.map((row) => (
          <AnyRow
            key={`${row.first.join()} ${row.second.join()}`}
            row={row}
            first={first}
            second={second}
            disputes={disputes}
            timeline={timeline}
            open={show === "all" || pairs.length === 0}
          />
        ))}
      </ol>
    </div>
  );
}

function AnyRow({ open, ...props }: RowProps & { readonly open: boolean }) {
  return props.row.pair === null ? <ApartRow {...props} open={open} /> : <PairRow {...props} />;
}

/** Whatever the filters: the texts are all here. Places of words hold for the compiled texts only. */
function useDisputes(first: LoadedReport, second: LoadedReport, timeline: Timeline) {
  const intact = first.loaded.intact && second.loaded.intact;
  return useMemo(() => {
    if (!intact) return [];
    const all = allDisagreements(timeline, new Set(timeline.events.map(({ id }) => id)));
    return disputedBetween(first.document.id, second.document.id, all);
  }, [first.document, second.document, intact, timeline]);
}

/** "21 of the 47 sentences of report 3 correspond to …: 17 in their own words, 4 only in what both quote." */
function pairsInWords(
  pairs: readonly AlignedPair[],
  one: number,
  other: number,
  firstCount: number,
  secondCount: number,
): string {
  if (pairs.length === 0)
    return `No sentence of report ${one} tells the same in the same words as one of report ${other}.`;
  const firsts = pairs.reduce((sum, { first }) => sum + first.length, 0);
  const seconds = pairs.reduce((sum, { second }) => sum + second.length, 0);
  const quoted = pairs.filter(({ kind }) => kind === "quotation").length;
  const worded = pairs.length - quoted;
  const how =
    quoted === 0
      ? ""
      : worded === 0
        ? " They have in common only what both quote."
        : ` Of ${counted(pairs.length, "pair")}, ${quoted} have in common only what both quote.`;
  return `${firsts} of ${counted(firstCount, "sentence")} in report ${one} correspond to ${seconds} of ${secondCount} in report ${other}.${how}`;
}
