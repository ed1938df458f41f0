/** Rows of the table on their way out: to the clipboard, to a file. */
import type { Timeline, TimelineEvent } from "../../model/timeline";
import type { ColumnId } from "../../select/tableColumnIds";
import { csvOf, fileColumns, gridOf, htmlOf, tsvOf } from "../../select/tableFiles";
import { counted } from "../../select/valueWords";
import { showToast } from "../../store/notices";
import { copyText } from "../common/copyText";
import { fileStem } from "../common/fileStem";
import { saveFile } from "../common/saveFile";

export type Taken = {
  readonly events: readonly TimelineEvent[];
  readonly columns: readonly ColumnId[];
  readonly timeline: Timeline;
};

/** Copies rows as text with tabs and as an HTML table, and says whether that worked. */
export async function copyRows({ events, columns, timeline }: Taken): Promise<void> {
  const grid = gridOf(events, columns, timeline);
  const done = (await copyBoth(tsvOf(grid), htmlOf(grid))) || (await copyText(tsvOf(grid)));
  const rows = counted(events.length, "row");
  showToast(done ? `${rows} copied` : `${rows} not copied: the browser refused`);
}

async function copyBoth(text: string, html: string): Promise<boolean> {
  try {
    const kinds = { "text/plain": text, "text/html": html };
    const blobs = Object.entries(kinds).map(
      ([type, content]) => [type, new Blob([content], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false; // not a secure page, or a browser that knows text only
  }
}

/** Saves rows as CSV: "us-china-events.csv". */
export function downloadCsv({ events, columns, timeline }: Taken): void {
  const csv = csvOf(gridOf(events, fileColumns(columns), timeline));
  saveFile(
    new Blob([csv], { type: "text/csv;charset=utf-8" }),
    `${fileStem(timeline.id)}-events.csv`,
  );
}
