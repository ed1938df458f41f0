import type { Timeline } from "../../model/timeline";
import type { ConflictEntry, ConflictSide } from "../../select/allDisagreements";
import { VoiceLine } from "../event/DisagreementGroup";
import { NotEqual } from "../event/NotEqual";
import styles from "./Conflicts.module.css";
import block from "./DisputeBlock.module.css";
import { EventHeading } from "./EventHeading";
import groups from "./Groups.module.css";
import { ShowMore, useShown } from "./ShowMore";

type Props = { readonly conflicts: readonly ConflictEntry[]; readonly timeline: Timeline };

/** Claims of different events that cannot both hold, side against side, and why not. */
export function Conflicts({ conflicts, timeline }: Props) {
  const [shown, more] = useShown(0);
  return (
    <div className={groups.group}>
      <h3 id="conflicts-between-events" className={groups.about}>
        <NotEqual /> Conflicts between events
      </h3>
      <ul className={styles.list} aria-labelledby="conflicts-between-events">
        {conflicts.slice(0, shown).map(({ key, sides, note }) => (
          <li key={key} className={styles.conflict}>
            <div className={block.sides}>
              {sides.map((side) => (
                <Side key={side.voice.claim.id} side={side} timeline={timeline} />
              ))}
            </div>
            <p className={block.chosen}>{note}</p>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} of={conflicts.length} more={more} />
    </div>
  );
}

function Side({ side, timeline }: { side: ConflictSide; timeline: Timeline }) {
  const { voice, heading, words } = side;
  return (
    <div className={block.side}>
      <EventHeading event={voice.event} timeline={timeline} level={4} />
      <p className={styles.claim}>
        <span>{heading}:</span> <bdi>{words}</bdi>
      </p>
      <ul className={block.voices}>
        <VoiceLine voice={voice} timeline={timeline} numbered room={64} />
      </ul>
    </div>
  );
}
