/**
 * Whose parliament, navy or government it is, where the sentence does not say: that of the country told of last.
 *
 *   "Latvia rejected the offer. In June its parliament passed a law."        Latvia's
 *   "Latvia and Estonia share a coast. In 2008 their ministers met."          of both
 */
import type { Annotated, Frame, FrameParticipant, Span } from "../types.ts";
import { familyOf } from "./families.ts";
import { entitiesIn } from "./surroundings.ts";

/** A dated act of a body that is named by what it is alone, as the act of its country; others are given back as they are. */
export function withLandOfBody(annotated: Annotated, frame: Frame): Frame {
  const { general, countries, participants, date, status, type, clause, trigger } = frame;
  const bare = general && countries.length === 0 && participants.length === 0;
  if (!bare || date === null || status !== "occurred" || !doers.has(familyOf(type))) return frame;
  const before = annotated.report.text.slice(clause.start, trigger.start);
  const found = bodyOf.exec(before);
  if (found === null) return frame;
  const lands = landsBefore(annotated, frame, many.test(found[0]));
  if (lands.length === 0) return frame;
  const start = clause.start + found.index;
  const body = { start, end: start + found[0].trimEnd().length };
  return {
    ...frame,
    countries: lands,
    participants: lands.map((country) => asDoer(country, body, familyOf(type) === "saying")),
    general: false,
    rules: [...frame.rules, RULE],
  };
}

const RULE = "merging/land-of-body";

const asDoer = (
  country: string,
  body: { readonly start: number; readonly end: number },
  speaks: boolean,
): FrameParticipant => ({ country, role: speaks ? "speaker" : "participant", ...body, rule: RULE });

const doers = new Set(["agreement", "law", "other", "force", "sanction", "appointment", "saying"]);

/** The whole of what stands before the verb: other words may make it somebody else's. */
const bodyOf =
  /(?<![\p{L}’'-])(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Bb]oth) )(?:(?:national|federal|military|ruling|interim|caretaker|transitional|new|then|transport|foreign|defen[cs]e|finance|trade|energy|interior|two|lower house of) )*(?:government|cabinet|parliament|senate|congress|national assembly|presidency|presidential office|navy|army|military|air force|coast guard|armed forces|junta|authorities|supreme court|constitutional court|central bank|foreign ministry|defen[cs]e ministry|interior ministry|finance ministry|leaders|presidents|ministers|governments|countries|sides|parliaments|armies|navies) ?(?:had |has |have |also |later |then |on [A-Z]\p{L}+ |in [A-Z]\p{L}+ )*$/u;

const many =
  /\b(?:[Tt]heir|[Bb]oth|two|leaders|presidents|ministers|governments|countries|sides)\b/u;

/** How many sentences back the country may stand. */
const BACK = 3;

function landsBefore(annotated: Annotated, frame: Frame, several: boolean): string[] {
  const { sentences } = annotated.report;
  for (let at = frame.sentence; at >= Math.max(0, frame.sentence - BACK); at--) {
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    const end = at === frame.sentence ? frame.trigger.start : sentence.end;
    const lands = namedIn(annotated, { start: sentence.start, end });
    if (several && lands.length === 2) return lands;
    const near = at === frame.sentence ? lands.at(-1) : lands[0];
    if (!several && near !== undefined) return [near];
  }
  return [];
}

/** The countries named in a stretch, in the order of the text. */
function namedIn({ entities }: Annotated, span: Span): string[] {
  const named = entitiesIn(entities, span).flatMap((entity) =>
    entity.kind === "country" && entity.form !== "group" ? entity.countries : [],
  );
  return [...new Set(named)];
}
