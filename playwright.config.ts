import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { chromium, defineConfig } from "@playwright/test";
import {
  BROWSER_ARGS,
  BROWSER_VARIABLE,
  systemBrowsers,
} from "./src/cli/launch/browser-candidates.mjs";

/**
 * The browser `npm test` found and tried, else (for a bare `npx playwright test`) the first that
 * seems to be there. Undefined means Playwright's own.
 */
function browserPath(): string | undefined {
  const found = process.env[BROWSER_VARIABLE] ?? process.env.CHROME_PATH;
  if (found !== undefined) return found || undefined;
  return existsSync(chromium.executablePath()) ? undefined : systemBrowsers()[0];
}

/**
 * A free port, so that two runs on one machine do not meet. Kept in the environment because
 * Playwright's workers read this file again.
 */
function previewPort(): string {
  const probe =
    "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
  process.env.READOUT_PORT ??= execFileSync(process.execPath, ["-e", probe], {
    encoding: "utf8",
  }).trim();
  return process.env.READOUT_PORT;
}

const address = `http://127.0.0.1:${previewPort()}/`;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: Math.min(6, Math.max(2, availableParallelism())),
  retries: process.env.CI ? 1 : 0, // a test that passes only then is printed as "flaky", by name
  timeout: 120_000, // a busy machine is slow, not wrong
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: "en-US",
    timezoneId: "UTC",
    serviceWorkers: "block", // they answer before a test's routes do; offline.spec.ts allows them
    contextOptions: { reducedMotion: "no-preference" },
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: true, sources: true },
    screenshot: "only-on-failure", // a film of every test would cost a tenth of the time
    launchOptions: { executablePath: browserPath(), args: BROWSER_ARGS },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${process.env.READOUT_DIST ?? "dist"} --host 127.0.0.1 --port ${previewPort()} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
