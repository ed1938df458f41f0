/**
 * A page saved as one file: `page.html` of the build, with the data put into the place it leaves for them.
 *
 *   <script type="application/json" id="readout-data"> { … SavedPage … } </script>
 */
import * as z from "zod/mini";

/** The page without data, beside `index.html`. */
export const PAGE_FILE = "page.html";

/** Id of the element that holds the data. */
export const DATA_ID = "readout-data";

/** The empty place, as it stands in `page.html`, once, before any script. */
export const EMPTY_PLACE = `<script type="application/json" id="${DATA_ID}"></script>`;
const TITLE = "<title>Readout</title>";

const schema = z.object({
  id: z.string(),
  title: z.string(),
  timeline: z.string(),
  reports: z.record(z.string(), z.string()),
  view: z.string(),
});

/**
 * - `id`, `title`: of the timeline
 * - `timeline`: the text of timeline.json, unchanged
 * - `reports`: texts by their address relative to timeline.json
 * - `view`: what it was saved at, as a link spells it
 */
export type SavedPage = Readonly<z.infer<typeof schema>>;

/** Puts the data into the page; null if it is not the page this app was built with. */
export function fillPage(page: string, data: SavedPage): string | null {
  const place = page.indexOf(EMPTY_PLACE);
  const title = page.indexOf(TITLE);
  if (title < 0 || place < title) return null;
  const start = place + EMPTY_PLACE.indexOf("</");
  return [
    page.slice(0, title),
    `<title>${escapeMarkup(data.title)} – Readout</title>`,
    page.slice(title + TITLE.length, start),
    scriptJson(data),
    page.slice(start),
  ].join("");
}

/** Reads the data; null if they are not there or not whole. */
export function readSavedPage(text: string): SavedPage | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** JSON in which nothing can end a script element, open a comment, or break a line. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
