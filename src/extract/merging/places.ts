/** How two places stand to each other, as reports write them: part first, whole after commas. */
import type { PlaceMention } from "../types.ts";

export type PlaceRelation = "same" | "part" | "different" | "unknown";

/** Names of one city. Capitals by other names, and spellings that changed. */
const aliases: Readonly<Record<string, string>> = {
  delhi: "new delhi",
  "national capital": "new delhi",
  peking: "beijing",
  kiev: "kyiv",
  "washington d.c.": "washington",
  "washington dc": "washington",
  "washington, d.c.": "washington",
  "washington, dc": "washington",
  bombay: "mumbai",
  calcutta: "kolkata",
  madras: "chennai",
  bangalore: "bengaluru",
  saigon: "ho chi minh city",
  rangoon: "yangon",
  astana: "astana",
  "nur-sultan": "astana",
  ankara: "ankara",
  "the hague": "hague",
  "new york city": "new york",
  moskva: "moscow",
  lisboa: "lisbon",
  roma: "rome",
  "mexico city": "mexico city",
  naypyitaw: "naypyidaw",
  ulan: "ulaanbaatar",
};

const countryNames = new Intl.DisplayNames(["en"], { type: "region" });

const knownNames = new Map<string, string>();

/** The English name of a country; its code where there is none. */
export function countryName(code: string): string {
  const known = knownNames.get(code);
  if (known !== undefined) return known;
  const name = /^[A-Z]{2}$/.test(code) ? (shortNames[code] ?? countryNames.of(code) ?? code) : code;
  knownNames.set(code, name);
  return name;
}

/** Where the name of the locale data is not the one that news reports use. */
const shortNames: Readonly<Record<string, string>> = {
  CD: "DR Congo",
  CG: "Congo",
  CI: "Ivory Coast",
  HK: "Hong Kong",
  MM: "Myanmar",
  MO: "Macau",
  PS: "Palestine",
  TR: "Turkey",
};

/** As short as headlines write it, for labels. */
export function shortCountryName(code: string): string {
  return headlineNames[code] ?? countryName(code);
}

const headlineNames: Readonly<Record<string, string>> = {
  AE: "UAE",
  BA: "Bosnia",
  CF: "CAR",
  GB: "UK",
  US: "US",
};

const knownParts = new WeakMap<PlaceMention, readonly string[]>();

function partsOf(place: PlaceMention): readonly string[] {
  const parts = knownParts.get(place) ?? readParts(place);
  knownParts.set(place, parts);
  return parts;
}

/** The parts of a place from the smallest to the country, in small letters and by one name each. */
function readParts({ value, country }: PlaceMention): string[] {
  const whole = value.toLowerCase().trim();
  const alias = aliases[whole];
  const parts = (alias ?? whole).split(",").map((part) => {
    const plain = part
      .trim()
      .replace(/^the /u, "")
      .replace(/ city$/u, "");
    return aliases[plain] ?? plain;
  });
  const land = country === null ? null : countryName(country).toLowerCase();
  if (land === null || isCountry({ value, country })) return land === null ? parts : [land];
  return parts.at(-1) === land ? parts : [...parts, land];
}

/** Whether a place is a whole country. */
export function isCountry({ value, country }: Pick<PlaceMention, "value" | "country">): boolean {
  if (country === null) return false;
  const plain = value.toLowerCase().replace(/^the /u, "").replaceAll(".", "");
  return (
    plain === countryName(country).toLowerCase() ||
    plain === country.toLowerCase() ||
    countrySpellings[plain] === country
  );
}

const countrySpellings: Readonly<Record<string, string>> = {
  america: "US",
  usa: "US",
  uk: "GB",
  britain: "GB",
  "great britain": "GB",
  uae: "AE",
  emirates: "AE",
  turkiye: "TR",
  türkiye: "TR",
  "czech republic": "CZ",
  burma: "MM",
  "republic of korea": "KR",
  "north korea": "KP",
  "south korea": "KR",
};

/** Same, one in the other, different, or not to be told (venues of one country, "Baghdad International Airport" beside "Baghdad"). */
export function placeRelation(a: PlaceMention, b: PlaceMention): PlaceRelation {
  const [x, y] = [partsOf(a), partsOf(b)];
  const [one, other] = [x.join(", "), y.join(", ")];
  if (one === other) return "same";
  if (one.endsWith(`, ${other}`) || other.endsWith(`, ${one}`)) return "part";
  if (a.country !== null && b.country !== null && a.country !== b.country) return "different";
  if (one.startsWith(`${y[0]} `) || other.startsWith(`${x[0]} `)) return "unknown";
  return x.length === 2 && y.length === 2 ? "different" : "unknown";
}

/** The value a claim carries: part first, the country last. */
export function placeValue({ value, country }: PlaceMention): string {
  if (country === null) return value;
  const land = countryName(country);
  if (isCountry({ value, country })) return land;
  return value.endsWith(`, ${land}`) ? value : `${value}, ${land}`;
}

/** Words that go before the country in `placeValue`, for the name of an event's place. */
export function placeName({ value, country }: PlaceMention): string {
  return country !== null && isCountry({ value, country }) ? countryName(country) : value;
}
