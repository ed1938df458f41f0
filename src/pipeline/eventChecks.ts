/** Checks of one event's own words and of what it refers to; its passages and claims are checked elsewhere. */
import { checkCountry, checkDate, checkId, checkKnown } from "./checks.ts";
import type { Context } from "./context.ts";
import { type At, inside } from "./problems.ts";
import type { Written } from "./readWritten.ts";
import type { WrittenEvent } from "./written.ts";

/** At most so many UTF-16 units fit a mark of the chart. */
const LABEL_LENGTH = 30;

/** Reports all that is wrong with an event. */
export function checkEvent(written: Written<WrittenEvent>, context: Context): void {
  const { value, at } = written;
  const { problems } = context;
  checkId(value.id, inside(at, "id"), problems);
  checkDate(value.date, inside(at, "date"), problems);
  checkCountry(value.place?.country, inside(at, "place", "country"), problems);
  for (const [index, country] of (value.countries ?? []).entries())
    checkCountry(country, inside(at, "countries", index), problems);
  if (value.label.length > LABEL_LENGTH)
    problems.error(
      inside(at, "label"),
      "label-too-long",
      `the label has ${value.label.length} characters, ${LABEL_LENGTH} fit the chart`,
      `for example: ${shortened(value.label)}`,
    );
  if ((value.passages ?? []).length === 0)
    problems.error(
      inside(at, "passages"),
      "event-without-passage",
      `no passage tells of “${value.id}”`,
      "quote the sentence that does, under “passages”",
    );
  checkParticipants(written, context);
  checkReferences(written, context);
}

/** Cut at a word. */
function shortened(label: string): string {
  return label
    .slice(0, LABEL_LENGTH + 1)
    .replace(/\s+\S*$/, "")
    .slice(0, LABEL_LENGTH);
}

function checkParticipants({ value, at }: Written<WrittenEvent>, context: Context): void {
  const { officialIds, problems } = context;
  for (const [index, participant] of (value.participants ?? []).entries()) {
    const place = inside(at, "participants", index);
    const { official, name, organisation, country } = participant;
    checkCountry(country, inside(place, "country"), problems);
    if (official !== undefined)
      checkKnown(official, officialIds, "unknown-official", inside(place, "official"), problems);
    else if (name === undefined && organisation === undefined)
      problems.error(place, "missing-key", "say who: “official”, “name” or “organisation”");
  }
}

function checkReferences({ value, at }: Written<WrittenEvent>, context: Context): void {
  const { eventIds, problems } = context;
  const check = (id: string, place: At) =>
    checkKnown(id, eventIds, "unknown-event", place, problems);
  if (value.partOf !== undefined) check(value.partOf, inside(at, "partOf"));
  for (const [index, id] of (value.after ?? []).entries()) check(id, inside(at, "after", index));
  for (const [index, { event }] of (value.relations ?? []).entries())
    check(event, inside(at, "relations", index, "event"));
}
