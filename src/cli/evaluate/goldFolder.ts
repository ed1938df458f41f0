/**
 * Reads a folder of annotated reports:
 *
 *   *.gold.json     reports that are extracted together, and their events
 *   documents/      the texts; those that no gold file names serve to measure the speed alone
 *   documents.json  [{ id, published }]
 *
 * Offsets count UTF-16 units in the whole file; its first line is the page's address.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import type { ReportInput } from "../../extract/types.ts";
import { edtfBounds } from "../../model/edtf.ts";
import { eventStatuses, eventTypes } from "../../model/timeline.ts";
import { InputError } from "../usageError.ts";
import type { GoldEvent, GoldGroup } from "./gold.ts";

const day = z.nullable(z.string());
const money = z.object({ value: z.number(), currency: z.string() });

const eventSchema = z.object({
  id: z.string(),
  title: z.string(),
  type: z.string(),
  status: z.string(),
  tier: z.enum(["core", "secondary"]),
  date: z.nullable(z.string()),
  dateAlt: z.optional(z.array(z.nullable(z.string()))),
  start: day,
  end: day,
  precision: z.string(),
  officials: z.array(z.string()),
  countries: z.array(z.string()),
  type_alt: z.optional(z.array(z.string())),
  officials_alt: z.optional(z.array(z.string())),
  countries_alt: z.optional(z.array(z.string())),
  place: z.nullable(z.string()),
  places_alt: z.optional(z.array(z.nullable(z.string()))),
  amounts: z.array(money),
  disagreements: z.array(z.union([z.string(), z.object({ attribute: z.string() })])),
  sources: z.array(
    z.object({
      doc: z.string(),
      quotes: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })),
    }),
  ),
});

const goldSchema = z.object({
  docs: z.record(z.string(), z.object({ file: z.string(), pub: z.string() })),
  events: z.array(eventSchema),
});

const documentsSchema = z.array(z.object({ id: z.string(), published: z.string() }));

/** The groups of a folder by name; throws an InputError where a file does not fit. */
export async function readGoldFolder(folder: string): Promise<GoldGroup[]> {
  const files = (await readdir(folder).catch(unreadable))
    .filter((file) => file.endsWith(".gold.json"))
    .sort();
  if (files.length === 0) throw new InputError(`There is no *.gold.json in ${folder}.`);
  return Promise.all(files.map((file) => readGroup(folder, file)));
}

/** All reports of a folder, with gold or without. */
export async function readReports(folder: string): Promise<ReportInput[]> {
  const listed = await readJson(documentsSchema, path.join(folder, "documents.json"));
  return Promise.all(
    listed.map(({ id, published }) => readInput(folder, id, `${id}.txt`, published)),
  );
}

async function readGroup(folder: string, file: string): Promise<GoldGroup> {
  const { docs, events } = await readJson(goldSchema, path.join(folder, file));
  const ids = Object.keys(docs).sort();
  const inputs = await Promise.all(
    Object.entries(docs).map(([id, { file: name, pub }]) => readInput(folder, id, name, pub)),
  );
  const texts = new Map(inputs.map(({ id, text }) => [id, text]));
  const read = events.map((event) => goldEventOf(event, texts, path.join(folder, file)));
  return { name: ids.join("+"), inputs, events: read };
}

async function readInput(
  folder: string,
  id: string,
  name: string,
  published: string,
): Promise<ReportInput> {
  const file = path.relative(process.cwd(), path.join(folder, "documents", name));
  return { id, file, text: await readText(file), published };
}

async function readJson<T extends z.ZodMiniType>(schema: T, file: string): Promise<z.infer<T>> {
  const result = schema.safeParse(parse(await readText(file), file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InputError(
    `${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "unreadable"}`,
  );
}

function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch(unreadable);
}

function unreadable(error: Error): never {
  throw new InputError(error.message);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : "no JSON"}`);
  }
}

function goldEventOf(
  event: z.infer<typeof eventSchema>,
  texts: ReadonlyMap<string, string>,
  file: string,
): GoldEvent {
  const { id, title, date, amounts } = event;
  const typeOf = (type: string) => wordOf(type.replaceAll("_", "-"), eventTypes, `${file}: ${id}`);
  return {
    ...{ id, title, date, amounts, ...participantsOf(event) },
    type: typeOf(event.type),
    otherTypes: (event.type_alt ?? []).map(typeOf),
    status: wordOf(event.status === "held" ? "occurred" : event.status, eventStatuses, file),
    required: event.tier === "core",
    otherDates: event.dateAlt ?? [],
    bounds: { start: edtfBounds(event.start).start, end: edtfBounds(event.end).end },
    approximate: event.precision === "approx",
    places: [event.place, ...(event.places_alt ?? [])],
    disputed: event.disagreements.map((one) => (typeof one === "string" ? one : one.attribute)),
    quotes: event.sources.flatMap(({ doc, quotes }) =>
      quotes.map(({ text, start, end }) => {
        if (texts.get(doc)?.slice(start, end) !== text)
          throw new InputError(`${file}: ${id}: “${text}” is not at ${start} of ${doc}`);
        return { document: doc, start, end };
      }),
    ),
  };
}

/** An empty list of alternatives says that none at all is right too. */
function participantsOf({
  officials,
  officials_alt: otherOfficials,
  countries,
  countries_alt: otherCountries,
}: z.infer<typeof eventSchema>) {
  return {
    officials: officials.map((name) => [name]),
    otherOfficials: (otherOfficials ?? []).map((name) => [name]),
    namesOptional: otherOfficials?.length === 0,
    countries: [...countries, ...(otherCountries ?? [])],
    countriesOptional: countries.length === 0 || otherCountries?.length === 0,
  };
}

function wordOf<T extends string>(word: string, words: readonly T[], where: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new InputError(`${where}: there is no “${word}”`);
  return found;
}
