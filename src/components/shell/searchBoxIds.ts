/** The id by which `/` finds the search field. */
export const SEARCH_ID = "search";

/** The id by which the field finds its results. */
export const SEARCH_RESULTS_ID = "search-results";
