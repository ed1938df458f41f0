import { filtersInWords } from "../../layout/figureWords";
import type { Timeline } from "../../model/timeline";
import { grouped } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import styles from "./PrintedFilters.module.css";

type Props = { readonly timeline: Timeline; readonly matching: ReadonlySet<string> };

/** On paper, where the filters themselves do not stand: what they are set to. */
export function PrintedFilters({ timeline, matching }: Props) {
  const filters = useViewStore((state) => state.view.filters);
  const words = filtersInWords(filters, timeline);
  if (words === null) return null;
  return (
    <p className={styles.words} dir="auto">
      {grouped(matching.size)} of {grouped(timeline.events.length)} events. {words}
    </p>
  );
}
