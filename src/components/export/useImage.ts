import { useEffect, useRef, useState } from "react";
import { failure, type Result } from "../../model/result";
import { chosenSize } from "./freeSize";
import { type Drawing, makeDrawing, makeFile, type Subject } from "./makeImage";
import { measureOnCanvas } from "./measureOnCanvas";
import type { Settings } from "./settings";

/** Choices follow each other quickly; the image follows when they rest this long, ms. */
const PAUSE_MS = 120;
/** The same while one types. */
const TYPING_PAUSE_MS = 500;

export type ImageState = {
  /** The choices that all this belongs to. */
  readonly settings: Settings;
  readonly drawing: Drawing | null;
  /** Address of the drawing, for the preview; lives as long as this state. */
  readonly preview: string | null;
  readonly file: Blob | null;
  /** A sentence that says what to do instead. */
  readonly error: string | null;
};

/**
 * The image for the choices, made again when they change. While a new one is made the last one stays, with its own
 * settings, so that one can see that it is not yet the one asked for.
 */
export function useImage(
  subject: Subject | null,
  settings: Settings,
  attempt: number,
): { readonly state: ImageState | null; readonly working: boolean } {
  const [state, setState] = useState<ImageState | null>(null);
  const [working, setWorking] = useState(true);
  const words = useRef(settings.words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes the same image again
  useEffect(() => {
    if (subject === null) return;
    if (!chosenSize(settings).ok) return setWorking(false); // said beside the field; the last image stays
    const job = { stopped: false };
    const pause = words.current === settings.words ? PAUSE_MS : TYPING_PAUSE_MS;
    words.current = settings.words;
    setWorking(true);
    const timer = setTimeout(() => {
      void run(subject, settings, (next) => {
        if (!job.stopped) setState((last) => ({ ...fresh(settings, last), ...next }));
      }).finally(() => {
        if (!job.stopped) setWorking(false);
      });
    }, pause);
    return () => {
      job.stopped = true;
      clearTimeout(timer);
    };
  }, [subject, settings, attempt]);
  usePreviewCleanup(state?.preview ?? null);
  return { state, working };
}

/** What of the last state still holds for these settings. */
function fresh(settings: Settings, last: ImageState | null): ImageState {
  if (last?.settings === settings) return last;
  return { settings, drawing: null, preview: null, file: null, error: null };
}

async function run(
  subject: Subject,
  settings: Settings,
  tell: (next: Partial<ImageState>) => void,
): Promise<void> {
  const drawing = await attempted(async () =>
    makeDrawing(subject, settings, await measureOnCanvas()),
  );
  if (!drawing.ok) return tell({ error: drawing.error, drawing: null, preview: null, file: null });
  const blob = new Blob([drawing.value.svg], { type: "image/svg+xml" });
  const preview = URL.createObjectURL(blob);
  tell({ drawing: drawing.value, preview, file: null, error: null });
  const file = await attempted(() => makeFile(drawing.value, settings));
  tell(file.ok ? { file: file.value } : { error: file.error });
}

/** An exception here is a bug, but not one that should take the dialog down. */
async function attempted<T>(make: () => Promise<Result<T, string>>): Promise<Result<T, string>> {
  try {
    return await make();
  } catch (cause) {
    console.error(cause);
    return failure("The image could not be made. Try another size or range.");
  }
}

function usePreviewCleanup(preview: string | null): void {
  useEffect(() => {
    if (preview === null) return;
    return () => URL.revokeObjectURL(preview);
  }, [preview]);
}
