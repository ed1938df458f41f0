/** "The Chinese leader", "the joint secretary": a title alone, led to the one person of the report whom it fits. */
import type { Reference } from "./candidates.ts";
import { headOf } from "./heads.ts";
import { ranks } from "./lexicon/titles.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Line, Word } from "./lines.ts";
import { countryOf } from "./offices.ts";
import type { TitlePhrase } from "./titlePhrases.ts";

/** What a title says, apart from its country: the head and the words about it. */
export type Role = {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly country: string | null;
  /** The body it names, lower case: "council of europe"; null if it names none. */
  readonly body: string | null;
};

const sameWord = new Map(
  Object.entries({
    defense: "defence",
    spokesman: "spokesperson",
    spokeswoman: "spokesperson",
    advisor: "adviser",
    labor: "labour",
    premier: "prime",
    chairman: "chair",
    chairwoman: "chair",
    chairperson: "chair",
    exterior: "foreign",
    safety: "security",
    ex: "former",
    vice: "deputy",
    gen: "general",
    sen: "senator",
    gov: "governor",
  }),
);

/** Abbreviations and names of one office in full. */
const inFull = new Map<string, readonly string[]>(
  Object.entries({
    pm: ["prime", "minister"],
    fm: ["foreign", "minister"],
    eam: ["external", "affairs", "minister"],
    vp: ["deputy", "president"],
    premier: ["prime", "minister"],
    nsa: ["national", "security", "adviser"],
    cm: ["chief", "minister"],
  }),
);

const skipped = wordSet(
  "of the for and & 's ' a an in at to on with ( ) , top senior host visiting current new then",
);

/** The role a title tells, whichever way it is put: "minister of defense" as "defence minister". */
export function roleOf(line: Line, title: TitlePhrase, long: boolean): Role {
  const end = long ? title.longEnd : title.end;
  const inside = line.words.slice(title.start, end);
  const lone = headOf(line.words[title.head]?.lower ?? "") ?? "";
  const words = inside
    .filter(({ lower, entity, kind }) => kind === "word" && !skipped.has(lower) && entity === null)
    .flatMap(({ lower }) => inFull.get(lower) ?? lower.split("-"))
    .map((word) => sameWord.get(word) ?? word);
  const full = inFull.get(lone)?.at(-1) ?? lone;
  return {
    head: sameWord.get(full) ?? full,
    words: new Set(words),
    country: countryOf(line, title, end),
    body: bodyOf(line.words.slice(title.start, title.longEnd)),
  };
}

/** A body that is no state's own: its president is not the country's. */
function bodyOf(words: readonly Word[]): string | null {
  const body = words.find(({ entity }) => entity?.kind === "organisation")?.entity;
  return body?.kind === "organisation" && body.country === null ? body.name.toLowerCase() : null;
}

const leaders: readonly (readonly string[])[] = [
  ["president"],
  ["prime", "minister"],
  ["chancellor"],
  ["king"],
  ["emir"],
  ["sultan"],
  ["crown", "prince"],
  ["leader"],
  ["general", "secretary"],
];

const chiefDiplomats: readonly (readonly string[])[] = [
  ["foreign", "minister"],
  ["foreign", "secretary"],
  ["external", "affairs", "minister"],
  ["secretary", "state"],
  ["diplomat"],
  ["foreign", "affairs", "minister"],
];

/** Whether a person's office answers to a reference; countries are compared by the caller. */
export function answers(office: Role, reference: Role): boolean {
  if (differInRank(office, reference)) return false;
  if (reference.body !== null && reference.body !== office.body) return false;
  const has = (words: readonly string[]) => words.every((word) => office.words.has(word));
  if (reference.head === "leader") return leaders.some(has);
  if (reference.head === "diplomat") return chiefDiplomats.some(has);
  return (
    office.head === reference.head && [...reference.words].every((word) => office.words.has(word))
  );
}

/** One of them is a deputy, a former one: two such may serve one country at a time. */
export function differInRank(a: Role, b: Role) {
  return [...a.words, ...b.words].some(
    (word) => ranks.has(word) && a.words.has(word) !== b.words.has(word),
  );
}

/** The same for the same office, whatever the country. */
export function officeKey({ head, words }: Role): string {
  return [head, ...[...words].toSorted()].join(" ");
}

const referring = wordSet(
  `president premier chancellor minister secretary pm fm eam governor mayor senator speaker ambassador envoy
  commissioner king queen sultan emir prince princess pope general admiral colonel commander chairman chairwoman
  spokesman spokeswoman spokesperson adviser advisor chief director leader representative diplomat undersecretary
  negotiator chair cardinal archbishop patriarch ceo judge premier head official`,
);

const relations = wordSet(
  "counterpart counterparts predecessor successor ally rival partner friend confidant candidate nominee official officials suspect survivor witness",
);

/** An office of one's own, not a relation to another ("counterpart", "predecessor"). */
export function isOfficeHead(line: Line, { head }: TitlePhrase): boolean {
  return !relations.has(headOf(line.words[head]?.lower ?? "") ?? "");
}

const indefinite = wordSet(
  "a an any some each every no another his her their our my your its these those other",
);

/** Whether a lone title can mean one person: "the ...", "Fiji's ...", "Chinese president". */
export function isDefinite({ line, title }: Reference, role: Role): boolean {
  const head = line.words[title.head];
  if (head === undefined || !referring.has(headOf(head.lower) ?? "")) return false;
  if (title.determiner !== null && indefinite.has(title.determiner)) return false;
  if (hasPossessive(line.words, title) && role.country === null) return false;
  if (isPartOfNoun(line.words[title.end])) return false;
  return title.determiner === "the" || title.determiner === "'s" || role.country !== null;
}

function hasPossessive(words: readonly Word[], title: TitlePhrase) {
  return indefinite.has(words[title.start]?.lower ?? "");
}

/** "the foreign minister level", "the president election": the title only describes what follows. */
function isPartOfNoun(next: Word | undefined) {
  return (
    next !== undefined &&
    /^(?:level|levels|office|meeting|talks|visit|post|job|role|candidate|election|race)$/u.test(
      next.lower,
    )
  );
}
