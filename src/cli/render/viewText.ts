/** The view a picture shows, from the query of a link, and what in it cannot be honoured. */
import type { Timeline } from "../../model/timeline.ts";
import { closest } from "../../pipeline/similar.ts";
import { columnsOf } from "../../select/columns.ts";
import { facetTitles } from "../../select/facetNames.ts";
import { readQuery } from "../../view/queryString.ts";
import { parameterNames, parseView } from "../../view/url.ts";
import { defaultView, facets, type View } from "../../view/view.ts";

export type ReadView = {
  readonly view: View;
  /** Sentences; the picture is made all the same. */
  readonly warnings: readonly string[];
};

/** Reads "official=qin-gang&lanes=country", with or without what stands before it in a link. */
export function readView(text: string, timeline: Timeline): ReadView {
  const query = text.replace(/^[^?#]*\?/, "").replace(/#.*$/, "");
  const { view, problems } = parseView(query);
  return {
    view,
    warnings: [
      ...strangeParameters(query),
      ...problems.map(({ parameter, value, message }) => `${parameter}=${value}: ${message}`),
      ...strangeValues(view, timeline),
      ...strangeEvent(view, timeline),
      ...notDrawn(query, view),
    ],
  };
}

function strangeParameters(query: string): string[] {
  return readQuery(query).flatMap(([name]) =>
    parameterNames.includes(name) ? [] : `${name}: no such parameter${meant(name, parameterNames)}`,
  );
}

/** Parameters of the page around the chart; `key` is their part of the view. */
const ofThePage: readonly (readonly [parameter: string, key: keyof View])[] = [
  ["view", "view"],
  ["columns", "columns"],
  ["sort", "sort"],
  ["by", "disagreementsBy"],
  ["compare", "compare"],
  ["passage", "passage"],
];

function notDrawn(query: string, view: View): string[] {
  const given = new Map(readQuery(query).reverse()); // of several the first counts
  return ofThePage.flatMap(([name, key]) =>
    given.has(name) && JSON.stringify(view[key]) !== JSON.stringify(defaultView[key])
      ? [`${name}=${given.get(name)}: a picture shows the chart alone`]
      : [],
  );
}

function strangeValues({ filters }: View, timeline: Timeline): string[] {
  const columns = columnsOf(timeline).facets;
  return facets.flatMap((facet) => {
    const known = [...columns[facet].codeOf.keys()];
    const strange = filters.values[facet].filter((value) => !columns[facet].codeOf.has(value));
    return strange.map(
      (value) =>
        `${facet}=${value}: no event has this ${facetTitles[facet].toLowerCase()}${meant(value, known)}`,
    );
  });
}

function strangeEvent({ event }: View, { events }: Timeline): string[] {
  const ids = events.map(({ id }) => id);
  if (event === null || ids.includes(event)) return [];
  return [`event=${event}: there is no such event${meant(event, ids)}`];
}

function meant(word: string, options: readonly string[]): string {
  const near = closest(word, options);
  return near === null ? "" : `; did you mean ${near}?`;
}
