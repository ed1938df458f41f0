import type { CDPSession, Page } from "@playwright/test";

/** How a page kept up during a gesture. Times are in milliseconds. */
export type FrameReport = {
  frames: number;
  p50: number;
  p95: number;
  p99: number;
  /** Frames that came later than the next refresh of a 60 Hz screen. */
  late: number;
  /** CPU time of the main thread per frame, whether or not the frame came in time. */
  cpu: number;
};

/** A frame that took longer than this missed a refresh at 60 Hz (16.7 ms, and some jitter). */
const LATE_MS = 17.5;

declare global {
  interface Window {
    /** Start times of the frames since recording began; undefined when not recording. */
    benchFrames?: number[] | undefined;
  }
}

/** The value below which the given share of the values lie (nearest rank). */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Times between one frame and the next. */
export function intervals(times: number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** Begins an animation frame loop in the page that notes when each frame starts. */
async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    window.benchFrames = times;
    const note = (time: number) => {
      times.push(time);
      if (window.benchFrames === times) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

async function stopRecording(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const times = window.benchFrames ?? [];
    window.benchFrames = undefined;
    return times;
  });
}

/** One of Chromium's own counters, such as TaskDuration (CPU seconds, see main.ts) or JSHeapUsedSize (bytes). */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
}

/** Records frames while the gesture is made. */
export async function recordFrames(
  page: Page,
  session: CDPSession,
  gesture: () => Promise<void>,
): Promise<FrameReport> {
  await startRecording(page);
  const before = await metric(session, "TaskDuration");
  await gesture();
  const cpuSeconds = (await metric(session, "TaskDuration")) - before;
  const times = intervals(await stopRecording(page));
  return {
    frames: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    late: times.filter((time) => time > LATE_MS).length,
    cpu: (cpuSeconds * 1000) / times.length,
  };
}
