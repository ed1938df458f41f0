/** Which dialog is open; apart from the View, because a link does not carry it. */
import { create } from "zustand";

export type DialogName = "keyboard" | "about" | "export";

type DialogState = { readonly open: DialogName | null };

export const useDialogStore = create<DialogState>()(() => ({ open: null }));

/** Opens a dialog; another that is open closes. */
export function openDialog(name: DialogName): void {
  useDialogStore.setState({ open: name });
}

/** Closes whichever is open. */
export function closeDialog(): void {
  useDialogStore.setState({ open: null });
}
