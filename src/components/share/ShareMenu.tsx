import { useQueryClient } from "@tanstack/react-query";
import { Share2 } from "lucide-react";
import { useRef, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { counted } from "../../select/valueWords";
import { showToast } from "../../store/notices";
import { savedPage } from "../../store/savedPage";
import controls from "../common/controls.module.css";
import { Menu, type MenuEntry } from "../common/Menu";
import { chooseImage } from "../open/chooseImage";
import { copyLink } from "../shell/copyLink";

type Props = {
  readonly timeline: Timeline;
  /** On a phone there is room for a sign alone. */
  readonly sign?: boolean;
};

/** The ways to hand on what one sees, and to open what one was handed. */
export function ShareMenu({ timeline, sign = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const entries = useEntries(timeline);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={sign ? controls.icon : controls.text}
        aria-label={sign ? "Share" : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {sign ? <Share2 size={18} aria-hidden="true" /> : "Share"}
      </button>
      {open && (
        <Menu
          label="Share"
          entries={entries}
          anchor={() => button.current}
          close={(again) => {
            setOpen(false);
            if (again) button.current?.focus();
          }}
        />
      )}
    </>
  );
}

function useEntries(timeline: Timeline): MenuEntry[] {
  const client = useQueryClient();
  const reports = counted(timeline.documents.length, "report");
  return [
    {
      words: "Copy link",
      note: isFile() ? "For this computer alone: this page is a file" : "To exactly this view",
      act: () => void copyLink(),
    },
    {
      words: "Save as page",
      note: `One HTML file with ${reports} inside; opens without network, at this view`,
      act: () =>
        void begun(async () => (await import("./saveAsPage")).saveAsPage(client, timeline)),
    },
    {
      words: "Download data",
      note: `ZIP: timeline.json and the text of ${reports}`,
      act: () =>
        void begun(async () => (await import("./downloadData")).downloadData(client, timeline)),
    },
    {
      words: "Open image…",
      note: "Restores the view of a saved PNG or SVG; dropping it on the page does too",
      act: () =>
        chooseImage((file) =>
          begun(async () => (await import("../open/openImage")).openImage(file, client)),
        ),
    },
  ];
}

/** Whether this page was opened from disk. */
function isFile(): boolean {
  return savedPage() !== null && window.location.protocol === "file:";
}

/** The code for each comes when it is asked for. */
async function begun(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.error(error);
    showToast("That did not work. Check the connection and try again.");
  }
}
