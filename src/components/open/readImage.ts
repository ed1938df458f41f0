/** Reads the view that an image carries. The file is a stranger's: its size is bounded and nothing in it is run. */
import { failure, type Result, success } from "../../model/result";
import type { ImageNotice } from "../../store/notices";
import { type EmbeddedState, readEmbedded } from "../../view/embedded";
import { isPng, pngText } from "../../view/embeddedPng";
import { isSvg, svgText } from "../../view/embeddedSvg";

const LARGEST = 50_000_000;

type Refusal = Omit<ImageNotice, "action">;

/** What the image carries, or what to say instead. */
export async function readImage(
  file: File,
): Promise<Result<{ readonly state: EmbeddedState; readonly newer: boolean }, Refusal>> {
  if (file.size > LARGEST)
    return failure({
      title: "This file is too large",
      sentences: [`“${file.name}” is larger than 50 MB, the most that is opened.`],
    });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null)
    return failure({
      title: "This file could not be read",
      sentences: [`The browser could not read “${file.name}”. Save it to this computer first.`],
    });
  const text = isPng(bytes) ? pngText(bytes) : textOfSvg(bytes);
  if (text === undefined) return failure(noImage(file.name));
  if (text === null) return failure(noView);
  const read = readEmbedded(text);
  if (read.kind === "invalid") return failure(noView);
  return read.kind === "newer" ? failure(tooNew) : success(read);
}

/** Undefined if it is no SVG. */
function textOfSvg(bytes: Uint8Array): string | null | undefined {
  const svg = new TextDecoder().decode(bytes);
  return isSvg(svg) ? svgText(svg) : undefined;
}

const noImage = (name: string): Refusal => ({
  title: "This is not an image Readout can open",
  sentences: [`“${name}” is neither PNG nor SVG. Open an image that “Export image” saved.`],
});

const noView: Refusal = {
  title: "This image holds no Readout view",
  sentences: [
    "It was made elsewhere, saved without its view, or lost it on the way: many sites strip what an image carries. Ask for the file itself, or for the link.",
  ],
};

const tooNew: Refusal = {
  title: "This image was made by a newer Readout",
  sentences: ["This version does not understand the view in it. Reload the page for the newest."],
};
