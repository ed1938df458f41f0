import { addressOf } from "../../store/history";
import { showToast } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { copyText } from "../common/copyText";

/** The address that opens this page at an event's disputes, with the filters as they are. */
export function linkToEvent(event: string): string {
  const { view } = useViewStore.getState();
  return addressOf({
    ...view,
    view: "disagreements",
    disagreementsBy: "event",
    event,
    passage: null,
  });
}

/** Copies disputes as text; says so. */
export async function copyAsText(text: string): Promise<void> {
  showToast((await copyText(text)) ? "Text copied" : "Text not copied: the browser refused");
}

/** Copies the link to an event's disputes; says so. */
export async function copyLinkTo(event: string): Promise<void> {
  const done = await copyText(linkToEvent(event));
  showToast(done ? "Link copied" : "Link not copied: the browser refused");
}
