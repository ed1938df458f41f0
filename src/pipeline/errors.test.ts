/**
 * Each mistake a writer can make, one by one: what is said, and where. The mark ▸ stands in the changed text where the
 * diagnostic must point; it is taken out before compiling.
 */
import { describe, expect, it } from "vitest";
import type { Compilation } from "./compile.ts";
import { compileFiles, printed, type TinyFile, tinyFiles } from "./testing.ts";

const EVENTS = "events/events.yaml";
const COLLECTION = "collection.yaml";
const OFFICIALS = "officials.yaml";

const QUOTE = "They met on Monday.";
const CLAIM = "{ attribute: duration, value: 35, text: 35 minutes }";
const ROLE = "{ official: antony-blinken, role: guest }";

type Mistake = readonly [name: string, file: TinyFile, text: string, by: string, ...said: string[]];

const errors: readonly Mistake[] = [
  [
    "a quote that is not there",
    EVENTS,
    QUOTE,
    "▸They spoke on Monday.",
    "quote-not-found",
    "does not stand in b",
    '"They met on Monday."',
    "line 1",
  ],
  [
    "a quote with other marks",
    EVENTS,
    QUOTE,
    '▸It was "warm" in Beijing',
    "quote-not-found",
    "only white space, marks or case differ",
    '"It was “warm”\\u00a0in Beijing"',
    "line 2",
  ],
  [
    "a quote of another document",
    EVENTS,
    QUOTE,
    "▸Blinken met Xi",
    "quote-not-found",
    "it stands in a",
  ],
  [
    "a quote that resembles nothing",
    EVENTS,
    QUOTE,
    "▸zzz",
    "quote-not-found",
    "is it the right document?",
  ],
  [
    "a quote that stands twice",
    EVENTS,
    `document: b\n      quote: ${QUOTE}`,
    "document: a\n      quote: ▸He left.",
    "quote-ambiguous",
    "stands 2 times in a",
    'prefix: "35 minutes." or prefix: "no more."',
  ],
  [
    "an occurrence too high",
    EVENTS,
    QUOTE,
    `${QUOTE}\n      occurrence: ▸2`,
    "quote-ambiguous",
    "stands once in b, so there is no occurrence 2",
  ],
  [
    "a prefix that does not stand there",
    EVENTS,
    `document: b\n      quote: ${QUOTE}`,
    "document: a\n      quote: They said\n      prefix: ▸He went.",
    "prefix-not-found",
    'what does: prefix: "He left."',
  ],
  [
    "an unknown document",
    EVENTS,
    "document: b",
    "document: ▸bb",
    "unknown-document",
    "no document “bb”",
    "did you mean “b”?",
  ],
  [
    "an unknown official",
    EVENTS,
    "antony-blinken",
    "▸anthony-blinken",
    "unknown-official",
    "did you mean “antony-blinken”?",
  ],
  [
    "an unknown event, as a whole",
    EVENTS,
    "  countries:",
    "  partOf: ▸meetin\n  countries:",
    "unknown-event",
    "did you mean “meeting”?",
  ],
  [
    "an unknown event, before",
    EVENTS,
    "  countries:",
    "  after: [▸visit]\n  countries:",
    "unknown-event",
    "no event “visit”",
  ],
  [
    "an unknown event, related",
    EVENTS,
    "  countries:",
    "  relations:\n    - { event: ▸x, kind: about }\n  countries:",
    "unknown-event",
  ],
  [
    "an unknown key of a passage",
    EVENTS,
    "  countries:",
    "  timeOfDay: { text: Monday, passage: ▸frist }\n  countries:",
    "unknown-passage",
    "did you mean “first”?",
  ],
  [
    "words of the day that are not in the passage",
    EVENTS,
    "  countries:",
    "  timeOfDay: { text: ▸Tuesday, passage: first }\n  countries:",
    "text-not-in-quote",
  ],
  [
    "a count that is not in the passage",
    EVENTS,
    "  countries:",
    "  count: { atLeast: 13, text: ▸a dozen, passage: first }\n  countries:",
    "text-not-in-quote",
  ],
  [
    "a date that is not EDTF",
    EVENTS,
    '"2023-06-19"',
    "▸19 June 2023",
    "bad-date",
    "“19 June 2023” is not an EDTF date",
    "write “2023-06-19”",
  ],
  [
    "a day that is not in the calendar",
    EVENTS,
    '"2023-06-19"',
    '▸"2023-02-29"',
    "bad-date",
    "it has 28",
  ],
  [
    "a claimed date that is not EDTF",
    EVENTS,
    CLAIM,
    "{ attribute: date, value: ▸Monday, text: Monday }",
    "bad-date",
  ],
  [
    "a bad date of publication",
    COLLECTION,
    'published: "2023-06-20"\n    publishedBasis: stated\n    originBasis',
    'published: ▸"June"\n    publishedBasis: stated\n    originBasis',
    "bad-date",
  ],
  [
    "an office from a bad date",
    OFFICIALS,
    "  country: US",
    '  country: US\n  offices: [{ title: T, from: ▸"x" }]',
    "bad-date",
  ],
  [
    "an unquoted year",
    EVENTS,
    '"2023-06-19"',
    "▸2023",
    "wrong-type",
    "must be text, not the number 2023",
    'date: "2023"',
  ],
  [
    "a claim's text that is not in its quote",
    EVENTS,
    "text: 35 minutes",
    "text: ▸53 minutes",
    "text-not-in-quote",
    "“53 minutes” does not stand in the quote",
    "nearest",
  ],
  [
    "a claim outside a passage",
    EVENTS,
    "  countries:",
    "  ▸claims: []\n  countries:",
    "claim-without-passage",
    "under the passage",
    "move “claims”",
  ],
  [
    "an event without a passage",
    EVENTS,
    tinyFiles[EVENTS].slice(tinyFiles[EVENTS].indexOf("  passages:")),
    "  passages: ▸[]\n",
    "event-without-passage",
    "no passage tells of “meeting”",
  ],
  [
    "a number where words belong",
    EVENTS,
    CLAIM,
    "{ attribute: purpose, value: ▸35, text: 35 minutes }",
    "bad-value",
    "takes text",
  ],
  [
    "words where a number belongs",
    EVENTS,
    "value: 35,",
    "value: ▸half an hour,",
    "bad-value",
    "takes a number",
  ],
  ["hours", EVENTS, "value: 35,", "value: 35, unit: ▸hours,", "bad-value", "unit: minutes"],
  [
    "a status that is none",
    EVENTS,
    CLAIM,
    "{ attribute: status, value: ▸occured, text: met }",
    "bad-value",
    "did you mean “occurred”?",
  ],
  [
    "an office of nobody",
    EVENTS,
    CLAIM,
    "▸{ attribute: office, value: President, text: Xi }",
    "missing-key",
    "whose office",
  ],
  [
    "an office of an unknown official",
    EVENTS,
    CLAIM,
    "{ attribute: office, subject: ▸xi, value: President, text: Xi }",
    "unknown-official",
  ],
  [
    "a claim about an unknown amount",
    EVENTS,
    CLAIM,
    "{ attribute: amount, subject: ▸total, value: 3, text: Xi }",
    "unknown-amount",
  ],
  [
    "a claim in an unknown currency",
    EVENTS,
    CLAIM,
    "{ attribute: amount, value: 3, unit: ▸dollars, text: Xi }",
    "bad-currency",
  ],
  [
    "two claims with one id",
    EVENTS,
    CLAIM,
    "{ id: x, attribute: place, value: A, text: Xi }\n        - { id: ▸x, attribute: place, value: A, text: Xi }",
    "duplicate-id",
    "meeting/x",
    "first at data/tiny/events/events.yaml:16",
  ],
  [
    "two events with one id",
    EVENTS,
    "- id: meeting\n",
    `${tinyFiles[EVENTS]}- id: ▸meeting\n`,
    "duplicate-id",
    "first at data/tiny/events/events.yaml:1",
  ],
  [
    "two documents with one id",
    COLLECTION,
    "  - id: b",
    "  - { id: ▸a, title: C, language: en, published: '2023', publishedBasis: stated, originBasis: unknown, kind: unknown }\n  - id: b",
    "duplicate-id",
    ":5",
  ],
  ["two officials with one id", OFFICIALS, "id: xi-jinping", "id: ▸antony-blinken", "duplicate-id"],
  [
    "two passages with one key",
    EVENTS,
    "document: b",
    "key: ▸first\n      document: b",
    "duplicate-id",
    "the key “first” is taken",
  ],
  ["an id with a comma", OFFICIALS, "id: xi-jinping", 'id: ▸"xi, jinping"', "bad-id"],
  [
    "an id that is not the folder's",
    COLLECTION,
    "id: tiny",
    "id: ▸small",
    "bad-id",
    "the folder is called “tiny”",
    "id: tiny",
  ],
  [
    "a label too long",
    EVENTS,
    "label: Xi Jinping",
    "label: ▸Antony Blinken meets Xi Jinping",
    "label-too-long",
    "31 characters",
    "for example: Antony Blinken meets Xi",
  ],
  ["an unknown country", EVENTS, "[US, CN]", "[US, ▸UK]", "bad-country", "did you mean “GB”?"],
  [
    "a country of three letters",
    OFFICIALS,
    "country: CN",
    "country: ▸CHN",
    "bad-country",
    "did you mean “CN”?",
  ],
  [
    "a country in small letters",
    EVENTS,
    "[US, CN]",
    "[▸us, CN]",
    "bad-country",
    "did you mean “US”?",
  ],
  [
    "a country's name",
    EVENTS,
    ROLE,
    "{ official: antony-blinken, role: guest, country: ▸China }",
    "bad-country",
    "alpha-2",
  ],
  [
    "a place in an unknown country",
    EVENTS,
    "  countries:",
    "  place: { name: Beijing, country: ▸XX }\n  countries:",
    "bad-country",
  ],
  [
    "an unknown key",
    EVENTS,
    "  status:",
    "  ▸datenote: why\n  status:",
    "unknown-key",
    "“datenote”",
    "did you mean “dateNote”?",
  ],
  [
    "an unknown key inside",
    EVENTS,
    ROLE,
    "{ official: antony-blinken, ▸rôle: guest, role: guest }",
    "unknown-key",
    "did you mean “role”?",
  ],
  [
    "a missing key",
    EVENTS,
    "- id: meeting\n  type: meeting\n  title: Blinken meets Xi\n  label: Xi Jinping\n",
    "- ▸id: meeting\n  type: meeting\n  title: Blinken meets Xi\n",
    "missing-key",
    "“label” is missing",
  ],
  [
    "an unknown type",
    EVENTS,
    "type: meeting",
    "type: ▸meating",
    "unknown-word",
    "did you mean “meeting”?",
  ],
  [
    "an unknown role",
    EVENTS,
    "role: guest",
    "role: ▸visitor",
    "unknown-word",
    "one of: host, guest",
  ],
  ["a participant who is nobody", EVENTS, ROLE, "▸{ role: guest }", "missing-key", "say who"],
  [
    "a list that is none",
    OFFICIALS,
    tinyFiles[OFFICIALS].slice(0, -1),
    "▸name: Xi",
    "wrong-type",
    "must be a list",
  ],
  [
    "an empty text",
    EVENTS,
    "title: Blinken meets Xi",
    'title: ▸""',
    "wrong-type",
    "“title” is empty",
  ],
  ["broken YAML", EVENTS, "label: Xi Jinping", 'label: "Xi Jinping" ▸(China)', "yaml-syntax"],
  [
    "a document without a file",
    COLLECTION,
    "documents:\n",
    'documents:\n  - { id: ▸c, title: C, language: en, published: "2023", publishedBasis: stated, originBasis: unknown, kind: unknown }\n',
    "file-missing",
    "no file documents/c.txt",
  ],
  [
    "a mask that is not there",
    COLLECTION,
    "    kind: unknown\n",
    "    kind: unknown\n    masks: [{ quote: ▸Subscribe now, kind: furniture }]\n",
    "quote-not-found",
  ],
  [
    "a sentence without event that is not there",
    COLLECTION,
    "    kind: unknown\n",
    "    kind: unknown\nnoEvent: [{ document: b, quote: ▸It was cold, because: background }]\n",
    "quote-not-found",
  ],
  [
    "a conflict of unknown claims",
    COLLECTION,
    "    kind: unknown\n",
    "    kind: unknown\nconflicts: [{ claims: [meeting/duration-1, ▸meeting/duration-9], note: no }]\n",
    "unknown-claim",
    "did you mean “meeting/duration-1”?",
  ],
  [
    "a conflict of one claim",
    COLLECTION,
    "    kind: unknown\n",
    "    kind: unknown\nconflicts: [{ claims: ▸[meeting/duration-1], note: no }]\n",
    "bad-value",
    "at least two",
  ],
  [
    "an event that is a part of itself",
    EVENTS,
    "  countries:",
    "  partOf: ▸meeting\n  countries:",
    "part-of-loop",
    "meeting → meeting",
  ],
  [
    "an event after itself",
    EVENTS,
    "  countries:",
    "  after: ▸[meeting]\n  countries:",
    "after-loop",
  ],
  [
    "a choice that nobody claims",
    EVENTS,
    "  countries:",
    "  chosen: [{ attribute: duration, value: ▸36, because: why }]\n  countries:",
    "chosen-not-claimed",
    "claimed are 35",
  ],
  [
    "an amount of an unknown total",
    EVENTS,
    "  countries:",
    "  amounts: [{ id: x, kind: part, of: ▸aid, value: 3, currency: USD, purpose: x, passages: [first] }]\n  countries:",
    "unknown-amount",
  ],
  [
    "a part of no total",
    EVENTS,
    "  countries:",
    "  amounts: [▸{ id: x, kind: part, value: 3, currency: USD, purpose: x, passages: [first] }]\n  countries:",
    "missing-key",
    "of which total",
  ],
  [
    "an amount in dollars",
    EVENTS,
    "  countries:",
    "  amounts: [{ id: x, kind: total, value: 3, currency: ▸dollars, purpose: x, passages: [first] }]\n  countries:",
    "bad-currency",
  ],
  [
    "two amounts with one id",
    EVENTS,
    "  countries:",
    "  amounts:\n    - { id: x, kind: total, value: 3, currency: USD, purpose: x, passages: [first] }\n    - { id: ▸x, kind: total, value: 3, currency: USD, purpose: x, passages: [first] }\n  countries:",
    "duplicate-id",
  ],
];

