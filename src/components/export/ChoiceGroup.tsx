import { useId } from "react";
import styles from "./ChoiceGroup.module.css";

type Props<Choice extends string> = {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: Choice;
  readonly onChange: (value: Choice) => void;
  /** A sentence under the group: what the choice means, or why there is none. */
  readonly note?: string;
  readonly disabled?: boolean;
  /** Those that cannot be chosen here; the note says why. */
  readonly barred?: readonly Choice[];
};

/** A few choices side by side, of which one holds; real radio buttons underneath. */
export function ChoiceGroup<Choice extends string>(props: Props<Choice>) {
  const { name, choices, value, onChange, note, disabled = false, barred = [] } = props;
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      aria-describedby={note === undefined ? undefined : `${id}-note`}
      aria-disabled={disabled || undefined}
      className={styles.group}
    >
      <span id={`${id}-name`} className={styles.name}>
        {name}
      </span>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={id}
              checked={choice === value}
              disabled={disabled || barred.includes(choice)}
              onChange={() => onChange(choice)}
            />
            <span data-choice={choice}>{choice}</span>
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
