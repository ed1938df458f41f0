/** The lexicons made ready for looking up: every form of every word to its entries, by first word. */
import { formsOf, type VerbForm } from "./inflection.ts";
import * as common from "./lexiconCommon.ts";
import { triggerNouns } from "./lexiconNouns.ts";
import { type SayingRow, sayings } from "./lexiconSayings.ts";
import type { TriggerRow, TriggerSense } from "./lexiconTypes.ts";
import { triggerVerbs } from "./lexiconVerbs.ts";

export type VerbReading = { readonly lemma: string; readonly form: VerbForm };

/** A trigger's words after the first, and what it tells. */
export type Entry<Sense> = {
  readonly rest: readonly string[];
  readonly lemma: string;
  readonly sense: Sense;
};

type Index<Sense> = ReadonlyMap<string, readonly Entry<Sense>[]>;

/** By lemma of the first word; entries of more words first. */
export const verbTriggers: Index<TriggerSense> = indexOf(triggerVerbs);
export const verbsOfSaying: Index<SayingRow> = indexOf(sayings);

/** By first word, singular or plural; entries of more words first. */
export const nounTriggers: Index<TriggerSense> = indexOf(triggerNouns.map(withPlurals));

/** "withdrawal" of "withdrawal of forces", "battle" of "gun battle". */
const headOfName = (lemma: string) =>
  (/^(.*?) (?:of|to|from|with|for|on|in|into|between|by) /.exec(lemma)?.[1] ?? lemma)
    .split(" ")
    .at(-1) ?? lemma;

const eventHeads = new Set([...nounTriggers.values()].flat().map(({ lemma }) => headOfName(lemma)));

/** Whether a noun names an event, alone or as the last word of one ("talks", "gun battle"). */
export const isEventNoun = (lower: string) => eventHeads.has(lower);

const nouns = new Set(
  "plan plans report reports hope hopes support aid back order orders push offer offers bid help move moves need needs demand demands request requests fear fears end start return returns rise fall cut cuts ban bans deal deals focus stress question questions charge charges fire force forces state states share shares signal signals face head heads lead place places point points press promise promises pledge pledges result results risk risks run runs ties tie trade value view views vow vows work works worry worries tweet tweets post posts comment comments warning warnings name names target targets protest protests tap estimate set sets approach hit hits murder broadcast interest launch launches minister matter matters march rally rallies sign signs change changes claim claims concern concerns contact contacts control controls increase land limit link links mark measure measures mission notes note pick pressure project reform release sound stand step steps study test tests threat train use vote votes voice water wave win wins accord share benefit benefits border brief call calls visit visits address addresses host hosts guest guests appeal appeals praise blast air ally delay delays exchange remark remarks answer answers record records line counter blame seal cap board field house bridge root season shell shells bomb bombs gun down may fight fights label labels brand brands list lists block blocks review reviews ring rings station stations position positions surge base bases gas poison rain stage stages mass masses issue issues hand hands channel channels fine fines embrace license licence partner partners sail battle battles fund funds crash discharge debate debates permit permits wing wings dash rush exit witness witnesses suit torch hack delegate delegates defect second back executive suspect suspects execute assault star mission market equal team teams lead corner table tables exchange exchanges mourning rule rules cost costs show shows stop stops turn turns cause causes damage damages drive drives drop drops export exports import imports figure figures form forms gain gains guide guides guarantee guarantees influence influences interests life lives limits profits protest range ranges remains repair repairs resolve reviews ride rides save saves shapes shift shifts shock shocks spread strain strains struggle struggles study studies supply supplies surges surprise surprises thaw tour tours use uses wish wishes search searches seat seats rest play plays practice practices purchase purchases decline increases decrease decreases design designs doubt doubts experience experiences harm raise raises request resort blow blows swing swings rally lies look looks match matches need number numbers type types pay aim aims arm slice split splits funding financing training trading lending understanding spending shipping mining allies demonstrations marches ban bans crash crashes collapse rallies".split(
    " ",
  ),
);

const readingsByForm = readingsOf();

/** What verb a word may be a form of; none if it is not known as a verb. */
export const verbReadings = (lower: string): readonly VerbReading[] =>
  readingsByForm.get(lower) ?? [];

/** Words that are nouns as often as verbs ("visits", "plans"): verbs only where the words around say so. */
export const isAlsoNoun = (lower: string) => nounTriggers.has(lower) || nouns.has(lower);

function readingsOf(): ReadonlyMap<string, readonly VerbReading[]> {
  const lemmas = new Set<string>([
    ...verbTriggers.keys(),
    ...verbsOfSaying.keys(),
    ...Object.values(common).flatMap((verbs) =>
      [...verbs].map((verb) => verb.split(" ")[0] ?? verb),
    ),
  ]);
  const readings = new Map<string, VerbReading[]>();
  for (const lemma of lemmas)
    for (const [word, form] of formsOf(lemma)) {
      const known = readings.get(word) ?? [];
      readings.set(word, [...known, { lemma, form }]);
    }
  return readings;
}

function indexOf<Row extends { readonly words: readonly string[] }>(
  rows: readonly Row[],
): Index<Row> {
  const index = new Map<string, Entry<Row>[]>();
  for (const sense of rows)
    for (const lemma of sense.words) {
      const [first = "", ...rest] = lemma.split(" ");
      index.set(first, [...(index.get(first) ?? []), { rest, lemma, sense }]);
    }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** The plural of a noun's last word ("rounds of talks" is listed as such). */
function withPlurals(row: TriggerRow): TriggerRow {
  const plurals = row.words.filter((word) => !/s$/.test(word)).map(pluralOf);
  return { ...row, words: [...new Set([...row.words, ...plurals])] };
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
