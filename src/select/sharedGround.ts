/** What reports say alike of an event, and which of them are one source. */
import type {
  Agreement,
  ClaimAttribute,
  SourceDocument,
  Timeline,
  TimelineEvent,
} from "../model/timeline.ts";
import { agencyOf } from "./documentName.ts";
import { group, lookupOf } from "./lookup.ts";
import { attributeWords, counted, listed } from "./valueWords.ts";

export type Shared = { readonly who: string; readonly what: string };

/** "Both say: day, place": the attributes on which two or more reports say compatible things. */
export function sharedGround(event: TimelineEvent, timeline: Timeline): Shared[] {
  const { documentNumbers } = lookupOf(timeline);
  const reports = documentsOf(event, timeline).length;
  const alike = event.agreements
    .filter(({ state }) => state !== "disputed")
    .map((agreement) => ({
      agreement,
      numbers: [...new Set(agreement.values.flatMap(({ documents }) => documents))]
        .map((id) => documentNumbers.get(id) ?? 0)
        .sort((a, b) => a - b),
    }))
    .filter(({ numbers }) => numbers.length > 1);
  const byWho = group(
    alike,
    ({ numbers }) => whoSay(numbers, reports),
    ({ agreement }) => agreement,
  );
  return [...byWho].map(([who, agreements]) => ({ who, what: whatTheySay(agreements, timeline) }));
}

/** "Date, place, who took part, office of Antony Blinken and Xi Jinping". */
function whatTheySay(agreements: readonly Agreement[], timeline: Timeline): string {
  const { officials } = lookupOf(timeline);
  const byAttribute = group(
    agreements,
    ({ attribute }) => attribute,
    ({ subject }) => officials.get(subject ?? "")?.name ?? null,
  );
  const words = [...byAttribute].map(([attribute, subjects]) => {
    const names = attribute === "office" ? subjects.filter((name) => name !== null) : [];
    const heading = attributeWords[attribute as ClaimAttribute].toLowerCase();
    return names.length === 0 ? heading : `${heading} of ${listed(names)}`;
  });
  const sentence = words.join(", ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function whoSay(numbers: readonly number[], reports: number): string {
  if (numbers.length < reports) return `${listed(numbers.map(String))} say`;
  return reports === 2 ? "Both say" : `All ${reports} say`;
}

/** The reports that tell of an event, in the order of their numbers. */
export function documentsOf(event: TimelineEvent, timeline: Timeline): SourceDocument[] {
  const { passages } = lookupOf(timeline);
  const ids = new Set(event.passages.map((id) => passages.get(id)?.document));
  return timeline.documents.filter(({ id }) => ids.has(id));
}

/** "3 and 4 go back to one Associated Press report, so they count as one source. 4 is a paraphrase." */
export function originNotes(documents: readonly SourceDocument[], timeline: Timeline): string[] {
  const { documentNumbers } = lookupOf(timeline);
  const known = documents.filter(({ origin }) => origin !== null);
  const families = group(
    known,
    ({ origin }) => origin ?? "",
    (document) => document,
  );
  return [...families.values()]
    .filter((family) => family.length > 1)
    .map((family) => familyNote(family, (id) => String(documentNumbers.get(id) ?? "")));
}

function familyNote(family: readonly SourceDocument[], numberOf: (id: string) => string): string {
  const agency = agencyOf(family[0]?.origin ?? null);
  const who = listed(family.map(({ id }) => numberOf(id)));
  const inferred = family.some(({ originBasis }) => originBasis === "inferred")
    ? " (inferred)"
    : "";
  const story = agency === null ? "one report" : `one ${agency} report`;
  const kinds = family
    .filter(({ kind }) => kind === "paraphrase" || kind === "translation")
    .map(({ id, kind }) => ` ${numberOf(id)} is a ${kind}.`);
  return `${who} go back to ${story}${inferred}, so they count as one source.${kinds.join("")}`;
}

/** "5 passages in 2 reports". */
export function extentInWords(event: TimelineEvent, timeline: Timeline): string {
  const reports = documentsOf(event, timeline).length;
  return `${counted(event.passages.length, "passage")} in ${counted(reports, "report")}`;
}
