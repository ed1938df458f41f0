import { X } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { ChoiceGroup } from "./ChoiceGroup";
import { chartOnScreen } from "./chartOnScreen";
import { DownloadBar } from "./DownloadBar";
import styles from "./ExportDialog.module.css";
import { localDay } from "./localDay";
import type { Subject } from "./makeImage";
import { Preview } from "./Preview";
import { formats, rangeHints, ranges, type Settings, scales, sizes, themes } from "./settings";
import { useImage } from "./useImage";
import { useModal } from "./useModal";

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
  const view = useViewStore((state) => state.view);
  const [opened] = useState(() => ({ chart: chartOnScreen(), madeOn: localDay(new Date()) }));
  const subject = useMemo<Subject>(
    () => ({ timeline, matching, view, ...opened }),
    [timeline, matching, view, opened],
  );
  const [settings, setSettings] = useState(startSettings);
  const [attempt, setAttempt] = useState(0);
  const { state, working } = useImage(subject, settings, attempt);
  const retry = () => setAttempt((count) => count + 1);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
      <header className={styles.header}>
        <h2 id={title}>Export image</h2>
        <button type="button" className={controls.icon} aria-label="Close" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>
        <Choices settings={settings} onChange={setSettings} />
        <Preview state={state} working={working} onRetry={retry} />
      </div>
      <DownloadBar id={timeline.id} settings={settings} state={state} working={working} />
    </dialog>
  );
}

/** Starts in the theme on screen: what one sees is what one gets. */
function startSettings(): Settings {
  const dark = getComputedStyle(document.documentElement).colorScheme === "dark";
  const theme = dark ? "Dark" : "Light";
  return { format: "PNG", size: "Current", scale: "2x", range: "Current view", theme };
}

type ChoicesProps = {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
};

function Choices({ settings, onChange }: ChoicesProps) {
  const { format, size, scale, range, theme } = settings;
  const set = (patch: Partial<Settings>) => onChange({ ...settings, ...patch });
  const vector = format === "SVG";
  return (
    <div className={styles.choices}>
      <ChoiceGroup
        name="Range"
        choices={ranges}
        value={range}
        onChange={(value) => set({ range: value })}
        note={rangeHints[range]}
      />
      <ChoiceGroup
        name="Size"
        choices={sizes}
        value={size}
        onChange={(value) => set({ size: value })}
        note={
          size === "Current" ? "The chart exactly as on screen, with title and sources." : undefined
        }
      />
      <ChoiceGroup
        name="Format"
        choices={formats}
        value={format}
        onChange={(value) => set({ format: value })}
      />
      <ChoiceGroup
        name="Scale"
        choices={scales}
        value={scale}
        onChange={(value) => set({ scale: value })}
        disabled={vector}
        note={vector ? "SVG is sharp at any scale." : undefined}
      />
      <ChoiceGroup
        name="Theme"
        choices={themes}
        value={theme}
        onChange={(value) => set({ theme: value })}
      />
    </div>
  );
}
