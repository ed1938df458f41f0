/** The choices of the last time, as long as the page is open; words belong to their timeline. */
import { noWords, type Settings, usualSettings } from "./settings";

let last: { readonly settings: Settings; readonly timeline: string } | null = null;

/** Keeps what is chosen. */
export function rememberSettings(settings: Settings, timeline: string): void {
  last = { settings, timeline };
}

/** What was chosen last; at first the usual, in the theme on screen: what one sees is what one gets. */
export function recallSettings(timeline: string, dark: boolean): Settings {
  if (last === null) return { ...usualSettings, theme: dark ? "Dark" : "Light" };
  return last.timeline === timeline ? last.settings : { ...last.settings, words: noWords };
}
