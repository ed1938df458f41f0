import { expect, it } from "vitest";
import { counted, durationInWords, listed, moneyInWords, valueInWords } from "./valueWords.ts";

it.each([
  [35, "35 minutes"],
  [1, "1 minute"],
  [60, "1 hour"],
  [80, "1 hour 20 minutes"],
  [30, "30 minutes"],
  [330, "5½ hours"],
  [1440, "24 hours"],
  [7920, "5½ days"],
])("%d minutes are %s", (minutes, words) => expect(durationInWords(minutes)).toBe(words));

it("words money by its size", () => {
  expect(moneyInWords(95e9, "USD")).toBe("95 billion US dollars");
  expect(moneyInWords(1_250_000, "CHF")).toBe("1.25 million CHF");
  expect(moneyInWords(0, "USD")).toBe("0 US dollars");
});

it("keeps how exact a claim is", () => {
  const hours = { attribute: "duration", value: 360, unit: "minutes" } as const;
  expect(valueInWords({ ...hours, comparator: "<" })).toBe("less than 6 hours");
  expect(valueInWords({ attribute: "status", value: "postponed" })).toBe("postponed");
  expect(valueInWords({ attribute: "date", value: "2023-02" })).toBe(
    "February 2023, day not given",
  );
  expect(valueInWords({ attribute: "count", value: 12, comparator: ">" })).toBe("more than 12");
});

it("counts and lists", () => {
  expect([counted(1, "passage"), counted(2, "passage")]).toEqual(["1 passage", "2 passages"]);
  expect(["a", "a and b", "a, b and c"]).toEqual([
    listed(["a"]),
    listed(["a", "b"]),
    listed(["a", "b", "c"]),
  ]);
});
