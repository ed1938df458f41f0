/** The stages of `npm test`, in the order they are reported. */
import { mkdirSync } from "node:fs";
import { findBrowser } from "./browser.mjs";
import { BROWSER_VARIABLE } from "./browser-candidates.mjs";
import { forgetReport, REPORTS, readCounts } from "./counts.mjs";
import { inRoot, packageBin, run } from "./process.mjs";

/**
 * @typedef {import("./process.mjs").RunResult} RunResult
 * @typedef {import("./counts.mjs").Counts} Counts
 *
 * @typedef {object} Stage
 * @property {string} name as typed after `npm test --`
 * @property {string} title
 * @property {string[]} [needs] stages that are run before it, also when it alone is asked for
 * @property {boolean} [alone] runs by itself and shows its output as it comes
 * @property {(extra: string[]) => Promise<{ code: number, output?: string }>} run
 * @property {() => Counts} [counts] tests counted, after a run
 */

const CAPTURE = { capture: true };

/** Biome heeds neither NO_COLOR nor a pipe. */
const BIOME_COLOURS = `--colors=${process.stdout.isTTY ? "force" : "off"}`;

/** @returns {Promise<RunResult>} one compiler per project, side by side */
async function checkTypes() {
  const projects = ["core", "app", "worker", "node"].map((name) => `tsconfig.${name}.json`);
  const results = await Promise.all(
    projects.map((project) => run(packageBin("@typescript/native", "tsc", "-p", project), CAPTURE)),
  );
  return {
    code: Math.max(...results.map((result) => result.code)),
    output: [...new Set(results.flatMap((result) => result.output.split("\n")))].join("\n"),
    ms: Math.max(...results.map((result) => result.ms)),
  };
}

async function provideBrowser() {
  /** @type {string[]} */
  const notes = [];
  const browser = await findBrowser((message) => notes.push(message));
  if (!browser) return { code: 1, output: notes.join("\n") };
  process.env[BROWSER_VARIABLE] = browser.path;
  notes.push(`${browser.path || "Playwright's own"} (from ${browser.from})`);
  return { code: 0, output: notes.join("\n") };
}

/** @param {string[]} extra */
function unitTests(extra) {
  forgetReport("unit");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS.unit}`];
  return run(packageBin("vitest", "vitest", "run", ...reporters, ...extra));
}

/** @param {string[]} extra */
function browserTests(extra) {
  forgetReport("e2e");
  mkdirSync(inRoot(".cache"), { recursive: true });
  // Playwright sets FORCE_COLOR for the preview server, and Node warns of the two together
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORTS.e2e, NO_COLOR: undefined };
  const args = ["test", "--reporter=list,json", ...extra];
  return run(packageBin("@playwright/test", "playwright", ...args), { env });
}

/**
 * Where the clock is an hour off for half of the year, and where it is half an hour off; the unit tests run in the
 * machine's own zone. Midnight there is another day than in UTC.
 */
const ZONES = ["America/New_York", "Australia/Lord_Howe"];

/** The tests of all that knows a date. */
const DATED_TESTS = [
  "src/model/edtf.test",
  "src/model/dateWords",
  "src/view/isoTime",
  "src/layout/oddYears",
  "src/layout/overview.test",
  "src/layout/phone.test",
  "src/select/dayEntry",
  "src/select/coverageOf",
  "src/select/timelineText",
  "src/components/export/parts",
  "src/cli/launch/zones",
];

/** @returns {Promise<{ code: number, output: string }>} the dated tests in other zones, one after the other */
async function zoneTests() {
  const output = [];
  for (const zone of ZONES) {
    const command = packageBin("vitest", "vitest", "run", "--reporter=dot", ...DATED_TESTS);
    const env = { TZ: zone, READOUT_ZONE: zone };
    const result = await run(command, { capture: true, env });
    const counted = /Tests .*/.exec(result.output)?.[0] ?? "";
    output.push(`${zone}: ${result.code === 0 ? counted : result.output}`);
    if (result.code !== 0) return { code: 1, output: output.join("\n") };
  }
  return { code: 0, output: output.join("\n") };
}

/** @type {Stage[]} */
export const STAGES = [
  { name: "types", title: "Type check", run: checkTypes },
  {
    name: "lint",
    title: "Lint and format",
    run: () => run(packageBin("@biomejs/biome", "biome", "ci", BIOME_COLOURS), CAPTURE),
  },
  {
    name: "layers",
    title: "Import layers",
    run: () =>
      run({ command: process.execPath, args: [inRoot("src/cli/launch/layers.mjs")] }, CAPTURE),
  },
  { name: "dead", title: "Dead code", run: () => run(packageBin("knip", "knip"), CAPTURE) },
  {
    name: "build",
    title: "Build",
    run: () => run(packageBin("vite", "vite", "build", "--logLevel", "warn"), CAPTURE),
  },
  { name: "browser", title: "Browser", run: provideBrowser },
  {
    name: "unit",
    title: "Unit and property tests",
    alone: true,
    run: unitTests,
    counts: () => readCounts("unit"),
  },
  { name: "zones", title: "Dated tests in other time zones", run: zoneTests },
  {
    name: "size",
    title: "Size",
    needs: ["build"],
    run: () => run(packageBin("tsx", "tsx", "src/cli/size.ts"), CAPTURE),
  },
  {
    name: "e2e",
    title: "End-to-end tests",
    alone: true,
    needs: ["build", "browser"],
    run: browserTests,
    counts: () => readCounts("e2e"),
  },
];

/**
 * The stages to run for the names asked for, with those they need, in their order.
 * @param {string[]} names none means all
 * @returns {Stage[]}
 */
export function chooseStages(names) {
  if (names.length === 0) return STAGES;
  const wanted = new Set(names);
  for (const stage of STAGES) {
    if (wanted.has(stage.name)) for (const need of stage.needs ?? []) wanted.add(need);
  }
  return STAGES.filter((stage) => wanted.has(stage.name));
}
