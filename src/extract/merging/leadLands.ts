/**
 * "The fighting broke out on Saturday": between those of whom the report tells from its first words, where it names none.
 */
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { entitiesIn } from "./surroundings.ts";

/** The headline and the lead. */
const LEAD_SENTENCES = 2;

/** A clash or fighting of a stated day, of nobody and nowhere, is between the two countries of the lead, if there are two. */
export function withLeadLands(annotated: Annotated, frame: Frame): Frame {
  const bare = frame.general && frame.countries.length === 0 && frame.place === null;
  if (familyOf(frame.type) !== "force" || !bare) return frame;
  if (!mutual.test(frame.trigger.lemma) || !isPresent(annotated, frame)) return frame;
  const lands = landsOfLead(annotated);
  if (lands.length !== 2) return frame;
  return { ...frame, countries: lands, rules: [...frame.rules, "merging/lands-of-lead"] };
}

/** What takes two. */
const mutual =
  /\b(?:clash(?:es)?|fighting|skirmish(?:es)?|collision|firefight|exchange of (?:fire|gunfire)|shootout|standoff|stand-off|face-off|confrontation|hostilities|gun ?battle|battle)$/iu;

/** Older days are another clash's. */
function isPresent({ report }: Annotated, { date }: Frame): boolean {
  const published = report.metadata.published?.slice(0, 7);
  return published !== undefined && date?.past !== false && nearMonths(published, date?.edtf ?? "");
}

function nearMonths(published: string, edtf: string): boolean {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})/u.exec(edtf) ?? [];
  const [now, then] = [published, `${year}-${month}`].map(
    (one) => 12 * Number(one.slice(0, 4)) + Number(one.slice(5, 7)),
  );
  return month !== "" && now !== undefined && then !== undefined && Math.abs(now - then) <= 1;
}

function landsOfLead({ report, entities }: Annotated): readonly string[] {
  const end = report.sentences[LEAD_SENTENCES - 1]?.end ?? 0;
  const lands = entitiesIn(entities, { start: 0, end }).flatMap((entity) =>
    entity.kind === "country" ? entity.countries : [],
  );
  return [...new Set(lands)];
}
