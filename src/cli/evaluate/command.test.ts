import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runEvaluate } from "./command.ts";

/** Runs the command in this process, and gives what it printed. */
async function evaluate(...args: string[]) {
  const spies = (["log", "error"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => {}),
  );
  const status = await runEvaluate(args);
  const [out = "", err = ""] = spies.map((spy) => spy.mock.calls.flat().join("\n"));
  for (const spy of spies) spy.mockRestore();
  return { status, out, err };
}

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "evaluate-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function writeGold(): Promise<void> {
  const text = "President Ada Brook met President Ito Lund in Oslo on Monday.";
  const event = {
    ...{ id: "A1", title: "Brook meets Lund", type: "meeting", status: "held", tier: "core" },
    ...{ date: "2031-05-05", start: "2031-05-05", end: "2031-05-05", precision: "day" },
    ...{ officials: ["Ada Brook", "Ito Lund"], countries: [], place: "Oslo" },
    ...{ amounts: [], disagreements: [] },
    sources: [{ doc: "a", quotes: [{ text, start: 0, end: text.length }] }],
  };
  await mkdir(path.join(folder, "documents"));
  await writeFile(path.join(folder, "documents", "a.txt"), text);
  await writeFile(
    path.join(folder, "documents.json"),
    JSON.stringify([{ id: "a", published: "2031-05-06" }]),
  );
  await writeFile(
    path.join(folder, "a.gold.json"),
    JSON.stringify({ docs: { a: { file: "a.txt", pub: "2031-05-06" } }, events: [event] }),
  );
}

const nowhere = ["--shared", "/nowhere"];

it("tells how it is meant", async () => {
  expect(await evaluate("--help")).toMatchObject({ status: 0, err: "" });
  expect(await evaluate("--nonsense")).toMatchObject({ status: 2, out: "" });
});

it("says what is wrong with the gold", async () => {
  const { status, err } = await evaluate(...nowhere, "--gold", `${folder}/none`);
  expect([status, err]).toEqual([1, expect.stringContaining("none: there is no such folder")]);
  await writeFile(path.join(folder, "a.gold.json"), "{");
  expect((await evaluate(...nowhere, "--gold", folder)).err).toContain("a.gold.json");
});

it("says what is left out, and which parts there are", async () => {
  const { status, err, out } = await evaluate(...nowhere, "--only", "nothing");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("not there: /nowhere");
  expect(err).toContain("--only nothing: there is no such part; there are us-china, speed");
});

it("extracts and compares a further folder", async () => {
  await writeGold();
  const args = [...nowhere, "--gold", folder, "--only", path.basename(folder)];
  const report = JSON.parse((await evaluate(...args, "--json")).out);
  expect(report.groups.map(({ name }: { name: string }) => name)).toEqual([
    `${path.basename(folder)}/a`,
  ]);
  expect(report.total.detection).toMatchObject({ right: 1, wrong: 0, missed: 0, f1: 1 });
  expect((await evaluate(...args)).out).toContain("detection P/R/F1");
});

describe.skipIf(!existsSync("../shared/extraction"))("on ../shared/extraction", () => {
  it("reaches what it once reached", async () => {
    const { groups, timex } = JSON.parse((await evaluate("--json", "--only", "09")).out);
    expect(groups[0].total.detection.f1).toBeGreaterThan(0.6);
    expect(timex).toBeNull();
  });
});
