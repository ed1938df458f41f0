/** Which verb of saying a clause's verb is, with the words behind it. */
import { type Entry, verbsOfSaying } from "./lexicon.ts";
import { refusing } from "./lexiconCommon.ts";
import type { SayingRow } from "./lexiconSayings.ts";
import type { Unit } from "./units.ts";
import type { VerbGroup } from "./verbGroupTypes.ts";
import { headOf } from "./verbSides.ts";

/** Verbs that say something only beside a quotation, a comma or "that": "continued to rise" says nothing. */
const quoting = new Set(["continue", "conclude", "volunteer", "second", "relay", "sound", "put"]);

/** Words behind a verb with which it says nothing: "responded with strikes", "called off". */
const silencing: Readonly<Record<string, readonly string[]>> = {
  maintain: ["a", "an", "the", "its", "their", "his", "her", "close", "good", "strong", "friendly"],
  declare: ["victory", "war", "independence"],
  counter: ["the", "a", "an", "any", "these", "this"],
  challenge: ["for"],
  estimate: ["at"],
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
  const entries = (verbsOfSaying.get(group.lemma) ?? []).filter(
    (known) => isWhole(units, group, known) && headOfSaying(units, group, known) !== -1,
  );
  const entry = entries.find(({ sense }) => sense.about !== undefined) ?? entries[0];
  if (entry === undefined) return null;
  return entry.rest.length === 0 && entry.sense.about === undefined && isSilent(units, group)
    ? null
    : entry;
}

const isWhole = (units: readonly Unit[], { main }: VerbGroup, { rest }: Entry<SayingRow>) =>
  rest.every((word, step) => units[main + 1 + step]?.lower === word);

/** Where the thing stands that is said ("lodged a strong protest"); null if the verb needs none, -1 if it is not there. */
export function headOfSaying(
  units: readonly Unit[],
  { main }: VerbGroup,
  { rest, sense }: Entry<SayingRow>,
): number | null {
  if (sense.about === undefined) return null;
  const from = main + 1 + rest.length;
  const head = headOf(units, { from, to: from + 8 }, sense.about, false) ?? -1;
  return asks(units, head) ? -1 : head;
}

/** "declined a request to meet" refuses the meeting. */
const asks = (units: readonly Unit[], head: number) =>
  /^(?:requests?|demands?|appeal|plea|suggestions?)$/.test(units[head]?.lower ?? "") &&
  units.slice(head + 1, head + 6).some(({ lower }) => lower === "to");

/** Whether the words behind a verb keep it from saying anything. */
function isSilent(units: readonly Unit[], group: VerbGroup): boolean {
  const { lemma, main, passive } = group;
  const next = units[main + 1];
  if (quoting.has(lemma) && !passive)
    return next?.kind !== "mark" && next?.kind !== "quote" && next?.lower !== "that";
  return (
    silencing[lemma]?.includes(next?.lower ?? "") === true &&
    !isRejection(units, group) &&
    !addresses(units, group) &&
    !answers(units, group)
  );
}

/** "responded to the rules via Twitter", "replied to the offer: “No”" */
const answers = (units: readonly Unit[], { lemma, main }: VerbGroup) =>
  /^(?:respond|answer|reply)$/.test(lemma) &&
  units[main + 1]?.lower === "to" &&
  units
    .slice(main + 2)
    .some(
      ({ kind, lower }) =>
        kind === "quote" ||
        /^(?:twitter|x|statement|letter|saying|tweet|post|facebook|interview)$/.test(lower),
    );

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
