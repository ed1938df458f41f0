/** The theme chosen here before. */
import { type ThemeChoice, themeChoices } from "../view/view";
import { onRemembered, recall, remember } from "./remembered";

const KEY = "theme";

/** The remembered choice, or null. */
export function storedTheme(): ThemeChoice | null {
  const stored = recall(KEY);
  return themeChoices.find((choice) => choice === stored) ?? null;
}

/** Remembers a choice, if the browser lets us. */
export function storeTheme(choice: ThemeChoice): void {
  remember(KEY, choice);
}

/** Calls back with a choice made in another tab: one desk has one light. Returns how to stop. */
export function onThemeElsewhere(listener: (choice: ThemeChoice) => void): () => void {
  return onRemembered(KEY, () => {
    const choice = storedTheme();
    if (choice !== null) listener(choice);
  });
}
