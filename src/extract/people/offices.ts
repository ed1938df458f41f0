/** What a report calls a person: the title's words, their place, and the country they name. */
import type { FoundText } from "../types.ts";
import { honorifics } from "./lexicon/titles.ts";
import type { Line, Word } from "./lines.ts";
import { isStyle } from "./titleHeads.ts";
import type { TitlePhrase } from "./titlePhrases.ts";

export type Office = FoundText & { readonly country: string | null };

/** The office a title tells. `long`: it stands after the name or alone, so it takes all that belongs to it. */
export function officeOf(
  line: Line,
  title: TitlePhrase,
  long: boolean,
  rule: string,
): Office | null {
  const end = endOfOffice(line, title, long);
  const [first, last] = [line.words[title.start], line.words[end - 1]];
  if (first === undefined || last === undefined) return null;
  const words = line.words.slice(title.start, end);
  return {
    start: first.start,
    end: last.end,
    value: singular(titleText(words)),
    rule,
    country: countryOf(line, title, end),
  };
}

/** Without the rank between office and name. */
function endOfOffice({ words }: Line, { head, end, longEnd }: TitlePhrase, long: boolean) {
  let last = long ? longEnd : end;
  const isStyled = (at: number) => isStyle(words, at) || honorifics.has(words[at]?.lower ?? "");
  while (last > head + 1 && isStyled(last - 1)) last--;
  return last;
}

/** Of "Presidents Xi and Putin" each is one. */
function singular(title: string) {
  return title.replace(
    /(?<=president|minister|senator|premier|ambassador|governor|leader|envoy|general)s$/iu,
    "",
  );
}

/** The words with single spaces, marks set as usual: "joint secretary (East Asia) in the MEA". */
function titleText(words: readonly Word[]) {
  let value = "";
  for (const { text, lower } of words) {
    const close =
      value === "" ||
      value.endsWith("(") ||
      text === ")" ||
      lower === "'s" ||
      lower === "'" ||
      text === ",";
    value += close ? text : ` ${text}`;
  }
  return value;
}

const away = new Set(["to", "for", "on", "with"]);

/** Country of the words before the head ("Chinese", "State Department"), else of those after "of", "in", "at". */
export function countryOf(line: Line, { start, head }: TitlePhrase, end: number): string | null {
  const before = line.words
    .slice(start, head + 1)
    .map(countryAt)
    .filter((country) => country !== null);
  if (before.length > 0) return before[0] ?? null;
  for (let index = head + 1; index < end; index++) {
    const word = line.words[index];
    if (word === undefined || (away.has(word.lower) && !isVoice(line.words[head]))) break;
    const country = countryAt(word);
    if (country !== null) return country;
  }
  return implied(line.words.slice(start, end));
}

/** A spokesperson for a house is of its country; an envoy for one is not. */
function isVoice(head: Word | undefined) {
  return head?.lower.startsWith("spokes") ?? false;
}

/** The one country a word's entity stands for. */
export function countryAt({ entity }: Word): string | null {
  if (entity === null) return null;
  if (entity.kind === "country")
    return entity.countries.length === 1 ? (entity.countries[0] ?? null) : null;
  return entity.country;
}

/** Offices only one country has under that name in English. */
const offices: readonly (readonly [words: string, country: string])[] = [
  ["parliamentary under secretary of state", "GB"],
  ["parliamentary under-secretary of state", "GB"],
  ["under secretary of state", "US"],
  ["assistant secretary of state", "US"],
  ["deputy secretary of state", "US"],
  ["secretary of state for", "GB"],
  ["secretary of state", "US"],
  ["external affairs minister", "IN"],
  ["minister of external affairs", "IN"],
  ["eam", "IN"],
  ["chancellor of the exchequer", "GB"],
  ["taoiseach", "IE"],
  ["tánaiste", "IE"],
  ["congressman", "US"],
  ["congresswoman", "US"],
  ["trade representative", "US"],
  ["ustr", "US"],
  ["secretary of defense", "US"],
  ["secretary of war", "US"],
  ["secretary of the treasury", "US"],
  ["secretary of homeland security", "US"],
  ["joint chiefs", "US"],
  ["chief cabinet secretary", "JP"],
  ["state councillor", "CN"],
  ["state councilor", "CN"],
  ["pope", "VA"],
];

function implied(words: readonly Word[]) {
  const text = words.map(({ lower }) => lower).join(" ");
  return offices.find(([office]) => ` ${text} `.includes(` ${office} `))?.[1] ?? null;
}
