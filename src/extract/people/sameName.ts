/** Whether two names may be one person's: initials, left-out middle names, short forms, spellings. */
import { isSurnameFirst } from "./evidence.ts";
import { knownPeople } from "./lexicon/known.ts";
import { particles } from "./nameRuns.ts";

/** Nothing to fold but its capitals, as in most names. */
const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Lower case, without accents, dots and curly apostrophes; hyphens as spaces. */
export function folded(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replaceAll(/[\p{M}.'’“”"‘]/gu, "")
    .replaceAll(/[-‐‑]/gu, " ")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Groups of short and long forms of one given name. */
const shortForms = `
antony anthony tony|joe joseph|jake jack jacob john|bill william will billy|mike michael mick|bob robert rob bobby
jim james jimmy jamie|tom thomas tommy|dan daniel danny|dave david|steve stephen steven stefan|ed edward eddie ted
nick nicholas nicolas|chris christopher|matt matthew|alex alexander aleksandr alexandre aleksander aleksandar|tim timothy
ben benjamin binyamin|sam samuel|pete peter|rick richard dick|ron ronald|don donald|ken kenneth|greg gregory|jeff jeffrey
andy andrew|charlie charles chuck|liz elizabeth beth|kate katherine catherine kathy|sue susan|vic victor viktor
volodymyr vladimir|dmitry dmitri dmitriy dmytro|sergei sergey serhiy serhii|alexei alexey aleksei|yevgeny evgeny
mohammed mohammad muhammad mohamed muhammed mohamad|hussein hussain husain hossein|yusuf yousef youssef yousuf
ahmed ahmad|abdallah abdullah|andrii andriy andrei andrey|oleksandr alexander|mikhail mykhailo|nikolai mykola nikolay
luis luiz|jose josé|subrahmanyam s|muhammadu muhammad|kim kimberly|fred frederick|larry lawrence|marc mark marko
johann johannes|hans johannes|aleksander alexander|andrej andrey|karl carl|erik eric|philip phillip philippe|khaled khalid
`;

const formOf = new Map<string, Set<string>>();
for (const group of shortForms.trim().split(/[|\n]/u)) {
  const names = group.trim().split(" ");
  for (const name of names) formOf.set(name, new Set([...(formOf.get(name) ?? []), ...names]));
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** A name taken apart once, to be compared with many. */
export type NameParts = {
  /** The words that matter: no particles, no "Jr.". */
  readonly parts: readonly string[];
  readonly joined: string;
  /** "Jr.", "II"; the empty string if there is none. */
  readonly suffix: string;
  /** "Salman bin Abdulaziz": the first name is the person's own, what follows the fathers'. */
  readonly patronymic: boolean;
  /** Wang Yi: the family name stands first; such names are short, one letter makes another person. */
  readonly familyFirst: boolean;
};

/** Takes a name apart. */
export function partsOf(name: string): NameParts {
  const words = folded(name).split(" ");
  const parts = words.filter(
    (word) => !suffixes.has(word) && !(particles.has(word) && word !== "y"),
  );
  const shape = name.split(/\s+/u).map((text) => ({ text, lower: text.toLowerCase() }));
  return {
    parts,
    joined: parts.join(""),
    suffix: words.find((word) => suffixes.has(word)) ?? "",
    patronymic: /^(?:ibn|bint?|ben)$/u.test(words[1] ?? ""),
    familyFirst: isSurnameFirst(shape),
  };
}

/** True where both may name one person, by the names alone. `likely` where office or country agree: spelling may differ more. */
export function sameName(first: NameParts, second: NameParts, likely: boolean): boolean {
  if (first.suffix !== second.suffix && (isKnown(first) || isKnown(second))) return false;
  if (first.joined === second.joined) return true;
  const [a, b] = [first.parts, second.parts];
  if (a.length < 2 || b.length < 2) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const fathers = first.patronymic && second.patronymic;
  if (fathers && !sameGiven(a[0] ?? "", b[0] ?? "", true)) return false;
  if (long.length > short.length && isWithin(short, long)) return true;
  if (first.familyFirst && second.familyFirst) return false;
  const [lastA = "", lastB = ""] = [a.at(-1), b.at(-1)];
  const [firstA = "", firstB = ""] = [a[0], b[0]];
  if (lastA === lastB) return sameGiven(firstA, firstB, likely) && middlesFit(a, b);
  return likely && firstA === firstB && close(lastA, lastB, 5);
}

const knownNames = new Set([...knownPeople.values()].map(({ name }) => folded(name)));

/** Donald Trump and Donald Trump Jr. are two, Ferdinand Marcos and Ferdinand Marcos Jr. as a rule one. */
function isKnown({ parts, suffix }: NameParts) {
  return suffix === "" && knownNames.has(parts.join(" "));
}

/** "Lula da Silva" in "Luiz Inácio Lula da Silva": same last word, or same beginning, all in order. */
function isWithin(short: readonly string[], long: readonly string[]) {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  if (at < short.length) return false;
  return short.length > 1 && (short.at(-1) === long.at(-1) || short[0] === long[0]);
}

function sameGiven(a: string, b: string, likely: boolean) {
  if (a === b || formOf.get(a)?.has(b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return likely && close(a, b, 4);
}

function middlesFit(a: readonly string[], b: readonly string[]) {
  const [middleA, middleB] = [a.slice(1, -1), b.slice(1, -1)];
  if (middleA.length === 0 || middleB.length === 0) return true;
  return middleA[0]?.[0] === middleB[0]?.[0];
}

/** One word spelt in two ways: long, same first letter, one letter other or more. */
export function isSlip(a: string, b: string): boolean {
  return close(a, b, 6);
}

/** One slip in words of `shortest` letters or more, two from nine on; the first letter agrees. */
function close(a: string, b: string, shortest: number) {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < shortest) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) > 8 ? 2 : 1);
}

/** Levenshtein's distance, given up beyond 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const cell = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      next.push(cell);
      least = Math.min(least, cell);
    }
    if (least > 2) return 3;
    row = next;
  }
  return row[b.length] ?? 3;
}
