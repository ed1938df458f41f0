import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementsOf, eventAgreement, type SourcedClaim } from "./agreement.ts";
import { claimOf } from "./testing.ts";

const minutes = (value: number, document: string, origin?: string) =>
  claimOf({ attribute: "duration", value, unit: "minutes" }, document, origin);

describe("agreementsOf", () => {
  it("calls claims of one origin single, however many documents carry them", () => {
    const [agreement] = agreementsOf([minutes(35, "a", "ap"), minutes(35, "b", "ap")]);
    expect(agreement).toMatchObject({ state: "single" });
    expect(agreement?.values).toMatchObject([
      { value: 35, documents: ["a", "b"], origins: ["ap"] },
    ]);
  });

  it("calls compatible claims of two origins corroborated, unknown origins being different ones", () => {
    expect(agreementsOf([minutes(35, "a"), minutes(35, "b")])).toMatchObject([
      { state: "corroborated" },
    ]);
    expect(agreementsOf([minutes(35, "a", "ap"), minutes(35, "b")])).toMatchObject([
      { state: "corroborated" },
    ]);
  });

  it("calls incompatible claims disputed, even within one document", () => {
    const [agreement] = agreementsOf([minutes(300, "a"), minutes(35, "a")]);
    expect(agreement?.state).toBe("disputed");
    expect(agreement?.values.map(({ value }) => value)).toEqual([35, 300]);
  });

  it("lets a coarser date agree with a finer one, and keeps both", () => {
    const dates = ["2023-02", "2023-02-03"].map((value, index) =>
      claimOf({ attribute: "date", value }, `d${index}`),
    );
    expect(agreementsOf(dates)).toMatchObject([{ state: "corroborated", values: [{}, {}] }]);
  });

  it("keeps the affirmed and the denied apart, and disputes them", () => {
    const met = claimOf({ attribute: "participant", subject: "putin", value: "present" });
    const not = claimOf({ ...met.claim, polarity: "denied" }, "b");
    const [agreement] = agreementsOf([not, met]);
    expect(agreement).toMatchObject({ state: "disputed", subject: "putin" });
    expect(agreement?.values.map(({ documents }) => documents)).toEqual([["a"], ["b"]]);
  });

  it("compares only claims about the same subject", () => {
    const office = (subject: string, value: string) =>
      claimOf({ attribute: "office", subject, value });
    const agreements = agreementsOf([office("wang-yi", "x"), office("qin-gang", "y")]);
    expect(agreements.map(({ subject, state }) => [subject, state])).toEqual([
      ["qin-gang", "single"],
      ["wang-yi", "single"],
    ]);
  });

  it("carries the choice, and leaves out one that nobody claims", () => {
    const claims = [minutes(300, "a"), minutes(35, "b")];
    const choose = (value: number) =>
      agreementsOf(claims, [{ attribute: "duration", value, because: "Why." }])[0];
    expect(choose(300)).toMatchObject({ chosen: 1, chosenBecause: "Why." });
    expect(choose(99)).not.toHaveProperty("chosen");
  });
});

describe("eventAgreement", () => {
  it("is disputed before it is corroborated", () => {
    const disputed = agreementsOf([minutes(300, "a"), minutes(35, "b")]);
    expect(eventAgreement(disputed, ["x", "y"])).toBe("disputed");
    expect(eventAgreement([], ["x", "unknown:b"])).toBe("corroborated");
    expect(eventAgreement([], ["x", "x"])).toBe("single");
  });
});

const anyClaim = fc
  .record({
    // Few of each, so that claims often meet.
    attribute: fc.constantFrom("date" as const, "duration" as const, "outcome" as const),
    value: fc.oneof(fc.integer({ min: 1, max: 2 }), fc.constantFrom("2023", "2023-02", "2024")),
    subject: fc.constantFrom(undefined, "x"),
    comparator: fc.constantFrom("=" as const, "<" as const),
    polarity: fc.constantFrom("affirmed" as const, "denied" as const),
    document: fc.constantFrom("a", "b", "c"),
  })
  .map(({ document, ...claim }) => claimOf(claim, document, document === "c" ? undefined : "ap"));

it("does not depend on the order of the claims", () => {
  fc.assert(
    fc.property(fc.array(anyClaim), fc.integer(), (claims, seed) => {
      expect(agreementsOf([...claims].reverse())).toEqual(agreementsOf(claims));
      expect(agreementsOf(shuffle(claims, seed))).toEqual(agreementsOf(claims));
    }),
  );
});

it("places every claim in exactly one value", () => {
  fc.assert(
    fc.property(fc.array(anyClaim), (claims) => {
      const placed = agreementsOf(claims).flatMap(({ values }) =>
        values.flatMap((one) => one.claims),
      );
      expect(placed.sort()).toEqual(claims.map(({ claim }) => claim.id).sort());
    }),
  );
});

function shuffle(claims: readonly SourcedClaim[], seed: number): SourcedClaim[] {
  const key = (index: number) => Math.sin(seed + index * 7.3);
  return claims
    .map((claim, index) => ({ claim, key: key(index) }))
    .sort((a, b) => a.key - b.key)
    .map(({ claim }) => claim);
}
