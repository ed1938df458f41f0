import styles from "./Preview.module.css";
import type { ImageState } from "./useImage";

type Props = {
  readonly state: ImageState | null;
  readonly working: boolean;
  readonly onRetry: () => void;
};

/** The very drawing that will be saved, as an image; or what went wrong, and what to do. */
export function Preview({ state, working, onRetry }: Props) {
  const failed = state?.error ?? null;
  return (
    <div className={styles.preview} aria-busy={working}>
      {failed !== null && (
        <div role="alert" className={styles.error}>
          <p>{failed}</p>
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
      {state?.preview != null && state.drawing !== null && (
        <img
          className={styles.image}
          data-stale={working && state.file === null ? true : undefined}
          src={state.preview}
          width={state.drawing.width}
          height={state.drawing.height}
          alt={`Preview. ${state.drawing.alt} ${state.drawing.description}`}
        />
      )}
      {state === null && <p className={styles.loading}>Drawing the image…</p>}
    </div>
  );
}
