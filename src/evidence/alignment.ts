/**
 * Which sentences of two reports tell the same in the same words.
 *
 *   report 3                                    report 4
 *   “… start of about 5½ hours of talks.”  ──▶  “… start of about 5 1/2 days of deals.”
 *
 * Sentences are alike by the share of words in common, rare words counting for more (Dice's measure over inverse
 * frequencies). From the most alike downward, each sentence is paired once; a pair beside one already made needs less to
 * be believed, and so does any pair of reports that share much. This is the idea of Barzilay & Elhadad 2003 (Sentence
 * Alignment for Monolingual Comparable Corpora): words first, then context; it does not ask for the same order, as
 * Gale & Church 1993 do for translations, for paraphrases move sentences about. Checked by hand: decision 072.
 */
import type { PreparedText, Word } from "./alignmentWords.ts";

/** Sentences by their index; several where one report says in two what the other says in one. */
export type AlignedPair = {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Share of words in common, 0 to 1. */
  readonly similarity: number;
  /** `quotation`: only what they quote is alike, as in any two reports of one speech. */
  readonly kind: "wording" | "quotation";
};

/** Alone, two sentences must be this alike… */
const ALONE = 0.45;
/** …in reports of which this share of the shorter one is paired already, only this… */
const RELATED_SHARE = 0.25;
const RELATED = 0.33;
/** …and beside a pair, this. */
const BESIDE = 0.25;
/** A sentence joins its neighbour's pair if that makes it more alike by this much. */
const GAIN = 0.03;
/** What the reports say in their own words must be this alike, or only the quotations are. */
const OWN_WORDS = 0.4;

type Weights = (key: string) => number;
type Candidate = { readonly first: number; readonly second: number; readonly similarity: number };

/** The pairs in the order of the first report. */
export function alignTexts(first: PreparedText, second: PreparedText): AlignedPair[] {
  const weigh = weightsOf([...first.words, ...second.words]);
  const candidates = candidatesOf(first, second, weigh);
  const pairing = new Pairing();
  for (const candidate of candidates) if (candidate.similarity >= ALONE) pairing.take(candidate);
  const shorter = Math.min(first.words.length, second.words.length);
  const related = pairing.taken.length >= RELATED_SHARE * shorter;
  for (const candidate of candidates)
    if ((related && candidate.similarity >= RELATED) || pairing.isBeside(candidate))
      pairing.take(candidate);
  return pairing.taken
    .map((pair) => grown(pair, pairing, first, second, weigh))
    .sort((a, b) => (a.first[0] ?? 0) - (b.first[0] ?? 0));
}

/** Who is paired with whom; a sentence stands in one pair only. */
class Pairing {
  readonly taken: Candidate[] = [];
  readonly firsts = new Map<number, number>();
  readonly seconds = new Set<number>();

  take(candidate: Candidate): void {
    if (this.firsts.has(candidate.first) || this.seconds.has(candidate.second)) return;
    this.taken.push(candidate);
    this.firsts.set(candidate.first, candidate.second);
    this.seconds.add(candidate.second);
  }

  isBeside({ first, second }: Candidate): boolean {
    return [first - 1, first + 1].some((near) => {
      const other = this.firsts.get(near);
      return other !== undefined && Math.abs(other - second) === 1;
    });
  }
}

/** Rare words tell more: the logarithm of how few sentences have them. */
function weightsOf(sentences: readonly (readonly Word[])[]): Weights {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const key of keysOf(words)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [key, count] of counts) weights.set(key, Math.log((sentences.length + 1) / count));
  const ofNone = Math.log(sentences.length + 1);
  return (key) => weights.get(key) ?? ofNone;
}

function keysOf(words: readonly Word[]): Set<string> {
  const keys = new Set<string>();
  for (const { key } of words) keys.add(key);
  return keys;
}

function weightOf(keys: Iterable<string>, weigh: Weights): number {
  let sum = 0;
  for (const key of keys) sum += weigh(key);
  return sum;
}

/** All pairs alike enough to count at all, the most alike first. */
function candidatesOf(first: PreparedText, second: PreparedText, weigh: Weights): Candidate[] {
  const seconds = second.words.map(keysOf);
  const secondWeights = seconds.map((keys) => weightOf(keys, weigh));
  const holders = new Map<string, number[]>();
  seconds.forEach((keys, index) => {
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  });
  const found = first.words.flatMap((words, index) => {
    const keys = keysOf(words);
    const own = weightOf(keys, weigh);
    return [...sharedWeights(keys, holders, weigh)].map(([other, shared]) => ({
      first: index,
      second: other,
      similarity: (2 * shared) / (own + (secondWeights[other] ?? 0)),
    }));
  });
  return found
    .filter(({ similarity }) => similarity >= BESIDE)
    .sort((a, b) => b.similarity - a.similarity || a.first - b.first || a.second - b.second);
}

function sharedWeights(
  keys: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
  weigh: Weights,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const key of keys) {
    const weight = weigh(key);
    for (const other of holders.get(key) ?? [])
      shared.set(other, (shared.get(other) ?? 0) + weight);
  }
  return shared;
}

/** Dice's measure of two lists of words; 0 where one is empty. */
function alike(a: readonly Word[], b: readonly Word[], weigh: Weights): number {
  const [x, y] = [keysOf(a), keysOf(b)];
  const both = weightOf(x, weigh) + weightOf(y, weigh);
  let shared = 0;
  for (const key of x) if (y.has(key)) shared += weigh(key);
  return both === 0 ? 0 : (2 * shared) / both;
}

/** A pair together with the free sentences beside it that belong to it. */
function grown(
  { first, second }: Candidate,
  pairing: Pairing,
  a: PreparedText,
  b: PreparedText,
  weigh: Weights,
): AlignedPair {
  let pair = measured([first], [second], a, b, weigh);
  for (const near of [first - 1, first + 1]) {
    if (!(near in a.words) || pairing.firsts.has(near)) continue;
    const wider = measured(
      [...pair.first, near].sort((x, y) => x - y),
      pair.second,
      a,
      b,
      weigh,
    );
    if (gains(wider, pair)) {
      pairing.firsts.set(near, second);
      pair = wider;
    }
  }
  for (const near of [second - 1, second + 1]) {
    if (!(near in b.words) || pairing.seconds.has(near)) continue;
    const wider = measured(
      pair.first,
      [...pair.second, near].sort((x, y) => x - y),
      a,
      b,
      weigh,
    );
    if (gains(wider, pair)) {
      pairing.seconds.add(near);
      pair = wider;
    }
  }
  return pair;
}

function gains(wider: AlignedPair, pair: AlignedPair): boolean {
  return wider.similarity >= pair.similarity + GAIN;
}

function measured(
  first: readonly number[],
  second: readonly number[],
  a: PreparedText,
  b: PreparedText,
  weigh: Weights,
): AlignedPair {
  const x = first.flatMap((index) => a.words[index] ?? []);
  const y = second.flatMap((index) => b.words[index] ?? []);
  const own = (words: readonly Word[]) => words.filter(({ quoted }) => !quoted);
  const quoting = x.some(({ quoted }) => quoted) && y.some(({ quoted }) => quoted);
  const kind = quoting && alike(own(x), own(y), weigh) < OWN_WORDS ? "quotation" : "wording";
  return { first, second, similarity: alike(x, y, weigh), kind };
}
