import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TerseEvent, timelineOf } from "../model/testing";
import type { Timeline, TimelineEvent } from "../model/timeline";
import { dayEnd, dayStart } from "../view/isoTime";
import { type Facet, type Filters, facets, noFilters } from "../view/view";
import { valuesOf } from "./columns";
import { facetCounts, facetValues } from "./facetCounts";
import { matchingEvents } from "./filterEvents";
import { loosenings } from "./loosen";

const some = (...values: string[]) => fc.subarray(values);

const terseEvent = fc.record({
  countries: some("US", "CN", "TW"),
  officials: some("xi-jinping", "antony-blinken", "wang-yi"),
  documents: fc.subarray(["a", "b", "c"], { minLength: 1 }),
  topics: some("taiwan", "drugs"),
  type: fc.constantFrom("meeting" as const, "visit" as const, "aid-bill" as const),
  status: fc.constantFrom("occurred" as const, "planned" as const),
  title: fc.constantFrom("Blinken meets Xi", "Señor Wang’s visit", "Aid"),
  place: fc.constantFrom(null, { name: "Beijing", country: "CN" }),
  date: fc.constantFrom(
    null,
    "2023-06-19",
    "2023-02",
    "2023-06-18/2023-06-20",
    "2023-06-20/..",
    "../2023-06-18",
  ),
});

const timelines = fc
  .array(terseEvent, { maxLength: 12 })
  .map((events) =>
    timelineOf(events.map((event, index): TerseEvent => ({ id: `e${index}`, ...event }))),
  );

const day = fc.option(fc.constantFrom("2023-02-28", "2023-06-18", "2023-06-20"), { nil: null });

const filtersOf: fc.Arbitrary<Filters> = fc.record({
  values: fc.record({
    country: some("US", "CN", "FR"),
    official: some("xi-jinping", "antony-blinken", "gone"),
    type: some("meeting", "visit"),
    document: some("a", "b"),
    topic: some("taiwan", "drugs"),
    status: some("planned", "refused"),
    agreement: some("single", "corroborated"),
    place: some("Beijing"),
  }),
  match: fc.record({ country: fc.constantFrom("any", "all"), official: fc.constant("all") }),
  query: fc.constantFrom("", "blinken", "senor wang's", '"meets xi"', "tells zebra", "  "),
  from: day,
  to: day,
});

/** The obvious way, one event at a time. */
function passes(timeline: Timeline, event: TimelineEvent, filters: Filters): boolean {
  return (
    facets.every((facet) => passesFacet(timeline, event, filters, facet)) &&
    passesQuery(timeline, event, filters.query) &&
    passesDays(event, filters)
  );
}

function passesFacet(timeline: Timeline, event: TimelineEvent, filters: Filters, facet: Facet) {
  const chosen = filters.values[facet];
  const has = (value: string) => valuesOf(timeline, event, facet).includes(value);
  if (chosen.length === 0) return true;
  return filters.match[facet] === "all" ? chosen.every(has) : chosen.some(has);
}

function passesQuery(timeline: Timeline, event: TimelineEvent, query: string): boolean {
  const quotes = timeline.passages.filter(({ id }) => event.passages.includes(id));
  const people = event.participants.map(({ official }) => official?.replace("-", " "));
  const text = [event.title, event.label, event.place?.name, ...people]
    .concat(quotes.map(({ exact }) => exact))
    .join(" ")
    .toLowerCase();
  const plain = text.replace("ñ", "n").replace("’", "'");
  const words = query.startsWith('"') ? [query.slice(1, -1)] : query.trim().split(/\s+/);
  return words.every((word) => plain.includes(word));
}

function passesDays({ start, end }: TimelineEvent, { from, to }: Filters): boolean {
  if (from === null && to === null) return true;
  if (start === null && end === null) return false;
  const first = from === null ? -Infinity : (dayStart(from) ?? NaN);
  const last = to === null ? Infinity : (dayEnd(to) ?? NaN);
  return (start ?? -Infinity) < last && (end ?? Infinity) > first;
}

describe("filters", () => {
  it("agree with the obvious way", () => {
    fc.assert(
      fc.property(timelines, filtersOf, (timeline, filters) => {
        const expected = timeline.events.filter((event) => passes(timeline, event, filters));
        expect([...matchingEvents(timeline, filters)]).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  it("give the same set while nothing changes", () => {
    const timeline = timelineOf([{ id: "a" }]);
    expect(matchingEvents(timeline, noFilters)).toBe(matchingEvents(timeline, noFilters));
  });
});

describe("counts", () => {
  it("say what each value would show under all other filters", () => {
    fc.assert(
      fc.property(timelines, filtersOf, fc.constantFrom(...facets), (timeline, filters, facet) => {
        for (const [value, count] of facetCounts(timeline, filters, facet)) {
          const own = filters.match[facet] === "all" ? [...filters.values[facet], value] : [value];
          const values = { ...filters.values, [facet]: own };
          expect(count).toBe(matchingEvents(timeline, { ...filters, values }).size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("order values by their totals, whatever else is chosen", () => {
    fc.assert(
      fc.property(timelines, filtersOf, fc.constantFrom(...facets), (timeline, filters, facet) => {
        const values = { ...filters.values, [facet]: [] };
        const order = (chosen: Filters) =>
          facetValues(timeline, chosen, facet).map(({ value }) => value);
        expect(order({ ...filters, values })).toEqual(order(noFilters));
      }),
    );
  });

  it("keep a chosen value that this timeline does not know", () => {
    const timeline = timelineOf([{ id: "a", countries: ["CN"] }]);
    const values = { ...noFilters.values, country: ["FR"] };
    expect(facetValues(timeline, { ...noFilters, values }, "country")).toEqual([
      { value: "CN", name: "China", count: 1, total: 1, chosen: false },
      { value: "FR", name: "France", count: 0, total: 0, chosen: true },
    ]);
  });
});

describe("loosening", () => {
  it("says how many events show without each filter", () => {
    fc.assert(
      fc.property(timelines, filtersOf, (timeline, filters) => {
        for (const { criterion, shows } of loosenings(timeline, filters)) {
          const without = drop(filters, criterion);
          expect(shows).toBe(matchingEvents(timeline, without).size);
        }
      }),
    );
  });

  it("speaks of filters as people do", () => {
    const timeline = timelineOf([{ id: "a", countries: ["CN"], officials: ["xi-jinping"] }]);
    const values = { ...noFilters.values, country: ["TW", "RU"], official: ["xi-jinping"] };
    const filters = { ...noFilters, values, query: "zebra", from: "2023-06-19" };
    expect(loosenings(timeline, filters).map(({ words }) => words)).toEqual([
      "Country: Taiwan, Russia",
      "Official: Xi Jinping",
      "Search: zebra",
      "from 19 Jun 2023",
    ]);
  });
});

function drop(filters: Filters, criterion: string): Filters {
  if (criterion === "query") return { ...filters, query: "" };
  if (criterion === "days") return { ...filters, from: null, to: null };
  return { ...filters, values: { ...filters.values, [criterion]: [] } };
}
