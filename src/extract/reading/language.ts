/** The language of a report. English is known by its smallest words; others are named by their letter sequences (franc). */
import { franc } from "franc-min";

/** Words that no English text does without and that other languages hardly share. */
const small =
  /\b(?:the|of|and|to|in|that|is|was|for|on|with|as|by|at|from|has|have|had|said|were|which|this|be|are|not|will|would|they|their|its|it|he|she|his|after|but|who|an)\b/giu;

/** The like of the Latin-written languages that short English texts were taken for; none of them is an English word. */
const smallElsewhere =
  /(?<!\p{L})(?:der|das|und|nicht|für|mit|ist|von|dem|den|ein|eine|auf|le|la|les|des|du|et|est|une|dans|pour|sur|el|los|las|que|una|por|con|del|y|il|di|che|per|della|è|och|att|det|som|på|av|ett|och|het|een|van|niet|w|na|się|nie|z|ve|bir|ile|yang|dan|di|o|os|da|em|um|uma|não)(?!\p{L})/giu;

/** Below so many words the sequences of letters tell too little, and the small words decide. */
const brief = 60;

/** Of English prose about a third of all words are these; of other languages hardly any. */
const englishShare = 0.15;

/** Enough to tell, and bounds the work on long texts. */
const sampleLength = 2000;

/** Shorter texts are taken for English: there is too little to tell by. */
const shortest = 12;

/** The language as a tag (`en`, `de`); `und` where it cannot be told. */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const words = sample.match(/\p{L}[\p{L}\p{M}'’]*/gu)?.length ?? 0;
  const foreign = sample.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (words < shortest && foreign < 2 * shortest) return "en";
  const known = sample.match(small)?.length ?? 0;
  if (known / words >= englishShare) return "en";
  const elsewhere = sample.match(smallElsewhere)?.length ?? 0;
  if (words < brief && foreign < shortest && known > elsewhere) return "en";
  return tagOf(franc(sample), known / words);
}

/** ISO 639-3 as franc has it, to the short tag where there is one. */
function tagOf(code: string, englishWords: number): string {
  if (code === "und" || code === "sco") return englishWords > 0 ? "en" : "und";
  return Intl.getCanonicalLocales(code)[0] ?? code;
}

/** "German", for messages; the tag itself where no name is known. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(tag);
  return tag === "und" || name === undefined ? "an unknown language" : name;
}

/** Only English is extracted so far. */
export function isReadable(language: string): boolean {
  return language === "en";
}
