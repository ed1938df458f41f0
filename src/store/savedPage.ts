/** What a page that was saved as one file carries: it asks no server for anything. */
import { DATA_ID, readSavedPage, type SavedPage } from "../view/savedPage";

type Carried = { readonly page: SavedPage; readonly texts: ReadonlyMap<string, string> };

let carried: Carried | null | undefined;

/** The timeline, reports and view inside this page; null in the app on a site. */
export function savedPage(): SavedPage | null {
  return read()?.page ?? null;
}

/** The text this page carries for an address; undefined if it carries none for it. */
export function savedText(address: URL): string | undefined {
  return read()?.texts.get(address.href);
}

function read(): Carried | null {
  carried ??= readElement();
  return carried;
}

function readElement(): Carried | null {
  const text = document.getElementById(DATA_ID)?.textContent;
  const page = text ? readSavedPage(text) : null;
  return page && { page, texts: textsOf(page) };
}

function textsOf({ id, title, timeline, reports }: SavedPage): ReadonlyMap<string, string> {
  const index = new URL("timelines/index.json", document.baseURI);
  const base = new URL(`${encodeURIComponent(id)}/timeline.json`, index);
  return new Map([
    [index.href, JSON.stringify({ timelines: [{ id, title }] })],
    [base.href, timeline],
    ...Object.entries(reports).map(([path, text]): [string, string] => [
      new URL(path, base).href,
      text,
    ]),
  ]);
}
