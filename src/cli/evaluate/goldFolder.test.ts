import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCollection } from "./goldCollection.ts";
import { readGoldFolder, readReports } from "./goldFolder.ts";
import { scoreGroup } from "./score.ts";
import { scoreOf } from "./scores.ts";
import { perfect } from "./testing.ts";

const shared = path.resolve("../shared/extraction");

const event = {
  id: "A1",
  title: "Brook meets Lund",
  type: "military_incident",
  status: "held",
  tier: "core",
  date: null,
  start: "2031-05-05",
  end: null,
  precision: "unknown",
  officials: ["Ada Brook"],
  countries: ["NO"],
  place: "Port Quay",
  places_alt: [null],
  amounts: [],
  disagreements: ["date", { attribute: "place" }],
  sources: [{ doc: "01", quotes: [{ text: "met Lund", start: 6, end: 14 }] }],
};

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gold-"));
  await mkdir(path.join(folder, "documents"));
  await writeFile(path.join(folder, "documents", "01.txt"), "Brook met Lund.");
  await writeFile(
    path.join(folder, "documents.json"),
    JSON.stringify([{ id: "01", published: "2031-05-06" }]),
  );
});

afterEach(() => rm(folder, { recursive: true }));

async function writeGold(events: unknown): Promise<void> {
  const docs = { "01": { file: "01.txt", pub: "2031-05-06", skip: 0 } };
  await writeFile(path.join(folder, "01.gold.json"), JSON.stringify({ docs, events }));
}

it("reads a group in our own words", async () => {
  await writeGold([event]);
  const [group] = await readGoldFolder(folder);
  expect(group?.name).toBe("01");
  expect(group?.inputs).toMatchObject([
    { id: "01", text: "Brook met Lund.", published: "2031-05-06" },
  ]);
  expect(group?.events).toMatchObject([
    {
      type: "military-incident",
      status: "occurred",
      required: true,
      bounds: { start: Date.UTC(2031, 4, 5), end: null },
      officials: [["Ada Brook"]],
      places: ["Port Quay", null],
      disputed: ["date", "place"],
      quotes: [{ document: "01", start: 6, end: 14 }],
    },
  ]);
  expect(await readReports(folder)).toMatchObject([{ id: "01", published: "2031-05-06" }]);
});

it.each([
  [
    "a quote that is not there",
    { ...event, sources: [{ doc: "01", quotes: [{ text: "met", start: 0, end: 3 }] }] },
    "“met” is not at 0 of 01",
  ],
  ["an unknown type", { ...event, type: "party" }, "there is no “party”"],
  ["a missing field", { ...event, tier: undefined }, "events.0.tier"],
])("refuses %s", async (_, wrong, message) => {
  await writeGold([wrong]);
  await expect(readGoldFolder(folder)).rejects.toThrow(message);
});

it("reads what is right as well", async () => {
  const other = {
    type_alt: ["conflict"],
    officials_alt: [],
    countries_alt: ["SE"],
    dateAlt: [null],
  };
  await writeGold([{ ...event, ...other }]);
  const [group] = await readGoldFolder(folder);
  expect(group?.events).toMatchObject([
    {
      otherTypes: ["conflict"],
      otherOfficials: [],
      namesOptional: true,
      countries: ["NO", "SE"],
      countriesOptional: false,
      otherDates: [null],
    },
  ]);
});

it("refuses a folder without gold", async () => {
  await expect(readGoldFolder(folder)).rejects.toThrow("There is no *.gold.json");
});

it("takes the collection made by hand, and finds it perfect against itself", async () => {
  const group = await readCollection(path.resolve("data/us-china"));
  expect(group.inputs.map(({ published }) => published)).toEqual(
    expect.arrayContaining(["2023-06-19", "2024-04-26", "2024-04-27"]),
  );
  const { total, errors } = scoreGroup(group, perfect(group.events));
  expect(scoreOf(total.strict).f1).toBe(1);
  expect(scoreOf(total.disagreements).f1).toBe(1);
  expect(errors.map((error) => error.class)).toEqual([]);
});

describe.skipIf(!existsSync(shared))("../shared/extraction", () => {
  it("is read, and perfect against itself", async () => {
    const groups = await readGoldFolder(shared);
    expect(groups.map(({ name }) => name)).toEqual(["01+02", "03+04+05", "09"]);
    for (const group of groups) expect(scoreGroup(group, perfect(group.events)).errors).toEqual([]);
  });
});
