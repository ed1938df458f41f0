import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/**
 * Unit and property tests, in Node. A test of a component asks for a DOM in its first line:
 * `// @vitest-environment jsdom`.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    silent: "passed-only", // what a passing test prints is noise
    css: { modules: { classNameStrategy: "non-scoped" } },
    coverage: { include: ["src/**/*.{ts,tsx}"], exclude: ["src/**/*.test.{ts,tsx}"] },
  },
});
