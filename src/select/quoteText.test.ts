import { expect, it } from "vitest";
import { asReason, excerpt, outerMarks } from "./quoteText.ts";

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

it("lets a reason go on after “because”", () => {
  expect(asReason("Report 1 names Qin. It says so.")).toBe("report 1 names Qin. It says so.");
  expect(asReason("Qin Gang held it")).toBe("Qin Gang held it.");
});