const warnings: readonly Mistake[] = [
  [
    "parts that exceed their total",
    EVENTS,
    "  countries:",
    "  amounts:\n    - ▸{ id: x, kind: total, value: 3, currency: USD, purpose: x, passages: [first] }\n    - { id: y, kind: part, of: x, value: 4, currency: USD, purpose: x, passages: [first] }\n  countries:",
    "parts-exceed-total",
    "exceed it by 1 USD",
  ],
  [
    "a conflict within one event",
    COLLECTION,
    "    kind: unknown\n",
    "    kind: unknown\nconflicts: [{ claims: ▸[meeting/duration-1, meeting/duration-1], note: no }]\n",
    "conflict-within-event",
  ],
  [
    "a quote of what is masked",
    COLLECTION,
    "    kind: unknown\n",
    "    kind: unknown\n    masks: [{ quote: They met, kind: furniture }]\n",
    "passage-masked",
  ],
];

/** Changes one file; tells the place of the mark as `file:line:column`, if there is one. */
function changed([, file, text, by]: Mistake): { compilation: Compilation; place: string } {
  const content = tinyFiles[file];
  if (content.split(text).length !== 2) throw new Error(`“${text}” does not stand there once`);
  const marked = content.replace(text, () => by);
  const before = marked.slice(0, Math.max(0, marked.indexOf("▸"))).split("\n");
  const compilation = compileFiles({ ...tinyFiles, [file]: marked.replace("▸", "") });
  const place = `data/tiny/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} `;
  return { compilation, place: marked.includes("▸") ? place : "" };
}

