import { expect, it } from "vitest";
import { timelineOf } from "../model/testing.ts";
import type { SourceDocument } from "../model/timeline.ts";
import { documentName, originInWords, provenanceInWords } from "./documentName.ts";

const [plain] = timelineOf([{ id: "a" }]).documents as [SourceDocument];

function named(...given: Partial<SourceDocument>[]): string[] {
  const documents = given.map((fields, index) => ({ ...plain, id: `d${index}`, ...fields }));
  const timeline = timelineOf([], { documents });
  return documents.map((document) => documentName(document, timeline));
}

it("names a document by its outlet, else by what is known of its origin", () => {
  expect(
    named(
      { outlet: "Los Angeles Times", origin: "ap-2024-04-26", kind: "reprint" },
      { kind: "paraphrase", origin: "ap-2024-04-26" },
      { kind: "translation", origin: "ap-2023-06-19" },
      { kind: "paraphrase" },
      { byline: "Jane Doe" },
      {},
    ),
  ).toEqual([
    "Los Angeles Times",
    "Paraphrase of 1",
    "Associated Press text",
    "Paraphrase",
    "Text by Jane Doe",
    "Unsigned report",
  ]);
});

it("says what kind of text it is, and marks inference", () => {
  const about = (fields: Partial<SourceDocument>) => provenanceInWords({ ...plain, ...fields });
  expect(about({})).toBe("Origin unknown");
  expect(about({ kind: "reprint", origin: "ap-2024-04-26", originBasis: "inferred" })).toBe(
    "Reprint of an Associated Press report of 26 April 2024, inferred",
  );
  expect(about({ kind: "paraphrase" })).toBe("Paraphrase, origin unknown");
  expect(originInWords("our-scoop")).toBe("the story “our-scoop”");
});
