/** Who wrote it: "By Matthew Lee, Associated Press", "- By Matthew Lee Lee writes for the Associated Press." */
import { agencies } from "./outlets.ts";

const name =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:(?:de|da|del|der|den|van|von|bin|ibn|al|el|la|le)[ -])?\\p{Lu}[\\p{L}.'’-]*){0,5}";
const named = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:By|BY|by|Written by|Reported by|Report by|Story by|Text by|Author:?|Compiled by|Posted by|Published by|Edited by)[: ]\\s*(?<names>${name}(?:(?:, | and | & |, and |; | with )${name}){0,5})(?<rest>.{0,80})$`,
  "u",
);
const noName =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|A|An|All|Then|Now|Contrast|Law|Some|Any)\b/;
const writesFor =
  / (?:writes|reports|reported|is writing) for (?:the )?(?<outlet>\p{Lu}[^.,]{1,60})/u;
const desks =
  /^(?:(?:our |special |staff |web |news |online |foreign |diplomatic |own |senior |international )+(?:correspondent|reporter|writer|desk|bureau|team)|(?:\p{Lu}[\p{L}.]* ){1,3}(?:Desk|Bureau|Staff|News Service|Web Desk|News Desk|Correspondent|Reporter)|Agencies|Newsroom)$/iu;

/** The byline of a line that is one, tidied; null for any other line. */
export function bylineOf(line: string): string | null {
  if (line.length > 140) return null;
  if (agencies.test(line) || desks.test(line)) return line;
  const groups = named.exec(line)?.groups;
  if (groups?.names === undefined || noName.test(groups.names)) return null;
  const names = withoutRepeatedSurname(groups.names);
  const outlet = writesFor.exec(groups.rest ?? "")?.groups?.outlet;
  if (outlet !== undefined) return `${names}, ${outlet.trim()}`;
  const alone = groups.names.includes(" ") || agencies.test(groups.names);
  return alone && isTail(groups.rest ?? "") ? names : null;
}

/** After the names: nothing, a date, a desk, not the rest of a sentence. */
function isTail(rest: string): boolean {
  return (
    /^\s*(?:$|[|•·,/–—(-]|\d|in \p{Lu}|Updated|Published|for (?:the )?\p{Lu})/u.test(rest) &&
    !/[a-z]\.\s*$/.test(rest)
  );
}

/** "Matthew Lee Lee": the note on the author follows the byline on one line. */
function withoutRepeatedSurname(names: string): string {
  return names.replace(/(?<=(\p{L}+)) \1$/u, "");
}

/** A line of two to four capitalised words between headline and report: a name without "By". */
export function isNameLine(line: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |bin |al-)?\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(line) &&
    line.length <= 40
  );
}
