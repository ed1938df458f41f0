import search from "approx-string-match";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyPassage } from "./verify.ts";

function anchor(text: string, exact: string, start = text.indexOf(exact)) {
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - 32), start);
  return { exact, prefix, suffix: text.slice(end, end + 32), start, end };
}

const report = "Blinken met Xi. They talked. Blinken met Wang Yi on Sunday. They talked. He left.";

describe("verifyPassage", () => {
  it("verifies what stands where it stood", () => {
    const passage = anchor(report, "They talked.");
    expect(verifyPassage(passage, report)).toMatchObject({ state: "verified", start: 16 });
  });

  it("finds a quote that moved by what surrounds it", () => {
    const second = anchor(report, "They talked.", report.lastIndexOf("They talked."));
    expect(verifyPassage(second, `A new first line.\n${report}`)).toMatchObject({
      state: "moved",
      start: second.start + 18,
      similarity: 1,
    });
  });

  it("lets the words before it decide, where those after it are the same", () => {
    const text = "Xi came. They talked.\nWang came. They talked.\n";
    const second = {
      ...anchor(text, "They talked.", text.lastIndexOf("They talked.")),
      suffix: "\n",
    };
    const longer = `${"-".repeat(24)}${text}`; // now the first stands where the second stood
    expect(verifyPassage(second, longer)).toMatchObject({
      state: "moved",
      start: second.start + 24,
    });
  });

  it("finds a quote that changed a little, if it may search for it", () => {
    const passage = anchor(report, "Blinken met Wang Yi on Sunday.");
    const changed = report.replace("Wang Yi on", "Wang Yi, on");
    expect(verifyPassage(passage, changed)).toEqual({ state: "not-found" });
    expect(verifyPassage(passage, changed, search)).toMatchObject({ state: "moved", start: 29 });
  });

  it("does not take another sentence for it", () => {
    const passage = anchor(report, "Blinken met Wang Yi on Sunday.");
    const other = "A balloon was shot down in February, and the trip was put off until June.";
    expect(verifyPassage(passage, other, search)).toEqual({ state: "not-found" });
    expect(verifyPassage(anchor(report, "He left."), other, search)).toEqual({
      state: "not-found",
    });
  });
});

const words = fc.array(fc.constantFrom("Xi", "met", "“Wang”", "in\u00a0June", "\n", "U.S.", "🕊"), {
  minLength: 3,
  maxLength: 30,
});

it("verifies every slice of every text, and finds each again after a line is put before it", () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
      const text = parts.join(" ");
      const start = from % text.length;
      const exact = text.slice(start, start + 1 + (length % 40));
      const passage = anchor(text, exact, start);
      expect(verifyPassage(passage, text).state).toBe("verified");
      const longer = `Zzz.\n${text}`;
      const found = verifyPassage(passage, longer, search);
      if (found.state === "not-found") throw new Error("lost");
      expect(longer.slice(found.start, found.end)).toBe(exact);
    }),
  );
});
