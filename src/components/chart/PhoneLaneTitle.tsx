import { ChevronDown, ChevronRight, Ellipsis, Pin } from "lucide-react";
import { useRef, useState } from "react";
import type { PhoneSection } from "../../layout/phoneType";
import { counted } from "../../select/valueWords";
import { foldLane } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import { LaneMenu } from "./LaneMenu";
import styles from "./PhoneLaneTitle.module.css";

type Props = {
  readonly section: PhoneSection;
  /** Ids of all lanes as they stand. */
  readonly shown: readonly string[];
};

/** A lane's name and number, there while one scrolls through it; pressed, it folds. */
export function PhoneLaneTitle({ section, shown }: Props) {
  const { key, count, folded } = section;
  const title = section.title ?? "";
  const pinned = useViewStore(({ view }) => view.laneChoices.pinned.includes(key));
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const Chevron = folded ? ChevronRight : ChevronDown;
  const MenuIcon = pinned ? Pin : Ellipsis;
  return (
    <div className={styles.lane}>
      <h2>
        <button
          type="button"
          className={styles.title}
          aria-expanded={!folded}
          aria-label={`${title}, ${counted(count, "event")}${pinned ? ", pinned" : ""}`}
          onClick={() => foldLane(key)}
        >
          <Chevron size={14} strokeWidth={1.75} aria-hidden />
          <bdi>{title}</bdi> <span>{count}</span>
        </button>
      </h2>
      <button
        ref={menu}
        type="button"
        className={styles.menu}
        aria-label={`Lane: ${title}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MenuIcon size={pinned ? 14 : 18} strokeWidth={1.75} aria-hidden />
      </button>
      {open && (
        <LaneMenu
          lane={{ id: key, fullTitle: title, pinned, folded }}
          shown={shown}
          anchor={() => menu.current}
          close={(again) => {
            setOpen(false);
            if (again) menu.current?.focus();
          }}
        />
      )}
    </div>
  );
}
