import type { Passage, Timeline } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { problemReport } from "../../select/problemReport";
import { addressOf } from "../../store/history";
import { showToast } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { copyText } from "../common/copyText";
import shared from "../event/shared.module.css";

type Props = {
  readonly passage: Passage;
  /** Whether the quote stands in the loaded text: "verified", "moved", "not found", "not checked". */
  readonly check: string;
  readonly timeline: Timeline;
};

/** Copies all that an editor needs to find the passage; nothing is sent anywhere. */
export function ReportProblem({ passage, check, timeline }: Props) {
  const copy = async () => {
    const { view } = useViewStore.getState();
    const event = lookupOf(timeline).events.get(view.event ?? "") ?? null;
    const text = problemReport({ timeline, passage, event, check, link: addressOf(view) });
    const copied = await copyText(text);
    showToast(
      copied
        ? "Copied: ids, quote and view. Paste it into a message to the editors."
        : "Not copied: the browser refused",
    );
  };
  return (
    <button
      type="button"
      className={`${controls.quiet} ${shared.textButton}`}
      onClick={() => void copy()}
    >
      Report a problem with this passage
    </button>
  );
}
