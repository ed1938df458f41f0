/** Tells a term in quotation marks (“near future”, "constructive") from speech. */

/** Words that make speech of a few words: who speaks or is spoken of, and finite verbs. */
const ownVoice =
  /\b(?:I|we|you|he|she|they|it|us|me|my|our|your|am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|cannot|let|\p{L}+n['’]t|\p{L}+['’](?:re|ll|ve|m|d))\b/iu;

const longestTerm = 8;

/** Whether a quotation, marks included, is a word or a few used as a term: no verb of its own, no sentence. */
export function isScare(quoted: string): boolean {
  if (quoted.length > 100) return false;
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0 || words.length > longestTerm || ownVoice.test(quoted)) return false;
  return !/^\P{L}*\p{Lu}.*[.!?…]\P{L}*$/su.test(quoted) && !/[!?]\P{L}*$/u.test(quoted);
}
