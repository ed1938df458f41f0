import { expect, test, vi } from "vitest";
import { layerProblems } from "./layers.mjs";
import { groupStages, runStages } from "./run-stages.mjs";
import { chooseStages, STAGES, type Stage } from "./stages.mjs";

const names = (stages: Stage[]) => stages.map((stage) => stage.name);

test("no names mean every stage", () => {
  expect(chooseStages([])).toBe(STAGES);
});

test("a stage brings those it needs, in the order of the list", () => {
  expect(names(chooseStages(["e2e", "types"]))).toEqual(["types", "build", "browser", "e2e"]);
});

test("test runners stand alone, checks stand together", () => {
  expect(groupStages(STAGES).map(names)).toEqual([
    ["types", "lint", "layers", "dead", "build", "browser"],
    ["unit"],
    ["zones", "size"],
    ["e2e"],
  ]);
});

test("a stage waits for those it needs", () => {
  expect(groupStages(chooseStages(["size"])).map(names)).toEqual([["build"], ["size"]]);
});

test("nothing runs after a failure", async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const ran: string[] = [];
  const stage = (name: string, code: number): Stage => ({
    name,
    title: name,
    alone: true,
    run: async () => {
      ran.push(name);
      return { code };
    },
  });
  const outcome = await runStages([stage("a", 0), stage("b", 1), stage("c", 0)], [], 2);
  expect(ran).toEqual(["a", "b"]);
  expect(outcome.failed).toEqual(["b"]);
  vi.restoreAllMocks();
});

test("a source file the layer check did not look at is a problem", () => {
  const report = { modules: [{ source: "src/a.ts" }], summary: { violations: [] } };
  expect(layerProblems(report, ["src/a.ts", "src/b.ts"])).toEqual(["not checked: src/b.ts"]);
  expect(layerProblems({ modules: [], summary: { violations: [] } }, [])).toHaveLength(1);
});
