/** Text of scripts that run from right to left, among marks that are laid out from left to right. */

const firstStrong = /[\p{L}\p{Nl}]/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const ISOLATE_RIGHT_TO_LEFT = "\u2067";
const END_OF_ISOLATE = "\u2069";

/**
 * The text as it is to be painted: what begins with a letter of a script that runs from right to left is a paragraph
 * of its own, so that its "…", brackets and numbers stand on their right side. Its place and width stay the same.
 */
export function directed(text: string): string {
  const [first = ""] = firstStrong.exec(text) ?? [];
  return rightToLeft.test(first) ? ISOLATE_RIGHT_TO_LEFT + text + END_OF_ISOLATE : text;
}
