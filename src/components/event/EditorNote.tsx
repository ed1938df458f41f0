import { PencilLine } from "lucide-react";
import type { TimelineEvent } from "../../model/timeline";
import styles from "./EditorNote.module.css";

/** What the editors know from elsewhere; never mixed with what the reports say. */
export function EditorNote({ event }: { event: TimelineEvent }) {
  if (event.editorNote === undefined) return null;
  return (
    <aside className={styles.aside} aria-label="Editor’s note">
      <h3>
        <PencilLine size={13} aria-hidden="true" /> Editor’s note — not from these reports
      </h3>
      <p>{event.editorNote}</p>
    </aside>
  );
}
