import controls from "../common/controls.module.css";
import { saveFile } from "../common/saveFile";
import { bytesInWords } from "./bytes";
import styles from "./DownloadBar.module.css";
import { imageFileName } from "./fileName";
import { type Settings, scaleFactor } from "./settings";
import type { ImageState } from "./useImage";

type Props = {
  /** The timeline's id, for the file's name. */
  readonly id: string;
  readonly settings: Settings;
  readonly state: ImageState | null;
  readonly working: boolean;
};

/** Below the choices: how large the file will be, and the button that saves it. */
export function DownloadBar({ id, settings, state, working }: Props) {
  const ready =
    !working && state?.settings === settings && state.file !== null && state.error === null;
  const save = () => {
    if (state?.file == null || state.drawing === null) return;
    saveFile(state.file, imageFileName(id, state.drawing, settings));
  };
  return (
    <footer className={styles.bar}>
      <p role="status" className={styles.size}>
        {ready ? sizeInWords(settings, state) : state?.error == null && "Drawing the image…"}
        {ready && unnamedInWords(state)}
      </p>
      <button type="button" className={controls.primary} disabled={!ready} onClick={save}>
        Download
      </button>
    </footer>
  );
}

/** "1700 × 1200 pixels, 312 kB". */
function sizeInWords({ format, scale }: Settings, { drawing, file }: ImageState): string {
  if (drawing === null || file === null) return "";
  const factor = format === "PNG" ? scaleFactor(scale) : 1;
  const unit = format === "PNG" ? "pixels" : "px";
  return `${drawing.width * factor} × ${drawing.height * factor} ${unit}, ${bytesInWords(file.size)}`;
}

/** What the image cannot show, and what to do about it; a published image itself only counts. */
function unnamedInWords({ drawing }: ImageState): string {
  const unnamed = drawing?.unnamed ?? 0;
  if (unnamed === 0) return "";
  const events = unnamed === 1 ? "1 event is" : `${unnamed} events are`;
  return `. ${events} only counted: a taller size names them.`;
}
