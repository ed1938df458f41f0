/**
 * `npm run lighthouse`: the built app (`npm run build`) as Lighthouse sees it on a desktop; the median of three runs.
 * Prints the scores and the audits that failed; ends with 1 where a score is below its goal. Lighthouse itself
 * (185 MB) is fetched by npx and is no dependency.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { findBrowser } from "./launch/browser.mjs";
import { BROWSER_ARGS } from "./launch/browser-candidates.mjs";
import { npm, ROOT, run } from "./launch/process.mjs";

const VERSION = "12.8.2";
/** The least scores, of 100. */
const GOALS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

/** @typedef {{ title: string, score: number | null, displayValue?: string, scoreDisplayMode: string }} Audit */
/** @typedef {{ score: number, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit> }} Report */

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    dist: { type: "string", default: "dist" },
    view: { type: "string", default: "" }, // a view's query, "?official=qin-gang"
  },
});

/** @returns {Promise<string>} the browser's file */
async function browserFile() {
  const found = await findBrowser(console.error);
  if (!found) throw new Error("No browser.");
  if (found.path !== "") return found.path;
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

/**
 * @param {string} address
 * @param {string} browser
 * @param {string} folder for the report
 * @returns {Promise<Report>}
 */
async function runOnce(address, browser, folder) {
  const file = path.join(folder, "report.json");
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", ...BROWSER_ARGS].join(" ");
  const output = ["--output=json", `--output-path=${file}`, "--quiet", "--preset=desktop"];
  const args = [address, ...output, `--chrome-flags=${flags}`];
  const { code, output: said } = await run(
    npm("exec", "--yes", `lighthouse@${VERSION}`, "--", ...args),
    { capture: true, env: { CHROME_PATH: browser }, timeout: 180_000 },
  );
  if (code !== 0 || !existsSync(file)) throw new Error(`Lighthouse did not run:\n${said}`);
  const report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return report;
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** @param {Report} report @param {string} category */
const scoreOf = (report, category) =>
  Math.round((report.categories[category]?.score ?? Number.NaN) * 100);

/**
 * What keeps a category from 100.
 * @param {Report} report
 * @param {string} category
 * @returns {string[]}
 */
function failures(report, category) {
  const refs = report.categories[category]?.auditRefs ?? [];
  return refs.flatMap(({ id, weight }) => {
    const audit = report.audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
    return [`    ${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ""} (${id})`];
  });
}

const TIMES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"];
const SHIFT = "cumulative-layout-shift";

/** @param {Report[]} reports @returns {boolean} whether all goals were met */
function tell(reports) {
  let met = true;
  for (const [category, goal] of Object.entries(GOALS)) {
    const scores = reports.map((report) => scoreOf(report, category));
    const score = median(scores);
    const below = !(score >= goal);
    met = met && !below;
    const all = `runs ${scores.join(", ")}; goal ${goal}`;
    console.log(`${category.padEnd(16)}${String(score).padStart(4)}  ${all}${below ? "  ✗" : ""}`);
    const last = reports.find((report) => scoreOf(report, category) === score) ?? reports[0];
    if (last && score < 100) for (const line of failures(last, category)) console.log(line);
  }
  for (const id of [...TIMES, SHIFT]) {
    const shown = reports.map((report) => report.audits[id]?.displayValue ?? "?").join(", ");
    console.log(`${id.padEnd(28)}${shown}`);
  }
  return met;
}

async function main() {
  if (!existsSync(path.resolve(ROOT, values.dist, "index.html")))
    throw new Error("Run `npm run build` first.");
  const browser = await browserFile();
  const server = await preview({
    preview: { host: "127.0.0.1", port: 4310 },
    build: { outDir: values.dist },
    logLevel: "warn",
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "readout-lighthouse-"));
  const address = `${server.resolvedUrls?.local[0] ?? ""}${values.view}`;
  try {
    const [cpu] = os.cpus();
    console.log(`Lighthouse ${VERSION}, desktop, ${new Date().toISOString().slice(0, 16)} UTC`);
    console.log(
      `${cpu?.model ?? "unknown CPU"}, ${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(2)}\n`,
    );
    const reports = [];
    for (let i = 0; i < Number(values.runs); i += 1)
      reports.push(await runOnce(address, browser, folder));
    process.exitCode = tell(reports) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  }
}

await main();