/** Passes over a file with a mistake must give one diagnostic, with these words, at the mark. */
function expectOnly(mistake: Mistake, severity: "error" | "warning"): void {
  const [, , , , ...said] = mistake;
  const { compilation, place } = changed(mistake);
  const [line = "", ...rest] = printed(compilation);
  expect(rest).toEqual([]);
  expect(line).toContain(`${place}${place === "" ? " " : ""}${severity} `);
  for (const words of said) expect(line).toContain(words);
  expect(compilation.timeline === null).toBe(severity === "error");
}

describe("each mistake is told with its place", () => {
  it.each(errors.map((mistake) => ({ name: mistake[0], mistake })))("$name", ({ mistake }) =>
    expectOnly(mistake, "error"),
  );
});

describe("what is only doubtful is a warning, and compiles", () => {
  it.each(warnings.map((mistake) => ({ name: mistake[0], mistake })))("$name", ({ mistake }) =>
    expectOnly(mistake, "warning"),
  );
});

it("looks on behind an unknown key", () => {
  const broken = tinyFiles[EVENTS]
    .replace("dateBasis", "datum: x\n  dateBasis")
    .replace("[US, CN]", "[UK]");
  expect(printed(compileFiles({ ...tinyFiles, [EVENTS]: broken }))).toEqual([
    expect.stringContaining("unknown-key"),
    expect.stringContaining("bad-country"),
  ]);
});

