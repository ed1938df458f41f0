/** Where a browser that Playwright can drive may already be on this machine. */
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Flags beyond Playwright's own (which already hold --no-sandbox, --disable-background-networking
 * and the sRGB profile): no QUIC, which closed networks refuse, and glyphs without hinting, so
 * that text has one width everywhere.
 */
export const BROWSER_ARGS = [
  "--disable-quic",
  "--font-render-hinting=none",
  "--disable-domain-reliability",
  "--no-default-browser-check",
];

/** The variable by which test.mjs hands the browser it found to playwright.config.ts. */
export const BROWSER_VARIABLE = "READOUT_BROWSER";

const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MAC_NAMES = ["Chromium", "Google Chrome", "Microsoft Edge"];
const WINDOWS_PATHS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** @returns {string[]} */
function linuxPaths() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const all = [...folders, "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return LINUX_NAMES.flatMap((name) => all.map((folder) => path.join(folder, name)));
}

/** @returns {string[]} */
function windowsPaths() {
  const variables = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
  const folders = variables.flatMap((name) => process.env[name] ?? []);
  return WINDOWS_PATHS.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

/** @returns {string[]} */
function possiblePaths() {
  if (process.platform === "win32") return windowsPaths();
  if (process.platform !== "darwin") return linuxPaths();
  return MAC_NAMES.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

/**
 * Chromium, Chrome or Edge as installed on the system, best first.
 * @returns {string[]} paths of files that exist
 */
export function systemBrowsers() {
  return [...new Set(possiblePaths())].filter((file) => existsSync(file));
}
