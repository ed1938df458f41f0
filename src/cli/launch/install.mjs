/**
 * Makes sure node_modules holds what package-lock.json asks for, so that `npm start` and
 * `npm test` work in a fresh clone and cost nothing afterwards.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { agrees } from "./lock.mjs";
import { inRoot, npm, run } from "./process.mjs";

const LOCK = inRoot("package-lock.json");
const INSTALLED = inRoot("node_modules", ".package-lock.json");
const STAMP = inRoot("node_modules", ".readout-install.json");

/** @typedef {{ lock: string, node: string, platform: string }} Stamp */

/** What an install depends on. Native packages differ by Node version and platform. */
/** @returns {Stamp} */
function wantedStamp() {
  return {
    lock: createHash("sha256").update(readFileSync(LOCK)).digest("hex"),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  };
}

/**
 * @param {string} file
 * @returns {unknown} its JSON, or undefined if there is none
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {Stamp} wanted */
function isInstalled(wanted) {
  const stamp = /** @type {Stamp | undefined} */ (readJson(STAMP));
  if (stamp && (stamp.node !== wanted.node || stamp.platform !== wanted.platform)) return false;
  if (stamp?.lock === wanted.lock) return true;
  const installed = /** @type {import("./lock.mjs").LockFile | undefined} */ (readJson(INSTALLED));
  const lock = JSON.parse(readFileSync(LOCK, "utf8"));
  const machine = { os: process.platform, cpu: process.arch };
  return installed !== undefined && agrees(lock, installed, machine);
}

/** Stops with a plain message on a Node that the tools refuse. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Readout needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

/**
 * Installs what is missing; ends the process if that fails.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  checkNode();
  const wanted = wantedStamp();
  if (!isInstalled(wanted)) {
    console.log("Installing packages (npm ci) …");
    const { code, ms } = await run(npm("ci", "--include=dev", "--no-audit", "--no-fund"));
    if (code !== 0) {
      console.error("npm ci failed; see above. Nothing else was started.");
      process.exit(code);
    }
    console.log(`Installed in ${(ms / 1000).toFixed(1)} s.`);
  }
  if (existsSync(inRoot("node_modules"))) writeFileSync(STAMP, JSON.stringify(wanted));
}
