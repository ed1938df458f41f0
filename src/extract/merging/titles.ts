/** What an event is called, in plain English. */
import type { EventStatus, EventType } from "../../model/timeline.ts";
import { countryName } from "./places.ts";
import {
  actors,
  capital,
  inWords,
  isNobody,
  listed,
  type Named,
  placeInWords,
  shortened,
  sidesOf,
} from "./titleNames.ts";
import { asTitle, withArticle } from "./titleWords.ts";

const TITLE_LENGTH = 90;

/** "Sujit Ghosh meets Liu Jinsong in Beijing", "India and China hold talks". */
export function titleOf(named: Named): string {
  const title = `${sentenceOf(named)}${statusWords[named.status]}`;
  return shortened(capital(title.trim()), TITLE_LENGTH);
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
    return isNobody(named)
      ? `Talks${at(named)}`
      : `${actors(named)} ${verb(named, "holds", "hold")} talks${beside(named)}${at(named)}`;
  if (type === "call") return callWords(named);
  if (type === "visit") return visitWords(named);
  if (type === "agreement") return agreementWords(named);
  if (type === "invitation") return `Invitation: ${actors(named)}`;
  const saying = sayingWords(named);
  return saying ?? toldWords(named);
}

/** In the words of the report, if they stand by themselves. */
function toldWords(named: Named): string {
  const words = named.clauses.flatMap((clause) => asTitle(clause) ?? [])[0] ?? named.told;
  if (words !== null) return words;
  const kind = nounOf(named) ?? kindWords[named.type] ?? "Event";
  return isNobody(named) ? `${kind}${at(named)}` : `${kind}: ${actors(named)}`;
}

/** "Airstrike", "Protests": the report's own noun for what is told by one. */
function nounOf({ triggers }: Named): string | null {
  const noun = triggers.find((trigger) => eventNouns.test(trigger));
  return noun === undefined ? null : capital(noun.toLowerCase());
}

const eventNouns =
  /^(?:(?:air|drone|missile|rocket|bomb|terror|terrorist|suicide|car|knife) ?-?)?(?:attacks?|(?:air|counter)?strikes?|raids?|shootings?|bombings?|explosions?|ambush(?:es)?|clash(?:es)?|battles?|fighting|war|invasion|offensive|incursions?|killings?|assassinations?|massacre|shelling|drills?|exercises?|operations?|protests?|demonstrations?|rall(?:y|ies)|strike|riots?|coup|uprising|earthquakes?|floods?|crash|stampede|ruling|trial|funeral|elections?|vote|referendum|ceasefire|truce|withdrawal)$/iu;

function sayingWords(named: Named): string | null {
  const { type, speakers, others } = named;
  const who = speakers.length > 0 ? listed(speakers) : actors(named);
  const whom = others.length > 0 && others.length < 3 ? listed(others.map(inWords)) : null;
  const several = speakers.length > 1;
  if (type === "statement") return `Statement by ${who}${at(named)}`;
  if (type === "announcement") return `Announcement by ${who}${at(named)}`;
  if (type === "accusation" && whom !== null && named.status === "occurred")
    return `${who} ${several ? "criticise" : "criticises"} ${whom}`;
  if (type === "accusation") return `Accusation by ${who}`;
  return type === "threat" ? `Threat by ${who}` : null;
}

function callWords(named: Named): string {
  if (isNobody(named)) return "Phone call";
  const count = named.people.length + named.others.length;
  const partner = count > 1 ? beside(named) : "";
  return `${actors(named)} ${verb(named, "speaks", "speak")}${partner} by phone`;
}

/** Of one side alone, with whom; if nobody else is known, its agreement. */
function agreementWords(named: Named): string {
  const { people, others, place } = named;
  if (isNobody(named)) return `Agreement${at(named)}`;
  if (actorsIn(named) > 1) return `${actors(named)} ${verb(named, "agrees", "agree")}${at(named)}`;
  const whole = place !== null && others.map(countryName).includes(place);
  if (people.length === 1 && others.length > 0 && others.length < 4)
    return `${actors(named)} ${verb(named, "agrees", "agree")}${beside(named)}${whole ? "" : at(named)}`;
  return people.length === 1
    ? `Agreement by ${actors(named)}${at(named)}`
    : `${actors(named)} agreement${at(named)}`;
}

/** " with Japan", where one person is named and the other side is not. */
function beside({ people, others }: Named): string {
  if (people.length !== 1 || others.length === 0 || others.length > 3) return "";
  return ` with ${listed(others.map(inWords))}`;
}

const kindWords: Partial<Record<EventType, string>> = {
  "aid-bill": "Aid bill",
  legislation: "Law",
  sanction: "Sanction",
  "military-incident": "Military incident",
  conflict: "Conflict",
  appointment: "Change of office",
};

function meetingWords(named: Named): string {
  const { people, type } = named;
  const [first, ...rest] = people;
  const where = type === "summit" ? ` at a summit${at(named)}` : at(named);
  const kind = type === "summit" ? "Summit" : "Meeting";
  if (isNobody(named) || isAtHome(named)) return `${kind}${at(named)}`;
  const [body, other] = people.length === 0 ? named.organisations : [];
  if (body !== undefined && other === undefined && actorsIn(named) === 1)
    return `${body} ${kind.toLowerCase()}${at(named)}`;
  if (first === undefined || rest.length === 0)
    return `${actors(named)} ${verb(named, "holds", "hold")} talks${beside(named)}${where}`;
  if (rest.length === 1) return `${first} ${verb(named, "meets", "meet", 1)} ${rest[0]}${where}`;
  return `${listed(people)} ${verb(named, "meet", "meet")}${where}`;
}

/** Of no country but that of the place: "Summit in Niamey". */
function isAtHome({ people, organisations, countries, placeCountry }: Named): boolean {
  const [country, other] = countries;
  return (
    people.length + organisations.length === 0 && other === undefined && country === placeCountry
  );
}

function visitWords(given: Named): string {
  const guests = given.countries.filter((country) => country !== given.placeCountry);
  const named = guests.length > 0 ? { ...given, countries: guests } : given;
  const goes = verb(named, "visits", "visit");
  if (isNobody(named))
    return named.place === null ? "Visit" : `Visit to ${withArticle(named.place)}`;
  if (named.people.length === 0)
    return `Visit of ${actors(named)}${named.place === null ? "" : ` to ${withArticle(named.place)}`}`;
  return named.place === null
    ? `${actors(named)} ${verb(named, "travels", "travel")}`
    : `${actors(named)} ${goes} ${withArticle(named.place)}`;
}

/** Planned events are told with "to": "Narendra Modi to visit Australia". */
function verb(named: Named, one: string, many: string, number?: number) {
  if (named.status === "planned") return `to ${many}`;
  return (number ?? actorsIn(named)) === 1 ? one : many;
}

function actorsIn(named: Named): number {
  return named.people.length || named.organisations.length + sidesOf(named).length;
}

function at(named: Named): string {
  return placeInWords(named);
}
