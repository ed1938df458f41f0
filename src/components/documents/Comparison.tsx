import type { SourceDocument, Timeline } from "../../model/timeline";
import type { Coverage } from "../../select/coverageOf";
import { lookupOf } from "../../select/lookup";
import { counted } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { AlignedTexts } from "./AlignedTexts";
import styles from "./Comparison.module.css";
import { ComparisonProgress } from "./ComparisonProgress";
import { OverlapMatrix } from "./OverlapMatrix";
import { PairChooser } from "./PairChooser";
import { type Overlaps, useOverlaps } from "./useOverlaps";
import { type ReportText, useReportTexts } from "./useReportTexts";

type Props = {
  readonly timeline: Timeline;
  readonly coverage: readonly Coverage[];
  readonly texts: readonly ReportText[];
  /** Loads all texts; null once that is done. */
  readonly ask: (() => void) | null;
};

/** Two reports laid side by side, chosen by hand or from the table of what they have in common. */
export function Comparison({ timeline, coverage, texts, ask }: Props) {
  const overlaps = useOverlaps(texts);
  const compare = useViewStore((state) => state.view.compare);
  const { documents } = lookupOf(timeline);
  const chosen = compare.flatMap((id) => documents.get(id) ?? []).slice(0, 2);
  const pair = chosen.length > 0 ? chosen : suggested(overlaps, documents);
  const busy = ask === null && (isLoading(texts) || overlaps.waiting > 0);
  const pending = busy && pair.length === 0;
  const failed = texts.flatMap((text) => (text.state === "failed" ? [text.retry] : []));
  if (timeline.documents.length < 2) return <p>There is one report only: nothing to compare.</p>;
  return (
    <>
      <div className={styles.choice}>
        <div>
          <p className={styles.intro}>
            Sentences that tell the same in much the same words stand beside each other. What both
            only quote is counted apart: two reporters may have heard one speech.
          </p>
          {chosen.length < compare.length && (
            <p className={styles.trouble}>The link names a report that is not in this timeline.</p>
          )}
          <PairChooser timeline={timeline} pair={pair} pending={pending} />
          <Suggestion busy={busy} overlaps={overlaps} timeline={timeline} pair={pair} />
        </div>
        <div>
          <ComparisonProgress texts={texts} overlaps={overlaps} ask={ask} />
          <OverlapMatrix
            coverage={coverage}
            timeline={timeline}
            overlaps={overlaps}
            texts={texts}
            pair={pair}
          />
          {failed.length > 0 && <Failed retries={failed} />}
        </div>
      </div>
      <Texts pair={pair} pending={pending} timeline={timeline} />
    </>
  );
}

function isLoading(texts: readonly ReportText[]): boolean {
  return texts.some(({ state }) => state === "waiting");
}

/** Nothing is proposed while what is proposed may still change. */
function suggested(
  { largest, waiting }: Overlaps,
  documents: ReadonlyMap<string, SourceDocument>,
): SourceDocument[] {
  if (largest === null || waiting > 0) return [];
  return [largest.first, largest.second].flatMap((id) => documents.get(id) ?? []);
}

type PairProps = {
  readonly pair: readonly SourceDocument[];
  readonly timeline: Timeline;
};

type SuggestionProps = PairProps & { readonly overlaps: Overlaps; readonly busy: boolean };

function Suggestion({ busy, overlaps, timeline, pair }: SuggestionProps) {
  const { documentNumbers } = lookupOf(timeline);
  const { largest, waiting } = overlaps;
  if (busy) return <p className={styles.suggestion}>Finding the two with most in common…</p>;
  if (largest === null || waiting > 0) return null;
  const { first, second, pairs } = largest;
  const [one, other] = [documentNumbers.get(first), documentNumbers.get(second)];
  const shown = pair.length === 2 && pair.every(({ id }) => id === first || id === second);
  return (
    <p className={styles.suggestion}>
      Reports {one} and {other} have most in common: {counted(pairs, "sentence")}.{" "}
      {!shown && (
        <button
          type="button"
          className={controls.quiet}
          onClick={() => useViewStore.getState().change({ compare: [first, second] }, "push")}
        >
          Compare them
        </button>
      )}
    </p>
  );
}

function Texts({ pair, pending, timeline }: PairProps & { readonly pending: boolean }) {
  const [first, second] = useReportTexts(pair, true);
  if (pending) return <p className={styles.state}>Comparing…</p>;
  if (pair.length < 2) return <p className={styles.state}>Choose two reports to compare.</p>;
  const failed = [first, second].flatMap((text) => (text?.state === "failed" ? [text.retry] : []));
  if (failed.length > 0) return <Failed retries={failed} />;
  if (first?.state !== "ready" || second?.state !== "ready")
    return (
      <p role="status" className={styles.state}>
        Loading the two reports…
      </p>
    );
  return <AlignedTexts first={first.report} second={second.report} timeline={timeline} />;
}

function Failed({ retries }: { readonly retries: readonly (() => void)[] }) {
  const retryAll = () => {
    for (const retry of retries) retry();
  };
  const what = retries.length === 1 ? "A report" : counted(retries.length, "report");
  return (
    <div role="alert" className={styles.state}>
      <p>{what} could not be loaded, and so not compared.</p>
      <button type="button" className={controls.button} onClick={retryAll}>
        Retry
      </button>
    </div>
  );
}
