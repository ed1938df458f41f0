/** Words of reports that can stand as a title, and names as English writes them. */

/** Names that English puts an article before: "in the Philippines", "the Great Hall of the People". */
const withThe =
  /^(?:United |Philippines$|Netherlands$|Czech Republic$|Dominican Republic$|Central African Republic$|DR Congo$|Maldives$|Bahamas$|Gambia$|Seychelles$|Solomon Islands$|Marshall Islands$|Comoros$|Vatican$|West Bank$|Gaza Strip$|Middle East$|Kremlin$|White House$|Red Sea$|Black Sea$|Great Hall |Eastern Mediterranean|South China Sea$|East China Sea$|Persian Gulf$|Gulf |Strait |Sea of |Bay of )|(?: Palace| Sea| Ocean| Gulf| Strait| Canal| Building| Hall| Hotel| Embassy)$/u;

/** "the Philippines", "Norway". */
export function withArticle(name: string): string {
  return withThe.test(name) ? `the ${name}` : name;
}

/** A clause that begins with one of these says something only together with what stands before it. */
const dependent =
  /^(?:he|she|it|they|we|i|you|his|her|its|their|this|that|these|those|there|after|before|as|when|while|where|which|who|whom|whose|and|but|or|because|since|if|although|though|until|following|however|so|then|also|according|had|has|have|was|were|is|are|be|been|to|by|with|for|of|from|separately|meanwhile|pointing|including|during|amid|earlier|later|another|other|such|both|same|many|some|most)\b/iu;

/** Words that hang at the end of a clause that was cut. */
const hanging =
  /[\s,;:–—-]+(?:and|or|but|as|of|in|on|at|to|by|for|with|from|the|a|an|that|which|who|including|after|before|while|when|where|since|because|if|into|over|near|his|her|their|its|hours|days|weeks|months|years|amid|against|despite)$/iu;

/** Days that only the day of the report makes clear. */
const relativeDay =
  /,? (?:(?:late |early |earlier )?(?:yesterday|today|tonight)|(?:late |early )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|afternoon|evening|night))?(?![\p{L}’'])/gu;

const LONGEST = 90;
const FEWEST_WORDS = 4;

/** A report's clause as a title: null if it does not stand by itself, is too long or begins in small letters. */
export function asTitle(clause: string): string | null {
  let words = clause
    .replace(/\s+/gu, " ")
    .replace(relativeDay, "")
    .trim()
    .replace(/[\s.,;:!?–—-]+$/u, "");
  while (hanging.test(words)) words = words.replace(hanging, "").trim();
  const long = words.length > LONGEST || words.split(" ").length < FEWEST_WORDS;
  const quoted = /["“”«»]/u.test(words);
  return long || quoted || dependent.test(words) || !/^[\p{Lu}\p{N}]/u.test(words) ? null : words;
}
