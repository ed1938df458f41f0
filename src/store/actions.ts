/** What one does to the View, in the words of the person who does it; each says how history records it. */
import {
  defaultView,
  type Facet,
  type FacetMatch,
  type Filters,
  noFilters,
  type ThemeChoice,
  type ViewKind,
} from "../view/view";
import { onThemeElsewhere, storeTheme } from "./themeStorage";
import { type HistoryMode, useViewStore } from "./viewStore";

function changeFilters(patch: Partial<Filters>, mode: HistoryMode = "push"): void {
  const { view, change } = useViewStore.getState();
  change({ filters: { ...view.filters, ...patch } }, mode);
}

/** Chooses a value of a facet, or drops it. */
export function toggleFacetValue(facet: Facet, value: string): void {
  const { values } = useViewStore.getState().view.filters;
  const chosen = values[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  changeFilters({ values: { ...values, [facet]: next } });
}

/** Makes a value the facet's sole choice. */
export function onlyFacetValue(facet: Facet, value: string): void {
  const { values } = useViewStore.getState().view.filters;
  changeFilters({ values: { ...values, [facet]: [value] } });
}

/** Drops all values of a facet. */
export function clearFacet(facet: Facet): void {
  const { values, match } = useViewStore.getState().view.filters;
  const { [facet]: _dropped, ...rest } = match;
  changeFilters({ values: { ...values, [facet]: [] }, match: rest });
}

/** Whether an event must have one of the chosen values or all. */
export function setFacetMatch(facet: Facet, how: FacetMatch): void {
  const { [facet]: _before, ...rest } = useViewStore.getState().view.filters.match;
  changeFilters({ match: how === "all" ? { ...rest, [facet]: how } : rest });
}

/** Sets the search text: beginning and ending a search are acts, typing on is a gesture. */
export function setQuery(query: string): void {
  const before = useViewStore.getState().view.filters.query;
  changeFilters({ query }, before === "" || query === "" ? "push" : "replace");
}

/** Sets the first and last day shown; stepping on is a gesture, and replaces. */
export function setDays(from: string | null, to: string | null, mode?: HistoryMode): void {
  changeFilters({ from, to }, mode);
}

/** Shows everything again. */
export function clearFilters(): void {
  changeFilters(noFilters);
}

/** Whether events that do not match go or fade. */
export function setFiltered(filtered: "hide" | "fade"): void {
  useViewStore.getState().change({ filtered }, "push");
}

/** Turns to chart, table, disagreements or documents; what is selected stays so. */
export function setViewKind(view: ViewKind): void {
  const { view: before, change } = useViewStore.getState();
  if (before.view !== view) change({ view }, "push");
}

/** Opens an event, or closes the panel with null; its report closes with it. */
export function selectEvent(event: string | null): void {
  useViewStore.getState().change({ event, passage: null }, "push");
}

/** Opens the report at a passage, or closes it with null. */
export function selectPassage(passage: string | null): void {
  useViewStore.getState().change({ passage }, "push");
}

/** A preference more than a place to return to: it replaces the entry, and is remembered. */
export function setTheme(theme: ThemeChoice): void {
  storeTheme(theme);
  useViewStore.getState().change({ theme }, "replace");
}

/** Takes over the theme chosen in another tab. Returns how to stop. */
export function followTheme(): () => void {
  return onThemeElsewhere((theme) => useViewStore.getState().change({ theme }, "replace"));
}

/** Goes to another timeline; what was chosen in the last one has no meaning there. */
export function openTimeline(timeline: string | null): void {
  const { theme } = useViewStore.getState().view;
  useViewStore.getState().change({ ...defaultView, timeline, theme }, "push");
}
