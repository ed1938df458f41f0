/** The command line as a whole, on folders of its own. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tinyFiles } from "../pipeline/testing.ts";
import { run } from "./run.ts";
import { watchFolder } from "./watch.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "readout-"));
  for (const [file, content] of Object.entries(tinyFiles))
    await write(`data/tiny/${file}`, content);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, content: string): Promise<void> {
  const full = path.join(folder, file);
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, content);
}

const read = (file: string) => readFile(path.join(folder, file), "utf8");

type Run = { status: number; out: string; err: string };

/** Runs a command in this process, and gives what it printed. */
async function readout(...args: string[]): Promise<Run> {
  const lines = { log: [] as string[], error: [] as string[] };
  const spies = (["log", "error"] as const).map((method) =>
    vi
      .spyOn(console, method)
      .mockImplementation((text: unknown) => void lines[method].push(String(text))),
  );
  const status = await run(args);
  for (const spy of spies) spy.mockRestore();
  return { status, out: lines.log.join("\n"), err: lines.error.join("\n") };
}

const data = () => ["--data", path.join(folder, "data")];
const compileHere = () => readout("compile", ...data(), "--out", path.join(folder, "public"));

describe("readout compile", () => {
  it("writes timeline, texts, index and schema", async () => {
    const { status, out } = await compileHere();
    expect(out).toContain("tiny: 1 event, 1 claim, 2 passages of 2 documents");
    expect(status).toBe(0);
    expect(JSON.parse(await read("public/timelines/tiny/timeline.json"))).toMatchObject({
      id: "tiny",
    });
    expect(await read("public/timelines/tiny/documents/b.txt")).toBe(tinyFiles["documents/b.txt"]);
    expect(JSON.parse(await read("public/timelines/index.json"))).toMatchObject({
      timelines: [{ id: "tiny", title: "A tiny collection", events: 1, documents: 2 }],
    });
    expect(JSON.parse(await read("public/schema/timeline.schema.json"))).toMatchObject({
      title: "Readout timeline",
      type: "object",
    });
  });

  it("writes nothing if anything is wrong, in any collection", async () => {
    await compileHere();
    await cp(path.join(folder, "data/tiny"), path.join(folder, "data/other"), { recursive: true });
    const before = await read("public/timelines/tiny/timeline.json");
    const { status, out, err } = await compileHere();
    expect(status).toBe(1);
    expect(out).toContain("other: 1 error");
    expect(err).toContain("data/other/collection.yaml:1:5 error bad-id");
    expect(err).toContain("Nothing was written.");
    expect(await read("public/timelines/tiny/timeline.json")).toBe(before);
    expect(await readdir(path.join(folder, "public/timelines"))).toEqual(["index.json", "tiny"]);
  });

  it("removes what is no longer made, and leaves alone what is as it was", async () => {
    await write("public/timelines/old/timeline.json", "{}");
    await write("public/timelines/tiny/documents/gone.txt", "gone");
    await write("public/robots.txt", "kept");
    expect((await compileHere()).out).toContain("7 files changed");
    expect((await compileHere()).out).toContain("0 files changed");
    const left = await readdir(path.join(folder, "public"), { recursive: true });
    expect(left.filter((name) => /old|gone|tmp/.test(name))).toEqual([]);
    expect(left).toContain("robots.txt");
  });
});

