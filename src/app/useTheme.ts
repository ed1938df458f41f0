import { useEffect } from "react";
import { useMediaQuery } from "../components/common/useMediaQuery";
import { followTheme } from "../store/actions";
import { useViewStore } from "../store/viewStore";

/**
 * Puts the chosen theme on the root: `data-theme` (light or dark) overrules the system's wish; `data-shade` says what
 * came of it, for the few places where more than colours differ. A choice made in another tab holds here too.
 */
export function useTheme(): void {
  const choice = useViewStore((state) => state.view.theme);
  const systemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const shade = choice === "system" ? (systemDark ? "dark" : "light") : choice;
  useEffect(followTheme, []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (choice === "system") delete dataset.theme;
    else dataset.theme = choice;
    dataset.shade = shade;
  }, [choice, shade]);
}
