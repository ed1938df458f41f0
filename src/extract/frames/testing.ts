/** For the tests of frames: a report written as text with its mentions marked in it. */
import type { Annotated, DateMention, EntityMention, Frame, Person, Quotation } from "../types.ts";
import { findFrames } from "./frames.ts";

/**
 * `{Ann Lee:US}` a person, `{he=Ann Lee:US}` a pronoun for her, `{@Oslo:NO}` a place, `{#China:CN}` a country, `{~Chinese:CN}`
 * its adjective, `{+the two sides:CN,US}` a group, `{!foreign ministry:CN}` an official body, `{?Shell:GB}` another body,
 * `{on Monday>2024-05-06}` a date behind, `{next week>>2024-05-13}` ahead, `{five hours~300}` minutes, `{$5 million$5000000}`.
 */
const mark =
  /\{([@#~+!?]?)([^{}=:>~$]*?)(?:=([^{}:]+))?(?::([A-Z,]*)|(>>?)([^{}]*)|~(\d+)|\$([^{}:]*)\$(\d+))\}/g;

type Building = {
  text: string;
  dates: DateMention[];
  entities: EntityMention[];
  people: Map<string, Person>;
};

/** A report of one paragraph; sentences end where `|` stands. */
export function annotated(marked: string): Annotated {
  const building: Building = { text: "", dates: [], entities: [], people: new Map() };
  const source = marked.replaceAll("|", "¦");
  let at = 0;
  for (const match of source.matchAll(mark)) {
    building.text += source.slice(at, match.index);
    add(building, match);
    at = match.index + match[0].length;
  }
  building.text += source.slice(at);
  return finished(building);
}

function add(
  building: Building,
  [, sign = "", words = "", name, countries, arrow, day, minutes, money, value]: RegExpMatchArray,
) {
  const shown = money === undefined ? words : `$${money}`;
  const start = building.text.length;
  const span = { start, end: start + shown.length, rule: "test/mark" };
  building.text += shown;
  if (value !== undefined)
    building.entities.push({
      ...span,
      kind: "money",
      value: Number(value),
      currency: "USD",
      comparator: "=",
    });
  else if (arrow !== undefined || minutes !== undefined)
    building.dates.push(dateOf(span, arrow, day ?? "", minutes));
  else
    building.entities.push(
      entityOf(building, span, sign, shown, name, countries?.split(",") ?? []),
    );
}

const dateOf = (
  span: { start: number; end: number; rule: string },
  arrow: string | undefined,
  day: string,
  minutes: string | undefined,
): DateMention => ({
  ...span,
  type: minutes === undefined ? "DATE" : "DURATION",
  timex: minutes === undefined ? day : `PT${minutes}M`,
  edtf: minutes === undefined && day !== "" ? day : null,
  relation: "on",
  precision: day.length === 4 ? "year" : day.length === 7 ? "month" : "day",
  past: minutes === undefined ? arrow === ">" : null,
  minutes: minutes === undefined ? null : Number(minutes),
  comparator: "=",
  anchored: false,
});

function entityOf(
  { people }: Building,
  span: { start: number; end: number; rule: string },
  sign: string,
  shown: string,
  name: string | undefined,
  countries: string[],
): EntityMention {
  const country = countries[0] ?? null;
  if (sign === "@") return { ...span, kind: "place", name: shown, value: shown, country };
  if (sign === "!" || sign === "?")
    return { ...span, kind: "organisation", name: shown, country, official: sign === "!" };
  if (sign === "#" || sign === "~" || sign === "+")
    return {
      ...span,
      kind: "country",
      countries,
      form: sign === "#" ? "name" : sign === "~" ? "demonym" : "group",
    };
  const full = name ?? shown;
  const person = people.get(full) ?? {
    id: full,
    name: full,
    spellings: [full],
    country,
    offices: [],
  };
  people.set(full, person);
  return {
    ...span,
    kind: "person",
    person: full,
    form: name === undefined ? "name" : "pronoun",
    phrase: span,
  };
}

function finished({ text, dates, entities, people }: Building): Annotated {
  const sentences: { start: number; end: number; paragraph: number }[] = [];
  let start = 0;
  for (const part of text.split("¦")) {
    sentences.push({ start, end: start + part.length, paragraph: 0 });
    start += part.length + 1;
  }
  const quotations: Quotation[] = [...text.matchAll(/“[^”]*”/g)].map(({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
    closed: true,
    scare: !quoted.includes(" "),
    rule: "test/quotation",
  }));
  return {
    report: {
      id: "r",
      file: "r.txt",
      text,
      language: "en",
      metadata: {
        title: null,
        byline: null,
        outlet: null,
        dateline: null,
        published: "2024-05-08",
        publishedBasis: "given",
        publishedAt: null,
      },
      masks: [],
      paragraphs: [{ start: 0, end: text.length }],
      sentences,
      quotations,
    },
    dates,
    people: [...people.values()],
    entities,
  };
}

/** The frames of a marked text, each in a line: type, status unless it occurred, who, where, when, by whose word. */
export const told = (marked: string): string[] => findFrames(annotated(marked)).map(lineOf);

function lineOf({
  type,
  status,
  participants,
  place,
  date,
  duration,
  amounts,
  attributedTo,
  general,
}: Frame): string {
  const who = participants.map(
    ({ person, organisation, country, role }) =>
      `${person ?? organisation ?? country}${role === "participant" ? "" : `:${role}`}`,
  );
  return [
    type,
    ...(status === "occurred" ? [] : [status]),
    ...(general ? ["general"] : []),
    who.join(" + "),
    ...(place === null ? [] : [`@${place.value}`]),
    ...(date === null ? [] : [date.timex]),
    ...(duration === null ? [] : [`${duration.minutes}min`]),
    ...amounts.map(({ value }) => `$${value}`),
    ...(attributedTo === null ? [] : [`by ${attributedTo}`]),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