describe("files", () => {
  it.each(["collection.yaml", "officials.yaml"])("%s must be there", (file) => {
    const { [file as TinyFile]: _, ...rest } = tinyFiles;
    expect(printed(compileFiles(rest)).join("\n")).toContain(
      `data/tiny/${file}:1:1 error file-missing: ${file} is missing`,
    );
  });

  it.each(["collection.yaml", "events/events.yaml", "documents/b.txt"])(
    "%s must be UTF-8",
    (file) => {
      const said = printed(compileFiles({ ...tinyFiles, [file]: null })).join("\n");
      expect(said).toContain(`not-utf8: ${file} is not valid UTF-8`);
    },
  );

  it("with reports must be listed", () => {
    expect(printed(compileFiles({ ...tinyFiles, "documents/c.txt": "A report." }))).toEqual([
      "data/tiny/collection.yaml:5:3 error document-not-listed: documents/c.txt is not listed under “documents”\n  - id: c",
    ]);
  });

  it.each([
    ["collection.yaml", "documents: ["],
    ["officials.yaml", "- ["],
    ["events/more.yaml", "- ["],
  ])("that cannot be read make no other errors: %s", (file, content) => {
    const events = tinyFiles[EVENTS].replace("  countries:", "  partOf: elsewhere\n  countries:");
    const more = file === "events/more.yaml" ? { [EVENTS]: events } : {};
    expect(printed(compileFiles({ ...tinyFiles, ...more, [file]: content }))).toEqual([
      expect.stringMatching(/yaml-syntax/),
    ]);
  });

  it("of other kinds do not matter", () => {
    const files = { ...tinyFiles, "documents/notes.yaml": "x: [", "events.txt": "" };
    expect(printed(compileFiles(files))).toEqual([]);
  });
});

