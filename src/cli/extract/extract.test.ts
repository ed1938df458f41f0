/** `readout extract` as a whole, on folders of its own. */
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../run.ts";

const report =
  "Ministers meet in Lisbon\n\nThe foreign ministers of France and Portugal met in Lisbon on Friday, a spokesman said.\n";

let folder = "";
const at = (file: string) => path.join(folder, file);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "readout-extract-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, content: string | Uint8Array): Promise<string> {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), content);
  return at(file);
}

/** Runs `extract` in this process, and gives what it printed. */
async function extract(...args: string[]) {
  const lines = { log: [] as string[], error: [] as string[] };
  const spies = (["log", "error"] as const).map((method) =>
    vi
      .spyOn(console, method)
      .mockImplementation((text: unknown) => void lines[method].push(String(text))),
  );
  const status = await run(["extract", ...args]);
  for (const spy of spies) spy.mockRestore();
  return { status, out: lines.log.join("\n"), err: lines.error.join("\n") };
}

describe("readout extract", () => {
  it("prints a line for each event", async () => {
    const file = await write("a.txt", report);
    const { status, out, err } = await extract("--published", "2026-05-30", file);
    expect(out).toMatch(/^2026-05-29 +meeting .*1 report/m);
    expect(out).toMatch(/1 report read\.$/);
    expect([status, err]).toEqual([0, ""]);
  });

  it("prints JSON whose passages are slices of the file, or of the text that goes with it", async () => {
    const page = `<!doctype html><title>t</title><article><h1>Ministers meet</h1>${`<p>${report.split("\n\n")[1]}</p>`.repeat(6)}</article>`;
    const files = [await write("a.txt", report), await write("b.dat", page)];
    const { status, out } = await extract("--json", "--published", "2026-05-30", ...files);
    const { documents, events } = JSON.parse(out);
    expect(status).toBe(0);
    expect(documents).toMatchObject([
      { id: "a", file: files[0], published: "2026-05-30" },
      { id: "b", file: files[1], text: expect.stringContaining("Ministers meet\n\n") },
    ]);
    expect(documents[0]).not.toHaveProperty("text");
    expect(events.length).toBeGreaterThan(0);
    for (const { document, start, end, exact } of events.flatMap(
      (event: { passages: unknown }) => event.passages,
    ))
      expect((document === "a" ? report : documents[1].text).slice(start, end)).toBe(exact);
  });

  it("gives each file its day: by path, name, or name without the ending", async () => {
    const files = [
      await write("a.txt", report),
      await write("x/b.txt", report),
      await write("c.txt", report),
    ];
    const { out } = await extract(
      ...["--json", "--published", "2026-05-30", "--published", "b=2026-05-28"],
      ...["--published", `${files[2]}=2026-05-27`, ...files],
    );
    const days = JSON.parse(out).documents.map(
      ({ id, published }: { id: string; published: string }) => [id, published],
    );
    expect(days.sort()).toEqual([
      ["a", "2026-05-30"],
      ["b", "2026-05-28"],
      ["c", "2026-05-27"],
    ]);
  });

  it("names files that cannot be used, and goes on with the others", async () => {
    await write("in/a.txt", report);
    await write("in/empty.txt", "");
    await write("in/paper.txt", "%PDF-1.7");
    await write("in/script.html", "<html><body><script>go()</script></body></html>");
    await write(
      "in/deutsch.txt",
      "Die Minister trafen sich am Freitag in der Stadt und sprachen dort über die Lage der Fischer.",
    );
    await write("in/left.json", "{}");
    await truncate(await write("big.txt", ""), 50_000_000);
    const { status, out, err } = await extract(
      "--published",
      "2026-05-30",
      at("in"),
      at("big.txt"),
      at("none.txt"),
    );
    expect(status).toBe(1);
    expect(out).toMatch(/1 report read/);
    expect(err).toContain(`${at("in/empty.txt")}: error: it is empty`);
    expect(err).toContain(`${at("in/paper.txt")}: error: it is a PDF`);
    expect(err).toContain(`${at("in/script.html")}: error: the page holds no article text`);
    expect(err).toContain(`${at("in/deutsch.txt")}:1:1 error other-language: looks like German`);
    expect(err).toContain(`${at("big.txt")}: error: 50 MB is too large`);
    expect(err).toContain(`${at("none.txt")}: error: there is no such file`);
    expect(err).toContain(`${at("in")}: note: left out: left.json`);
  });

  it("finds files by folder, link and pattern, and says what it passes over", async () => {
    await write("in/a.txt", report);
    await write("in/.hidden.txt", report);
    await write("bare/sub/b.txt", report);
    await write("bare/.git/c.txt", report);
    await write("bare/node_modules/d.txt", report);
    await symlink(at("in/a.txt"), at("bare/link.txt"));
    await symlink(at("nowhere"), at("bare/dangling.txt"));
    await symlink(at("in"), at("bare/folder.txt"));
    await mkdir(at("none/sub"), { recursive: true });
    const { status, out, err } = await extract(
      ...["--json", "--published", "2026-05-30", at("in/?.t*"), at("in/*.pdf"), at("bare")],
      at("none"),
    );
    const { documents } = JSON.parse(out);
    expect(documents.map(({ file }: { file: string }) => path.relative(folder, file))).toEqual([
      path.join("in", "a.txt"),
      path.join("bare", "sub", "b.txt"),
      path.join("bare", "link.txt"),
    ]);
    expect(err.split("\n")).toEqual([
      `${at("in/*.pdf")}: error: there is no such file`,
      expect.stringMatching(/none: error: holds no report \(/),
      `${at("bare/dangling.txt")}: error: there is no such file`,
    ]);
    expect(status).toBe(1);
  });

  const standardInput = (...parts: (string | Buffer)[]) =>
    vi
      .spyOn(process, "stdin", "get")
      .mockReturnValue(Readable.from(parts) as unknown as typeof process.stdin);

  it("reads the standard input, beside files, and gives its text", async () => {
    const bytes = Buffer.from(report);
    const spy = standardInput(bytes.subarray(0, 30), bytes.subarray(30));
    const file = await write("a.txt", report);
    const { status, out, err } = await extract("--json", "--published=-=2026-05-30", "-", file);
    spy.mockRestore();
    expect(status).toBe(0);
    expect(JSON.parse(out).documents).toEqual([
      { id: "standard-input", file: "standard input", published: "2026-05-30", text: report },
      { id: "a", file, published: null },
    ]);
    expect(err).toContain(`${file}:1:1 warning`);
    expect(err).not.toContain("standard input:");
  });

  it("refuses a standard input that is empty or far too long", async () => {
    for (const [part, message] of [
      ["", "standard input: error: "],
      ["x ".repeat(5_500_000), "standard input: error: more than 10 MB is too large"],
    ] as const) {
      const spy = standardInput(part);
      const { status, err } = await extract("-");
      spy.mockRestore();
      expect([status, err]).toEqual([1, expect.stringContaining(message)]);
    }
  });

  it("says of which report it made nothing", async () => {
    const file = await write(
      "a.txt",
      "The sea is blue, and the sand between the rocks is white.\n",
    );
    const { status, err } = await extract("--published", "2026-05-30", file);
    expect([status, err]).toEqual([0, `${file}: note: no event was found in it`]);
  });

  it("warns, with line and column, of a missing day and of one that does not fit", async () => {
    const file = await write("a.txt", report.replace("Friday", "Friday (May 28, 2026)"));
    const { status, err } = await extract(file);
    expect(status).toBe(0);
    expect(err).toContain(`${file}:1:1 warning no-publication-date`);
    expect(err).toContain(`add --published ${file}=YYYY-MM-DD`);
    expect(err).toContain(
      `${file}:3:63 warning weekday-does-not-fit: says Friday, but 2026-05-28 is a Thursday`,
    );
  });

  it("keeps two files of one name apart, in whatever order they come", async () => {
    const files = [
      await write("x/a.txt", report),
      await write("y/a.txt", report.replace("Friday", "Monday")),
    ];
    const one = await extract("--json", "--published", "2026-05-30", ...files);
    const other = await extract("--json", "--published", "2026-05-30", ...files.reverse());
    expect(JSON.parse(one.out).documents.map(({ id }: { id: string }) => id)).toEqual(["a", "a-2"]);
    expect(other.out).toBe(one.out);
  });

  it.each([
    [["a.txt", "--published", "2026-02-30"], "“2026-02-30” is no day of the calendar"],
    [["a.txt", "--published", "b.txt=2026-05-30"], "“b.txt” is not among the files"],
    [["a.txt", "--published", "2026-05-30", "--published", "2026-05-29"], "two days for all files"],
    [["a.txt", "--json", "--out", "x"], "either --json or --out"],
    [["a.txt", "--out", "a,b"], "cannot be the id of a collection"],
    [["a.txt", "--out", ""], "cannot be the id of a collection"],
    [["a.txt", "--sideways"], "--sideways"],
    [[], "extract needs reports"],
  ])("%j is a mistake in the command", async (args, message) => {
    const { status, err } = await extract(...args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain("readout extract --help");
  });

  it("asks for a path where a name fits two files", async () => {
    const files = [await write("x/a.txt", report), await write("y/a.txt", report)];
    const { status, err } = await extract("--published", "a.txt=2026-05-30", ...files);
    expect(status).toBe(2);
    expect(err).toContain("write its path");
  });
});

describe("readout extract --out", () => {
  const here = (file: string) =>
    extract("--published", "2026-05-30", "--out", at("data/talks"), file);

  it("writes a collection that compile takes as it is, and again over what it wrote", async () => {
    const file = await write("a.txt", report);
    const { status, out } = await here(file);
    expect(status).toBe(0);
    expect(out).toContain(
      "1 report.\nLook them through, then compile them: npm run readout -- compile --data",
    );
    expect(await readFile(at("data/talks/documents/a.txt"), "utf8")).toBe(report);
    vi.spyOn(console, "log").mockReturnValue();
    const compiled = await run(["compile", "--data", at("data"), "--out", at("public")]);
    vi.restoreAllMocks();
    expect(compiled).toBe(0);
    expect((await here(file)).status).toBe(0);
    expect(await readdir(at("data"))).toEqual(["talks"]);
  });

  it("does not write over anybody's work", async () => {
    const file = await write("a.txt", report);
    await write("data/talks/notes.txt", "mine");
    expect(await here(file)).toMatchObject({
      status: 1,
      err: expect.stringContaining("it holds notes.txt, which extract did not write"),
    });
    await rm(at("data/talks/notes.txt"));
    await here(file);
    await write("data/talks/officials.yaml", "# mine\n");
    expect(await here(file)).toMatchObject({
      status: 1,
      err: expect.stringContaining("officials.yaml was changed"),
    });
    expect(await readFile(at("data/talks/officials.yaml"), "utf8")).toBe("# mine\n");
  });

  it("writes nothing when no report could be used", async () => {
    const { status, err } = await here(await write("a.txt", ""));
    expect([status, err]).toEqual([1, expect.stringContaining("nothing was written")]);
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });
});
