import { useState } from "react";
import controls from "../common/controls.module.css";
import { saveFile } from "../common/saveFile";
import { bytesInWords } from "./bytes";
import { copyImage } from "./copyImage";
import styles from "./DownloadBar.module.css";
import { imageFileName } from "./fileName";
import { chosenSize } from "./freeSize";
import { type Drawing, makePng } from "./makeImage";
import { type Settings, scaleFactor } from "./settings";
import type { ImageState } from "./useImage";

type Props = {
  /** The timeline's id, for the file's name. */
  readonly id: string;
  readonly settings: Settings;
  readonly state: ImageState | null;
  readonly working: boolean;
};

/** Below the choices: how large the file will be, and the buttons that save or copy it. */
export function DownloadBar({ id, settings, state, working }: Props) {
  const [said, setSaid] = useState<{ readonly of: Drawing; readonly words: string }>();
  const ready =
    !working && state?.settings === settings && state.file !== null && state.error === null;
  const drawing = state?.drawing ?? null;
  const save = () => {
    if (state?.file == null || drawing === null) return;
    saveFile(state.file, imageFileName(id, drawing, settings));
  };
  const copy = async () => {
    if (drawing === null) return;
    setSaid({ of: drawing, words: await copyImage(() => makePng(drawing, settings)) });
  };
  return (
    <footer className={styles.bar}>
      <p role="status" className={styles.size}>
        {ready
          ? sizeInWords(settings, state)
          : chosenSize(settings).ok && state?.error == null && "Drawing the image…"}
        {ready && said?.of === drawing && ` ${said?.words ?? ""}`}
      </p>
      <button
        type="button"
        className={controls.button}
        disabled={!ready}
        onClick={() => void copy()}
      >
        Copy image
      </button>
      <button type="button" className={controls.primary} disabled={!ready} onClick={save}>
        Download
      </button>
    </footer>
  );
}

/** "1700 × 1200 pixels, 312 kB." */
function sizeInWords(settings: Settings, { drawing, file }: ImageState): string {
  if (drawing === null || file === null) return "";
  return `${dimensions(settings, drawing)}, ${bytesInWords(file.size)}.`;
}

function dimensions({ format, scale }: Settings, { width, height, paper }: Drawing): string {
  const factor = format === "PNG" ? scaleFactor(scale) : 1;
  const [wide, high] = [width, height].map((side) => Math.round(side * factor));
  if (format === "PNG") return `${wide} × ${high} pixels`;
  return paper === null ? `${wide} × ${high} px` : `${paper.width} × ${paper.height}`;
}
