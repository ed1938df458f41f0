/** The command `dates` on files of its own. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../run.ts";

let folder = "";
let file = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "readout-dates-"));
  file = path.join(folder, "report.txt");
  await writeFile(file, "“Übung” – the envoys met on Friday for nearly six hours.\n");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function dates(...args: string[]) {
  const lines = { log: [] as string[], error: [] as string[] };
  const spies = (["log", "error"] as const).map((method) =>
    vi
      .spyOn(console, method)
      .mockImplementation((text: unknown) => void lines[method].push(String(text))),
  );
  const status = await run(["dates", ...args]);
  for (const spy of spies) spy.mockRestore();
  return { status, out: lines.log.join("\n"), err: lines.error.join("\n") };
}

describe("readout dates", () => {
  it("prints TIMEX3 values with UTF-16 offsets", async () => {
    const { status, out, err } = await dates("--published", "2026-05-30", file);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual([
      { start: 28, end: 34, text: "Friday", type: "DATE", value: "2026-05-29" },
      { start: 39, end: 55, text: "nearly six hours", type: "DURATION", value: "PT6H" },
    ]);
  });

  it("masks what cannot be resolved without a day of publication, and says so", async () => {
    const { status, out, err } = await dates(file);
    expect(status).toBe(0);
    expect(JSON.parse(out)[0]).toMatchObject({ text: "Friday", value: "XXXX-WXX-5" });
    expect(err).toContain("without --published DATE");
  });

  it("says which file is not there: status 1", async () => {
    const { status, out, err } = await dates("--published", "2026-05-30", `${file}.no`);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toBe(`${file}.no: error: there is no such file`);
  });

  it.each([
    [["--published", "2026-02-30", "a.txt"], "“2026-02-30” is no day of the calendar"],
    [["--published", "2026-05-30"], "dates takes one file"],
    [["a.txt", "b.txt"], "dates takes one file"],
    [["--publisht", "2026-05-30", "a.txt"], "--publisht"],
  ])("%j is a mistake in the command: status 2", async (args, message) => {
    const { status, err } = await dates(...args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it("has a help of its own", async () => {
    const { status, out } = await dates("--help");
    expect(status).toBe(0);
    expect(out).toContain("readout dates");
  });
});
