import { useEffect, useMemo } from "react";
import type { ClaimAttribute, Timeline } from "../../model/timeline";
import {
  type AllDisagreements,
  allDisagreements,
  disagreementsInWords,
} from "../../select/allDisagreements";
import { disagreementsText, textByAttribute } from "../../select/allDisagreementsText";
import { grouped } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import type { DisputeGrouping } from "../../view/view";
import { RadioWords } from "../chart/RadioWords";
import controls from "../common/controls.module.css";
import { AttributeGroups, attributeHeadingId } from "./AttributeGroups";
import { AttributeSummary } from "./AttributeSummary";
import { Conflicts } from "./Conflicts";
import { copyAsText, linkToEvent } from "./copyDisputes";
import styles from "./DisagreementsPanel.module.css";
import { EventGroups, eventGroupId } from "./EventGroups";

type Props = { readonly timeline: Timeline; readonly matching: ReadonlySet<string> };

/** All disagreements on the events that pass the filters: value against value, quote against quote. */
export function DisagreementsPanel({ timeline, matching }: Props) {
  const grouping = useViewStore((state) => state.view.disagreementsBy);
  const all = useMemo(() => allDisagreements(timeline, matching), [timeline, matching]);
  useScrollToSelected();
  const showAttribute = (attribute: ClaimAttribute) => {
    setGrouping("attribute");
    requestAnimationFrame(() => goTo(attributeHeadingId(attribute)));
  };
  return (
    <section aria-label="Disagreements" className={styles.panel}>
      <Toolbar all={all} timeline={timeline} grouping={grouping} />
      <div className={styles.body}>
        <div className={styles.content}>
          <Lead all={all} timeline={timeline} matching={matching} />
          {all.disputes > 0 && (
            <AttributeSummary all={all} timeline={timeline} go={showAttribute} />
          )}
          {grouping === "event" ? (
            <EventGroups all={all} timeline={timeline} />
          ) : (
            <AttributeGroups all={all} timeline={timeline} />
          )}
          {all.conflicts.length > 0 && <Conflicts conflicts={all.conflicts} timeline={timeline} />}
        </div>
      </div>
    </section>
  );
}

type ToolbarProps = {
  readonly all: AllDisagreements;
  readonly timeline: Timeline;
  readonly grouping: DisputeGrouping;
};

function setGrouping(disagreementsBy: DisputeGrouping): void {
  useViewStore.getState().change({ disagreementsBy }, "push");
}

function Toolbar({ all, timeline, grouping }: ToolbarProps) {
  const textOf = grouping === "event" ? disagreementsText : textByAttribute;
  const nothing = disagreementsInWords(all) === "";
  return (
    <div className={styles.toolbar} data-toolbar>
      <RadioWords
        name="By"
        options={[
          ["event", "Event"],
          ["attribute", "Attribute"],
        ]}
        value={grouping}
        onChange={setGrouping}
      />
      <button
        type="button"
        className={controls.text}
        disabled={nothing}
        onClick={() => copyAsText(textOf(all, timeline, linkToEvent))}
      >
        Copy as text
      </button>
    </div>
  );
}

function Lead({ all, timeline, matching }: Props & { readonly all: AllDisagreements }) {
  const words = disagreementsInWords(all);
  const filtered = matching.size < timeline.events.length;
  return (
    <header className={styles.lead}>
      <h2>Where the reports disagree</h2>
      <p role="status">
        {words === "" ? "The reports do not contradict each other on these events." : `${words}.`}
        {filtered &&
          ` Of ${grouped(timeline.events.length)} events, ${grouped(matching.size)} ${matching.size === 1 ? "passes" : "pass"} the filters.`}
      </p>
    </header>
  );
}

/** A link to a dispute names its event: the page opens there. */
function useScrollToSelected(): void {
  useEffect(() => {
    const { event } = useViewStore.getState().view;
    if (event !== null) document.getElementById(eventGroupId(event))?.scrollIntoView?.();
  }, []);
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView?.({ block: "start" });
  heading?.focus({ preventScroll: true });
}
