/** "Save as page": the app, the timeline and its reports as one HTML file that needs no network. */
import type { QueryClient } from "@tanstack/react-query";
import type { Timeline } from "../../model/timeline";
import { decodeText, fetchFile, resolveAddress } from "../../queries/fetchFile";
import { showToast } from "../../store/notices";
import { savedPage } from "../../store/savedPage";
import { useViewStore } from "../../store/viewStore";
import { fillPage, PAGE_FILE } from "../../view/savedPage";
import { encodeView } from "../../view/url";
import { fileStem } from "../common/fileStem";
import { saveFile } from "../common/saveFile";
import { bytesInWords } from "../export/bytes";
import { collectFiles } from "./collectFiles";
import { ownTemplate } from "./ownTemplate";

/** More than twice what the page without data weighs. */
const LARGEST_PAGE = 5_000_000;

/** Saves the present view of a timeline as a page, and says what came of it. */
export async function saveAsPage(client: QueryClient, { id, title }: Timeline): Promise<void> {
  const { view } = useViewStore.getState();
  showToast("Making the page…");
  const [template, files] = await Promise.all([pageTemplate(), collectFiles(client)]);
  if (template === null)
    return showToast("The page could not be fetched. Check the connection and try again.");
  if (files === null)
    return showToast("Not all reports could be fetched. Check the connection and try again.");
  const page = fillPage(template, {
    id,
    title,
    timeline: decodeText(files.timeline),
    reports: Object.fromEntries(files.reports),
    view: encodeView({ ...view, timeline: null }),
  });
  if (page === null)
    return showToast("This copy of Readout lacks the page to save: build it with “npm run build”.");
  const file = new Blob([page], { type: "text/html" });
  const name = `${fileStem(id)}.html`;
  saveFile(file, name);
  showToast(`Saved as ${name}, ${bytesInWords(file.size)}. It opens without network.`);
}

/** The page without data; a saved page has all of it on itself. Null if it could not be fetched. */
async function pageTemplate(): Promise<string | null> {
  if (savedPage() !== null) return ownTemplate();
  try {
    const { bytes } = await fetchFile(resolveAddress(PAGE_FILE), { most: LARGEST_PAGE });
    return decodeText(bytes);
  } catch {
    return null;
  }
}
