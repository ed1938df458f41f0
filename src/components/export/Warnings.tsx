import { TriangleAlert } from "lucide-react";
import { useId } from "react";
import styles from "./Warnings.module.css";

/** What to know before the image is published; told politely when it changes, nothing where all is well. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  const name = useId();
  return (
    <div className={styles.warnings} aria-live="polite">
      {warnings.length > 0 && (
        <>
          <h3 id={name}>
            <TriangleAlert size={14} aria-hidden="true" /> Warnings
          </h3>
          <ul aria-labelledby={name}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
