/** Which verb of saying a clause's verb is, with the words behind it. */
import { type Entry, verbsOfSaying } from "./lexicon.ts";
import { refusing } from "./lexiconCommon.ts";
import type { SayingRow } from "./lexiconSayings.ts";
import type { Unit } from "./units.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** Words behind a verb with which it says nothing: "responded with strikes", "called off". */
const silencing: Readonly<Record<string, readonly string[]>> = {
  maintain: ["a", "an", "the", "its", "their", "his", "her", "close", "good", "strong", "friendly"],
  declare: ["victory", "war", "independence"],
  second: ["to"],
  counter: ["the", "a", "an", "any", "these", "this"],
  challenge: ["for"],
  estimate: ["at"],
  relay: ["to"],
  convey: ["a", "the"],
  wish: ["to"],
  pledge: ["$"],
  respond: ["with", "to"],
  answer: ["to"],
  call: ["off", "up", "in"],
  back: ["down", "out"],
  state: ["of"],
  address: ["the", "these", "this", "those"],
  welcome: ["back"],
  report: ["to"],
  raise: ["tariffs", "taxes", "rates", "$"],
  speak: ["by", "on", "via", "over", "virtually"],
  suggest: ["otherwise"],
  conclude: ["a", "an", "the", "his", "her", "their", "its"],
  reject: ["a", "an"],
  rebuff: ["a", "an", "the", "his", "her", "their"],
};

/** The longest entry that fits the words behind the verb; null if the clause says nothing. */
export function sayingOf(units: readonly Unit[], group: VerbGroup): Entry<SayingRow> | null {
  return group.passive ? null : entryOf(units, group);
}

/** "was condemned by Iran": only what a chronicle would name. */
export function passiveSayingOf(units: readonly Unit[], group: VerbGroup): Entry<SayingRow> | null {
  if (!group.passive || group.lemma === "address" || refusing.has(group.lemma)) return null;
  const next = units[group.main + 1]?.lower === "by" || units[group.main + 1]?.kind === "date";
  const entry = next ? entryOf(units, group) : null;
  if (entry === null || entry.rest.length > 0) return null;
  return entry.sense.strength === "record" || /^(?:second|endorse|echo)$/.test(entry.lemma)
    ? entry
    : null;
}

function entryOf(units: readonly Unit[], group: VerbGroup): Entry<SayingRow> | null {
  const next = units[group.main + 1]?.lower ?? "";
  const entry = verbsOfSaying
    .get(group.lemma)
    ?.find(({ rest }) => rest.every((word, step) => units[group.main + 1 + step]?.lower === word));
  if (entry === undefined) return null;
  return entry.rest.length === 0 &&
    silencing[group.lemma]?.includes(next) === true &&
    !isRejection(units, group) &&
    !addresses(units, group)
    ? null
    : entry;
}

/** "rejected a claim" is said, "rejected a request to meet" refuses what is asked. */
const isRejection = (units: readonly Unit[], { lemma, main }: VerbGroup) =>
  lemma === "reject" &&
  !units
    .slice(main + 1, main + 7)
    .some(({ lower }) =>
      /^(?:requests?|proposals?|offers?|invitations?|bids?|overtures?|appeals?|bill|motion|resolution)$/.test(
        lower,
      ),
    );

/** "addressed the parliament", not "addressed the issue". */
const addresses = (units: readonly Unit[], { lemma, main }: VerbGroup) =>
  lemma === "address" &&
  units
    .slice(main + 1, main + 6)
    .some(
      ({ lower, entity }) =>
        entity?.kind === "organisation" ||
        /^(?:media|press|reporters|parliament|congress|nation|assembly|summit|conference|meeting|forum|council|lawmakers|crowd|rally|house|senate|briefing|gathering|journalists)$/.test(
          lower,
        ),
    );