describe("a disputed date", () => {
  const days = ["2023-06-18", "2023-06-19"].map(
    (day) => `{ attribute: date, value: "${day}", text: Monday }`,
  );
  const disputed = tinyFiles[EVENTS].replace(CLAIM, days.join("\n        - "));
  const chosen = (value: string) =>
    disputed.replace(
      "  countries:",
      `  chosen: [{ attribute: date, value: "${value}", because: why }]\n  countries:`,
    );

  it("is not one that all agree on", () => {
    const agreed = tinyFiles[EVENTS].replace(CLAIM, days[1] ?? "");
    expect(printed(compileFiles({ ...tinyFiles, [EVENTS]: agreed }))).toEqual([]);
  });

  it("needs a reason", () => {
    expect(printed(compileFiles({ ...tinyFiles, [EVENTS]: disputed }))).toEqual([
      expect.stringMatching(
        /^data\/tiny\/events\/events.yaml:5:9 error disputed-date-unexplained: .*"2023-06-18" and "2023-06-19"/,
      ),
    ]);
  });

  it("is well with one", () => {
    const { timeline, diagnostics } = compileFiles({
      ...tinyFiles,
      [EVENTS]: chosen("2023-06-19"),
    });
    expect(diagnostics).toEqual([]);
    expect(timeline?.events[0]).toMatchObject({
      agreement: "disputed",
      agreements: [{ state: "disputed", chosen: 1, chosenBecause: "why" }],
    });
  });

  it("should be the one chosen", () => {
    expect(printed(compileFiles({ ...tinyFiles, [EVENTS]: chosen("2023-06-18") }))).toEqual([
      expect.stringContaining("warning chosen-contradicts-date: the event's date is 2023-06-19"),
    ]);
  });
});

