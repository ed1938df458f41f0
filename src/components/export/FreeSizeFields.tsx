import { useId } from "react";
import lines from "../common/field.module.css";
import styles from "./Choices.module.css";
import { type FreeSize, freeSize, inUnit, units } from "./freeSize";

type Props = {
  readonly value: FreeSize;
  readonly onChange: (value: FreeSize) => void;
};

/** Width, height and unit of a size of one's own; what is out of bounds is said at once. */
export function FreeSizeFields({ value, onChange }: Props) {
  const id = useId();
  const read = freeSize(value);
  const error = read.ok ? null : read.error;
  return (
    <div className={styles.sides}>
      {(["Width", "Height"] as const).map((name) => {
        const side = name === "Width" ? "width" : "height";
        const wrong = error?.startsWith(name) === true;
        return (
          <label key={name}>
            {name}
            <input
              type="number"
              className={lines.line}
              min={1}
              step="any"
              value={value[side]}
              aria-invalid={wrong || undefined}
              aria-describedby={wrong ? `${id}-error` : undefined}
              onChange={(event) => onChange({ ...value, [side]: event.target.value })}
            />
          </label>
        );
      })}
      <span role="radiogroup" aria-label="Unit" className={styles.units}>
        {units.map((unit) => (
          <label key={unit}>
            <input
              type="radio"
              name={`${id}-unit`}
              checked={unit === value.unit}
              onChange={() => onChange(inUnit(value, unit))}
            />
            {unit}
          </label>
        ))}
      </span>
      {error !== null && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
