/**
 * A timeline much like the real one, for tests of figures: from a table, so that it can be read at a glance. Not for
 * production code.
 */
import { type TerseEvent, timelineOf } from "../model/testing.ts";
import type {
  Agreement,
  ClaimAttribute,
  EventStatus,
  EventType,
  SourceDocument,
  Timeline,
} from "../model/timeline.ts";

/** label | type | date | sources | with | disputed | status; a label that begins with > is part of the visit above. */
const table = `
Biden takes office | appointment | 2021-01 | 2 | joe-biden | |
Biden–Xi call | call | 2021-02? | 2 | joe-biden, xi-jinping | |
Biden and Xi, Bali | summit | 2022-11 | 1 | joe-biden, xi-jinping | |
US shoots down Chinese balloon | military-incident | 2023-02 | 1 | | |
Blinken’s trip put off | visit | 2023-02 | 1 2 | antony-blinken | status | postponed
Commerce minister in the US | visit | [2023-02..2023-06] | 1 | | |
Burns (CIA) in China | visit | 2023-05 | 1 | | |
Sullivan and Wang Yi, Vienna | meeting | 2023-05 | 1 | wang-yi | |
Talks with Austin refused | meeting | 2023-06 | 1 | | | refused
Over a dozen talks refused | meeting | 2021/2023-06-19 | 1 | | | refused
Blinken in Beijing | visit | 2023-06-18/2023-06-19 | 1 2 | antony-blinken | onward-travel |
> Qin Gang | meeting | 2023-06-18 | 1 | antony-blinken, qin-gang | |
> Wang Yi | meeting | 2023-06-19 | 1 2 | antony-blinken, wang-yi | office |
> Xi Jinping | meeting | 2023-06-19 | 1 2 | antony-blinken, xi-jinping | duration |
Blinken to London | visit | [2023-06-19..2023-06-21] | 1 | antony-blinken | | planned
Xi and Biden may meet | meeting | 2023-06-20/.. | 1 | xi-jinping, joe-biden | | planned
Qin to visit Washington | agreement | 2023-06-18 | 1 | antony-blinken, qin-gang | |
To stabilise relations | agreement | 2023-06-19 | 1 2 | antony-blinken, xi-jinping | |
Military contact refused | meeting | 2023-06-19 | 1 | antony-blinken | | refused
Blinken: “Progress is tough” | statement | 2023-06-19 | 1 | antony-blinken | |
Beijing on the Wang talks | statement | 2023-06-19 | 1 2 | | |
Xi and Blinken’s remarks | statement | 2023-06-19 | 1 2 | antony-blinken, xi-jinping | |
Biden–Xi summit, California | summit | 2023-11 | 3 | joe-biden, xi-jinping | |
$95 billion aid package | aid-bill | 2024-04-24 | 3 | joe-biden | date |
Blinken in Shanghai, Beijing | visit | 2024-04-24/2024-04-26 | 3 4 5 | antony-blinken | |
> Chen Jining | meeting | [2024-04-24..2024-04-26] | 5 | antony-blinken | |
> Wang Yi | meeting | 2024-04-26 | 3 4 5 | antony-blinken, wang-yi | duration, office |
> Wang Xiaohong | meeting | 2024-04-26 | 3 4 5 | antony-blinken | |
> Xi Jinping | meeting | 2024-04-26 | 3 4 5 | antony-blinken, xi-jinping | |
Shoigu and Dong Jun, Astana | meeting | 2024-04-26 | 3 | | |
Putin to visit China | visit | 2024-05 | 4 | | | planned
To work on drugs, armies, AI | agreement | 2024-04-26 | 3 4 5 | antony-blinken | |
Putin announces his trip | announcement | [2024-04-24..2024-04-26] | 4 | | |
China condemns Taiwan aid | statement | [2024-04-24..2024-04-26] | 3 | | |
Wang Wenbin: “hypocritical” | accusation | [2024-04-24..2024-04-26] | 5 | | |
Blinken: Russia leans on China | statement | 2024-04-26 | 3 | antony-blinken | |
Miller’s account of the talks | statement | 2024-04-26 | 4 5 | antony-blinken | |
Wang Yi: “red lines” | statement | 2024-04-26 | 3 5 | wang-yi | |
Blinken’s concerns, to Xi | statement | 2024-04-26 | 3 5 | antony-blinken, xi-jinping | |
Sanctions on Chinese firms | sanction | | 3 | | |
Biden’s policy steps | other | | 1 | joe-biden | |
`;

type Source = Partial<SourceDocument> & { readonly id: string };

const sources: readonly Source[] = [
  {
    id: "1",
    byline: "Associated Press",
    published: "2023-06-19",
    origin: "ap-2023-06-19",
    kind: "translation",
  },
  { id: "2", published: "2023-06-19" },
  {
    id: "3",
    outlet: "Los Angeles Times",
    byline: "Matthew Lee, Associated Press",
    published: "2024-04-27",
    origin: "ap-2024-04-26",
    kind: "reprint",
  },
  { id: "4", published: "2024-04-26", origin: "ap-2024-04-26", kind: "paraphrase" },
  { id: "5", published: "[2024-04-26..2024-04-27]" },
];

/** 41 events, two visits with their meetings, two undated; five reports of four origins. */
export function figureTimeline(): Timeline {
  const events: TerseEvent[] = [];
  let visit = "";
  for (const [index, row] of table.trim().split("\n").entries()) {
    const event = eventOf(row, `e${index}`, visit);
    if (event.type === "visit" && event.partOf === undefined) visit = event.id;
    events.push(event);
  }
  const timeline = timelineOf(events);
  return {
    ...timeline,
    title: "United States and China, 2021–2024",
    description: "What five reports say about Blinken’s visits, and what they recall around them.",
    documents: sources.flatMap((source) => {
      const made = timeline.documents.find(({ id }) => id === source.id);
      return made === undefined
        ? []
        : [{ ...made, publishedBasis: "inferred" as const, ...source }];
    }),
  };
}

function eventOf(row: string, id: string, visit: string): TerseEvent {
  const [label = "", type, date, documents = "", people = "", disputed = "", status] = row
    .split("|")
    .map((cell) => cell.trim());
  const agreements = listed(disputed, /, /).map((attribute) =>
    disputeOf(attribute as ClaimAttribute),
  );
  return {
    id,
    label: label.replace(/^> /, ""),
    title: label.replace(/^> /, "Meeting with "),
    type: type as EventType,
    date: date || null,
    documents: listed(documents, / /),
    officials: listed(people, /, /),
    agreements,
    agreement:
      agreements.length > 0 ? "disputed" : documents.length > 1 ? "corroborated" : "single",
    origins: originsOf(listed(documents, / /)),
    status: (status || "occurred") as EventStatus,
    ...(label.startsWith("> ") ? { partOf: visit } : {}),
  };
}

function listed(text: string, separator: RegExp): string[] {
  return text === "" ? [] : text.split(separator);
}

function originsOf(documents: readonly string[]): string[] {
  const origin = (id: string) =>
    sources.find((source) => source.id === id)?.origin ?? `unknown:${id}`;
  return [...new Set(documents.map(origin))];
}

function disputeOf(attribute: ClaimAttribute): Agreement {
  const value = (name: string) => ({ value: name, claims: [], documents: [], origins: [name] });
  const values = attribute === "date" ? ["2024-04-24", "2024-01"] : ["one", "another"];
  return { attribute, state: "disputed", values: values.map(value), chosen: 0 };
}
