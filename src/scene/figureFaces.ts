/** Which characters a scene sets in which face of which font, so that an export embeds just those files. */
import type { FontSpec } from "../layout/font.ts";
import type { Mark, Scene } from "./mark.ts";

/** A variable font file holds all weights of a face. */
export type Face = "sans" | "sans italic" | "serif";

export type FaceTexts = ReadonlyMap<Face, string>;

/** All text of a scene, by face. */
export function faceTexts({ marks }: Scene): FaceTexts {
  const texts = new Map<Face, string>();
  for (const mark of marks) collect(mark, texts);
  return texts;
}

function collect(mark: Mark, texts: Map<Face, string>): void {
  if (mark.kind === "group") {
    for (const inner of mark.marks) collect(inner, texts);
    return;
  }
  if (mark.kind !== "text") return;
  const face = faceOf(mark.font);
  texts.set(face, (texts.get(face) ?? "") + mark.text);
}

/** Titles are never italic: the serif has one face. */
function faceOf({ family, italic }: FontSpec): Face {
  if (family === "serif") return "serif";
  return italic ? "sans italic" : "sans";
}
