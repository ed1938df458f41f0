/** Who is said not to have been there ("did not attend the summit"), and what is said not to have taken place. */
import type { Span } from "../types.ts";
import {
  type Aside,
  around,
  isQuoted,
  officialBefore,
  type Reading,
  sentenceAt,
  sentencesWith,
} from "./aside.ts";
import { entitiesIn } from "./surroundings.ts";

const gathering =
  "(?<noun>summit|meetings?|talks|conference|session|ceremony|signing|inauguration|forum|gathering|negotiations|assembly|dialogue)";

const missing = new RegExp(
  `\\b(?:(?:did\\s+not|didn['’]t|had\\s+not|does\\s+not|failed\\s+to|declined\\s+to|refused\\s+to|was\\s+unable\\s+to|could\\s+not|chose\\s+not\\s+to)\\s+(?:personally\\s+)?(?:attend(?:ed)?|take\\s+part\\s+in|taken\\s+part\\s+in|participate\\s+in|join|show\\s+up\\s+(?:at|for)|appear\\s+at|come\\s+to)|(?:was|were)\\s+(?:\\p{L}+ly\\s+|also\\s+)?(?:absent\\s+from|not\\s+(?:present|in\\s+attendance)\\s+at|missing\\s+from)|skipped|boycotted|missed|stayed\\s+away\\s+from|snubbed|sat\\s+out|did\\s+not\\s+travel\\s+to|was\\s+not\\s+at)\\s+(?:(?!and\\b|but\\b|who\\b)[^\\s.,;:]+\\s+){0,5}?${gathering}\\b`,
  "giu",
);

const none =
  /\b(?:(?:did\s+not|didn['’]t|had\s+not|has\s+not|never)\s+(?:meet|met|speak|spoken|spoke|hold\s+(?:talks|a\s+meeting)|held\s+(?:talks|a\s+meeting))|no\s+(?:such\s+)?(?<noun>meeting|talks|call|conversation)\s+(?:(?!and\b|but\b)[^\s.,;:]+\s+){0,8}?(?:took\s+place|taken\s+place|had\s+been\s+held|was\s+held|were\s+held|happened|occurred)|denied\s+(?:that\s+|having\s+|reports\s+(?:that|of)\s+)?(?:(?!and\b|but\b)[^\s.,;:]+\s+){0,6}?(?:met|meeting|talks|spoke|spoken|call))\b/giu;

/** Words without which nobody is absent. */
const words =
  "did not|didn|had not|has not|does not|failed to|declined to|refused to|was unable|could not|chose not|absent|not present|in attendance|missing|skipped|boycotted|missed|stayed away|snubbed|sat out|was not at|never|o meeting|o such|o talks|o call|o conversation|denied".split(
    "|",
  );

/** Absences and denied meetings told by a report in its own voice. */
export function absencesIn(reading: Reading): Aside[] {
  return sentencesWith(reading.annotated, words).flatMap((index) => {
    const { start = 0, end = 0 } = reading.annotated.report.sentences[index] ?? {};
    const sentence = reading.annotated.report.text.slice(start, end);
    return [
      ...[...sentence.matchAll(missing)].flatMap((match) => absence(reading, match, start) ?? []),
      ...[...sentence.matchAll(none)].flatMap((match) => denial(reading, match, start) ?? []),
    ];
  });
}

function absence(reading: Reading, match: RegExpExecArray, from: number): Aside | null {
  const { annotated, linked } = reading;
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  const subject = officialBefore(reading, span.start);
  const sentence = sentenceAt(annotated, span.start);
  if (subject === null || sentence < 0 || isQuoted(annotated, span)) return null;
  const name = linked.officials.find(({ id }) => id === subject)?.name;
  if (name === undefined) return null;
  return {
    attribute: "participant",
    subject,
    value: name,
    comparator: "=",
    polarity: "denied",
    report: annotated.report.id,
    sentence,
    span,
    rule: "claims/absent",
    families: ["encounter", "agreement", "other"],
    people: [subject],
    noun: (match.groups?.noun ?? "").toLowerCase().replace(/s$/u, ""),
  };
}

function denial(
  { annotated, linked }: Reading,
  match: RegExpExecArray,
  from: number,
): Aside | null {
  const { report, entities } = annotated;
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  const sentence = sentenceAt(annotated, span.start);
  const near = around(annotated, span);
  if (near === null || isQuoted(annotated, span)) return null;
  const people = officialsIn(near);
  if (people.length < 2) return null;
  return {
    attribute: "status",
    value: "occurred",
    comparator: "=",
    polarity: "denied",
    report: report.id,
    sentence,
    span,
    rule: "claims/denied",
    families: ["encounter", "call"],
    people,
  };

  function officialsIn(stretch: Span): string[] {
    const found = entitiesIn(entities, stretch).flatMap((entity) =>
      entity.kind === "person" ? (linked.of(report.id, entity.person) ?? []) : [],
    );
    return [...new Set(found)];
  }
}
