import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./vite-security.ts";
import { installedFiles, versionOf } from "./vite-worker.ts";

test("the policy lets in nothing inline, nothing from elsewhere and no text as code", () => {
  const policy = contentSecurityPolicy();
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

/** What turns a text into markup or code; the policy refuses most of it, only later. */
const SINKS =
  /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcdoc|javascript:/;

test("no source turns text into markup or code", () => {
  const root = path.resolve("src");
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith("cli"),
  );
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.filter((file) => SINKS.test(readFileSync(path.join(root, file), "utf8")));
  expect(found).toEqual([]);
});

test("all of the app is installed but seldom used fonts, data and other pages", () => {
  const files = [
    "index.html",
    "assets/a.js",
    "assets/inter-latin-wght-normal-a.woff2",
    "assets/inter-latin-ext-wght-normal-a.woff2",
    "assets/inter-greek-wght-normal-a.woff2",
    "favicon.svg",
    "timelines/six/timeline.json",
    "service-worker.js",
  ];
  expect(installedFiles(files)).toEqual([
    "assets/a.js",
    "assets/inter-latin-ext-wght-normal-a.woff2",
    "assets/inter-latin-wght-normal-a.woff2",
    "favicon.svg",
  ]);
});

test("the Latin fonts of a PDF are installed: it can be made without network", () => {
  const cuts = ["inter-*-400-normal", "inter-*-600-italic", "source-serif-4-*-600-normal"];
  const built = (script: string) =>
    cuts.map((cut) => `assets/${cut.replace("*", script)}-Ab-12_c.woff`);
  const scripts = ["latin-ext", "vietnamese", "greek", "cyrillic"];
  const files = [...built("latin"), ...scripts.flatMap(built)];
  expect(installedFiles(files)).toEqual(built("latin"));
});

test("a version is told by names and contents, in whatever order", () => {
  const version = versionOf(
    new Map([
      ["a", "1"],
      ["b", "2"],
    ]),
  );
  expect(
    versionOf(
      new Map([
        ["b", "2"],
        ["a", "1"],
      ]),
    ),
  ).toBe(version);
  expect(
    versionOf(
      new Map([
        ["a", "1"],
        ["b", "3"],
      ]),
    ),
  ).not.toBe(version);
});
