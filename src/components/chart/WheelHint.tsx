import styles from "./WheelHint.module.css";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Says once how to zoom and pan with a wheel. */
export function WheelHint({ shown }: { readonly shown: boolean }) {
  const key = isMac ? "⌘" : "Ctrl";
  return (
    <output className={styles.hint} data-shown={shown}>
      {shown && `${key} and wheel zooms, Shift and wheel moves along time`}
    </output>
  );
}
