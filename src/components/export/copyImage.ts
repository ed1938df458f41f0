/** A PNG for the clipboard, which takes no other kind of image. */
import type { Result } from "../../model/result";

/** Copies what `make` makes; says in a sentence whether that worked, and if not what to do. */
export async function copyImage(make: () => Promise<Result<Blob, string>>): Promise<string> {
  const refused = "This browser does not let images be copied. Download the image instead.";
  if (typeof ClipboardItem === "undefined" || navigator.clipboard?.write === undefined)
    return refused;
  // As a promise: Safari takes nothing that comes after the press is over.
  const png = make().then((made) => {
    if (made.ok) return made.value;
    throw new Error(made.error);
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return "Image copied as PNG.";
  } catch {
    return refused;
  }
}
