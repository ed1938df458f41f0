/**
 * Reports and frames for tests, from terse descriptions. Words are looked up in the text, so that every span is real:
 *
 *   const a = story("a", "Ann Lee met Bo Chan in Oslo on Monday.", "2024-05-07");
 *   a.frame("met", { people: ["Ann Lee", "Bo Chan"], date: ["Monday", "2024-05-06"], place: ["Oslo", "NO"] })
 */
import { sentencesOf } from "../../../evidence/sentences.ts";
import type { EventStatus, EventType, ParticipantRole } from "../../../model/timeline.ts";
import type {
  Annotated,
  DateMention,
  Frame,
  MoneyMention,
  Person,
  PlaceMention,
  Report,
  Span,
} from "../../types.ts";

export type TerseFrame = {
  readonly type?: EventType;
  readonly status?: EventStatus;
  readonly people?: readonly string[];
  readonly role?: ParticipantRole;
  readonly organisations?: readonly string[];
  readonly countries?: readonly string[];
  readonly date?: readonly [words: string, edtf: string | null];
  readonly place?: readonly [name: string, country: string | null];
  readonly duration?: readonly [words: string, minutes: number];
  readonly amounts?: readonly (readonly [words: string, value: number, currency: string])[];
  readonly general?: boolean;
};

/** Names of people with their offices in the words of the report. */
export type TersePeople = Readonly<Record<string, { country?: string; office?: string }>>;

export type Story = {
  readonly annotated: Annotated;
  readonly frame: (trigger: string, terse: TerseFrame) => Frame;
};

/** A report of paragraphs parted by an empty line, and a maker of frames over it. */
export function story(
  id: string,
  text: string,
  published: string | null,
  people: TersePeople = {},
): Story {
  const report = reportOf(id, text, published);
  const annotated: Annotated = { report, dates: [], people: peopleOf(text, people), entities: [] };
  return { annotated, frame: (trigger, terse) => frameOf(annotated, trigger, terse) };
}

function reportOf(id: string, text: string, published: string | null): Report {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const sentences = sentencesOf(text, "en").map((sentence) => ({
    ...sentence,
    paragraph: paragraphs.findIndex(({ end }) => sentence.start < end),
  }));
  return {
    id,
    file: `${id}.txt`,
    text,
    language: "en",
    metadata: {
      title: null,
      byline: null,
      outlet: null,
      dateline: null,
      published,
      publishedBasis: published === null ? null : "given",
      publishedAt: null,
    },
    masks: [],
    paragraphs,
    sentences,
    quotations: [...text.matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      closed: true,
      scare: false,
      rule: "test/quotation",
    })),
  };
}

function peopleOf(text: string, terse: TersePeople): Person[] {
  return Object.entries(terse).map(([name, { country = null, office }], index) => ({
    id: `p${index + 1}`,
    name,
    spellings: [name],
    country,
    offices:
      office === undefined
        ? []
        : [{ ...placeOf(text, office), value: office, country, rule: "test/office" }],
  }));
}

/** Where words first stand after an offset; throws if they do not, so that a test cannot lie. */
function placeOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length };
}

function frameOf({ report, people }: Annotated, trigger: string, terse: TerseFrame): Frame {
  const { text } = report;
  const span = placeOf(text, trigger);
  const sentence = report.sentences.findIndex(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  const clause = report.sentences[sentence] ?? span;
  const inClause = (words: string) => placeOf(text, words, clause.start);
  const { type = "meeting", countries = [] } = terse;
  return {
    report: report.id,
    type,
    cameo: null,
    status: terse.status ?? "occurred",
    trigger: { ...span, rule: "test/trigger", lemma: trigger },
    sentence,
    clause: { start: clause.start, end: clause.end },
    participants: [
      ...(terse.people ?? []).map((name) => ({
        ...inClause(name.split(" ").at(-1) ?? name),
        person: people.find((person) => person.name === name)?.id ?? name,
        role: terse.role ?? "participant",
        rule: "test/person",
      })),
      ...(terse.organisations ?? []).map((organisation) => ({
        ...inClause(organisation),
        organisation,
        role: terse.role ?? "participant",
        rule: "test/organisation",
      })),
    ],
    countries,
    place: terse.place === undefined ? null : placeMention(inClause(terse.place[0]), terse.place),
    date:
      terse.date === undefined ? null : dateMention(inClause(terse.date[0]), terse.date[1], null),
    duration:
      terse.duration === undefined
        ? null
        : dateMention(inClause(terse.duration[0]), null, terse.duration[1]),
    amounts: (terse.amounts ?? []).map(([words, value, currency]) =>
      money(inClause(words), value, currency),
    ),
    attributedTo: null,
    general: terse.general ?? false,
    rules: ["test/trigger"],
  };
}

function placeMention(span: Span, [name, country]: readonly [string, string | null]): PlaceMention {
  return { ...span, kind: "place", name, value: name, country, rule: "test/place" };
}

function dateMention(span: Span, edtf: string | null, minutes: number | null): DateMention {
  return {
    ...span,
    type: minutes === null ? "DATE" : "DURATION",
    timex: edtf ?? "",
    edtf,
    relation: "on",
    precision: "day",
    past: null,
    minutes,
    comparator: "=",
    anchored: false,
    rule: "test/date",
  };
}

function money(span: Span, value: number, currency: string): MoneyMention {
  return { ...span, kind: "money", value, currency, comparator: "=", rule: "test/money" };
}
