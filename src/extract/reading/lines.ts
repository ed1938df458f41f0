/** Lines and paragraphs of a text, with their places. */
import type { Span } from "../types.ts";

/** A line without the white space around it. */
export type Line = Span & {
  readonly text: string;
  /** An empty line stands before it. */
  readonly gap: boolean;
};

/** The lines of a text from an offset on that hold anything, in order. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let breaks = 2;
  for (const [run, ended] of runsOf(text, from)) {
    const whole = text.slice(run.start, run.end);
    const content = whole.trim();
    if (content !== "") {
      const start = run.start + whole.indexOf(content);
      lines.push({ start, end: start + content.length, text: content, gap: breaks > 1 });
      breaks = 0;
    }
    breaks += ended;
  }
  return lines;
}

/** Stretches between line breaks; with each, 1 if a break ends it. */
function* runsOf(text: string, from: number): Generator<[Span, number]> {
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let start = from;
  breaks.lastIndex = from;
  for (const found of text.matchAll(breaks)) {
    yield [{ start, end: found.index }, 1];
    start = found.index + found[0].length;
  }
  yield [{ start, end: text.length }, 0];
}

/** A sentence ends here, or a colon announces what follows: the line is not cut off. */
export function isTerminated(text: string): boolean {
  return /[.!?…:;。！？](?:["'”’“‘»)\]*]|\s){0,4}$/u.test(text.slice(-8));
}

/** Lines wrapped by hand belong to one paragraph; otherwise each line is one. */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const group of groupsOf(lines)) {
    const wrapped = isWrapped(group);
    for (const [index, line] of group.entries()) {
      const last = joined.at(-1);
      const goesOn = index > 0 && last !== undefined && (wrapped || continues(last, line));
      if (goesOn) joined[joined.length - 1] = merged(text, last, line);
      else joined.push(line);
    }
  }
  return joined;
}

function merged(text: string, first: Line, second: Line): Line {
  const { start, gap } = first;
  return { start, end: second.end, text: text.slice(start, second.end), gap };
}

/** Lines with no empty line and nothing else between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || line.gap) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function continues(before: Line, line: Line): boolean {
  return !isTerminated(before.text) && /^\p{Ll}/u.test(line.text);
}

/** Each line is as full as it can be: the first word of the next would not have fitted. */
function isWrapped(group: readonly Line[]): boolean {
  const body = group.slice(0, -1);
  const width = body.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (body.length < 2 || width > 120 || width < 40) return false;
  const full = body.every(({ text }, index) => {
    const word = /^\S*/.exec(group[index + 1]?.text ?? "")?.[0] ?? "";
    return text.length + 1 + word.length > width;
  });
  return full && body.some(({ text }) => !isTerminated(text));
}
