import styles from "./GestureHint.module.css";
import type { Hint } from "./useFirstHint";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

const words: Readonly<Record<Hint, string>> = {
  mouse: `Drag to move, ${isMac ? "⌘" : "Ctrl"} + wheel to zoom`,
  touch: "Drag to move, pinch to zoom",
};

/** Says once how one moves about. */
export function GestureHint({ hint }: { readonly hint: Hint | null }) {
  return (
    <output className={styles.hint} data-shown={hint !== null}>
      {hint !== null && words[hint]}
    </output>
  );
}
