/**
 * An image opened: the view it carries is restored, or it is said what has changed since. Nothing that was loaded is
 * lost: the view is one step in the history, and another timeline is opened only when asked for.
 */
import type { QueryClient } from "@tanstack/react-query";
import { sha256 } from "../../queries/sha256";
import { type LoadedTimeline, timelineQuery } from "../../queries/timeline";
import { loadTimelineIndex } from "../../queries/timelineIndex";
import { strangeValues, withoutMissing } from "../../select/strangeValues";
import { closeDialog } from "../../store/dialogs";
import { hideImageNotice, showImageNotice, showToast } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import type { EmbeddedState } from "../../view/embedded";
import { parseView } from "../../view/url";
import { readImage } from "./readImage";

/** Opens a file that was dropped or chosen. */
export async function openImage(file: File, client: QueryClient): Promise<void> {
  closeDialog();
  hideImageNotice();
  const read = await readImage(file);
  if (!read.ok) return showImageNotice(read.error);
  const { state, newer } = read.value;
  const reference = useViewStore.getState().view.timeline;
  const loaded = client.getQueryData(timelineQuery(reference).queryKey);
  if (loaded?.timeline.id === state.timeline) return restore(loaded, reference, state, newer);
  await offerOther(state, newer, client, loaded !== undefined);
}

/** The image is of another timeline: where that is at hand, one click opens it; at once if nothing is on the screen. */
async function offerOther(
  state: EmbeddedState,
  newer: boolean,
  client: QueryClient,
  ask: boolean,
): Promise<void> {
  const entries = await loadTimelineIndex().catch(() => null);
  if (entries === null)
    return showImageNotice({
      title: "This image was made of another timeline",
      sentences: [
        "The list of timelines could not be fetched. Check the connection and try again.",
      ],
    });
  const entry = entries.find(({ id }) => id === state.timeline);
  if (entry === undefined)
    return showImageNotice({
      title: "This image was made of another timeline",
      sentences: [
        `It shows “${state.timeline}”, which is not on this site. Open it where it was made.`,
      ],
    });
  const open = async () => {
    hideImageNotice();
    const loaded = await client.fetchQuery(timelineQuery(entry.id)).catch(() => null);
    if (loaded !== null) return restore(loaded, entry.id, state, newer);
    showImageNotice({
      title: `“${entry.title}” could not be fetched`,
      sentences: ["Check the connection, then open the image again."],
    });
  };
  if (!ask) return open();
  showImageNotice({
    title: "This image was made of another timeline",
    sentences: [`It shows “${entry.title}”. What you have here stays a step back.`],
    action: { words: "Open it", act: () => void open() },
  });
}

async function restore(
  loaded: LoadedTimeline,
  reference: string | null,
  state: EmbeddedState,
  newer: boolean,
): Promise<void> {
  const { view: given, problems } = parseView(state.view);
  const named = new URLSearchParams(state.view).has("theme");
  const { view, missing } = withoutMissing(loaded.timeline, given);
  const { view: before, change } = useViewStore.getState();
  change({ ...view, timeline: reference, theme: named ? view.theme : before.theme }, "push");
  const sentences = [
    ...newerInWords(newer, state.app),
    ...(await dataInWords(loaded, state)),
    ...problems.map(({ parameter, message }) => `${parameter}: ${message}`),
    ...missing,
    ...strangeValues(loaded.timeline, view),
  ];
  if (sentences.length === 0) showToast("The view in the image is restored. Back returns.");
  else showImageNotice({ title: "The view in the image, as far as it goes", sentences });
}

function newerInWords(newer: boolean, app: string): string[] {
  return newer
    ? [`Made by a newer Readout (${app}): there may be more in it than this one understands.`]
    : [];
}

async function dataInWords(loaded: LoadedTimeline, { dataHash }: EmbeddedState): Promise<string[]> {
  const hash = await sha256(loaded.bytes);
  if (hash === null || dataHash === null)
    return ["Whether the data have changed since it was made could not be compared."];
  if (hash === dataHash) return [];
  return ["The data have changed since the image was made: what you see here may differ from it."];
}
