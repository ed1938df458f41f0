import { useMemo } from "react";
import {
  darkTheme,
  forcedTheme,
  lightTheme,
  type SystemColour,
  type Theme,
  withMoreContrast,
} from "../../scene/theme";
import { useViewStore } from "../../store/viewStore";
import { useMediaQuery } from "../common/useMediaQuery";

/** The theme one sees: the chosen one, or that of the system; the system's own colours where it forces them. */
export function useChartTheme(): Theme {
  const choice = useViewStore(({ view }) => view.theme);
  const systemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const forced = useMediaQuery("(forced-colors: active)");
  const moreContrast = useMediaQuery("(prefers-contrast: more)");
  const dark = choice === "system" ? systemDark : choice === "dark";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the system's colours change with its scheme
  return useMemo(() => {
    if (forced) return readForcedTheme();
    const theme = dark ? darkTheme : lightTheme;
    return moreContrast ? withMoreContrast(theme) : theme;
  }, [dark, forced, moreContrast, systemDark]);
}

/** A canvas is told no system colours: an element is, and says what they are. */
function readForcedTheme(): Theme {
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (name: SystemColour) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const theme = forcedTheme(read);
  probe.remove();
  return theme;
}
