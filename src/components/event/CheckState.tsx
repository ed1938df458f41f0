import { Check } from "lucide-react";
import type { Passage } from "../../model/timeline";
import { counted } from "../../select/valueWords";
import controls from "../common/controls.module.css";
import type { CheckedReport } from "../report/useCheckedReport";
import styles from "./Reports.module.css";
import shared from "./shared.module.css";

type Props = { checked: CheckedReport; passages: readonly Passage[] };

/** Whether a report's quotes still stand in the text that was loaded: "3 passages verified ✓". */
export function CheckState({ checked, passages }: Props) {
  if (checked.state === "failed")
    return (
      <span className={styles.check} data-state="failed">
        Not checked: report could not be loaded.
        <button
          type="button"
          className={`${controls.quiet} ${shared.textButton}`}
          onClick={checked.retry}
        >
          Retry
        </button>
      </span>
    );
  if (checked.state === "loading") return <span className={styles.check}>Checking…</span>;
  const states = passages.map(({ id }) => checked.checks.get(id)?.state ?? "not-found");
  const count = (state: string) => states.filter((other) => other === state).length;
  if (count("verified") === passages.length)
    return (
      <span className={styles.check}>
        {counted(passages.length, "passage")} verified <Check size={13} aria-hidden="true" />
      </span>
    );
  return (
    <span className={styles.check} data-state={count("not-found") > 0 ? "not-found" : "moved"}>
      {tally(count)}
    </span>
  );
}

/** "1 verified, 2 moved, 1 not found". */
function tally(count: (state: string) => number): string {
  const said = [
    ["verified", "verified"],
    ["moved", "moved"],
    ["not-found", "not found"],
  ] as const;
  return said
    .filter(([state]) => count(state) > 0)
    .map(([state, words]) => `${count(state)} ${words}`)
    .join(", ");
}
