/** Which lanes there are and which events stand in them: by type (verbs as titles), country, official, document. */
import type { EventType, Timeline } from "../model/timeline.ts";
import { documentName } from "../select/documentName.ts";
import type { LaneGrouping } from "../view/view.ts";
import { type ChartEvent, isStruck } from "./chartEvent.ts";

export type Lane = {
  /** Short and readable, for it stands in links: `CN`, `xi-jinping`, `met`; `none` for those without a value. */
  readonly id: string;
  readonly title: string;
  /** What it is sorted by where lanes stand by name. */
  readonly name: string;
  readonly events: readonly ChartEvent[];
};

type TypeLane = {
  readonly id: string;
  readonly title: string;
  readonly types: readonly EventType[];
};

/** Lanes by type, in their order on screen. What was refused or put off stands together, whatever its type. */
const refusedLane: TypeLane = { id: "refused", title: "Refused or put off", types: [] };
export const typeLanes: readonly TypeLane[] = [
  {
    id: "met",
    title: "Visits, meetings, calls",
    types: ["visit", "meeting", "summit", "call", "negotiation", "invitation"],
  },
  { id: "agreed", title: "Agreed", types: ["agreement"] },
  refusedLane,
  { id: "laws", title: "Laws and aid", types: ["aid-bill", "legislation", "sanction"] },
  { id: "said", title: "Said", types: ["statement", "announcement", "accusation", "threat"] },
  { id: "incidents", title: "Incidents", types: ["military-incident", "conflict"] },
  { id: "other", title: "Other", types: ["appointment", "other"] },
];

/** The lane of those without a value. */
export const NONE = "none";

const laneOfType = new Map(typeLanes.flatMap(({ id, types }) => types.map((type) => [type, id])));

/** Lanes that hold an event, in order; an event may stand in several. */
export function lanesOf(
  events: readonly ChartEvent[],
  grouping: LaneGrouping,
  timeline: Timeline,
): readonly Lane[] {
  switch (grouping) {
    case "type":
      return byType(events);
    case "country":
      return byCount(events, ({ countries }) => countries, countryName, "No country");
    case "official":
      return byCount(events, ({ officials }) => officials, officialNames(timeline), "Nobody named");
    case "document":
      return byDocument(events, timeline);
    case "none":
      return events.length === 0 ? [] : [{ ...named("all", "Events"), events }];
  }
}

function byType(events: readonly ChartEvent[]): readonly Lane[] {
  const lane = (event: ChartEvent) =>
    isStruck(event) ? refusedLane.id : (laneOfType.get(event.type) ?? "other");
  const groups = grouped(events, (event) => [lane(event)]);
  return typeLanes.flatMap(({ id, title }) => {
    const members = groups.get(id);
    return members === undefined ? [] : [{ ...named(id, title), events: members }];
  });
}

function named(id: string, title: string): Pick<Lane, "id" | "title" | "name"> {
  return { id, title, name: title };
}

function grouped(
  events: readonly ChartEvent[],
  keys: (event: ChartEvent) => readonly string[],
): Map<string, ChartEvent[]> {
  const groups = new Map<string, ChartEvent[]>();
  for (const event of events) {
    for (const key of keys(event)) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [event]);
      else members.push(event);
    }
  }
  return groups;
}

/** Most events first, then by name; those without a value last. */
function byCount(
  events: readonly ChartEvent[],
  values: (event: ChartEvent) => readonly string[],
  name: (value: string) => string,
  none: string,
): readonly Lane[] {
  const groups = grouped(events, (event) => (values(event).length === 0 ? [NONE] : values(event)));
  const lane = ([id, members]: [string, ChartEvent[]]): Lane => ({
    ...named(id, id === NONE ? none : name(id)),
    events: members,
  });
  const last = (id: string) => Number(id === NONE);
  return [...groups]
    .map(lane)
    .sort(
      (a, b) =>
        last(a.id) - last(b.id) ||
        b.events.length - a.events.length ||
        a.title.localeCompare(b.title, "en"),
    );
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

function countryName(code: string): string {
  return regions.of(code) ?? code;
}

function officialNames({ officials }: Timeline): (id: string) => string {
  const names = new Map(officials.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** In reading order, with the documents' numbers on screen. */
function byDocument(events: readonly ChartEvent[], timeline: Timeline): readonly Lane[] {
  const groups = grouped(events, ({ documents }) => documents);
  return timeline.documents.flatMap((document, index) => {
    const members = groups.get(document.id);
    const name = documentName(document, timeline);
    const title = `${index + 1} ${name}`;
    return members === undefined ? [] : [{ id: document.id, title, name, events: members }];
  });
}
