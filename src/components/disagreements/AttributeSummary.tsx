import type { ClaimAttribute, Timeline } from "../../model/timeline";
import {
  type AllDisagreements,
  type Dispute,
  disputesByAttribute,
} from "../../select/allDisagreements";
import { sidesOrigin } from "../../select/allDisagreementsOrigins";
import { grouped } from "../../select/valueWords";
import controls from "../common/controls.module.css";
import styles from "./AttributeSummary.module.css";

type Props = {
  readonly all: AllDisagreements;
  readonly timeline: Timeline;
  readonly go: (attribute: ClaimAttribute) => void;
};

/** With more disputes than this in a row, numbers tell more than signs. */
const MOST_SIGNS = 24;

/** What the reports disagree about, and how often the sides go back to one story. */
export function AttributeSummary({ all, timeline, go }: Props) {
  const rows = disputesByAttribute(all).map((row) => ({
    ...row,
    related: row.disputes.filter((dispute) => isRelated(dispute, timeline)).length,
  }));
  const signs = rows.every(({ disputes }) => disputes.length <= MOST_SIGNS);
  return (
    <table className={styles.table} aria-label="Disputes by attribute">
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Disputes</th>
          <th scope="col">
            Within one story or report
            {signs && <Signs count={1} related={1} />}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ attribute, heading, disputes, related }) => (
          <tr key={attribute}>
            <th scope="row">
              <button type="button" className={controls.quiet} onClick={() => go(attribute)}>
                {heading}
              </button>
            </th>
            <td>
              {grouped(disputes.length)}
              {signs && <Signs count={disputes.length} related={related} />}
            </td>
            <td>{related === 0 ? "none" : grouped(related)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether some sides go back to one story, or stand in one report. */
function isRelated({ dispute }: Dispute, timeline: Timeline): boolean {
  return sidesOrigin(dispute, timeline).kind !== "apart";
}

/** A square per dispute, hollow where the sides are related. */
function Signs({ count, related }: { readonly count: number; readonly related: number }) {
  return (
    <span className={styles.signs} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they differ by their place alone
        <span key={index} data-related={index >= count - related} />
      ))}
    </span>
  );
}
