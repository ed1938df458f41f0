/**
 * Child processes for `npm start` and `npm test`. Node builtins only: these modules run before
 * anything is installed.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

/** The project's root, whatever folder the command was typed in. */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Colours where somebody looks, and none in a log; captured output is shown in the end too. */
const COLOURS = process.stdout.isTTY
  ? { FORCE_COLOR: "1", NO_COLOR: undefined }
  : { FORCE_COLOR: undefined, NO_COLOR: "1" };

/** @param {string} text without colours in a log: some tools heed no setting */
const plain = (text) => (process.stdout.isTTY ? text : stripVTControlCharacters(text));

/**
 * @typedef {{ command: string, args: string[] }} Command
 * @typedef {{ capture?: boolean, env?: NodeJS.ProcessEnv, timeout?: number, cwd?: string }} RunOptions
 * @typedef {{ code: number, output: string, ms: number }} RunResult
 */

/**
 * npm as a command. Under `npm start` npm names its own script, which Node runs directly; that
 * also spares the shell that Windows needs for npm.cmd.
 * @param {...string} args
 * @returns {Command}
 */
export function npm(...args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return { command: process.execPath, args: [script, ...args] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args };
}

/**
 * An installed package's executable as a Node command, without npx: quicker, and the same on
 * every platform.
 * @param {string} name the package
 * @param {string} bin
 * @param {...string} args
 * @returns {Command}
 */
export function packageBin(name, bin, ...args) {
  const folder = inRoot("node_modules", name);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const script = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin];
  return { command: process.execPath, args: [path.join(folder, script), ...args] };
}

/**
 * Starts a command and waits for it to end. Never throws: a command that cannot start ends with
 * code 127 and says why in its output.
 * @param {Command} command
 * @param {RunOptions} [options] with `capture`, output is returned instead of shown
 * @returns {Promise<RunResult>}
 */
export function run({ command, args }, { capture = false, env, timeout, cwd = ROOT } = {}) {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...COLOURS, ...env },
    stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
    shell: command.endsWith(".cmd"),
    timeout,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => resolve({ code, output: plain(output), ms: performance.now() - started });
    child.on("error", (error) => {
      output += `${command}: ${error.message}\n`;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
