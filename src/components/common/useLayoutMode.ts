import { useMediaQuery } from "./useMediaQuery";

/**
 *   wide     ≥ 1200   filters beside the chart, event and report beside it too
 *   medium   ≥ 720    filters behind a button; the report takes the chart's place
 *   narrow            one column; event and report come as sheets
 */
export type LayoutMode = "wide" | "medium" | "narrow";

/** How much room there is. The stylesheets use the same two widths. */
export function useLayoutMode(): LayoutMode {
  const wide = useMediaQuery("(min-width: 1200px)");
  const medium = useMediaQuery("(min-width: 720px)");
  if (wide) return "wide";
  return medium ? "medium" : "narrow";
}
