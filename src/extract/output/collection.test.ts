import { expect, test } from "vitest";
import { verifyPassage } from "../../evidence/verify.ts";
import { compileCollection } from "../../pipeline/compile.ts";
import { formatDiagnostic } from "../../pipeline/diagnostic.ts";
import { mergeFrames } from "../merging/mergeFrames.ts";
import { story } from "../merging/testing/build.ts";
import { linkByName } from "../merging/testing/linkByName.ts";
import type { Extraction } from "../types.ts";
import { collectionOf } from "./collection.ts";
import { jsonOf } from "./json.ts";

const people = {
  "Ann Lee": { country: "NO", office: "Norwegian foreign minister" },
  "Bo Chan": { country: "SG" },
};
const both = {
  people: ["Ann Lee", "Bo Chan"],
  countries: ["NO", "SG"],
  place: ["Oslo", "NO"] as const,
};

function extraction(): Extraction {
  const a = story(
    "01 first: report",
    "Norwegian foreign minister Ann Lee met Bo Chan in Oslo on Monday.\nMore:\u00a0Ann Lee met Bo Chan in Oslo on Monday. They agreed on $2 billion for schools.",
    "2024-05-07",
    people,
  );
  const b = story("b", "Ann Lee met Bo Chan in Oslo on Tuesday.", null, {
    "Ann Lee": { country: "NO" },
    "Bo Chan": { country: "SG" },
  });
  return mergeFrames(
    [a.annotated, b.annotated],
    [
      [
        a.frame("met", { ...both, date: ["Monday", "2024-05-06"] }),
        a.frame("agreed", {
          type: "agreement",
          countries: ["NO", "SG"],
          amounts: [["$2 billion", 2e9, "USD"]],
        }),
      ],
      [b.frame("met", { ...both, date: ["Tuesday", "2024-05-07"] })],
    ],
    linkByName,
  );
}

function compiled(files: ReadonlyMap<string, string>) {
  const sha256 = (text: string) => String(text.length).padStart(64, "0");
  return compileCollection({ root: "data/found/", files, sha256 });
}

test("what is written compiles without an error, and each passage stands where it is said to", () => {
  const { timeline, texts, diagnostics } = compiled(
    collectionOf(extraction(), { id: "found", title: "Found" }),
  );
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(timeline?.passages.length).toBeGreaterThan(2);
  for (const passage of timeline?.passages ?? [])
    expect(verifyPassage(passage, texts.get(passage.document) ?? "").state).toBe("verified");
});

test("the compiler comes to the same agreements", () => {
  const found = extraction();
  const { timeline } = compiled(collectionOf(found, { id: "found", title: "Found" }));
  const states = (events: readonly { id: string; agreement: string }[] | undefined) =>
    Object.fromEntries((events ?? []).map(({ id, agreement }) => [id, agreement]));
  expect(states(timeline?.events)).toEqual(states(found.candidates));
  expect(Object.values(states(timeline?.events))).toContain("disputed");
});

test("as JSON, with names instead of ids", () => {
  const { documents, events } = jsonOf(extraction());
  expect(documents).toEqual([
    { id: "01 first: report", file: "01 first: report.txt", published: "2024-05-07" },
    { id: "b", file: "b.txt", published: null },
  ]);
  expect(events.find(({ type }) => type === "meeting")).toMatchObject({
    officials: ["Ann Lee", "Bo Chan"],
    place: "Oslo",
    status: "occurred",
    passages: [
      { document: "01 first: report", start: 0 },
      { document: "b", start: 0 },
    ],
  });
  expect(events.find(({ type }) => type === "agreement")?.amounts).toEqual([
    { value: 2e9, currency: "USD" },
  ]);
});
