import styles from "./Ticks.module.css";
import type { Places } from "./usePlaces";

type Props = {
  places: Places;
  selected: string;
  choose: (passages: readonly string[], at: Element) => void;
};

/** Where the passages stand in the whole report, along its scroll bar. By keyboard the highlights themselves do this. */
export function Ticks({ places, selected, choose }: Props) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {[...places.tops].map(([id, top]) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={id === selected ? styles.selected : styles.tick}
          style={{ top: `${(top / places.height) * 100}%` }}
          onClick={(event) => choose([id], event.currentTarget)}
        />
      ))}
    </div>
  );
}
