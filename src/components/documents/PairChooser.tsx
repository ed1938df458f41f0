import type { SourceDocument, Timeline } from "../../model/timeline";
import { documentName } from "../../select/documentName";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import styles from "./Comparison.module.css";

type Props = {
  readonly timeline: Timeline;
  /** None, one or two documents. */
  readonly pair: readonly SourceDocument[];
  /** Whether the pair to begin with is still being found. */
  readonly pending: boolean;
};

/** Two lists to choose the reports from. Choosing in one what stands in the other swaps the two. */
export function PairChooser({ timeline, pair, pending }: Props) {
  const [first, second] = [pair[0]?.id ?? "", pair[1]?.id ?? ""];
  const none = pending ? "comparing…" : "Choose a report";
  const show = (one: string, other: string) => {
    const compare = [one, other].filter((id) => id !== "");
    useViewStore.getState().change({ compare }, "push");
  };
  return (
    <div className={styles.chooser}>
      <Chooser
        name="First report"
        value={first}
        none={none}
        timeline={timeline}
        choose={(id) => show(id, id === second ? first : second)}
      />
      <Chooser
        name="Second report"
        value={second}
        none={none}
        timeline={timeline}
        choose={(id) => show(id === first ? second : first, id)}
      />
      <button
        type="button"
        className={controls.text}
        data-toolbar
        disabled={pair.length < 2}
        onClick={() => show(second, first)}
      >
        Swap
      </button>
    </div>
  );
}

type ChooserProps = {
  readonly name: string;
  readonly value: string;
  /** What stands there without a report. */
  readonly none: string;
  readonly timeline: Timeline;
  readonly choose: (id: string) => void;
};

function Chooser({ name, value, none, timeline, choose }: ChooserProps) {
  return (
    <label className={styles.select}>
      <span>{name}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {value === "" && <option value="">{none}</option>}
        {timeline.documents.map((document, index) => (
          <option key={document.id} value={document.id}>
            {index + 1}. {documentName(document, timeline)}: {document.title}
          </option>
        ))}
      </select>
    </label>
  );
}
