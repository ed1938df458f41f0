import { X } from "lucide-react";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { useTimeline } from "../../queries/timeline";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { Choices } from "./Choices";
import { chartOnScreen } from "./chartOnScreen";
import { Description } from "./Description";
import { DownloadBar } from "./DownloadBar";
import { EmbedChoice } from "./EmbedChoice";
import styles from "./ExportDialog.module.css";
import { localDay } from "./localDay";
import type { Subject } from "./makeImage";
import { Preview } from "./Preview";
import { recallSettings, rememberSettings } from "./rememberedSettings";
import { useImage } from "./useImage";
import { useModal } from "./useModal";
import { Warnings } from "./Warnings";

type Props = {
  readonly timeline: Timeline;
  /** Ids of the events that pass the filters. */
  readonly matching: ReadonlySet<string>;
  readonly onClose: () => void;
};

/** The dialog in which one chooses an image, sees it, and saves it. */
export function ExportDialog({ timeline, matching, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, onClose);
  const title = useId();
  const subject = useSubject(matching);
  const [settings, setSettings] = useState(() => recallSettings(timeline.id, isDark()));
  useEffect(() => rememberSettings(settings, timeline.id), [settings, timeline.id]);
  const [attempt, setAttempt] = useState(0);
  const { state, working } = useImage(subject, settings, attempt);
  const retry = () => setAttempt((count) => count + 1);
  const drawing = state?.drawing ?? null;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
      <header className={styles.header}>
        <h2 id={title}>Export image</h2>
        <button type="button" className={controls.icon} aria-label="Close" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>
        <div className={styles.choices}>
          <Choices timeline={timeline} settings={settings} onChange={setSettings} />
          <EmbedChoice settings={settings} onChange={setSettings} drawing={drawing} />
          <Description drawing={drawing} />
        </div>
        <div className={styles.picture}>
          <Preview state={state} working={working} onRetry={retry} />
          <Warnings warnings={drawing?.warnings ?? []} />
        </div>
      </div>
      <DownloadBar id={timeline.id} settings={settings} state={state} working={working} />
    </dialog>
  );
}

/** Null until the timeline's file, which is in the cache, is at hand. */
function useSubject(matching: ReadonlySet<string>): Subject | null {
  const view = useViewStore((state) => state.view);
  const { data: loaded } = useTimeline(view.timeline);
  const [opened] = useState(() => ({ chart: chartOnScreen(), madeOn: localDay(new Date()) }));
  return useMemo(
    () => (loaded === undefined ? null : { loaded, matching, view, ...opened }),
    [loaded, matching, view, opened],
  );
}

function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme === "dark";
}
