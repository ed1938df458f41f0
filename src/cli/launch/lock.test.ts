import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agrees, type LockFile, missingFromLock } from "./lock.mjs";

const linux = { os: "linux", cpu: "x64" };

const lock: LockFile = {
  packages: {
    "": { dependencies: { tool: "1.0.0" } },
    "node_modules/tool": {
      version: "1.0.0",
      dependencies: { inner: "2.0.0" },
      optionalDependencies: { "tool-linux": "1.0.0", "tool-mac": "1.0.0" },
    },
    "node_modules/tool/node_modules/inner": { version: "2.0.0" },
    "node_modules/tool-linux": { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/tool-mac": { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["x64"] },
    "node_modules/tool-wasm-helper": { version: "1.0.0", optional: true },
  },
};

const without = (file: LockFile, ...keys: string[]): LockFile => ({
  packages: Object.fromEntries(
    Object.entries(file.packages).filter(([key]) => !keys.includes(key)),
  ),
});

describe("missingFromLock", () => {
  test("the project's own lock file names every package of every platform", () => {
    expect(missingFromLock(JSON.parse(readFileSync("package-lock.json", "utf8")))).toEqual([]);
  });

  test("names an optional package that was left out", () => {
    expect(missingFromLock(without(lock, "node_modules/tool-mac"))).toEqual([
      "node_modules/tool needs tool-mac@1.0.0",
    ]);
  });

  test("finds a dependency nested below or beside the package that needs it", () => {
    expect(missingFromLock(lock)).toEqual([]);
    const broken = without(lock, "node_modules/tool/node_modules/inner");
    expect(missingFromLock(broken)).toEqual(["node_modules/tool needs inner@2.0.0"]);
  });
});

describe("agrees", () => {
  const installed = without(lock, "", "node_modules/tool-mac", "node_modules/tool-wasm-helper");

  test("packages for other platforms may be absent", () => {
    expect(agrees(lock, installed, linux)).toBe(true);
  });

  test("a package for this platform may not, nor one of another version", () => {
    expect(agrees(lock, without(installed, "node_modules/tool-linux"), linux)).toBe(false);
    const newer = {
      packages: { ...installed.packages, "node_modules/tool": { version: "1.1.0" } },
    };
    expect(agrees(lock, newer, linux)).toBe(false);
  });
});
