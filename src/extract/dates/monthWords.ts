import type { Scene } from "./reading.ts";

const preposition =
  /(?:^|[^A-Za-z])(?:a|an|the|in|of|since|until|till|by|from|to|through|throughout|during|before|after|and|or|between|late|early|mid|last|next|this|past|previous|for|around|each|every|as|than|planned|following|one|until at least|[A-Z][a-z]+['’]s|[–—-])[\s-]{1,2}$/i;

/** Whether a bare month is one: "May" and "March" are words, "April" and "June" names as well. */
export function standsAlone(word: string, { text, start }: Scene, end: number): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const name =
    /^(?:april|june|august|may|jan)$/i.test(word) &&
    /^\s+[A-Z][a-z]/.test(text.slice(end, end + 4));
  if (name && /\b(?:and|or|as|than|with|by|for|to)\s$/.test(before)) return false;
  if (preposition.test(before)) return !/^(?:mar|jun|jan|jul|sep|apr)$/i.test(word);
  if (word.length < 5 || /^(?:May|MARCH|March|MAY|Sept)$/.test(word)) return false;
  if (/^(?:april|june|august)$/i.test(word)) return !/^\s+[A-Z]/.test(text.slice(end, end + 3));
  return !/[A-Z][a-z]+ $/.test(before) || !/^\s+[A-Z]/.test(text.slice(end, end + 3));
}
