import { darkTheme, lightTheme, type Theme } from "../../scene/theme";
import { useViewStore } from "../../store/viewStore";
import { useMediaQuery } from "../common/useMediaQuery";

/** The theme one sees: the chosen one, or that of the system. */
export function useChartTheme(): Theme {
  const choice = useViewStore(({ view }) => view.theme);
  const dark = useMediaQuery("(prefers-color-scheme: dark)");
  if (choice === "system") return dark ? darkTheme : lightTheme;
  return choice === "dark" ? darkTheme : lightTheme;
}
