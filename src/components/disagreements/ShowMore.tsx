import { useState } from "react";
import { grouped } from "../../select/valueWords";
import controls from "../common/controls.module.css";
import styles from "./Groups.module.css";

/** So many at a time: a page of thousands would take seconds to draw. */
const STEP = 50;

/**
 * How many of a long list are shown, and how to show more.
 * @param wanted index of one that must be among them
 */
export function useShown(wanted: number): readonly [number, () => void] {
  const [shown, setShown] = useState(Math.max(STEP, wanted + 1));
  return [shown, () => setShown(shown + STEP)];
}

type Props = { readonly shown: number; readonly of: number; readonly more: () => void };

/** The button that goes on with a long list; nothing where all of it is shown. */
export function ShowMore({ shown, of, more }: Props) {
  if (shown >= of) return null;
  return (
    <button type="button" className={`${controls.button} ${styles.more}`} onClick={more}>
      Show {Math.min(STEP, of - shown)} more of {grouped(of - shown)}
    </button>
  );
}
