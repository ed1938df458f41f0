/** The id of the chart's column: where "Skip to timeline" leads, and focus when it has nowhere else to go. */
export const CHART_ID = "timeline";
