import type { WorkerMessage } from "../worker/protocol";

/** How long a waiting worker may take to begin, ms. */
const PATIENCE_MS = 3000;

/** Loads the page anew, in the newest version that has been fetched. The address keeps the view. */
export async function reloadPage(): Promise<void> {
  await takeOver().catch(() => undefined);
  window.location.reload();
}

/** Has the worker that waits serve this page; other windows go on with what they have. */
async function takeOver(): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const waiting = (await container?.getRegistration())?.waiting;
  if (container === undefined || !waiting) return;
  const begun = new Promise((resolve) =>
    container.addEventListener("controllerchange", resolve, { once: true }),
  );
  waiting.postMessage({ kind: "take-over" } satisfies WorkerMessage);
  await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
