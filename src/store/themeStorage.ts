/** The theme chosen here before. Storage may be refused or full: then nothing is remembered, and nothing breaks. */
import { type ThemeChoice, themeChoices } from "../view/view";

const KEY = "readout.theme";

/** The remembered choice, or null. */
export function storedTheme(): ThemeChoice | null {
  try {
    const stored = window.localStorage.getItem(KEY);
    return themeChoices.find((choice) => choice === stored) ?? null;
  } catch {
    return null;
  }
}

/** Remembers a choice, if the browser lets us. */
export function storeTheme(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(KEY, choice);
  } catch {
    // Refused or full: the choice still holds for this page and stands in its address.
  }
}
