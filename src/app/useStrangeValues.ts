import { useEffect } from "react";
import type { Timeline } from "../model/timeline";
import { strangeValues } from "../select/strangeValues";
import { addProblem } from "../store/notices";
import { useViewStore } from "../store/viewStore";

/** Says which chosen values no event here has, once per timeline: whoever opens an old link should know why. */
export function useStrangeValues(timeline: Timeline | undefined): void {
  useEffect(() => {
    if (!timeline) return;
    for (const sentence of strangeValues(timeline, useViewStore.getState().view))
      addProblem(sentence);
  }, [timeline]);
}
