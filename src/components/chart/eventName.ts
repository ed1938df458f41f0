/** What is said of an event to those who hear it, and on its card. */
import type { ChartEvent } from "../../layout/chartEvent";
import { dateInWords } from "../../model/dateWords";
import type { EventStatus } from "../../model/timeline";

const statusWords: Readonly<Record<EventStatus, string>> = {
  occurred: "",
  planned: "planned",
  postponed: "put off",
  cancelled: "cancelled",
  refused: "refused",
  unconfirmed: "not confirmed",
};

/** "Blinken meets Xi Jinping, Monday 19 June 2023, refused, reports disagree on the date". */
export function eventName(event: ChartEvent): string {
  const dispute =
    event.disputes.length > 0 ? `reports disagree on: ${event.disputes.join(", ")}` : "";
  return [event.title, dateInWords(event.date), statusWords[event.status], dispute]
    .filter((part) => part !== "")
    .join(", ");
}
