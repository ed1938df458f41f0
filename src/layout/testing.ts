/** Random events and shorthands for the tests of the layout. Not for production code. */
import fc from "fast-check";
import { edtfBounds } from "../model/edtf.ts";
import { type TerseEvent, timelineOf } from "../model/testing.ts";
import { type Agreement, eventStatuses, eventTypes, type Timeline } from "../model/timeline.ts";
import { type ChartEvent, chartEvents, isDated } from "./chartEvent.ts";
import type { MeasureText } from "./font.ts";

/** Every letter six tenths of its size wide: easy to reckon with. */
export const evenMeasure: MeasureText = (text, { size }) => text.length * size * 0.6;

/** The events as the chart reads them, bounds made from their dates. */
export function chartEventsOf(events: readonly TerseEvent[]): readonly ChartEvent[] {
  return chartEvents(timelineWith(events));
}

/** The same as a timeline. */
export function timelineWith(events: readonly TerseEvent[]): Timeline {
  return timelineOf(
    events.map((event) =>
      event.date === undefined ? event : { ...event, ...edtfBounds(event.date) },
    ),
  );
}

export type DatedEvent = ChartEvent & { readonly start: number; readonly end: number };

export function datedOf(events: readonly TerseEvent[]): readonly DatedEvent[] {
  return chartEventsOf(events).filter(isDated);
}

const two = (value: number) => String(value).padStart(2, "0");

/** Dates crowd on few days, as they do in reports. */
const day = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("2023-06-18", "2023-06-19", "2024-04-24", "2024-04-26") },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 2020, max: 2024 }), fc.nat(11), fc.nat(27))
      .map(([year, month, date]) => `${year}-${two(month + 1)}-${two(date + 1)}`),
  },
);
const month = fc
  .tuple(fc.integer({ min: 2020, max: 2024 }), fc.nat(11))
  .map(([year, index]) => `${year}-${two(index + 1)}`);
const year = fc.integer({ min: 2020, max: 2024 }).map(String);

const sorted = fc.tuple(day, day).map((pair) => [...pair].sort() as [string, string]);

/** All forms a date can have. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: day },
  { weight: 2, arbitrary: month },
  year,
  sorted.filter(([a, b]) => a < b).map(([a, b]) => `${a}/${b}`),
  sorted.filter(([a, b]) => a < b).map(([a, b]) => `[${a}..${b}]`),
  day.map((one) => `${one}/..`),
  day.map((one) => `[${one}..]`),
  day.map((one) => `../${one}`),
  month.map((one) => `${one}?`),
  year.map((one) => `${one}/2024-12-31`),
);

const disputed = (attribute: Agreement["attribute"]): Agreement => ({
  attribute,
  state: "disputed",
  values: attribute === "date" ? [{ value: "2022", claims: [], documents: [], origins: [] }] : [],
});

const anyAgreements = fc
  .uniqueArray(fc.constantFrom("date", "duration", "office", "place"), { maxLength: 3 })
  .map((attributes) => attributes.map(disputed));

const anyRest = fc.record({
  date: anyDate,
  type: fc.constantFrom(...eventTypes),
  status: fc.constantFrom(...eventStatuses),
  label: fc.string({ minLength: 1, maxLength: 30 }),
  sources: fc.integer({ min: 1, max: 4 }),
  agreements: fc.oneof({ weight: 3, arbitrary: fc.constant<Agreement[]>([]) }, anyAgreements),
  within: fc.option(fc.nat(4), { nil: null, freq: 3 }),
});

/** Collections of any events; some are part of others. */
export const anyEvents: fc.Arbitrary<readonly TerseEvent[]> = fc
  .array(anyRest, { maxLength: 45 })
  .map((rests) =>
    rests.map(
      ({ sources, within, ...rest }, index): TerseEvent => ({
        ...rest,
        id: `e${index}`,
        origins: Array.from({ length: sources }, (_, i) => `story-${i}`),
        ...(within === null || within >= index
          ? {}
          : { partOf: `e${within}`, type: "meeting" as const }),
      }),
    ),
  );
