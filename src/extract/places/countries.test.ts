import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { countryOf } from "./countries.ts";
import { countryTable } from "./countryTable.ts";
import { capitalOf } from "./gazetteer.ts";
import { rowsOf } from "./rows.ts";

/** News say "Congo" of the larger one; ISO gives the short name to the smaller. */
const otherwise = new Set(["Congo"]);
const names = Object.entries(english.countries)
  .flatMap(([code, name]) => [name].flat().map((one) => [one, code] as const))
  .filter(([name]) => !otherwise.has(name));

it.each(names)("%s is %s, as ISO 3166-1 has it", (name, code) => {
  const [plain = ""] = name.split(/[,(]/); // "Korea, Republic of" is written so in lists alone
  expect([countryOf(name.replaceAll(",", "")), countryOf(plain)]).toContain(code);
});

it("every country has one row and a name, and all but the empty ones a capital", () => {
  const codes = rowsOf(countryTable).map(({ head }) => head);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => (capitalOf.get(code) ?? "") === "")).toEqual(
    expect.arrayContaining(["AQ"]),
  );
});

describe("words", () => {
  it.each([
    ["U.S.", "US"],
    ["US", "US"],
    ["us", null],
    ["UK", "GB"],
    ["UAE", "AE"],
    ["U.A.E.", "AE"],
    ["DPRK", "KP"],
    ["Americans", "US"],
    ["Saudis", "SA"],
    ["Chinese", "CN"],
    ["North Koreans", "KP"],
    ["Türkiye", "TR"],
    ["Turkiye", "TR"],
    ["Burma", "MM"],
    ["Czechia", "CZ"],
    ["Swaziland", "SZ"],
    ["Ivory Coast", "CI"],
    ["Ivorians", "CI"],
    ["Frenchmen", "FR"],
    ["Kremlin", "RU"],
    ["Quai d’Orsay", "FR"],
    ["White House", "US"],
    ["Polish", "PL"],
    ["polish", null],
    ["Nigerien", "NE"],
    ["Nigerians", "NG"],
    ["Beijing", null],
    ["China Daily", null],
    ["", null],
    ["…", null],
  ])("%s: %s", (word, country) => {
    expect(countryOf(word)).toBe(country);
  });
});
