/**
 * Temporal expressions against TimeML annotations, as TempEval-3 scores them (UzZaman et al., SemEval-2013 task 1):
 * an expression counts as found if the spans overlap, and as right if its value is the same too. Value F1 takes the
 * right ones over all gold ones (recall) and over all found ones (precision).
 *
 * The table has no whole texts but 60 characters on each side of each expression. The windows of a document are put
 * together again where they overlap, and read as one text, window after window. Recall is that of the whole
 * texts, but for what needs words further away. Precision counts what is found inside the windows and overlaps no row:
 * stretches without any annotated expression are not seen, so it is measured where expressions are dense.
 * Straight quotation marks are left out of the windows, since some stand doubled in the table and would part what joins.
 * A find that touches the cut edge of a window is left out unless it overlaps a row, as its words may be cut.
 */
import { timexesOf } from "../../extract/dates/dates.ts";

type Row = {
  readonly document: string;
  readonly published: string;
  readonly type: string;
  readonly value: string;
  readonly expression: string;
  readonly before: string;
  readonly after: string;
};

type Placed = Row & { readonly start: number; readonly end: number };

/** Joined windows of one document; `cuts` are the offsets where a window was cut off. */
type Reconstruction = {
  readonly text: string;
  readonly rows: readonly Placed[];
  readonly cuts: readonly number[];
};

/** Shares from 0 to 1; `value` scores demand the same TIMEX3 value, `relaxed` only an overlap. */
export type TimexScores = {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  readonly value: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly relaxed: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** The same span to the character. */
  readonly strict: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Of those that overlap, how many have the value, and the type. */
  readonly valueAccuracy: number;
  readonly typeAccuracy: number;
};

/** What went wrong in one place, for the list of errors. */
export type TimexError = {
  readonly document: string;
  readonly published: string;
  readonly gold: string | null;
  readonly found: string | null;
  readonly rule: string | null;
  readonly context: string;
};

/** Rows of the table; a first line of column names and lines with too few columns are passed over. */
function rowsOf(tsv: string): Row[] {
  return tsv.split(/\r?\n/).flatMap((line) => {
    const [document, published, type, value, expression, before, after] = line.split("\t");
    if (document === undefined || document === "doc" || after === undefined) return [];
    if (published === undefined || type === undefined || value === undefined) return [];
    const [middle, left, right] = [expression, before, after].map((part) =>
      part?.replaceAll('"', ""),
    );
    return [
      {
        document,
        published,
        type,
        value,
        expression: middle ?? "",
        before: left ?? "",
        after: right ?? "",
      },
    ];
  });
}

/** Fixed for good: documents whose name hashes (FNV-1a, 32 bits, over UTF-16 units' low bytes) to 0 modulo 3. */
export function isFrozen(document: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < document.length; index++)
    hash = Math.imul(hash ^ (document.charCodeAt(index) & 0xff), 0x01000193) >>> 0;
  return hash % 3 === 0;
}

/** Shorter agreement of two windows may be chance. */
const LEAST_OVERLAP = 10;

/** How many characters of `next` continue the end of `text`; 0 if the two do not touch. */
function overlap(text: string, next: string): number {
  for (let length = Math.min(text.length, next.length); length >= LEAST_OVERLAP; length--)
    if (text.endsWith(next.slice(0, length))) return length;
  return 0;
}

function reconstruct(rows: readonly Row[]): Reconstruction {
  let text = "";
  const cuts: number[] = [0];
  const placed: Placed[] = [];
  for (const row of rows) {
    const window = row.before + row.expression + row.after;
    const shared = overlap(text, window);
    if (shared === 0 && text !== "") {
      cuts.push(text.length);
      text += "\n\n";
      cuts.push(text.length);
    }
    const start = text.length - shared + row.before.length;
    text += window.slice(shared);
    placed.push({ ...row, start, end: start + row.expression.length });
  }
  return { text, rows: placed, cuts: [...cuts, text.length] };
}

type Mention = ReturnType<typeof timexesOf>[number];
type Pair = { readonly row: Placed | null; readonly mention: Mention | null };

/** Each row takes the first free find that overlaps it; what is left on either side is missed or too much. */
function pairUp({ text, rows, cuts }: Reconstruction): { pairs: Pair[]; text: string } {
  const mentions = timexesOf(text, rows[0]?.published ?? null);
  const taken = new Set<Mention>();
  const pairs: Pair[] = rows.map((row) => {
    const mention = mentions.find(
      (one) => !taken.has(one) && one.start < row.end && row.start < one.end,
    );
    if (mention !== undefined) taken.add(mention);
    return { row, mention: mention ?? null };
  });
  const atCut = (one: Mention) => cuts.includes(one.start) || cuts.includes(one.end);
  const extra = mentions.filter((one) => !taken.has(one) && !atCut(one));
  return { pairs: [...pairs, ...extra.map((mention) => ({ row: null, mention }))], text };
}

function byDocument(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.document} ${row.published}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function f1(right: number, gold: number, found: number) {
  const [precision, recall] = [share(right, found), share(right, gold)];
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function score(rows: readonly Row[]): TimexScores {
  const groups = byDocument(rows);
  const pairs = groups.flatMap((group) => pairUp(reconstruct(group)).pairs);
  const both = pairs.flatMap(({ row, mention }) => (row && mention ? [{ row, mention }] : []));
  const count = (holds: (pair: { row: Placed; mention: Mention }) => boolean) =>
    both.filter(holds).length;
  const found = pairs.filter(({ mention }) => mention !== null).length;
  const right = count(({ row, mention }) => row.value === mention.timex);
  const exact = count(({ row, mention }) => row.start === mention.start && row.end === mention.end);
  return {
    documents: groups.length,
    gold: rows.length,
    found,
    value: f1(right, rows.length, found),
    relaxed: f1(both.length, rows.length, found),
    strict: f1(exact, rows.length, found),
    valueAccuracy: share(right, both.length),
    typeAccuracy: share(
      count(({ row, mention }) => row.type === mention.type),
      both.length,
    ),
  };
}

/** Scores of the part rules were made on, of the frozen third, and of both. */
export function evaluateTimex(tsv: string): {
  readonly development: TimexScores;
  readonly frozen: TimexScores;
  readonly all: TimexScores;
} {
  const rows = rowsOf(tsv);
  return {
    development: score(rows.filter(({ document }) => !isFrozen(document))),
    frozen: score(rows.filter(({ document }) => isFrozen(document))),
    all: score(rows),
  };
}

/** Errors of the development part only: nobody shall make rules on the frozen third. */
export function timexErrors(tsv: string): TimexError[] {
  const rows = rowsOf(tsv).filter(({ document }) => !isFrozen(document));
  return byDocument(rows).flatMap((group) => {
    const { pairs, text } = pairUp(reconstruct(group));
    const wrong = pairs.filter(({ row, mention }) => row?.value !== mention?.timex);
    return wrong.map(({ row, mention }) => errorOf(group, text, row, mention));
  });
}

function errorOf(
  group: readonly Row[],
  text: string,
  row: Placed | null,
  mention: Mention | null,
): TimexError {
  const at = row ?? mention ?? { start: 0, end: 0 };
  const name = (one: { start: number; end: number } | null, value: string | undefined) =>
    one === null ? null : `${text.slice(one.start, one.end)} = ${value}`;
  return {
    document: group[0]?.document ?? "",
    published: group[0]?.published ?? "",
    gold: name(row, row?.value),
    found: name(mention, mention?.timex),
    rule: mention?.rule ?? null,
    context: `${text.slice(Math.max(0, at.start - 60), at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end, at.end + 60)}`,
  };
}
