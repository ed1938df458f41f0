/** For any frames, however odd: merging ends, never throws, and what it quotes stands where it says. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { eventStatuses, eventTypes, participantRoles } from "../../model/timeline.ts";
import { compileCollection } from "../../pipeline/compile.ts";
import { formatDiagnostic } from "../../pipeline/diagnostic.ts";
import { collectionOf } from "../output/collection.ts";
import { jsonOf } from "../output/json.ts";
import type { Annotated, DateMention, Frame, Span } from "../types.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { story } from "./testing/build.ts";

const texts = [
  "Ann Lee met Bo Chan in Oslo on Monday for two hours. The talks cost $2 billion, she said.\n\nBo Chan said “it went well”. They will meet in 2025.",
  "In Oslo, Bo Chan saw Ann Lee on Monday. Talks ended. Talks ended.\n\nA deal was signed in May; WMCC talks follow in Rome.",
  "“So”: Ann Lee.\n\n\u00a0Odd… \ud83d\ude00 text of Bo Chan, Rome and 2021.",
];

const people = { "Ann Lee": { country: "NO" }, "Bo Chan": { country: "SG" } };

const edtf = fc.constantFrom(
  null,
  "2024-05-06",
  "2024-05",
  "2024",
  "2024-05-06/2024-05-08",
  "2024-05-07/..",
  "[2024-05-01..2024-05-06]",
  "2021-02?",
  "{2024-05-06,2024-05-08}",
  "not a date",
  "",
);

function spanIn(text: string) {
  return fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]): Span => ({ start, end: Math.min(text.length, start + length) }));
}

function dateIn(text: string): fc.Arbitrary<DateMention> {
  return fc
    .record({ span: spanIn(text), edtf, minutes: fc.option(fc.nat(9000)), anchored: fc.boolean() })
    .map(({ span, ...rest }) => ({
      ...span,
      ...rest,
      type: rest.minutes === null ? ("DATE" as const) : ("DURATION" as const),
      timex: "",
      relation: "on" as const,
      precision: "day" as const,
      past: null,
      comparator: "=" as const,
      rule: "test",
    }));
}

function frameIn({ report, people: known }: Annotated): fc.Arbitrary<Frame> {
  const span = spanIn(report.text);
  const country = fc.constantFrom("NO", "SG", "US", "CN");
  const participant = fc.record({
    span,
    person: fc.option(fc.constantFrom(...known.map(({ id }) => id), "p99"), { nil: undefined }),
    organisation: fc.option(fc.constantFrom("the ministry", "WMCC"), { nil: undefined }),
    role: fc.constantFrom(...participantRoles),
  });
  return fc
    .record({
      type: fc.constantFrom(...eventTypes),
      status: fc.constantFrom(...eventStatuses),
      trigger: span,
      clause: span,
      sentence: fc.nat(Math.max(0, report.sentences.length - 1)),
      participants: fc.array(participant, { maxLength: 3 }),
      countries: fc.uniqueArray(country, { maxLength: 3 }),
      place: fc.option(
        fc.record({ span, name: fc.constantFrom("Oslo", "Rome"), country: fc.option(country) }),
      ),
      date: fc.option(dateIn(report.text)),
      duration: fc.option(dateIn(report.text)),
      amounts: fc.array(
        fc.record({ span, value: fc.nat(), currency: fc.constantFrom("USD", "NOK") }),
        { maxLength: 2 },
      ),
      general: fc.boolean(),
    })
    .map(({ place, participants, amounts, trigger, ...rest }) => ({
      ...rest,
      report: report.id,
      cameo: null,
      trigger: { ...trigger, rule: "test", lemma: "test" },
      participants: participants.map(({ span: at, ...one }) => ({ ...at, ...one, rule: "test" })),
      place:
        place === null
          ? null
          : {
              ...place.span,
              kind: "place" as const,
              name: place.name,
              value: place.name,
              country: place.country,
              rule: "test",
            },
      amounts: amounts.map(({ span: at, ...one }) => ({
        ...at,
        ...one,
        kind: "money" as const,
        comparator: "=" as const,
        rule: "test",
      })),
      attributedTo: null,
      rules: ["test"],
    }));
}

const stories = texts.map(
  (text, index) =>
    story(`r${index}`, text, index === 2 ? null : `2024-05-0${index + 6}`, people).annotated,
);

const given = fc.tuple(...stories.map((one) => fc.array(frameIn(one), { maxLength: 6 })));

test("quotes and claims stand where they say", () => {
  fc.assert(
    fc.property(given, (frames) => {
      for (const { passages, claims, label } of mergeFrames(stories, frames).candidates) {
        expect(label.length).toBeLessThanOrEqual(30);
        for (const { document, start, end, exact } of passages)
          expect(textOf(document).slice(start, end)).toBe(exact);
        for (const claim of claims) {
          expect(textOf(claim.document).slice(claim.start, claim.end)).toBe(claim.text);
          expect(passages[claim.passage]?.exact).toContain(claim.text);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("the order of reports and of frames makes no difference", () => {
  fc.assert(
    fc.property(given, (frames) => {
      const forth = jsonOf(mergeFrames(stories, frames));
      const back = jsonOf(
        mergeFrames(
          stories.toReversed(),
          frames.toReversed().map((list) => list.toReversed()),
        ),
      );
      expect(back).toEqual(forth);
    }),
    { numRuns: 150 },
  );
});

test("the collection compiles", () => {
  fc.assert(
    fc.property(given, (frames) => {
      const files = collectionOf(mergeFrames(stories, frames), { id: "found", title: "Found" });
      const sha256 = (text: string) => String(text.length).padStart(64, "0");
      const { diagnostics } = compileCollection({ root: "data/found/", files, sha256 });
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(errors.map(formatDiagnostic)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function textOf(id: string): string {
  return stories.find(({ report }) => report.id === id)?.report.text ?? "";
}
