/** What a word or clause says of an event's status. */
import type { EventStatus } from "../../model/timeline.ts";

/** A status and the rule that told it; null where the words tell of no event ("did not meet", "if they meet"). */
export type Status = { readonly status: EventStatus; readonly rule: string } | null;

/** A status as told by a rule of frames. */
export const told = (status: EventStatus, rule: string): Status => ({
  status,
  rule: `frames/${rule}`,
});
