import { addressOf } from "../../store/history";
import { showToast } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { copyText } from "../common/copyText";

/** Copies the address of what is on the screen. */
export async function copyLink(): Promise<void> {
  const done = await copyText(addressOf(useViewStore.getState().view));
  const copied =
    window.location.protocol === "file:" ? "Link copied, for this computer" : "Link copied";
  showToast(done ? copied : "The browser refused. The link stands in the address bar.");
}
