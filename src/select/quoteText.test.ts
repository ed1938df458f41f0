import { expect, it } from "vitest";
import { excerpt, outerMarks } from "./quoteText.ts";

it("sets other marks around a quote that holds marks itself", () => {
  expect(outerMarks("plain words")).toEqual(["“", "”"]);
  expect(outerMarks("“so he said")).toEqual(["‘", "’"]);
});

it("cuts a quote at words around a claim", () => {
  const quote = "Speaking to Xi during the 35-minute meeting at the Great Hall of the People";
  expect(excerpt(quote, "35-minute", 12)).toEqual({
    before: "…during the ",
    claim: "35-minute",
    after: " meeting at…",
  });
  expect(excerpt("lasted about five hours", "about five hours")).toEqual({
    before: "lasted ",
    claim: "about five hours",
    after: "",
  });
});
