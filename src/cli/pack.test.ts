/** The package as others get it: packed, installed into an empty folder, used by `npx readout`. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tinyFiles } from "../pipeline/testing.ts";

const run = promisify(execFile);
const offline = /ENOTCACHED|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|E40[134]/;
let folder = "";
/** Why the package could not be installed here, if it is the network's fault. */
let unreachable: string | null = null;

const npm = (cwd: string, ...args: string[]) =>
  run("npm", args, { cwd, shell: process.platform === "win32", maxBuffer: 1e8 });

/** `npx readout …` in the folder; `--no-install` so that only the installed package can answer. */
const readout = (...args: string[]) =>
  npm(folder, "exec", "--no-install", "--", "readout", ...args);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "readout-pack-"));
  const { stdout } = await npm(process.cwd(), "pack", "--silent", "--pack-destination", folder);
  const tarball = path.join(folder, stdout.trim().split("\n").at(-1) ?? "");
  await writeFile(path.join(folder, "package.json"), "{}");
  const quick = ["--prefer-offline", "--no-audit", "--no-fund", "--fetch-retries=0"];
  try {
    await npm(folder, "install", ...quick, tarball);
  } catch (error) {
    if (!offline.test(String(error))) throw error;
    unreachable = "the registry cannot be reached";
  }
  for (const [file, content] of Object.entries(tinyFiles)) {
    const full = path.join(folder, "data/tiny", file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, content);
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it("explains itself, compiles, checks and draws where nothing else is", async ({ skip }) => {
  if (unreachable !== null) return skip(unreachable);
  const help = await npm(folder, "exec", "--no-install", "--", "readout", "--help"); // npx readout --help
  expect(help.stdout).toContain("npx readout");
  expect((await readout("compile")).stdout).toContain("tiny: 1 event");
  const { stdout } = await readout("check", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, counts: { collections: 1 } });
  await readout("render", "tiny", "-o", "tiny.svg", "--size", "600x400");
  const svg = await readFile(path.join(folder, "tiny.svg"), "utf8");
  expect(svg).toContain("A tiny collection</text>");
  expect(svg).toContain("@font-face");
  await readout("render", "tiny", "-o", "tiny.png", "--size", "600x400", "--scale", "2");
  const png = await readFile(path.join(folder, "tiny.png"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 800]);
}, 60_000);

it("proposes events and finds dates, of a page too", async ({ skip }) => {
  if (unreachable !== null) return skip(unreachable);
  const told =
    "Norwegian Foreign Minister Ann Lee met Bo Chan in Lisbon on Friday, a spokesman said, and left again.";
  await mkdir(path.join(folder, "reports"), { recursive: true });
  await writeFile(path.join(folder, "reports/a.txt"), `Ministers meet\n\n${told}\n`);
  await writeFile(
    path.join(folder, "reports/b.html"),
    `<!doctype html><title>Ministers</title><article>${`<p>${told}</p>`.repeat(4)}</article>`,
  );
  const day = ["--published", "2026-05-30"];
  const { stdout } = await readout("extract", "--json", ...day, "reports");
  const { documents, events } = JSON.parse(stdout);
  expect(documents).toMatchObject([{ id: "a" }, { id: "b", text: expect.any(String) }]);
  expect(events).toContainEqual(
    expect.objectContaining({ type: "meeting", date: "2026-05-29", place: "Lisbon" }), // by the gazetteer
  );
  await readout("extract", "--out", "data/found", ...day, "reports");
  expect((await readout("check", "found")).stdout).toMatch(/found: \d+ events?/);
  const dates = await readout("dates", ...day, "reports/a.txt");
  expect(JSON.parse(dates.stdout)).toMatchObject([{ text: "Friday", value: "2026-05-29" }]);
}, 60_000);

it("brings the command line and its fonts, and nothing of the tests or the app's libraries", async ({
  skip,
}) => {
  if (unreachable !== null) return skip(unreachable);
  const installed = path.join(folder, "node_modules");
  const files = await readdir(path.join(installed, "readout"), { recursive: true });
  expect(files).toContain(path.join("dist-cli", "fonts", "LICENSE-inter"));
  expect(files).toContain(path.join("public", "schema", "timeline.schema.json"));
  expect(files.filter((file) => /test|e2e|^src|^data/.test(file))).toEqual([]);
  expect(existsSync(path.join(installed, "react"))).toBe(false);
});
