/** What a picture carries so that the app opens it again. */

import { APP_VERSION } from "../../view/appVersion.ts";
import { writeEmbedded } from "../../view/embedded.ts";
import { encodeView } from "../../view/url.ts";
import type { View } from "../../view/view.ts";

/** The text, or null if the view is too long to be carried. */
export function embeddedText(timeline: string, sha256: string, view: View): string | null {
  return writeEmbedded({ timeline, dataHash: sha256, view: encodeView(view), app: APP_VERSION });
}
