/** A timeline like that of the five reports, for tests and the gallery of scenes: every kind of mark is in it. */
import { edtfBounds } from "../model/edtf.ts";
import { type TerseEvent, timelineOf } from "../model/testing.ts";
import type { Agreement, ClaimAttribute, EventType, Timeline } from "../model/timeline.ts";

const one = ["a"];
const two = ["a", "b"];

function disputed(...attributes: ClaimAttribute[]): Pick<TerseEvent, "agreements" | "agreement"> {
  const agreements = attributes.map(
    (attribute): Agreement => ({ attribute, state: "disputed", values: [] }),
  );
  return { agreements, agreement: "disputed" };
}

function event(
  id: string,
  type: EventType,
  date: string | null,
  label: string,
  documents: string[],
  rest: Partial<TerseEvent> = {},
): TerseEvent {
  return { id, type, date, label, title: label, documents, countries: ["US", "CN"], ...rest };
}

const events: readonly TerseEvent[] = [
  event("no-talks", "meeting", "2021/2023-06-19", "Over a dozen talks refused", one, {
    status: "refused",
  }),
  event("office", "appointment", "2021-01", "Biden takes office", one),
  event("call", "call", "2021-02?", "Biden–Xi call", one, { officials: ["joe-biden"] }),
  event("bali", "summit", "2022", "Biden and Xi, Bali", one, { officials: ["joe-biden"] }),
  event("trip", "visit", "2023-02", "Blinken’s trip put off", one, {
    status: "postponed",
    ...disputed("status"),
  }),
  event("balloon", "military-incident", "2023-02", "US shoots down Chinese balloon", one),
  event("commerce", "visit", "[2023-02..2023-06]", "Commerce minister in the US", one),
  event("burns", "visit", "2023-05", "Burns (CIA) in China", one),
  event("vienna", "meeting", "2023-05", "Sullivan and Wang Yi, Vienna", one),
  event("austin", "meeting", "2023-06", "Talks with Austin refused", one, { status: "refused" }),
  event("beijing", "visit", "2023-06-18/2023-06-19", "Blinken in Beijing", two, {
    ...disputed("onward-travel"),
    officials: ["antony-blinken"],
  }),
  event("qin", "meeting", "2023-06-18", "Qin Gang", one, { partOf: "beijing" }),
  event("qin-washington", "agreement", "2023-06-18", "Qin to visit Washington", one),
  event("wang-2023", "meeting", "2023-06-19", "Wang Yi", two, {
    partOf: "beijing",
    ...disputed("office"),
  }),
  event("xi-2023", "meeting", "2023-06-19", "Xi Jinping", two, {
    partOf: "beijing",
    after: ["wang-2023"],
    ...disputed("duration"),
  }),
  event("stabilise", "agreement", "2023-06-19", "To stabilise relations", two),
  event("military", "meeting", "2023-06-19", "Military contact refused", one, {
    status: "refused",
  }),
  event("tough", "statement", "2023-06-19", "Blinken: “Progress is tough”", one),
  event("wang-talks", "statement", "2023-06-19", "Beijing on the Wang talks", two),
  event("remarks", "statement", "2023-06-19", "Xi and Blinken’s remarks", two),
  event("london", "visit", "[2023-06-19..2023-06-30]", "Blinken to London", one, {
    status: "planned",
  }),
  event("korea", "visit", "2023-06-19/..", "Blinken to South Korea, Japan", one, {
    status: "planned",
  }),
  event("may-meet", "summit", "2023-06-19/..", "Xi and Biden may meet", one, {
    status: "planned",
  }),
  event("california", "summit", "2023-11", "Biden–Xi summit, California", one),
  event("shanghai", "visit", "2024-04-24/2024-04-26", "Blinken in Shanghai, Beijing", two),
  event("chen", "meeting", "[2024-04-24..2024-04-26]", "Chen Jining", one, { partOf: "shanghai" }),
  event("aid", "aid-bill", "2024-04-24", "$95 billion aid package", one, {
    agreement: "disputed",
    agreements: [
      {
        attribute: "date",
        state: "disputed",
        chosen: 0,
        chosenBecause: "The nearer report.",
        values: [
          { value: "2024-04-24", claims: ["week"], documents: one, origins: one },
          { value: "[2024-01-01..2024-04-26]", claims: ["year"], documents: one, origins: one },
        ],
      },
    ],
  }),
  event("putin", "announcement", "[2024-04-24..2024-04-26]", "Putin announces his trip", one),
  event("condemns", "statement", "[2024-04-24..2024-04-26]", "China condemns Taiwan aid", one),
  event("wenbin", "accusation", "[2024-04-24..2024-04-26]", "Wang Wenbin: “hypocritical”", one),
  event("wang-2024", "meeting", "2024-04-26", "Wang Yi", two, {
    partOf: "shanghai",
    ...disputed("duration", "office"),
  }),
  event("xiaohong", "meeting", "2024-04-26", "Wang Xiaohong", two, { partOf: "shanghai" }),
  event("xi-2024", "meeting", "2024-04-26", "Xi Jinping", ["a", "b", "c"], {
    partOf: "shanghai",
    after: ["wang-2024", "xiaohong"],
  }),
  event("shoigu", "meeting", "2024-04-26", "Shoigu and Dong Jun, Astana", one, {
    countries: ["RU", "CN"],
  }),
  event("drugs", "agreement", "2024-04-26", "To work on drugs, armies, AI", two),
  event("russia", "statement", "2024-04-26", "Blinken: Russia leans on China", one),
  event("miller", "statement", "2024-04-26", "Miller’s account of the talks", two),
  event("red-lines", "statement", "2024-04-26", "Wang Yi: “red lines”", two),
  event("concerns", "statement", "2024-04-26", "Blinken’s concerns, to Xi", two),
  event("rumour", "conflict", "2024-04-26", "Manoeuvres, unconfirmed", one, {
    status: "unconfirmed",
  }),
  event("putin-china", "visit", "2024-05", "Putin to visit China", one, {
    status: "planned",
    countries: ["RU", "CN"],
  }),
  event("sanctions", "sanction", null, "Sanctions on Chinese firms", one),
  event("policy", "other", null, "Biden’s policy steps", one),
];

const claim = (id: string, words: string, value: string) => ({
  id,
  event: "aid",
  attribute: "date" as const,
  value,
  comparator: "=" as const,
  polarity: "affirmed" as const,
  text: words,
  passage: "a.aid",
});

/** The example; bounds are those of its dates. */
export function exampleTimeline(): Timeline {
  const dated = events.map((one) => ({ ...one, ...edtfBounds(one.date ?? null) }));
  return timelineOf(dated, {
    title: "United States and China, 2021–2024",
    claims: [
      claim("week", "earlier this week", "2024-04-24"),
      claim("year", "earlier this year", "[2024-01-01..2024-04-26]"),
    ],
  });
}
