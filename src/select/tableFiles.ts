/**
 * Rows of the table to take along: as CSV (RFC 4180, what is quoted keeps its line breaks), as text with tabs, as an HTML
 * table. Spreadsheets run a cell that begins like a formula; such a cell gets an apostrophe before it.
 */
import { csvFormatRow } from "d3";
import type { Timeline, TimelineEvent } from "../model/timeline";
import type { ColumnId } from "./tableColumnIds";
import { tableColumns } from "./tableColumns";

/** Headings first. */
export type Grid = readonly (readonly string[])[];

/** By this a spreadsheet knows that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** These events and columns, as files say them. */
export function gridOf(
  events: readonly TimelineEvent[],
  columns: readonly ColumnId[],
  timeline: Timeline,
): Grid {
  const chosen = columns.map((id) => tableColumns[id]);
  const rows = events.map((event) =>
    chosen.map(({ text, file = text }) => harmless(file(event, timeline))),
  );
  return [chosen.map(({ title }) => title), ...rows];
}

/**
 * What a file has beside the columns on screen: the date as machines read it, the id, and with the number of passages
 * their quotes.
 */
export function fileColumns(columns: readonly ColumnId[]): readonly ColumnId[] {
  const quotes: readonly ColumnId[] = columns.includes("passages") ? ["quotes"] : [];
  return [...new Set([...columns, ...quotes, "edtf" as const, "id" as const])];
}

/** Text of a CSV file. */
export function csvOf(grid: Grid): string {
  return BYTE_ORDER_MARK + grid.map((row) => `${csvFormatRow([...row])}\r\n`).join("");
}

/** For the clipboard: one line a row, tabs between cells. */
export function tsvOf(grid: Grid): string {
  return grid.map((row) => row.map(oneLine).join("\t")).join("\n");
}

/** For the clipboard of those who paste into a document. */
export function htmlOf([headings = [], ...rows]: Grid): string {
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const body = rows.map((row) => line(row, "td")).join("");
  return `<table><thead>${line(headings, "th")}</thead><tbody>${body}</tbody></table>`;
}

/** Full-width signs, too: some spreadsheets take them for the plain ones. */
function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${text}` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]+\s*/g, " ");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replaceAll("\n", "<br>");
}
