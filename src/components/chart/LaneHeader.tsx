import { ChevronDown, ChevronRight, Ellipsis, Pin } from "lucide-react";
import { memo } from "react";
import type { ArrangedLane } from "../../layout/arrangement";
import { counted } from "../../select/valueWords";
import { foldLane } from "../../store/laneActions";
import styles from "./LaneHeaders.module.css";

export type LanePart = "title" | "menu";

type Props = {
  readonly lane: ArrangedLane;
  /** Where the middle of the title stays while its lane scrolls, px from the top of what is in sight. */
  readonly top: number;
  /** Which of its buttons is the tab stop of all headers. */
  readonly tabbable: LanePart | null;
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onFocus: (part: LanePart) => void;
  /** Keeps the header over its lane. */
  readonly place: (id: string, element: HTMLElement | null) => void;
};

/** Half the height of a header, px. */
const HALF = 12;
/** From the panel's edge to the title, px. */
const PAD = 24;
/** What `titleWidth` has after the count, px. */
const AFTER = 16;

/** Over a lane's title: a button that folds it, and one for its menu. */
export const LaneHeader = memo(function LaneHeader(props: Props) {
  const { lane, top, tabbable, menuOpen, onMenu, onFocus, place } = props;
  const { id, fullTitle, count, folded, pinned, titleWidth } = lane;
  const Chevron = folded ? ChevronRight : ChevronDown;
  const MenuIcon = pinned ? Pin : Ellipsis;
  return (
    <div ref={(element) => place(id, element)} className={styles.lane}>
      <div className={styles.header} style={{ top: top - HALF }}>
        <button
          type="button"
          className={styles.title}
          style={{ width: PAD + titleWidth - AFTER }}
          data-lane-id={id}
          data-part="title"
          tabIndex={tabbable === "title" ? 0 : -1}
          aria-expanded={!folded}
          aria-label={`${fullTitle}, ${counted(count, "event")}${pinned ? ", pinned" : ""}`}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          title={folded ? "Expand" : "Collapse"}
          onClick={() => foldLane(id)}
          onFocus={() => onFocus("title")}
        >
          <Chevron size={14} strokeWidth={1.75} aria-hidden />
        </button>
        <button
          type="button"
          className={styles.menu}
          data-lane-id={id}
          data-part="menu"
          data-pinned={pinned}
          tabIndex={tabbable === "menu" ? 0 : -1}
          aria-label={`Lane: ${fullTitle}`}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          onClick={onMenu}
          onFocus={() => onFocus("menu")}
        >
          <MenuIcon size={pinned ? 12 : 15} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
    </div>
  );
});
