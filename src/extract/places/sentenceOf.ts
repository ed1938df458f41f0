/** A sentence as the rules of places see it. */
import type { Span } from "../types.ts";
import { type Atom, atomsOf } from "./atoms.ts";

export type Walk = {
  readonly atoms: readonly Atom[];
  /** Most words begin with a capital, as in a headline: a capital says nothing there. */
  readonly titled: boolean;
};

const enoughWords = 4;
const titledShare = 0.6;

/** Atoms of a stretch, and whether it is written like a headline. */
export function walkOf(text: string, span: Span): Walk {
  const atoms = atomsOf(text, span);
  const words = atoms.filter(({ kind }) => kind === "word" && atoms.length > 1).slice(1);
  const long = words.filter(({ text: word }) => word.length > 3);
  const capitals = long.filter(({ capital }) => capital).length;
  const ended = /^[.!?”"]$/.test(atoms.at(-1)?.text ?? "");
  return {
    atoms,
    titled: !ended && long.length >= enoughWords && capitals / long.length >= titledShare,
  };
}
