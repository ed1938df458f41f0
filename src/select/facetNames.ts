/** What facets and their values are called on screen; one place, so that filter, chip and message agree. */
import type { EventStatus, Timeline } from "../model/timeline";
import type { Facet } from "../view/view";
import { documentName } from "./documentName";
import { lookupOf } from "./lookup";
import { statusWords } from "./valueWords";

/** The name of each facet, as its group of checkboxes bears it. */
export const facetTitles: Readonly<Record<Facet, string>> = {
  country: "Country",
  official: "Official",
  type: "Type",
  document: "Document",
  topic: "Topic",
  status: "Status",
  agreement: "Agreement",
  place: "Place",
};

/** The sources mean countries and territories; the short form avoids "Hong Kong SAR China". */
const regions = new Intl.DisplayNames("en", { type: "region", style: "short", fallback: "code" });

/** Where the browser's short name is an abbreviation or not what reports write. */
const ownCountryNames: Readonly<Record<string, string>> = {
  US: "United States",
  GB: "United Kingdom",
  PS: "Palestinian Territories",
  MM: "Myanmar",
  TR: "Turkey",
  EU: "European Union",
  UN: "United Nations",
};

/** A country's English name: `TW` is "Taiwan". */
export function countryName(code: string): string {
  const own = ownCountryNames[code];
  if (own !== undefined) return own;
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "aid-bill" is "Aid bill". */
function sentenceCase(value: string): string {
  return capitalised(value.replaceAll("-", " "));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const agreementNames: Readonly<Record<string, string>> = {
  disputed: "Disputed",
  corroborated: "Corroborated",
  single: "Single source",
};

/** The name of one value; what the timeline does not know keeps its own spelling. */
export function facetValueName(timeline: Timeline, facet: Facet, value: string): string {
  switch (facet) {
    case "country":
      return countryName(value);
    case "official":
      return lookupOf(timeline).officials.get(value)?.name ?? value;
    case "document":
      return numberedDocument(timeline, value);
    case "type":
      return sentenceCase(value);
    case "status":
      return statusWords[value as EventStatus] ?? sentenceCase(value);
    case "topic":
      return capitalised(value);
    case "agreement":
      return agreementNames[value] ?? sentenceCase(value);
    case "place":
      return value;
  }
}

/** The names by which a value is searched for: as shown, and an official's other spellings. */
export function facetValueTexts(timeline: Timeline, facet: Facet, value: string): string[] {
  const name = facetValueName(timeline, facet, value);
  const official = facet === "official" ? lookupOf(timeline).officials.get(value) : undefined;
  return [name, ...(official?.aliases ?? [])];
}

function numberedDocument(timeline: Timeline, id: string): string {
  const { documents, documentNumbers } = lookupOf(timeline);
  const document = documents.get(id);
  return document ? `${documentNumbers.get(id)} ${documentName(document, timeline)}` : id;
}
