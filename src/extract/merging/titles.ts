/** What an event is called, in plain English, and its label for the chart. */
import { beginning } from "../../model/graphemes.ts";
import type { EventStatus, EventType } from "../../model/timeline.ts";
import { countryName } from "./places.ts";

export type Named = {
  readonly type: EventType;
  readonly status: EventStatus;
  /** Names of those who take part, in the order of the text; a speaker, visitor or host first. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly countries: readonly string[];
  readonly place: string | null;
  readonly placeCountry: string | null;
  /** The words that tell of it, for types that have no words of their own. */
  readonly words: string;
};

const LABEL_LENGTH = 30;
const TITLE_LENGTH = 90;

/** "Sujit Ghosh meets Liu Jinsong in Beijing", "India and China hold talks". */
export function titleOf(named: Named): string {
  const title = `${sentenceOf(named)}${statusWords[named.status]}`;
  return shortened(capital(title.trim()), TITLE_LENGTH);
}

/** Cut at a word, with "…" for what is left out. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = beginning(text, most - 1).replace(/[\s,;:–—-]+\S*$/u, "");
  return cut === "" ? beginning(text, most).trim() : `${cut}…`;
}

const statusWords: Readonly<Record<EventStatus, string>> = {
  occurred: "",
  planned: "",
  postponed: " (put off)",
  cancelled: " (called off)",
  refused: " (refused)",
  unconfirmed: " (unconfirmed)",
};

function sentenceOf(named: Named): string {
  const { type } = named;
  if (type === "meeting" || type === "summit") return meetingWords(named);
  if (type === "negotiation")
    return `${actors(named)} ${verb(named, "holds", "hold")} talks${at(named)}`;
  if (type === "call") return `${actors(named)} ${verb(named, "speaks", "speak")} by phone`;
  if (type === "visit") return visitWords(named);
  if (type === "agreement") return `${actors(named)} ${verb(named, "agrees", "agree")}${at(named)}`;
  if (type === "invitation") return `Invitation: ${actors(named)}`;
  if (type === "statement") return `Statement by ${actors(named)}`;
  if (type === "announcement") return `Announcement by ${actors(named)}`;
  if (type === "accusation") return `Accusation by ${actors(named)}`;
  if (type === "threat") return `Threat by ${actors(named)}`;
  const words = named.words.replace(/\s+/gu, " ").trim();
  return words === "" ? `${kindWords[type] ?? "Event"}: ${actors(named)}` : words;
}

const kindWords: Partial<Record<EventType, string>> = {
  "aid-bill": "Aid bill",
  legislation: "Law",
  sanction: "Sanction",
  "military-incident": "Military incident",
  conflict: "Conflict",
  appointment: "Appointment",
};

function meetingWords(named: Named): string {
  const { people, type } = named;
  const [first, ...rest] = people;
  const where = type === "summit" ? ` at a summit${at(named)}` : at(named);
  if (first === undefined || rest.length === 0)
    return `${actors(named)} ${verb(named, "holds", "hold")} talks${where}`;
  if (rest.length === 1) return `${first} ${verb(named, "meets", "meet", 1)} ${rest[0]}${where}`;
  return `${listed(people)} ${verb(named, "meet", "meet")}${where}`;
}

function visitWords(given: Named): string {
  const guests = given.countries.filter((country) => country !== given.placeCountry);
  const named = guests.length > 0 ? { ...given, countries: guests } : given;
  const goes = verb(named, "visits", "visit");
  return named.place === null
    ? `${actors(named)} ${verb(named, "travels", "travel")}`
    : `${actors(named)} ${goes} ${named.place}`;
}

/** Planned events are told with "to": "Narendra Modi to visit Australia". */
function verb(
  { status, people, countries, organisations }: Named,
  one: string,
  many: string,
  number?: number,
) {
  if (status === "planned") return `to ${many}`;
  const count = number ?? (people.length || organisations.length || countries.length);
  return count === 1 ? one : many;
}

function at({ place }: Named): string {
  return place === null ? "" : ` in ${place}`;
}

/** Those who act: people, else organisations, else countries. */
function actors({ people, organisations, countries }: Named): string {
  if (people.length > 0) return listed(people);
  if (organisations.length > 0) return listed(organisations);
  return countries.length > 0 ? listed(countries.map(countryName)) : "Unnamed";
}

function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), "others"] : names;
  return shown.length < 2
    ? (shown[0] ?? "")
    : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At most 30 characters: who, else what; cut where nothing shorter says it. */
export function labelOf(named: Named): string {
  const { people, countries, organisations } = named;
  const names =
    people.length > 0
      ? people
      : organisations.length > 0
        ? organisations
        : countries.map(countryName);
  const choices = [
    titleOf(named),
    ...(named.type === "visit" && named.place !== null
      ? [`${names[0] ?? "Visit"}: ${named.place}`]
      : []),
    names.join("–"),
    names.map(surname).join("–"),
    `${surname(names[0] ?? "")} ${named.type.replace("-", " ")}`.trim(),
    capital(named.type.replace("-", " ")),
  ];
  const fitting = choices.find((choice) => choice.length > 0 && choice.length <= LABEL_LENGTH);
  return fitting ?? shortened(titleOf(named), LABEL_LENGTH);
}

/** Three letters or fewer first are a family name put first: "Xi Jinping", "Wang Yi" stay whole. */
function surname(name: string): string {
  const words = name.split(" ");
  return words.length === 2 && (words[0]?.length ?? 0) <= 4 ? name : (words.at(-1) ?? name);
}
