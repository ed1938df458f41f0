import { useId } from "react";
import controls from "../common/controls.module.css";
import styles from "./RadioWords.module.css";

type Props<Value extends string> = {
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** A choice as words in a row, the chosen one underlined: "Time  Condensed  Linear". */
export function RadioWords<Value extends string>({ name, options, value, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${id}-name`} className={styles.group}>
      <span id={`${id}-name`} className={styles.name}>
        {name}
      </span>
      {options.map(([option, words]) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={id}
            checked={option === value}
            onChange={() => onChange(option)}
            className={styles.input}
          />
          <span className={`${styles.words} ${controls.steady}`} data-words={words}>
            {words}
          </span>
        </label>
      ))}
    </div>
  );
}