describe("links between events", () => {
  const event = (id: string, date: string, more: string) =>
    tinyFiles[EVENTS]
      .replace("id: meeting", `id: ${id}`)
      .replace("2023-06-19", date)
      .replace("  countries:", `  ${more}\n  countries:`);
  const compiled = (...events: string[]) =>
    compileFiles({ ...tinyFiles, [EVENTS]: events.join("") });

  it.each(["partOf", "after"])("cannot run in a loop of %s, which is told once", (key) => {
    const link = (id: string) => (key === "after" ? `after: [${id}]` : `partOf: ${id}`);
    const parts = ["b", "c", "a"].map((to, index) => event("abc"[index] ?? "", "2023", link(to)));
    expect(printed(compiled(...parts))).toEqual([
      expect.stringMatching(/“(partOf|after)” runs in a loop: a → b → c → a/),
    ]);
  });

  it("cannot put an event after one that is later", () => {
    const early = event("early", "2023-06-18", "after: [late]");
    expect(printed(compiled(early, event("late", "2023-06-19", "topics: []")))).toEqual([
      expect.stringContaining(
        ":10:11 error after-contradicts-date: it is said to come after “late”",
      ),
    ]);
  });

  it("order the events of a day: wholes first, then by after, then by id; undated last", () => {
    const { timeline } = compiled(
      event("undated", '"', "topics: []").replace('date: """', "date: null"),
      event("z-visit", "2023-06-18", "topics: []"),
      event("a-last", "2023-06-18", "after: [c-next]"),
      event("c-next", "2023-06-18", "after: [d-first]"),
      event("d-first", "2023-06-18", "partOf: z-visit"),
      event("b-other", "2023-06-18", "topics: []"),
      event("before", "2023-05", "topics: []"),
      event("open", "../2023", "topics: []"),
    );
    expect(timeline?.events.map(({ id }) => id)).toEqual([
      "open",
      "before",
      "b-other",
      "z-visit",
      "d-first",
      "c-next",
      "a-last",
      "undated",
    ]);
  });
});
