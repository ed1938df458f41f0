/**
 * Offices in one canonical wording, so that "Chinese Foreign Minister", "China's foreign minister" and "Foreign Minister
 * of China" are one value, and "top diplomat" is none.
 *
 *   title in a report ──words──▶ class of office + country ──▶ "Foreign Minister of China"
 *
 * Only offices of a known class are compared: of others two wordings may well be one office.
 */
import { countryName } from "./places.ts";

export type Office = {
  readonly kind: string;
  readonly country: string | null;
  /** "Foreign Minister of China" */
  readonly value: string;
};

/** A class of office: its name, the words for it, and whether nobody holds two of these at once. */
type OfficeClass = { readonly name: string; readonly words: RegExp };

/** What goes before a title without changing the office. */
const ornaments =
  /\b(?:the|his|her|its|their|new|newly|current|visiting|outgoing|incoming|sitting|long-?time|veteran|mr|mrs|ms|dr|his excellency)\b\.?/giu;

/** Words that make it another office, or another time: none is compared. */
const other =
  /\b(?:former|ex|late|then|acting|interim|deputy|vice|assistant|under-?secretary|undersecretary|shadow|opposition|candidate|designate|elect|nominee|spokes\p{L}*|aide|adviser to|advisor to|wife|son|daughter|brother|office of|director|special)\b/iu;

const ministers: readonly (readonly [string, string])[] = [
  ["Foreign", "foreign(?: affairs)?|external affairs"],
  ["Defence", "(?:national )?defen[cs]e"],
  ["Finance", "finance|economy and finance"],
  ["Interior", "interior|home(?: affairs)?|internal affairs"],
  ["Trade", "trade|foreign trade"],
  ["Commerce", "commerce(?: and industry)?"],
  ["Energy", "energy|petroleum|oil"],
  ["Justice", "justice"],
  ["Health", "health"],
  ["Agriculture", "agriculture"],
  ["Environment", "environment|climate"],
  ["Education", "education"],
  ["Transport", "transport(?:ation)?"],
  ["Public Security", "public (?:security|safety)"],
  ["State Security", "state security"],
  ["Economy", "econom(?:y|ic affairs)"],
];

const classes: readonly OfficeClass[] = [
  { name: "National Security Adviser", words: /\bnational security advis[eo]r\b|\bnsa\b/iu },
  { name: "Secretary of State", words: /\bsecretary of state\b(?! for)/iu },
  { name: "Foreign Minister", words: /\b(?:eam|foreign secretary)\b/iu },
  ...ministers.map(([name, words]) => ({
    name: `${name} Minister`,
    words: new RegExp(
      `\\b(?:${words})(?: (?:minister|secretary|chief))\\b|\\b(?:minister|secretary)(?: of| for) (?:the )?(?:${words})\\b`,
      "iu",
    ),
  })),
  { name: "Treasury Secretary", words: /\btreasury secretary\b|\bsecretary of the treasury\b/iu },
  { name: "Prime Minister", words: /\b(?:prime minister|premier)\b|\bpm\b/iu },
  { name: "Chancellor", words: /\bchancellor\b(?! of the exchequer)/iu },
  { name: "President", words: /\bpresident\b/iu },
  { name: "King", words: /\bking\b/iu },
  { name: "Secretary-General", words: /\bsecretary[- ]general\b/iu },
];

/** What heads a body, not a state: "president of the European Commission". */
const notOfState =
  /\bpresident of (?:the )?(?:european|world|council|senate|parliament|commission|bank|university|company|assembly|court|club|federation)\b|\b(?:commission|council|bank|university|company|senate|court) president\b/iu;

/** A title as a class of office with its country; null where it says too little, or an office of no known class. */
export function officeOf(title: string, country: string | null): Office | null {
  const words = title.replace(ornaments, " ").replace(/\s+/gu, " ").trim();
  if (other.test(words) || notOfState.test(words)) return null;
  const found = classes.find((one) => one.words.test(words));
  if (found === undefined) return null;
  const value = country === null ? found.name : `${found.name} of ${countryName(country)}`;
  return { kind: found.name, country, value };
}

/** Offices by several names: what one state calls its secretary of state is another's foreign minister. */
const sameOffice: Readonly<Record<string, string>> = { "Secretary of State": "Foreign Minister" };

/** Two offices that one person can hold at once: head of state and of government, minister of two fields. */
const together = new Set([
  "Commerce Minister|Trade Minister",
  "Economy Minister|Finance Minister",
  "Economy Minister|Energy Minister",
  "Economy Minister|Trade Minister",
  "Energy Minister|Environment Minister",
  "Foreign Minister|Trade Minister",
  "Interior Minister|Public Security Minister",
  "King|Prime Minister",
  "Defence Minister|Prime Minister",
  "Finance Minister|Prime Minister",
  "Foreign Minister|Prime Minister",
  "Foreign Minister|National Security Adviser",
]);

/** Whether two offices contradict each other. */
export function officesDiffer(a: Office, b: Office): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  const [x, y] = [a, b].map(({ kind }) => sameOffice[kind] ?? kind).sort();
  return x !== y && !together.has(`${x}|${y}`);
}

const offices = new WeakMap<object, Office | null>();

/** One title stands in many sentences' passages: it is read once. */
export function knownOffice(title: { value: string; country: string | null }): Office | null {
  const known = offices.get(title);
  if (known !== undefined) return known;
  const office = officeOf(title.value, title.country);
  offices.set(title, office);
  return office;
}
