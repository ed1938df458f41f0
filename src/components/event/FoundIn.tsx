import { Fragment, useMemo } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { foundIn } from "../../select/hitsOfEvent";
import { listed } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import { HitMarks } from "../common/HitMarks";
import styles from "./FoundIn.module.css";

type Props = { readonly event: TimelineEvent; readonly timeline: Timeline };

/** While searching: in what of the event the words were found, and those it does not show otherwise. */
export function FoundIn({ event, timeline }: Props) {
  const query = useViewStore((state) => state.view.filters.query);
  const found = useMemo(
    () => (query === "" ? null : foundIn(timeline, event, query)),
    [timeline, event, query],
  );
  if (found === null) return null;
  return (
    <p className={styles.found}>
      Found in: {listed(found.shown)}
      {found.hidden.map(({ what, text, hits }, index) => (
        <Fragment key={text}>
          {index + found.shown.length > 0 && "; "}“
          <bdi>
            <HitMarks text={text} hits={hits} />
          </bdi>
          ”, {what}
        </Fragment>
      ))}
    </p>
  );
}
