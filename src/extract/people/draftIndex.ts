/** The people of a report by the words of their names, so that a name is compared with those only that are like it. */
import type { Draft } from "./draft.ts";
import { isSlip, type NameParts } from "./sameName.ts";

/** So many are looked at: no report has more alike, and a text of nothing but names must not cost their square. */
const MOST = 100;

/** Drafts by what a name may share with theirs; grows as the names are met. */
export class DraftIndex {
  readonly #byWord = new Map<string, Draft[]>();
  readonly #byEnd = new Map<string, Draft[]>();
  readonly #byLetters = new Map<string, Draft>();
  readonly #byShape = new Map<string, { readonly word: string; readonly order: number }[]>();

  /** To be called again whenever a draft has taken in a name; `parts` is the name if it is a full one. */
  enter(draft: Draft, parts: NameParts | null): void {
    for (const word of draft.family) this.#enterWord(word, draft);
    for (const word of draft.others) this.#enterWord(word, draft);
    if (parts === null) return;
    for (const end of endsOf(parts)) add(this.#byEnd, end, draft);
    const { joined } = parts;
    const before = this.#byLetters.get(joined);
    if (before === undefined || before.order > draft.order) this.#byLetters.set(joined, draft);
  }

  #enterWord(word: string, draft: Draft) {
    if (!this.#byWord.has(word)) {
      add(this.#byShape, shapeOf(word, word.length), { word, order: this.#byWord.size });
    }
    add(this.#byWord, word, draft);
  }

  /** Those of whom the folded word is a name. */
  called(word: string): readonly Draft[] {
    return this.#byWord.get(word) ?? [];
  }

  /** "Zelensky" of "Volodymyr Zelenskyy": those called by the word first met that is a long word spelt otherwise. */
  calledNearly(word: string): readonly Draft[] {
    const found = [-2, -1, 0, 1, 2]
      .flatMap((more) => this.#byShape.get(shapeOf(word, word.length + more)) ?? [])
      .filter((other) => isSlip(word, other.word))
      .toSorted((a, b) => a.order - b.order);
    return this.called(found[0]?.word ?? "");
  }

  /** The first who has all the letters of a full name. */
  spelt({ joined }: NameParts): Draft | undefined {
    return this.#byLetters.get(joined);
  }

  /** All who may be the same by `sameName`, the first met first. */
  near(parts: NameParts): Draft[] {
    const near = endsOf(parts).flatMap((end) => this.#byEnd.get(end) ?? []);
    return near.length < 2 ? near : [...new Set(near)].toSorted((a, b) => a.order - b.order);
  }
}

function add<T>(index: Map<string, T[]>, key: string, one: T) {
  const list = index.get(key);
  if (list === undefined) index.set(key, [one]);
  else if (list.length < MOST && !list.includes(one)) list.push(one);
}

/** What words one slip apart share, but for two letters of length. */
function shapeOf(word: string, length: number) {
  return `${word[0]}${length}`;
}

/** Names of one person share their first word, their last or all their letters. */
function endsOf({ parts, joined }: NameParts): string[] {
  return [`first ${parts[0]}`, `last ${parts.at(-1)}`, `all ${joined}`];
}
