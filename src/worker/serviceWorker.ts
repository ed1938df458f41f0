/**
 * The service worker: once opened, Readout works without network.
 *
 *   the page and its files   kept when a version is installed, answered from there
 *   timelines and reports    from the network, else from what was kept
 *
 * A new version is installed beside the old one and waits until the page lets it take over; what the old one kept stays
 * while another tab may ask for it.
 */
import { answerApp, answerPage, installApp, removeOldApps } from "./appFiles";
import { answerData, keepFiles } from "./dataFiles";
import { type Platform, placesOf, requestKind } from "./places";
import { readMessage } from "./protocol";

/** Written by the build (cli/vite-worker.ts): what to keep, and a hash of all of it. */
declare const READOUT_FILES: readonly string[];
declare const READOUT_VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const places = placesOf(worker.registration.scope, READOUT_VERSION);
const platform: Platform = {
  caches,
  fetch: (request, options) => fetch(request, options),
  now: () => new Date(),
};

worker.addEventListener("install", (event) => {
  event.waitUntil(installApp(platform, places, READOUT_FILES));
});

worker.addEventListener("activate", (event) => {
  // The one window that asked for the new version is about to reload.
  event.waitUntil(Promise.all([worker.clients.claim(), removeOldWith(1)]));
});

worker.addEventListener("message", (event) => {
  const message = readMessage(event.data);
  if (message?.kind === "take-over") event.waitUntil(worker.skipWaiting());
  if (message?.kind === "keep")
    event.waitUntil(keepFiles(platform, places, message.folder, message.files));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  switch (requestKind(places, READOUT_FILES, request.url, request.mode === "navigate")) {
    case "page":
      event.waitUntil(removeOldWith(0));
      return event.respondWith(answerPage(platform, places, request));
    case "app":
      return event.respondWith(answerApp(platform, places, request));
    case "data": {
      const { response, done } = answerData(platform, places, request);
      event.waitUntil(done);
      return event.respondWith(response);
    }
    case "foreign":
      return;
  }
});

/** Older versions go when no more windows than so many could still ask for their files, and no newer one waits. */
async function removeOldWith(windows: number): Promise<void> {
  if (worker.registration.waiting !== null || worker.registration.installing !== null) return;
  const all = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const own = all.filter(({ url }) => url.startsWith(places.scope));
  if (own.length <= windows) await removeOldApps(platform, places);
}
