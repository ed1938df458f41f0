/** A sentence as the rules of places see it. */
import type { Report, Span } from "../types.ts";
import { type Atom, atomsIn } from "./atoms.ts";

export type Walk = {
  readonly atoms: readonly Atom[];
  /** Most words begin with a capital, as in a headline: a capital says nothing there. */
  readonly titled: boolean;
};

const enoughWords = 4;
const titledShare = 0.6;

/** Atoms of a stretch, and whether it is written like a headline. */
export function walkOf(report: Report, span: Span): Walk {
  const atoms = atomsIn(report, span);
  const words = atoms.filter(({ kind }) => kind === "word" && atoms.length > 1).slice(1);
  const long = words.filter(({ text: word }) => word.length > 3);
  const capitals = long.filter(({ capital }) => capital).length;
  const ended = /^[.!?”"]$/.test(atoms.at(-1)?.text ?? "");
  return {
    atoms,
    titled: !ended && long.length >= enoughWords && capitals / long.length >= titledShare,
  };
}