describe("readout check", () => {
  it("tells warnings of coverage, which fail only if strict", async () => {
    const here = [path.join(folder, "data/tiny"), "--coverage"];
    const { status, out, err } = await readout("check", ...here);
    expect(status).toBe(0);
    expect(out).toContain("+ They met on Monday.\n    meeting");
    expect(out).toContain("! They said no more.\n    NEITHER CITED NOR EXPLAINED");
    expect(err).toContain("documents/a.txt:1:42 warning sentence-unexplained");
    expect((await readout("check", ...here, "--strict")).status).toBe(1);
  });

  it("prints JSON for other programs, and writes nothing", async () => {
    const { status, out } = await readout("check", "tiny", ...data(), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      ok: true,
      counts: { collections: 1, errors: 0, warnings: 0 },
      problems: [],
    });
    expect(await readdir(folder)).toEqual(["data"]);
  });

  it("tells other programs the place and the remedy of each problem", async () => {
    const yaml = tinyFiles["officials.yaml"] ?? "";
    await write("data/tiny/officials.yaml", `${yaml}\n- id: second\n  name: X\n  contry: US\n`);
    const { status, out } = await readout("check", "tiny", ...data(), "--json", "--coverage");
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ ok: false, counts: { errors: report.problems.length } });
    expect(report.problems).toContainEqual({
      collection: "tiny",
      code: "unknown-key",
      severity: "error",
      file: expect.stringMatching(/data\/tiny\/officials\.yaml$/),
      line: expect.any(Number),
      column: 3,
      message: expect.stringContaining("contry"),
      suggestion: "did you mean “country”?",
    });
    const annotations = await readout("check", "tiny", ...data(), "--format", "github");
    expect(annotations.status).toBe(1);
    expect(annotations.out).toMatch(
      /^::error file=\S*data\/tiny\/officials\.yaml,line=\d+,col=3,title=unknown-key::.*contry.*%0Adid you mean/m,
    );
  });

  it("tells other programs, too, that there is nothing to check", async () => {
    const near = await readout("check", "tniy", ...data(), "--json");
    expect(near.status).toBe(2);
    expect(JSON.parse(near.out)).toMatchObject({
      ok: false,
      counts: { collections: 0, errors: 1 },
      problems: [{ file: "tniy", severity: "error", suggestion: "did you mean “tiny”?" }],
    });
    const nowhere = await readout("check", "--data", path.join(folder, "nowhere"), "--json");
    expect(nowhere.status).toBe(2);
    expect(JSON.parse(nowhere.out)).toMatchObject({ ok: false, problems: [{ suggestion: null }] });
  });

  it("says whether only strictness makes it fail", async () => {
    const here = ["check", "tiny", ...data(), "--coverage", "--json"];
    expect(JSON.parse((await readout(...here)).out)).toMatchObject({
      ok: true,
      counts: { errors: 0, warnings: 4 },
      coverage: { tiny: expect.any(Array) },
    });
    expect(JSON.parse((await readout(...here, "--strict")).out).ok).toBe(false);
  });
});

describe("readout", () => {
  it.each([[["help"]], [["--help"]], [[]]])("explains itself: %j", async (args) => {
    const { status, out } = await readout(...args);
    expect([status, out]).toEqual([0, expect.stringContaining("npm run data")]);
  });

  it("is a program of its own", () => {
    const program = ["--import", "tsx", "src/cli/readout.ts", "help", "check"];
    expect(execFileSync(process.execPath, program, { encoding: "utf8" })).toContain("--coverage");
  }, 30_000);

  it.each([["compile"], ["check"], ["render"]])("explains %s", async (command) => {
    const { status, out } = await readout(command, "--help");
    expect([status, out]).toEqual([0, expect.stringContaining(`readout ${command}`)]);
  });

  it.each([
    [["bake"]],
    [["compile", "--wach"]],
    [["check", "a", "b"]],
    [["check", "nowhere"]],
    [["check", "--format", "jsn"]],
    [["compile", "--data", "nowhere"]],
  ])("says what is wrong with the command: %j", async (args) => {
    const { status, err } = await readout(...args);
    expect(status).toBe(2);
    expect(err).not.toBe("");
  });
});

describe("watchFolder", () => {
  it("runs at once and after changes, several making one, and survives errors", async () => {
    let runs = 0;
    const stop = watchFolder(path.join(folder, "data"), async () => {
      runs += 1;
      if (runs === 1) throw new Error("this is only a test");
    });
    await expect.poll(() => runs).toBe(1);
    await write("data/tiny/officials.yaml", "- 1");
    await write("data/tiny/officials.yaml", "- 2");
    await expect.poll(() => runs, { timeout: 5000 }).toBe(2);
    stop();
  });
});
