/** Numbers as reports write them, to values. */
import { cardinals, months, ordinals } from "./words.ts";

const fractions: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** Month by name or short form, with or without its dot; 0 if it is none. */
export function monthNumber(word: string | undefined): number {
  return months[(word ?? "").toLowerCase().replace(/\.$/, "")] ?? 0;
}

/** Day of the month in digits ("24th") or as an ordinal word; 0 if it is neither. */
export function dayNumber(word: string | undefined): number {
  const text = (word ?? "").toLowerCase();
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  return ordinalNumber(text);
}

/** "twenty-first" is 21; 0 if it is no ordinal. */
export function ordinalNumber(text: string): number {
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  if (text === "thirtieth") return 30;
  const [first = "", second = ""] = text.split(/[- ]/);
  return ordinals[text] ?? (cardinals[first] ?? 0) + (ordinals[second] ?? 0);
}

/** A count, and null for "a few", "several", "many" and for none at all. */
export function countOf(word: string | undefined): number | null {
  const text = (word ?? "")
    .toLowerCase()
    .replace(/\s+|-(?=and|a-)|(?<=and|a)-/g, " ")
    .replace(/ of$/, "");
  if (text === "" || /few|several|many/.test(text)) return null;
  if (/^\d/.test(text)) return digitsOf(text);
  if (text.includes("half")) return text.includes("and") ? halves(text) : 0.5;
  if (/^(?:an? )?(?:couple)/.test(text)) return 2;
  if (/^an?(?:other| additional)?$/.test(text)) return 1;
  return wordsOf(text);
}

const halves = (text: string) => (countOf(text.replace(/ and a half$/, "")) ?? 0) + 0.5;

function digitsOf(text: string): number {
  const [whole = "", rest = ""] = text.split(/(?<=\d)(?=[½¼¾ ])/);
  const fraction = /(\d)\/(\d)/.exec(text);
  const added = fraction === null ? 0 : Number(fraction[1]) / Math.max(1, Number(fraction[2]));
  const number = /,\d{3}$/.test(whole) ? whole.replaceAll(",", "") : whole.replace(",", ".");
  return Number(number) + added + (fractions[rest.trim()] ?? 0);
}

function wordsOf(text: string): number {
  let sum = 0;
  for (const word of text.split(/[- ]/)) {
    if (word === "hundred") sum = Math.max(1, sum) * 100;
    else if (word === "thousand") sum = Math.max(1, sum) * 1000;
    else if (word === "dozen") sum = Math.max(1, sum) * 12;
    else sum += cardinals[word] ?? 0;
  }
  return sum;
}
