import { Suspense } from "react";
import { later } from "../components/common/later";
import { PanelBoundary } from "../components/shell/PanelBoundary";
import type { Timeline } from "../model/timeline";
import { closeDialog, type DialogName, useDialogStore } from "../store/dialogs";

// Loaded when first opened: none of them is needed for the first picture.
const { Component: KeyboardDialog } = later(
  async () => (await import("../components/shell/KeyboardDialog")).KeyboardDialog,
);
const { Component: AboutDialog } = later(
  async () => (await import("../components/shell/AboutDialog")).AboutDialog,
);
const { Component: ExportDialog } = later(
  async () => (await import("../components/export/ExportDialog")).ExportDialog,
);

type Props = { readonly timeline: Timeline; readonly matching: ReadonlySet<string> };

/** The dialog that is open, if any. */
export function Dialogs(props: Props) {
  const open = useDialogStore((state) => state.open);
  if (open === null) return null;
  return (
    <PanelBoundary key={open} name="This window" onClose={closeDialog}>
      <Suspense>
        <NamedDialog {...props} name={open} />
      </Suspense>
    </PanelBoundary>
  );
}

function NamedDialog({ name, timeline, matching }: Props & { readonly name: DialogName }) {
  switch (name) {
    case "keyboard":
      return <KeyboardDialog />;
    case "about":
      return <AboutDialog timeline={timeline} />;
    case "export":
      return <ExportDialog timeline={timeline} matching={matching} onClose={closeDialog} />;
  }
}
