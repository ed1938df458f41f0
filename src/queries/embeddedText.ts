import { APP_VERSION } from "../view/appVersion";
import { writeEmbedded } from "../view/embedded";
import { encodeView } from "../view/url";
import type { View } from "../view/view";
import { sha256 } from "./sha256";
import type { LoadedTimeline } from "./timeline";

/**
 * What an image of this view carries, for `withPngText` and `withSvgText`; null if the view is too long for it.
 *
 *   const { data } = useTimeline(view.timeline);   in any component: it is in the cache
 *   const text = data && (await embeddedText(data, view));
 */
export async function embeddedText(loaded: LoadedTimeline, view: View): Promise<string | null> {
  return writeEmbedded({
    timeline: loaded.timeline.id,
    dataHash: await sha256(loaded.bytes),
    view: encodeView(view),
    app: APP_VERSION,
  });
}
