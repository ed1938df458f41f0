import type { ViewKind } from "../../view/view";

/** What the tabs are called, in their order. */
export const viewNames: Readonly<Record<ViewKind, string>> = {
  chart: "Chart",
  table: "Table",
  disagreements: "Disagreements",
  documents: "Documents",
};

/** The id of a tab, by which its panel is named. */
export const tabId = (view: ViewKind): string => `tab-${view}`;
