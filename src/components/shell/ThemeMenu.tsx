import { Contrast } from "lucide-react";
import { setTheme } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { type ThemeChoice, themeChoices } from "../../view/view";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import styles from "./ThemeMenu.module.css";

const names: Readonly<Record<ThemeChoice, string>> = {
  system: "System",
  light: "Light",
  dark: "Dark",
};

/** Light, dark, or as the system wishes. */
export function ThemeMenu() {
  const button = <Contrast size={16} aria-hidden="true" />;
  return (
    <Popover button={button} label="Theme" className={controls.icon}>
      {() => <ThemeChoices />}
    </Popover>
  );
}

/** The choice itself, for the menu here and the one of narrow screens. */
export function ThemeChoices() {
  const chosen = useViewStore((state) => state.view.theme);
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.name}>Theme</legend>
      {themeChoices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            checked={choice === chosen}
            onChange={() => setTheme(choice)}
          />
          {names[choice]}
        </label>
      ))}
    </fieldset>
  );
}
