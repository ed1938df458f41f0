import { execFileSync } from "node:child_process";
import os from "node:os";
import { type FrameReport, percentile } from "./frames.ts";
import type { LoadsReport } from "./loads.ts";

/** Everything one run of the bench found. */
export type BenchReport = {
  load: LoadsReport;
  baseline: Record<string, FrameReport>;
  app: Record<string, FrameReport>;
  clicks: number[];
  heapMb: number;
  sizes: SizeReport[];
};

/** One size of timeline: times in ms, heaps in MB after loading and after all clicks. */
export type SizeReport = {
  events: number;
  firstPicture: number;
  filters: number[];
  selections: number[];
  loaded: number;
  heap: number;
};

const number = (value: number) => value.toFixed(1).padStart(8);

/** The machine and the moment, without which no number means anything. */
export function machineLines(browser: string): string[] {
  const [cpu] = os.cpus();
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const load = os.loadavg()[0] ?? 0;
  return [
    `Date      ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC, commit ${commit}`,
    `Machine   ${cpu?.model ?? "unknown CPU"}, ${os.cpus().length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `Software  ${os.type()} ${os.release()}, Node ${process.version}, ${browser}`,
    `Load      ${load.toFixed(2)}${load > os.cpus().length / 2 ? " (others use this machine: numbers are too high)" : ""}`,
  ];
}

function frameLine(name: string, report: FrameReport): string {
  const { p50, p95, p99, cpu, late, frames } = report;
  const late3 = `${late}/${frames}`.padStart(10);
  return `${name.padEnd(24)}${[p50, p95, p99, cpu].map(number).join("")}${late3}`;
}

/** Frame times of each gesture, each beside its lower bound. */
export function frameLines({ app, baseline }: BenchReport): string[] {
  const head = ["p50", "p95", "p99", "CPU"].map((title) => title.padStart(8)).join("");
  const rows = Object.entries(app).flatMap(([name, report]) => {
    const bound = baseline[name];
    return [frameLine(name, report), ...(bound ? [frameLine("  lower bound", bound)] : [])];
  });
  return [`${"Frame time, ms".padEnd(24)}${head}${"late".padStart(10)}`, ...rows];
}

/** Loading, opening an event, and memory. */
export function otherLines({ load, clicks, heapMb }: BenchReport): string[] {
  const [first = Number.NaN, ...rest] = clicks;
  const row = (name: string, value: number, unit: string) =>
    `${name.padEnd(48)}${number(value)} ${unit}`;
  return [
    row(`Bare page to first paint, median of ${load.loads}`, load.bare, "ms  (lower bound)"),
    row("Load to first paint", load.firstPaint, "ms"),
    row("Load to first picture", load.firstPicture, "ms"),
    row("JavaScript asked for before it, gzipped", load.scriptKb, "kB  (aim 200)"),
    row("Click to passages, first", first, "ms"),
    row(`Click to passages, next ${rest.length}, p50`, percentile(rest, 0.5), "ms"),
    row(`Click to passages, next ${rest.length}, p95`, percentile(rest, 0.95), "ms  (aim 100)"),
    row("JavaScript heap after all this", heapMb, "MB"),
  ];
}

/** How it answers with few and with many events, side by side. */
export function sizeLines({ sizes }: BenchReport): string[] {
  const row = (name: string, of: (size: SizeReport) => number) =>
    `${name.padEnd(40)}${sizes.map((size) => number(of(size))).join("")}`;
  const later = ([, ...rest]: number[]) => percentile(rest, 0.5);
  const heads = sizes.map(({ events }) => events.toLocaleString("en").padStart(8)).join("");
  return [
    `${"Events on the page".padEnd(40)}${heads}`,
    row("First picture, ms", ({ firstPicture }) => firstPicture),
    row("Filter, first click to all shown, ms", ({ filters }) => filters[0] ?? Number.NaN),
    row("Filter, median of the next, ms", ({ filters }) => later(filters)),
    row("Selection, first, ms", ({ selections }) => selections[0] ?? Number.NaN),
    row("Selection, median of the next, ms", ({ selections }) => later(selections)),
    row("Heap when loaded, MB", ({ loaded }) => loaded),
    row("Heap after these clicks, MB", ({ heap }) => heap),
  ];
}
