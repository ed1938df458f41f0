/**
 * Finds or provides a browser for the end-to-end tests. A candidate counts only when Playwright
 * really launches it: a file may be there and lack a library.
 */
import { existsSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { BROWSER_ARGS, systemBrowsers } from "./browser-candidates.mjs";
import { inRoot, npm, packageBin, run } from "./process.mjs";

const CACHE = inRoot(".cache", "chromium");
const MINUTE = 60_000;

/** @typedef {{ path: string, from: string }} Browser path is "" for Playwright's own */
/** @typedef {(message: string) => void} Log */

/**
 * @param {string} executablePath "" for Playwright's own download
 * @returns {Promise<string>} why it does not launch, "" if it does
 */
async function launchError(executablePath) {
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({
      ...(executablePath === "" ? {} : { executablePath }),
      args: BROWSER_ARGS,
      timeout: 30_000,
    });
    await browser.close();
    return "";
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
  }
}

/**
 * @param {string[]} paths
 * @param {string} from
 * @param {Log} log
 * @returns {Promise<Browser | undefined>} the first that launches
 */
async function firstToLaunch(paths, from, log) {
  for (const file of paths) {
    const problem = await launchError(file);
    if (problem === "") return { path: file, from };
    log(`${file || "Playwright's own browser"} does not launch: ${problem}`);
  }
  return undefined;
}

/** @returns {Promise<string[]>} Playwright's own browser, if it was downloaded before */
async function playwrightDownload() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return file !== "" && existsSync(file) ? [""] : [];
}

/** @param {Log} log */
async function downloadByPlaywright(log) {
  log("no browser found; trying `npx playwright install chromium` …");
  const command = packageBin("@playwright/test", "playwright", "install", "chromium");
  const { code } = await run(command, { capture: true, timeout: 10 * MINUTE });
  if (code !== 0) log("the download failed (a closed network refuses it)");
  return code === 0 ? [""] : [];
}

/** @param {Log} log */
async function installByApt(log) {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return [];
  if (!existsSync("/usr/bin/apt-get")) return [];
  log("trying Debian's chromium (apt-get install) …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const packages = ["chromium", "fonts-liberation"];
  const options = { capture: true, env, timeout: 10 * MINUTE };
  await run({ command: "apt-get", args: ["update"] }, options);
  const args = ["install", "-y", "--no-install-recommends", ...packages];
  const { code, output } = await run({ command: "apt-get", args }, options);
  if (code !== 0) log(`apt-get failed: ${output.trim().split("\n").at(-1) ?? ""}`);
  return systemBrowsers();
}

/** @param {Log} log */
async function installFromRegistry(log) {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  log("trying @sparticuz/chromium from the npm registry …");
  const where = ["--prefix", CACHE, "--no-save", "--no-audit", "--no-fund"];
  const install = npm("install", ...where, "@sparticuz/chromium@147.0.0");
  const { code } = await run(install, { capture: true, timeout: 10 * MINUTE });
  if (code !== 0) return [];
  rmSync(path.join(os.tmpdir(), "chromium"), { recursive: true, force: true }); // a half-unpacked one stays broken
  const main = path.join(
    CACHE,
    "node_modules",
    "@sparticuz",
    "chromium",
    "build",
    "esm",
    "index.js",
  );
  const { default: chromium } = await import(pathToFileURL(main).href);
  return [await chromium.executablePath()];
}

/** @type {[string, (log: Log) => Promise<string[]>][]} in the order they are tried */
const SOURCES = [
  ["CHROME_PATH", async () => [process.env.CHROME_PATH ?? []].flat()],
  ["Playwright's download", playwrightDownload],
  ["the system", async () => systemBrowsers()],
  ["npx playwright install", downloadByPlaywright],
  ["Debian's packages", installByApt],
  ["the npm registry", installFromRegistry],
];

/**
 * @param {Log} log told what is tried and why a candidate was set aside
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser(log) {
  for (const [from, candidates] of SOURCES) {
    const found = await firstToLaunch(await candidates(log), from, log);
    if (found) return found;
  }
  log("No browser could be found or installed. Set CHROME_PATH to a Chromium, Chrome or Edge.");
  return undefined;
}
