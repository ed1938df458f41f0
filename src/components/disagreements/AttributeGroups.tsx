import type { ClaimAttribute, Timeline } from "../../model/timeline";
import { type AllDisagreements, disputesByAttribute } from "../../select/allDisagreements";
import { NotEqual } from "../event/NotEqual";
import { DisputeBlock } from "./DisputeBlock";
import { EventHeading } from "./EventHeading";
import styles from "./Groups.module.css";
import { ShowMore, useShown } from "./ShowMore";

type Props = { readonly all: AllDisagreements; readonly timeline: Timeline };
type Attribute = ReturnType<typeof disputesByAttribute>[number];

/** The heading of an attribute's disputes. */
export function attributeHeadingId(attribute: ClaimAttribute): string {
  return `disputes-about-${attribute}`;
}

/** The disputes by what they are about. */
export function AttributeGroups({ all, timeline }: Props) {
  return disputesByAttribute(all).map((group) => (
    <AttributeGroup key={group.attribute} group={group} timeline={timeline} />
  ));
}

function AttributeGroup({ group, timeline }: { group: Attribute; timeline: Timeline }) {
  const { attribute, heading, disputes } = group;
  const [shown, more] = useShown(0);
  return (
    <section className={styles.group} aria-labelledby={attributeHeadingId(attribute)}>
      <h3 id={attributeHeadingId(attribute)} tabIndex={-1} className={styles.about}>
        <NotEqual /> {heading}
      </h3>
      {disputes.slice(0, shown).map(({ event, dispute }) => (
        <DisputeBlock
          key={`${event.id} ${dispute.key}`}
          dispute={dispute}
          timeline={timeline}
          heading={
            <>
              <EventHeading event={event} timeline={timeline} level={4} />
              {dispute.heading !== heading && <p className={styles.subject}>{dispute.heading}</p>}
            </>
          }
        />
      ))}
      <ShowMore shown={shown} of={disputes.length} more={more} />
    </section>
  );
}
