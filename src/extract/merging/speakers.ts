/**
 * Who speaks, as a key that is the same over all reports: a person, a government, or a body.
 *
 *   "Wang Yi said"                                      official:wang-yi
 *   "China's Foreign Ministry said", "Beijing said"     government:CN
 *   "the commerce ministry said"                        body:IN:commerce
 *   "an analyst said", "a source said"                  null: no event of its own
 */

import type { Annotated, Frame, FrameParticipant, Person } from "../types.ts";
import { familyOf } from "./families.ts";
import { personOf } from "./peopleById.ts";
import { blocMembers, entitiesIn, type Surroundings } from "./surroundings.ts";

/** Titles of people who comment and do not act for anyone in office. */
const commentator =
  /\b(?:analysts?|professors?|lecturer|fellow|researcher|scholar|economist|strategist|experts?|academic|historian|commentator|columnist|author|editor|journalist|reporter|correspondent|founder|co-founder|founding|executive|ceo|chief executive|mentor|consultant|lawyer|attorney|student|resident|witness|villager|shopkeeper|activist|think[- ]tank|institute|university|faculty)\b/iu;

/**
 * The key of who speaks in each frame, at its index; null for what is no saying, and where nobody speaks who can make an
 * event by it. "It said", "the statement added" go on with who spoke last in the paragraph.
 */
export function speakersOf(frames: readonly Frame[], around: Surroundings): (string | null)[] {
  const { annotated } = around;
  let last: Spoken = { key: null, paragraph: -1, sentence: -1 };
  const keys = frames.map((frame) => {
    if (familyOf(frame.type) !== "saying") return null;
    const paragraph = annotated.report.sentences[frame.sentence]?.paragraph ?? -1;
    // "declared three days of mourning": told by what was done, so nobody is called its speaker.
    const does = frame.trigger.rule === "frames/verb-announcement";
    const speakers = frame.participants.filter(
      ({ role, organisation }) => role === "speaker" || (does && organisation === undefined),
    );
    if (speakers.length === 0) return last.paragraph === paragraph ? last.key : null;
    const weighs = acts.has(frame.trigger.rule);
    const keys = speakers.flatMap((speaker) => keyOf(speaker, around, weighs) ?? []);
    const parts = keys.flatMap((key) => key.split("+"));
    const key = parts.length === 0 ? null : [...new Set(parts)].sort().join("+");
    const quoting = last.sentence === frame.sentence && isWordOf(key, last.key, around);
    last = { key: quoting ? last.key : key, paragraph, sentence: frame.sentence };
    return last.key;
  });
  return byTheirMouths(keys, around);
}

/** A body's word and that of the only one who speaks for it in that report are one. */
function byTheirMouths(keys: readonly (string | null)[], around: Surroundings): (string | null)[] {
  const mouths = new Map<string, string | null>();
  for (const key of new Set(keys))
    for (const body of key === null ? [] : spokenFor(key, around))
      mouths.set(body, mouths.has(body) ? null : key);
  return keys.map((key) => (key === null ? null : (mouths.get(key) ?? key)));
}

/** The bodies whose spokesperson someone is, as keys. */
function spokenFor(key: string, { annotated, linked }: Surroundings): string[] {
  if (!key.startsWith("official:")) return [];
  const { id } = annotated.report;
  const person = annotated.people.find((one) => `official:${linked.of(id, one.id)}` === key);
  return (person?.offices ?? []).flatMap(({ value, start, end }) => {
    if (!/spokes(?:person|man|woman)/iu.test(value)) return [];
    const near = entitiesIn(annotated.entities, { start: start - 1, end: end + MOST_OF_TITLE });
    return near.flatMap((one) => {
      if (one.kind !== "organisation") return [];
      const body = bodyKey(inFull(annotated, one.name), one.country ?? undefined);
      return body.startsWith("body:") ? [body] : [];
    });
  });
}

/** "spokesman for the Ministry of …": so far behind it the body may stand. */
const MOST_OF_TITLE = 40;

type Spoken = {
  readonly key: string | null;
  readonly paragraph: number;
  readonly sentence: number;
};

/** "Lee, a spokeswoman, said Oslo regretted the decision": the government's word, by its official's mouth. */
function isWordOf(key: string | null, speaker: string | null, { linked }: Surroundings): boolean {
  if (key?.startsWith("government:") !== true || speaker?.startsWith("official:") !== true)
    return false;
  const official = linked.officials.find(({ id }) => `official:${id}` === speaker);
  return official?.country === key.slice("government:".length);
}

function keyOf(
  { person, organisation, country, start, end }: FrameParticipant,
  around: Surroundings,
  weighs: boolean,
): string | null {
  const { annotated, linked } = around;
  if (person !== undefined) {
    const found = personOf(annotated, person);
    const official = linked.of(annotated.report.id, person);
    return official === null ||
      (found !== undefined && (comments(found) || (!weighs && isRetired(found))))
      ? null
      : `official:${official}`;
  }
  const members = blocMembers(annotated, { start, end });
  if (members.length > 0) return members.map((member) => `government:${member}`).join("+");
  if (organisation !== undefined)
    return bodyKey(inFull(annotated, organisation), country ?? countryOf(annotated, organisation));
  return country === undefined ? null : `government:${country}`;
}

/** Known by a commentator's title alone. */
function comments({ offices }: Person): boolean {
  return offices.length > 0 && offices.every(({ value }) => commentator.test(value));
}

/** Out of office: what such a one merely says is comment, what he does by word is not ("accused", "wrote on Twitter"). */
function isRetired({ offices }: Person): boolean {
  return offices.length > 0 && offices.every(({ value }) => retired.test(value));
}

const retired = /\b(?:former|ex|onetime|one-time)\b/iu;

const acts = new Set([
  "frames/saying-accusation",
  "frames/saying-record",
  "frames/saying-occasion",
]);

/** "SDF" under the name that it is short for in the report, if one is there. */
export function inFull({ entities }: Annotated, name: string): string {
  if (!/^\p{Lu}{2,6}$/u.test(name)) return name;
  const found = entities.find(
    (entity) => entity.kind === "organisation" && initialsOf(entity.name) === name,
  );
  return found?.kind === "organisation" ? found.name : name;
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join("");
}

/** The country of a body as the report's mentions of it tell. */
export function countryOf({ entities }: Annotated, organisation: string): string | undefined {
  const found = entities.find(
    (entity) => entity.kind === "organisation" && entity.name === organisation,
  );
  return found?.kind === "organisation" ? (found.country ?? undefined) : undefined;
}

/** Bodies that speak for their country as a whole. */
const wholeGovernment =
  /\b(?:foreign (?:affairs )?(?:ministry|office)|(?:ministry|department) of (?:foreign|external) affairs|external affairs ministry|state department|department of state|mea|mofa|government|cabinet|administration|presidential (?:office|palace)|kremlin|white house|downing street|embassy|foreign ministry spokes\p{L}+)\b/iu;

/** A body by its country and what it is for, in whatever words. */
export function bodyKey(name: string, country: string | undefined): string {
  if (country !== undefined && wholeGovernment.test(name)) return `government:${country}`;
  const words = name
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .match(/[\p{L}\p{N}]+/gu);
  const telling = (words ?? []).filter((word) => !bodyWords.has(word)).sort();
  return `body:${country ?? ""}:${telling.length === 0 ? name.toLowerCase() : telling.join(" ")}`;
}

const bodyWords = new Set("the of and for ministry department office a an".split(" "));
