/**
 * The View: everything one looks at, as one value. The URL is its record (`url.ts`).
 * Nothing derived and nothing fetched stands in it.
 */

export const facets = [
  "country",
  "official",
  "type",
  "document",
  "topic",
  "status",
  "agreement",
  "place",
] as const;
export type Facet = (typeof facets)[number];

/** `any`: an event matches if it has one of the chosen values; `all`: if it has every one of them. */
export type FacetMatch = "any" | "all";

export type Filters = {
  /** Chosen values per facet, in the order chosen; an empty list is no filter. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Facets not listed match `any`. */
  readonly match: Readonly<Partial<Record<Facet, FacetMatch>>>;
  /** Full-text query; empty is no filter. */
  readonly query: string;
  /** Inclusive ISO days (`2023-06-19`), or null for open; a filter on overlap with the outer bounds. */
  readonly from: string | null;
  readonly to: string | null;
};

/** The zoom window in UTC ms, half-open, `start < end`. It never changes what is counted. */
export type TimeWindow = { readonly start: number; readonly end: number };

export const laneGroupings = ["type", "country", "official", "document", "none"] as const;
export type LaneGrouping = (typeof laneGroupings)[number];

export const timeScales = ["condensed", "linear"] as const;
export type TimeScaleKind = (typeof timeScales)[number];

/** What the middle of the page shows, by the names of its tabs. */
export const viewKinds = ["chart", "table", "disagreements", "documents"] as const;
export type ViewKind = (typeof viewKinds)[number];

/** How lanes follow each other; `usual` is the order of reading of types and documents, else by number. */
export const laneOrders = ["usual", "first", "number", "name"] as const;
export type LaneOrder = (typeof laneOrders)[number];

/** What a person did to the lanes; ids are those of the present grouping and mean nothing in another. */
export type LaneChoices = {
  readonly order: LaneOrder;
  /** Lanes at the top, in this order. */
  readonly pinned: readonly string[];
  /** Lanes set in order by hand; they come after the pinned ones and before those in `order`. */
  readonly moved: readonly string[];
  /** Lanes folded to one row. */
  readonly folded: readonly string[];
};

/** The column a table is sorted by. */
export type TableSort = { readonly column: string; readonly descending: boolean };

/** What the disagreements stand by. */
export const disputeGroupings = ["event", "attribute"] as const;
export type DisputeGrouping = (typeof disputeGroupings)[number];

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export type View = {
  /** Timeline id, or a path of the same origin; null is the first of `timelines/index.json`. */
  readonly timeline: string | null;
  readonly filters: Filters;
  /** What becomes of events that do not match. */
  readonly filtered: "hide" | "fade";
  /** null fits everything. */
  readonly window: TimeWindow | null;
  readonly lanes: LaneGrouping;
  /** Lanes by type were asked for by name: a phone, where one stream of time is usual, shows them too. */
  readonly typeLanes: boolean;
  readonly laneChoices: LaneChoices;
  readonly scale: TimeScaleKind;
  /** Selected event id. */
  readonly event: string | null;
  /** Selected passage id; with an event it opens the report at that passage. */
  readonly passage: string | null;
  readonly view: ViewKind;
  /** Columns of the table, in their order; null for the usual ones. */
  readonly columns: readonly string[] | null;
  /** null sorts by time. */
  readonly sort: TableSort | null;
  readonly disagreementsBy: DisputeGrouping;
  /** Ids of the documents laid side by side on the documents page, in their order; empty for none. */
  readonly compare: readonly string[];
  readonly theme: ThemeChoice;
};

const noValues: Filters["values"] = {
  country: [],
  official: [],
  type: [],
  document: [],
  topic: [],
  status: [],
  agreement: [],
  place: [],
};

export const noFilters: Filters = { values: noValues, match: {}, query: "", from: null, to: null };

export const usualLanes: LaneChoices = { order: "usual", pinned: [], moved: [], folded: [] };

export const defaultView: View = {
  timeline: null,
  filters: noFilters,
  filtered: "hide",
  window: null,
  lanes: "type",
  typeLanes: false,
  laneChoices: usualLanes,
  scale: "condensed",
  event: null,
  passage: null,
  view: "chart",
  columns: null,
  sort: null,
  disagreementsBy: "event",
  compare: [],
  theme: "system",
};
