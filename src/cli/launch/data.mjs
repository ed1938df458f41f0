/** Compiling the data for `npm start`: once before the app is shown, then whenever it changes. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { inRoot, npm, ROOT, run } from "./process.mjs";

const COMPILED = inRoot("public", "timelines", "index.json");

/**
 * Compiles every collection. If that fails the compiler has said why, and the app shows what was
 * compiled last.
 * @returns {Promise<boolean>} false when there is nothing to show
 */
export async function compileData() {
  const { code } = await run(npm("run", "--silent", "data"));
  if (code === 0) return true;
  if (!existsSync(COMPILED)) {
    console.error("The data do not compile (see above), and nothing was compiled before.");
    return false;
  }
  console.error("The data do not compile (see above). Showing what was compiled last.");
  return true;
}

/**
 * Recompiles in the background whenever a collection changes.
 * @returns {() => void} stops it
 */
export function watchData() {
  const { command, args } = npm("run", "--silent", "data", "--", "--watch");
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: command.endsWith(".cmd"),
    detached: process.platform !== "win32", // a group of its own, to end npm and what it started
  });
  let stopped = false;
  child.on("error", () => {}); // reported by "close"
  child.on("close", () => {
    if (!stopped) console.error("The data watcher ended; changes in data/ are not compiled now.");
  });
  return () => {
    stopped = true;
    endGroup(child.pid);
  };
}

/** @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
  } catch {
    // it has ended already
  }
}
