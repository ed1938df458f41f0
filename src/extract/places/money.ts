/** Sums of money: a sign or a word of money by a number, with its scale ("$95-billion", "Rs 500 crore", "7.5bn yuan"). */
import type { MoneyMention } from "../types.ts";
import type { Atom } from "./atoms.ts";
import { comparatorAt } from "./comparators.ts";
import { currencySigns, currencyWords, scales } from "./currencies.ts";
import { longestAt, phraseBook } from "./phraseBook.ts";

const currencyBook = phraseBook(currencyWords);
/** Words of other meanings, or of weight: money only after "million" and the like. */
const weakWords = new Set([
  "won",
  "real",
  "pound",
  "pounds",
  "rand",
  "dong",
  "bucks",
  "lira",
  "rial",
  "euro",
]);
const smallNumbers = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

type Amount = { value: number; scale: number; end: number; next: number };
type Sum = { -readonly [K in keyof MoneyMention]: MoneyMention[K] } & {
  scale: number;
  from: number;
  next: number;
};

const numberPattern = /^(\d+(?:,\d+)*(?:\.\d+)?)(\p{L}*)$/u;

const isDash = (atom: Atom | undefined) => atom !== undefined && /^[-‐‑–]$/.test(atom.text);

function scaleAt(atoms: readonly Atom[], at: number): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  for (let step = 0; step < 2; step += 1) {
    const word = isDash(atoms[next]) && scale === 1 ? next + 1 : next;
    const factor = scales.get(atoms[word]?.key ?? "");
    if (factor === undefined || (factor >= 1e6 && scale >= 1e6)) break;
    scale *= factor;
    next = word + 1;
  }
  return { scale, next };
}

function amountAt(atoms: readonly Atom[], at: number): Amount | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  const [, digits, suffix = ""] = numberPattern.exec(atom.text) ?? [];
  const glued = suffix === "" ? 1 : scales.get(suffix.toLowerCase());
  const plain =
    digits === undefined ? smallNumbers.get(atom.key) : Number(digits.replaceAll(",", ""));
  if (plain === undefined || glued === undefined) return null;
  const { scale, next } = scaleAt(atoms, at + 1);
  if (digits === undefined && scale === 1) return null;
  return { value: plain, scale: scale * glued, end: atoms[next - 1]?.end ?? atom.end, next };
}

function signBefore(atoms: readonly Atom[], at: number): { currency: string; from: number } | null {
  const [before, last] = [atoms[at - 2], atoms[at - 1]];
  if (last === undefined) return null;
  if (before !== undefined && before.end === last.start) {
    const currency = currencySigns.get(before.text + last.text);
    if (currency !== undefined) return { currency, from: at - 2 };
  }
  const currency = currencySigns.get(last.text);
  return currency === undefined ? null : { currency, from: at - 1 };
}

function wordAfter(atoms: readonly Atom[], { next, scale }: Amount) {
  const at = isDash(atoms[next]) ? next + 1 : next;
  const hit = longestAt(currencyBook, atoms, at);
  if (hit === null || (scale === 1 && hit.length === 1 && weakWords.has(atoms[at]?.key ?? "")))
    return null;
  return { currency: hit.value, next: at + hit.length };
}

function sumAt(atoms: readonly Atom[], at: number, previous: Sum | undefined): Sum | null {
  const amount = amountAt(atoms, at);
  if (amount === null) return null;
  const sign = signBefore(atoms, at);
  const word = sign === null ? wordAfter(atoms, amount) : null;
  const ranged =
    sign === null && word === null && previous !== undefined && isRange(atoms, previous.next, at);
  const currency = sign?.currency ?? word?.currency ?? (ranged ? previous.currency : undefined);
  if (currency === undefined) return null;
  const from = sign?.from ?? at;
  const next = word?.next ?? amount.next;
  return {
    kind: "money",
    value: toSum(amount),
    currency,
    comparator: comparatorAt(atoms, from, next),
    start: atoms[from]?.start ?? 0,
    end: atoms[next - 1]?.end ?? 0,
    rule:
      sign === null
        ? word === null
          ? "places/money-range"
          : "places/money-word"
        : "places/money-sign",
    scale: amount.scale,
    from,
    next,
  };
}

/** Rounded to a tenth of a cent, so that 1.2 × 10⁹ is 1,200,000,000. */
const toSum = ({ value, scale }: { value: number; scale: number }) =>
  Math.round(value * scale * 1000) / 1000;

const isRange = (atoms: readonly Atom[], from: number, to: number) =>
  to - from === 1 && /^(?:[-‐‑–]|to|and|or)$/.test(atoms[from]?.key ?? "");

/** "between $5 and $7 billion": the first takes the scale of the second. */
function shareScale(atoms: readonly Atom[], first: Sum, second: Sum) {
  const small = first.scale === 1 && first.value < 1000 && second.scale > 1;
  if (small && first.currency === second.currency && isRange(atoms, first.next, second.from)) {
    first.value = toSum({ value: first.value, scale: second.scale });
    first.scale = second.scale;
  }
}

/** All sums of a sentence, in order. "Hundreds of billions of dollars" is no number and left out. */
export function moneyOf(atoms: readonly Atom[]): MoneyMention[] {
  const sums: Sum[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const previous = sums.at(-1);
    const sum = sumAt(atoms, at, previous);
    if (sum === null) continue;
    if (previous !== undefined) shareScale(atoms, previous, sum);
    sums.push(sum);
    at = Math.max(at, sum.next - 1);
  }
  return sums.map(({ scale: _scale, from: _from, next: _next, ...mention }) => mention);
}
