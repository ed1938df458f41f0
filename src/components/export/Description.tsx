import { useState } from "react";
import controls from "../common/controls.module.css";
import { copyText } from "../common/copyText";
import styles from "./Details.module.css";
import type { Drawing } from "./makeImage";

type Props = { readonly drawing: Drawing | null };

/** What the image says to those who cannot see it: it stands in the file, and goes with it where one publishes it. */
export function Description({ drawing }: Props) {
  const [said, setSaid] = useState<{ readonly of: Drawing | null; readonly words: string }>();
  if (drawing === null) return null;
  const { alt, description } = drawing;
  const copy = async () => {
    const done = await copyText(`${alt}\n\n${description}`);
    setSaid({
      of: drawing,
      words: done ? "Copied." : "The browser refused. Select the text and copy it.",
    });
  };
  return (
    <section className={styles.part} aria-label="Description">
      <p className={styles.words}>
        <span className={styles.name}>Alt text</span> {alt}
      </p>
      <details className={styles.details}>
        <summary>Longer description</summary>
        <p className={styles.words}>{description}</p>
      </details>
      <p>
        <button type="button" className={controls.quiet} onClick={() => void copy()}>
          Copy description
        </button>{" "}
        <span aria-live="polite">{said?.of === drawing && said.words}</span>
      </p>
    </section>
  );
}
