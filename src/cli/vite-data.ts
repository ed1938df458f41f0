import path from "node:path";
import type { Plugin } from "vite";

/**
 * The event sent to the open app when a compiled timeline changed on disk. The app listens:
 *
 *   import.meta.hot?.on("readout:timeline-changed", ({ id }) => …refetch timeline `id`…)
 *
 * `id` is the timeline's folder in public/timelines, or null when only index.json changed.
 */
export const TIMELINE_CHANGED = "readout:timeline-changed";

/** What comes with TIMELINE_CHANGED. */
export type TimelineChanged = { id: string | null };

/** The compiler writes several files at once; they make one event. */
const QUIET_MS = 80;

/**
 * Which timeline a changed file belongs to.
 * @returns its id, null for the list of timelines, undefined for any other file
 */
export function changedTimeline(timelines: string, file: string): string | null | undefined {
  const parts = path.relative(timelines, file).split(path.sep);
  if (parts[0] === "index.json") return null;
  const outside = parts[0] === ".." || parts[0] === "" || path.isAbsolute(parts[0] ?? "");
  return outside || parts.length < 2 ? undefined : parts[0];
}

/**
 * Tells the open app that a timeline was recompiled. Vite itself does nothing when a file in
 * public/ changes (no reload, no event), so the view is kept and only the data are fetched anew.
 */
export function timelineReload(): Plugin {
  return {
    name: "readout-timeline-reload",
    apply: "serve",
    configureServer(server) {
      const timelines = path.join(server.config.publicDir, "timelines");
      const timers = new Map<string | null, NodeJS.Timeout>();
      server.watcher.on("all", (_event, file) => {
        const id = changedTimeline(timelines, file);
        if (id === undefined) return;
        clearTimeout(timers.get(id));
        const send = () => server.ws.send(TIMELINE_CHANGED, { id } satisfies TimelineChanged);
        timers.set(id, setTimeout(send, QUIET_MS));
      });
    },
  };
}
