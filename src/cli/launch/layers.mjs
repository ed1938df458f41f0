/**
 * The import-layer check: dependency-cruiser with the rules of .dependency-cruiser.cjs, and a
 * check on the checker. Without a TypeScript it can use it looks at no module and reports
 * success, so every source file on disk must be among those it looked at.
 * Run as `node src/cli/launch/layers.mjs`.
 */
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inRoot, packageBin, run } from "./process.mjs";

const SOURCE = /(?<!\.d)\.(tsx?|mjs)$/;

/**
 * @typedef {{ from: string, to: string, cycle?: { name: string }[], rule: { name: string, severity: string } }} Violation
 * @typedef {{ modules: { source: string }[], summary: { violations: Violation[] } }} CruiseReport
 */

/** @returns {string[]} every source file under src, as src/… */
function sourceFiles() {
  return readdirSync(inRoot("src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => SOURCE.test(file));
}

/** @param {Violation} violation */
function describe({ rule, from, to, cycle }) {
  const way = cycle ? cycle.map((step) => step.name).join(" -> ") : to;
  return `${rule.name}: ${from} -> ${way}`;
}

/**
 * @param {CruiseReport} report
 * @param {string[]} files that must have been checked
 * @returns {string[]} what is wrong, one line each
 */
export function layerProblems(report, files) {
  const checked = new Set(report.modules.map((module) => module.source));
  const unchecked = files.filter((file) => !checked.has(file));
  const problems = report.summary.violations.map(describe);
  if (files.length === 0) problems.push("no source file found under src/");
  return [...problems, ...unchecked.map((file) => `not checked: ${file}`)];
}

async function main() {
  const args = ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { output } = await run(packageBin("dependency-cruiser", "depcruise", ...args), {
    capture: true,
  });
  if (!output.trimStart().startsWith("{")) {
    console.error(output);
    process.exit(1);
  }
  const report = /** @type {CruiseReport} */ (JSON.parse(output));
  const files = sourceFiles();
  const problems = layerProblems(report, files);
  for (const problem of problems) console.error(problem);
  console.log(`${files.length} source files checked, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
