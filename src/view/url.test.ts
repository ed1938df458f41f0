import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementStates, eventStatuses, eventTypes } from "../model/timeline";
import { dayOf } from "./isoTime";
import { encodeView, parseView } from "./url";
import {
  defaultView,
  disputeGroupings,
  facets,
  laneGroupings,
  laneOrders,
  themeChoices,
  timeScales,
  type View,
  viewKinds,
} from "./view";

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const list = (item: fc.Arbitrary<string>) => fc.uniqueArray(item, { maxLength: 4 });
const pick = (items: readonly string[]) => list(fc.constantFrom(...items));
const instant = fc.integer({ min: -8.64e15, max: 8.64e15 });
const ordered = fc.uniqueArray(instant, { minLength: 2, maxLength: 2 }).map(inOrder);

function inOrder(pair: number[]): [number, number] {
  const [a = 0, b = 1] = pair;
  return a < b ? [a, b] : [b, a];
}

const filters = fc.record({
  values: fc.record({
    country: list(fc.stringMatching(/^[A-Z]{2}$/)),
    official: list(words),
    type: pick(eventTypes),
    document: list(words),
    topic: list(words),
    status: pick(eventStatuses),
    agreement: pick(agreementStates),
    place: list(words),
  }),
  match: pick(facets).map((names) => Object.fromEntries(names.map((name) => [name, "all"]))),
  query: fc.string({ unit: "grapheme", maxLength: 60 }),
  from: fc.constant<string | null>(null),
  to: fc.constant<string | null>(null),
});

const reference = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  fc
    .stringMatching(/^\/?[a-z0-9 ,é]{1,9}\/[a-z0-9%+&=.-]{0,9}$/)
    .filter((path) => !/^ | $/.test(path)),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const views: fc.Arbitrary<View> = fc
  .record({
    timeline: maybe(reference),
    filters,
    days: ordered,
    open: fc.constantFrom("both", "from", "to", "none"),
    filtered: fc.constantFrom("hide" as const, "fade" as const),
    window: maybe(ordered.map(([start, end]) => ({ start, end }))),
    lanes: fc.constantFrom(...laneGroupings),
    typeLanes: fc.boolean(),
    scale: fc.constantFrom(...timeScales),
    event: maybe(words),
    passage: maybe(words),
    laneChoices: fc.record({
      order: fc.constantFrom(...laneOrders),
      pinned: list(words),
      moved: list(words),
      folded: list(words),
    }),
    view: fc.constantFrom(...viewKinds),
    columns: maybe(fc.uniqueArray(words, { minLength: 1, maxLength: 4 })),
    sort: maybe(
      fc.record({ column: fc.stringMatching(/^[a-z][a-z-]{0,12}$/), descending: fc.boolean() }),
    ),
    disagreementsBy: fc.constantFrom(...disputeGroupings),
    compare: list(words),
    theme: fc.constantFrom(...themeChoices),
  })
  .map(({ days, open, ...view }) => {
    const from = open === "both" || open === "from" ? dayOf(days[0]) : null;
    const to = open === "both" || open === "to" ? dayOf(days[1]) : null;
    const typeLanes = view.typeLanes && view.lanes === "type";
    return { ...view, typeLanes, filters: { ...view.filters, from, to } };
  });

describe("the view in the URL", () => {
  it("comes back as it was, for any view", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(`?${encodeView(view)}`)).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("survives tools that percent-encode whatever they can", () => {
    fc.assert(
      fc.property(views, (view) => {
        const search = new URLSearchParams(encodeView(view)).toString();
        expect(parseView(search).view).toEqual(view);
      }),
    );
  });

  it("is read from any string without throwing", () => {
    const names = fc.constantFrom(
      ...facets,
      "match",
      "window",
      "from",
      "to",
      "timeline",
      "event",
      "x",
    );
    const value = fc.string({ unit: "binary", maxLength: 20 });
    const bad = fc.array(fc.tuple(names, value).map(([name, text]) => `${name}=${text}`));
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      bad.map((parts) => parts.join("&")),
    );
    fc.assert(
      fc.property(any, (search) => {
        const { view } = parseView(search);
        expect(parseView(encodeView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a window of less than a millisecond from vanishing", () => {
    const search = encodeView({ ...defaultView, window: { start: 0.1, end: 0.2 } });
    expect(parseView(search)).toMatchObject({
      view: { window: { start: 0, end: 1 } },
      problems: [],
    });
  });

  it("is nothing for the default view", () => {
    expect(encodeView(defaultView)).toBe("");
  });

  it("reads well", () => {
    const { view } = parseView(
      "?q=red lines&window=2023-06-18/2023-06-20T12:00Z&official=qin-gang,xi-jinping&country=CN&match=country:all&event=a",
    );
    expect(encodeView(view)).toBe(
      "country=CN&official=qin-gang,xi-jinping&match=country:all&q=red+lines&window=2023-06-18/2023-06-20T12:00Z&event=a",
    );
  });

  it("keeps a comma inside a value apart from those between values", () => {
    const { view } = parseView("place=Washington\\, D.C.,Bali");
    expect(view.filters.values.place).toEqual(["Washington, D.C.", "Bali"]);
  });

  it("adds up a facet given twice", () => {
    expect(parseView("country=CN&country=us").view.filters.values.country).toEqual(["CN", "US"]);
  });

  it("passes over what it does not know", () => {
    expect(parseView("?utm_source=x&columns=title&=&&").problems).toEqual([]);
  });
});

describe("a bad field", () => {
  it.each([
    ["type=meeting,party", "“party” is not a type."],
    ["country=China", "“China” is not a country."],
    ["match=country:some", "“country:some” does not say how to match, as “country:all” would."],
    ["from=2023-02-30", "“2023-02-30” is not a day, as 2023-06-19 would be."],
    ["from=2023-06-20&to=2023-06-19", "“2023-06-19” comes before the first day."],
    ["window=2023-06-19/2023-06-19", "The stretch of time to show is empty."],
    ["window=2023-06-19", "“2023-06-19” is not a stretch of time."],
    ["lanes=mood", "“mood” is none of type, country, official, document, none."],
    ["by=mood", "“mood” is none of event, attribute."],
    ["event=", "“” names no event."],
  ])("falls back alone and is reported: %s", (search, message) => {
    const { view, problems } = parseView(`${search}&scale=linear`);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(view.scale).toBe("linear");
  });

  it("keeps the good values beside it", () => {
    expect(parseView("type=meeting,party").view.filters.values.type).toEqual(["meeting"]);
  });

  it.each([
    "//evil.example/t.json",
    "https://evil.example/t.json",
    "javascript:alert(1)",
    "data:application/json,{}",
    "/\t/evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    " //evil.example",
    "blob:x/y",
  ])("timeline=%s leads nowhere", (reference) => {
    const { view, problems } = parseView(`timeline=${encodeURIComponent(reference)}`);
    expect(view.timeline).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it.each(["us-china", "/demo/timeline.json", "demo/timeline.json", "../other/timeline.json"])(
    "timeline=%s is followed",
    (reference) => {
      expect(parseView(`timeline=${reference}`).view.timeline).toBe(reference);
    },
  );
});
