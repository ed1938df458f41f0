/** `readout compile --watch`: compiles again whenever the data change, and survives what goes wrong. */
import { watch } from "node:fs";

/** Editors write a file in several steps; changes within this time are one. */
const QUIET_MS = 100;

/**
 * Runs `task` now and after every change below `folder`, never twice at once. Errors of the task are printed.
 * @returns stops watching
 */
export function watchFolder(folder: string, task: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    again = running;
    if (running) return;
    running = true;
    await task().catch((error: unknown) => console.error(String(error)));
    running = false;
    if (again) void run();
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET_MS);
  });
  watcher.on("error", (error) => console.error(`Watching ${folder} failed: ${error.message}`));
  void run();
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
