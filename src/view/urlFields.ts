/**
 * One field per URL parameter: how it is written (null when it is as by default) and how it is read. Reading adds to a
 * View what it understands and says in a sentence what it does not; it never throws.
 */
import { agreementStates, eventStatuses, eventTypes } from "../model/timeline";
import { dayStart, readInstant, writeInstant } from "./isoTime";
import { readList, writeList } from "./queryString";
import { timelineReference } from "./timelineReference";
import { type Facet, type FacetMatch, type Filters, facets, type View } from "./view";

export type Reading = { readonly view: View; readonly messages: readonly string[] };

export type Field = {
  readonly name: string;
  readonly write: (view: View) => string | null;
  readonly read: (text: string, view: View) => Reading;
};

/** Longer values belong to nobody's timeline, only to somebody's attack. */
export const LONGEST_VALUE = 1000;

const known: Partial<Record<Facet, readonly string[]>> = {
  type: eventTypes,
  status: eventStatuses,
  agreement: agreementStates,
};

export const fine = (view: View): Reading => ({ view, messages: [] });
export const fault = (view: View, ...messages: string[]): Reading => ({ view, messages });

/** The chosen values of one facet, joined by commas. */
export function facetField(facet: Facet): Field {
  return {
    name: facet,
    write: ({ filters }) => writeList(filters.values[facet]) || null,
    read: (text, view) => {
      const written = (item: string) => (facet === "country" ? item.toUpperCase() : item);
      const items = readList(text);
      const kept = items.filter((item) => isFacetValue(facet, written(item)));
      const dropped = items.filter((item) => !kept.includes(item));
      const messages = dropped.map((item) => `“${shorten(item)}” is not a ${facet}.`);
      return { view: withValues(view, facet, [...new Set(kept.map(written))]), messages };
    },
  };
}

function isFacetValue(facet: Facet, value: string): boolean {
  if (value.length > LONGEST_VALUE) return false;
  if (facet === "country") return /^[A-Z]{2}$/.test(value);
  return known[facet]?.includes(value) ?? true;
}

function withValues(view: View, facet: Facet, values: readonly string[]): View {
  const { filters } = view;
  return { ...view, filters: { ...filters, values: { ...filters.values, [facet]: values } } };
}

/** `country:all,official:all`; facets not named match any. */
export const matchField: Field = {
  name: "match",
  write: ({ filters }) =>
    facets
      .filter((facet) => filters.match[facet] === "all")
      .map((facet) => `${facet}:all`)
      .join(",") || null,
  read: (text, view) => {
    const match: Partial<Record<Facet, FacetMatch>> = {};
    const messages: string[] = [];
    for (const item of readList(text)) {
      const [facet, how] = item.split(":");
      if (!isFacet(facet) || (how !== "all" && how !== "any"))
        messages.push(`“${shorten(item)}” does not say how to match, as “country:all” would.`);
      else if (how === "all") match[facet] = how;
    }
    return { view: { ...view, filters: { ...view.filters, match } }, messages };
  },
};

function isFacet(name: string | undefined): name is Facet {
  return facets.some((facet) => facet === name);
}

/** The search text, as typed. */
export const queryField: Field = {
  name: "q",
  write: ({ filters }) => filters.query || null,
  read: (query, view) =>
    query.length > LONGEST_VALUE
      ? fault(view, `The search is longer than ${LONGEST_VALUE} characters.`)
      : fine({ ...view, filters: { ...view.filters, query } }),
};

/** The first or last day of the filter on time. */
export function dayField(name: "from" | "to"): Field {
  return {
    name,
    write: ({ filters }) => filters[name],
    read: (day, view) => {
      if (dayStart(day) === null)
        return fault(view, `“${shorten(day)}” is not a day, as 2023-06-19 would be.`);
      const filters: Filters = { ...view.filters, [name]: day };
      if (isReversed(filters)) return fault(view, `“${day}” comes before the first day.`);
      return fine({ ...view, filters });
    },
  };
}

function isReversed({ from, to }: Filters): boolean {
  return from !== null && to !== null && (dayStart(from) ?? 0) > (dayStart(to) ?? 0);
}

/** The zoom window, `<ISO>/<ISO>`, to the millisecond and at least one long. */
export const windowField: Field = {
  name: "window",
  write: ({ window }) => {
    if (window === null) return null;
    const end = Math.max(Math.round(window.end), Math.round(window.start) + 1);
    return `${writeInstant(window.start)}/${writeInstant(end)}`;
  },
  read: (text, view) => {
    const [start, end, ...rest] = text.split("/").map(readInstant);
    if (start == null || end == null || rest.length > 0)
      return fault(view, `“${shorten(text)}” is not a stretch of time.`);
    if (start >= end) return fault(view, "The stretch of time to show is empty.");
    return fine({ ...view, window: { start, end } });
  },
};

/** The timeline, by id or by a path of this site. */
export const timelineField: Field = {
  name: "timeline",
  write: ({ timeline }) => timeline,
  read: (text, view) =>
    timelineReference(text) === null
      ? fault(view, `“${shorten(text)}” is neither a timeline’s name nor a file of this site.`)
      : fine({ ...view, timeline: text }),
};

/** An id, looked up once the timeline is there. */
export function idField(name: "event" | "passage"): Field {
  return {
    name,
    write: (view) => view[name],
    read: (id, view) =>
      id === "" || id.length > LONGEST_VALUE
        ? fault(view, `“${shorten(id)}” names no ${name}.`)
        : fine({ ...view, [name]: id }),
  };
}

/** One of a few words. */
export function choiceField<Name extends "filtered" | "scale" | "view" | "theme">(
  name: Name,
  choices: readonly View[Name][],
  usual: View[Name],
): Field {
  return {
    name,
    write: (view) => (view[name] === usual ? null : view[name]),
    read: (text, view) =>
      choices.some((choice) => choice === text)
        ? fine({ ...view, [name]: text })
        : fault(view, `“${shorten(text)}” is none of ${choices.join(", ")}.`),
  };
}

/** Enough of a value to recognise it by. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
