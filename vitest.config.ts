import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const CORE = "src/{model,evidence,view,pipeline,extract,select,layout,scene,paint}/**/*.test.ts";

/**
 * Unit and property tests, in Node. A test that needs a DOM asks for it in its first line:
 * `// @vitest-environment jsdom`.
 *
 * The core layers keep no state, so their tests share a worker; a worker for each file would
 * cost four times the time. All others have a worker each.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    pool: "threads",
    testTimeout: 30_000, // a busy machine is slow, not wrong
    silent: "passed-only", // what a passing test prints is noise
    css: { modules: { classNameStrategy: "non-scoped" } },
    coverage: { include: ["src/**/*.{ts,tsx}"], exclude: ["src/**/*.test.{ts,tsx}"] },
    projects: [
      { extends: true, test: { name: "core", include: [CORE], isolate: false } },
      {
        extends: true,
        test: { name: "app", include: ["src/**/*.test.{ts,tsx}"], exclude: [CORE] },
      },
    ],
  },
});
