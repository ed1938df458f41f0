/** How wide columns are at least, px; wider, where there is room, all in proportion. */
import type { ColumnId } from "../../select/tableColumnIds";

const widths: Readonly<Record<ColumnId, number>> = {
  date: 116,
  edtf: 132,
  "date-basis": 96,
  "time-of-day": 112,
  duration: 128,
  title: 264,
  label: 168,
  type: 92,
  status: 96,
  people: 148,
  place: 104,
  countries: 120,
  topics: 136,
  amounts: 240,
  agreement: 112,
  sources: 84,
  independent: 152,
  documents: 200,
  passages: 84,
  quotes: 360,
  "part-of": 200,
  cameo: 84,
  id: 184,
};

/** The column in which rows are chosen, the margin of the page before it included. */
export const CHOOSE_WIDTH = { wide: 48, narrow: 44 } as const;

/** The title stays at the side when a phone's table is moved; more would leave no room for what is beside it. */
const NARROW_TITLE = 184;

/** Least width of a column, px. */
export function columnWidth(id: ColumnId, narrow: boolean): number {
  return narrow && id === "title" ? NARROW_TITLE : widths[id];
}
