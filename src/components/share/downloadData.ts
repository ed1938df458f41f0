/** "Download data": the timeline and its reports, as a ZIP of the files a site would hold. */
import type { QueryClient } from "@tanstack/react-query";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { Timeline } from "../../model/timeline";
import { showToast } from "../../store/notices";
import { fileStem } from "../common/fileStem";
import { saveFile } from "../common/saveFile";
import { bytesInWords } from "../export/bytes";
import { collectFiles, type TimelineFiles } from "./collectFiles";

/** Saves the data, and says what came of it. */
export async function downloadData(client: QueryClient, { id }: Timeline): Promise<void> {
  showToast("Collecting the data…");
  const files = await collectFiles(client);
  if (files === null)
    return showToast("Not all reports could be fetched. Check the connection and try again.");
  const file = new Blob([zipped(files, fileStem(id))], { type: "application/zip" });
  const name = `${fileStem(id)}.zip`;
  saveFile(file, name);
  showToast(`Saved as ${name}, ${bytesInWords(file.size)}.`);
}

/** One folder, as on a site; an address that leads out of it loses what does. */
function zipped({ timeline, reports }: TimelineFiles, folder: string): Uint8Array<ArrayBuffer> {
  const entries: Zippable = { [`${folder}/timeline.json`]: new Uint8Array(timeline) };
  for (const [address, text] of reports) entries[`${folder}/${inside(address)}`] = strToU8(text);
  return zipSync(entries);
}

function inside(address: string): string {
  const { pathname } = new URL(address, "file:///");
  return decoded(pathname)
    .split(/[\\/]/)
    .filter((part) => !["", ".", ".."].includes(part))
    .join("/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
