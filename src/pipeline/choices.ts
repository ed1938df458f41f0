/** `chosen:` of one event: which of several disputed values it carries, and why. */
import { edtfContains } from "../model/edtf.ts";
import type { Agreement } from "../model/timeline.ts";
import { type At, inside, type Problems } from "./problems.ts";
import type { Written } from "./readWritten.ts";
import type { WrittenEvent } from "./written.ts";

/** Every choice must be of a value that some claim has, and a disputed date needs one. */
export function checkChoices(
  { value, at }: Written<WrittenEvent>,
  agreements: readonly Agreement[],
  problems: Problems,
): void {
  for (const [index, choice] of (value.chosen ?? []).entries()) {
    const agreement = agreements.find(
      ({ attribute, subject }) => attribute === choice.attribute && subject === choice.subject,
    );
    const place = inside(at, "chosen", index, "value");
    if (agreement?.chosen === undefined) reportUnclaimed(choice.value, agreement, place, problems);
    else if (choice.attribute === "date")
      warnIfOther(value.date, String(choice.value), place, problems);
  }
  for (const agreement of agreements) requireReason(agreement, at, problems);
}

function reportUnclaimed(
  value: string | number,
  agreement: Agreement | undefined,
  at: At,
  problems: Problems,
): void {
  const claimed = (agreement?.values ?? []).map((one) => JSON.stringify(one.value));
  const advice =
    claimed.length === 0 ? "nothing is claimed of it" : `claimed are ${claimed.join(", ")}`;
  const message = `the chosen ${JSON.stringify(value)} is what no claim says`;
  problems.error(at, "chosen-not-claimed", message, advice);
}

function warnIfOther(date: string | null, chosen: string, at: At, problems: Problems): void {
  if (date !== null && (edtfContains(date, chosen) || edtfContains(chosen, date))) return;
  const message = `the event's date is ${date ?? "null"}, the chosen one ${chosen}`;
  problems.warning(at, "chosen-contradicts-date", message);
}

function requireReason(agreement: Agreement, at: At, problems: Problems): void {
  const { attribute, state, chosen, values } = agreement;
  if (attribute !== "date" || agreement.subject !== undefined) return;
  if (state !== "disputed" || chosen !== undefined) return;
  const claimed = values.map(({ value }) => JSON.stringify(value)).join(" and ");
  problems.error(
    inside(at, "date"),
    "disputed-date-unexplained",
    `its date is disputed (${claimed}), and nothing says which one the event carries, and why`,
    "chosen: [{ attribute: date, value: …, because: … }]",
  );
}
