/**
 * Keeps Readout for the time without network: registers the service worker, hands it what to keep, and tells when a
 * newer version is ready. Where the browser refuses, nothing changes.
 */
import { tellFreshness } from "../store/freshness";
import { PAGE_TO_SAVE } from "../worker/places";
import type { KeptFile, WorkerMessage } from "../worker/protocol";
import type { LoadedTimeline } from "./timeline";

export { watchData } from "./watchData";

const WORKER_FILE = "service-worker.js";
/** A page that stays open asks for a newer version this often, ms. */
const ASK_EVERY_MS = 3_600_000;

let registering: Promise<ServiceWorkerRegistration | null> | undefined;

/** Registers the worker of this page, once; null where that is not to be had. */
export function startWorker(): Promise<ServiceWorkerRegistration | null> {
  registering ??= register().catch(() => null);
  return registering;
}

/** Has the worker keep a timeline, its reports, the list it stands in, and the page it can be saved as. */
export async function keepOffline({ timeline, address }: LoadedTimeline): Promise<void> {
  const registration = await startWorker();
  if (registration === null) return;
  const { active } = await navigator.serviceWorker.ready;
  const files: KeptFile[] = [
    { address: new URL("timelines/index.json", document.baseURI).href, mark: null },
    { address, mark: null },
    { address: new URL(PAGE_TO_SAVE, document.baseURI).href, mark: null },
    ...timeline.documents.map(({ text, sha256 }) => ({
      address: new URL(text, address).href,
      mark: sha256,
    })),
  ];
  const folder = new URL(".", address).href;
  active?.postMessage({ kind: "keep", folder, files } satisfies WorkerMessage);
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined || !window.location.protocol.startsWith("http")) return null;
  const registration = await serviceWorker.register(workerAddress(), { updateViaCache: "none" });
  watchForUpdate(registration, serviceWorker);
  return registration;
}

function watchForUpdate(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
): void {
  const tell = () => {
    if (registration.waiting !== null && container.controller !== null)
      tellFreshness({ newVersion: true });
  };
  tell();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", tell);
  });
  setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY_MS);
}

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): { createScriptURL: (text: string) => unknown };
};

/** The worker's address, which browsers with Trusted Types take only from a policy; it lets no other pass. */
function workerAddress(): string {
  const address = new URL(WORKER_FILE, document.baseURI).href;
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy("readout-worker", {
    createScriptURL: (text) => {
      if (text !== address) throw new TypeError("not the service worker");
      return text;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}
