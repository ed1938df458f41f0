import checkbox from "../common/Checkbox.module.css";
import choices from "./Choices.module.css";
import styles from "./Details.module.css";
import type { Drawing } from "./makeImage";
import type { Settings } from "./settings";

type Props = {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly drawing: Drawing | null;
};

/** Whether the file carries the view, and word for word what that is. */
export function EmbedChoice({ settings, onChange, drawing }: Props) {
  const page = settings.format === "PDF";
  const embedded = drawing?.embedded ?? null;
  return (
    <div className={styles.part}>
      <label className={choices.check}>
        <input
          type="checkbox"
          className={checkbox.box}
          checked={settings.embed && !page}
          disabled={page}
          onChange={(event) => onChange({ ...settings, embed: event.target.checked })}
        />
        Embed the view
      </label>
      <p className={styles.hint}>
        {page
          ? "PNG and SVG can carry the view; a PDF cannot."
          : "Dropped on Readout, the image opens the view it shows."}
      </p>
      {!page && drawing !== null && (
        <details className={styles.details}>
          <summary>What is embedded</summary>
          {settings.embed ? <Embedded text={embedded} /> : <p>Nothing.</p>}
        </details>
      )}
    </div>
  );
}

function Embedded({ text }: { readonly text: string | null }) {
  if (text === null) return <p>Nothing: this view is too long to be embedded.</p>;
  return (
    <>
      <p>This text and nothing else: the link’s query, and a hash of the data.</p>
      <p className={styles.code}>{text}</p>
    </>
  );
}
