/** What is said of an event to those who hear it, and on its card. */
import type { ChartEvent } from "../../layout/chartEvent";
import { dateInWords } from "../../model/dateWords";
import { statusWords } from "../../select/valueWords";

/** "Blinken meets Xi Jinping, Monday 19 June 2023, refused, reports disagree on the date". */
export function eventName(event: ChartEvent): string {
  const dispute =
    event.disputes.length > 0 ? `reports disagree on: ${event.disputes.join(", ")}` : "";
  const status = event.status === "occurred" ? "" : statusWords[event.status].toLowerCase();
  return [event.title, dateInWords(event.date), status, dispute]
    .filter((part) => part !== "")
    .join(", ");
}
