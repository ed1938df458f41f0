import { expect, it } from "vitest";
import type { Diagnostic } from "../pipeline/diagnostic.ts";
import { checkReport, githubAnnotations, nothingReport } from "./checkOutput.ts";

const problem: Diagnostic = {
  ...{ severity: "warning", code: "passage-masked", file: "data/a,b/events/x.yaml" },
  ...{ line: 12, column: 7, message: "50% of it: masked" },
};

it("has every field in every problem, and one shape for none and many", () => {
  const found = { collection: "a", diagnostics: [problem], coverage: null };
  expect(JSON.parse(JSON.stringify(checkReport([found], true)))).toEqual({
    version: 1,
    ok: true,
    counts: { collections: 1, errors: 0, warnings: 1 },
    problems: [{ ...problem, collection: "a", suggestion: null }],
  });
  expect(checkReport([], true)).toEqual({
    version: 1,
    ok: true,
    counts: { collections: 0, errors: 0, warnings: 0 },
    problems: [],
  });
});

it("has the same fields where there is nothing to check", () => {
  const found = { collection: "a", diagnostics: [problem], coverage: null };
  const full = checkReport([found], false);
  const none = nothingReport({ file: "b", message: "There is none.", suggestion: null });
  expect(Object.keys(none)).toEqual(Object.keys(full));
  expect(Object.keys(none.problems[0] ?? {}).sort()).toEqual(
    Object.keys(full.problems[0] ?? {}).sort(),
  );
  expect(none).toMatchObject({ ok: false, counts: { collections: 0, errors: 1 } });
});

it("escapes what would end an annotation early", () => {
  const found = { collection: "a", diagnostics: [problem], coverage: null };
  expect(githubAnnotations([found])).toEqual([
    "::warning file=data/a%2Cb/events/x.yaml,line=12,col=7,title=passage-masked::50%25 of it: masked",
  ]);
});
