/** What is in data/ compiles, and what is in public/ is what it compiles to. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readTimeline } from "../model/upgrade.ts";
import { coverageDiagnostics, coverageOf } from "../pipeline/coverage.ts";
import { formatDiagnostic } from "../pipeline/diagnostic.ts";
import { splitSentences } from "../pipeline/sentences.ts";
import { collectionNames, compileFolder } from "./collections.ts";
import { publishableOf } from "./compile.ts";
import { outputOf } from "./output.ts";

const names = await collectionNames("data");
const compiled = await Promise.all(names.map((name) => compileFolder(path.join("data", name))));

describe.each(compiled)("data/$name", ({ timeline, texts, noEvents, diagnostics, root }) => {
  it("compiles without errors and warnings", () => {
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(timeline).not.toBeNull();
  });

  it("leaves no sentence unexplained", () => {
    if (timeline === null) return;
    const covered = { ...timeline, texts, noEvents };
    const coverage = coverageOf(covered, splitSentences);
    expect(coverage.length).toBeGreaterThan(0);
    expect(coverageDiagnostics(coverage, covered, root).map(formatDiagnostic)).toEqual([]);
  });

  it("has passages that are slices of their texts, with what stands around them", () => {
    for (const { id, document, exact, prefix, suffix, start, end } of timeline?.passages ?? []) {
      const text = texts.get(document) ?? "";
      expect(text.slice(start, end), id).toBe(exact);
      expect(text.slice(Math.max(0, start - 32), start), id).toBe(prefix);
      expect(text.slice(end, end + 32), id).toBe(suffix);
    }
  });

  it("has claims whose words stand in their passage", () => {
    const quotes = new Map(timeline?.passages.map(({ id, exact }) => [id, exact]));
    for (const { id, text, passage } of timeline?.claims ?? [])
      expect(quotes.get(passage), id).toContain(text);
  });

  it("is taken by the reader of timelines", () => {
    const json: unknown = JSON.parse(JSON.stringify(timeline));
    expect(readTimeline(json)).toEqual({ ok: true, value: json });
  });
});

describe("public/", () => {
  const output = outputOf(compiled.flatMap(publishableOf));

  it.each([...output.keys()])("%s is fresh (else run npm run data)", async (file) => {
    expect(await readFile(path.join("public", file), "utf8")).toBe(output.get(file));
  });

  it("holds reports byte for byte", async () => {
    for (const { name, timeline } of compiled)
      for (const { text } of timeline?.documents ?? [])
        expect(await readFile(path.join("public/timelines", name, text))).toEqual(
          await readFile(path.join("data", name, text)),
        );
  });

  it("holds nothing else (else run npm run data)", async () => {
    const entries = await readdir("public/timelines", { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) =>
      path.relative("public", path.join(parentPath, name)).replaceAll(path.sep, "/"),
    );
    expect(paths.sort()).toEqual(
      [...output.keys()].filter((file) => file.startsWith("timelines/")).sort(),
    );
  });
});
