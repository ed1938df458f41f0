/** A collection made by hand, taken as gold. */
import path from "node:path";
import { edtfBounds, readEdtf } from "../../model/edtf.ts";
import type { Official, Participant, Timeline, TimelineEvent } from "../../model/timeline.ts";
import { compileFolder } from "../collections.ts";
import { InputError } from "../usageError.ts";
import type { GoldEvent, GoldGroup, Spellings } from "./gold.ts";

/** Compiles the collection in `folder`; throws an InputError if it has errors. */
export async function readCollection(folder: string): Promise<GoldGroup> {
  const { name, timeline, texts } = await compileFolder(folder);
  if (timeline === null) throw new InputError(`${folder} does not compile; see npm run data.`);
  return goldOf(timeline, name, texts, path.relative(process.cwd(), folder));
}

/** A timeline as gold: every event is required. */
export function goldOf(
  timeline: Timeline,
  name: string,
  texts: ReadonlyMap<string, string>,
  folder: string,
): GoldGroup {
  const inputs = timeline.documents.map(({ id, published }) => ({
    id,
    file: path.join(folder, "documents", `${id}.txt`),
    text: texts.get(id) ?? "",
    published: lastDayOf(published),
  }));
  return { name, inputs, events: timeline.events.map((event) => goldEventOf(event, timeline)) };
}

/** What a caller would give: one day. Of "[2024-04-26..2024-04-27]" the last, as it tells of all days before. */
function lastDayOf(published: string): string | null {
  const { end } = edtfBounds(published);
  return end === null ? null : new Date(end - 1).toISOString().slice(0, 10);
}

function goldEventOf(event: TimelineEvent, timeline: Timeline): GoldEvent {
  const { id, title, type, status, date, start, end, countries, amounts, place } = event;
  const officials = new Map(timeline.officials.map((one) => [one.id, one]));
  const passages = new Map(timeline.passages.map((one) => [one.id, one]));
  const read = date === null ? null : readEdtf(date);
  return {
    ...{ id, title, type, status, date, countries, amounts },
    required: true,
    otherTypes: [],
    otherOfficials: [],
    namesOptional: false,
    countriesOptional: countries.length === 0,
    otherDates: [],
    bounds: { start, end },
    approximate: read?.ok === true && (read.value.approximate || read.value.uncertain),
    officials: event.participants.flatMap((one) => spellingsOf(one, officials)),
    places: [place?.name ?? null],
    disputed: event.agreements.filter(isDisputed).map(({ attribute }) => attribute),
    quotes: event.passages.flatMap((passage) => passages.get(passage) ?? []),
  };
}

function isDisputed({ state }: { readonly state: string }): boolean {
  return state === "disputed";
}

/** Of a person without an entry only the name; of organisations nothing. */
function spellingsOf(
  { official, name }: Participant,
  officials: ReadonlyMap<string, Official>,
): Spellings[] {
  const person = official === undefined ? undefined : officials.get(official);
  if (person !== undefined) return [[person.name, ...person.aliases]];
  return name === undefined || !isPersonName(name) ? [] : [[name]];
}

/** "Meng Wanzhou", not "China’s top diplomat". */
function isPersonName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}.-]*\s?){2,}$/u.test(name);
}
