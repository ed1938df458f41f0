import { CircleHelp, Ellipsis, Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { openDialog } from "../../store/dialogs";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import type { LayoutMode } from "../common/useLayoutMode";
import { useMediaQuery } from "../common/useMediaQuery";
import { ShareMenu } from "../share/ShareMenu";
import styles from "./Header.module.css";
import { SearchBox, SearchFound } from "./SearchBox";
import { ThemeChoices, ThemeMenu } from "./ThemeMenu";
import { ViewTabs } from "./ViewTabs";
import { Wordmark } from "./Wordmark";

type Props = {
  readonly timeline: Timeline;
  readonly mode: LayoutMode;
  /** On a phone the folded filters stand here. */
  readonly filters: ReactNode;
};

/** What this is, what it rests on, and what one can do with all of it. */
export function Header({ timeline, mode, filters }: Props) {
  const roomy = useMediaQuery("(min-width: 1360px)");
  if (mode === "narrow") return <NarrowHeader timeline={timeline} filters={filters} />;
  return (
    <>
      <header className={styles.header}>
        <Wordmark />
        <h1 className={styles.title} title={timeline.title}>
          <bdi>{timeline.title}</bdi>
        </h1>
        <ViewTabs />
        <SearchBox />
        <ShareMenu timeline={timeline} />
        {roomy ? (
          <>
            <Actions timeline={timeline} />
            <ThemeMenu />
          </>
        ) : (
          <MoreMenu timeline={timeline} />
        )}
        <button
          type="button"
          className={controls.icon}
          aria-label="Keyboard"
          aria-keyshortcuts="?"
          onClick={() => openDialog("keyboard")}
        >
          <CircleHelp size={16} aria-hidden="true" />
        </button>
      </header>
      <SearchFound timeline={timeline} />
    </>
  );
}

type ActionsProps = Pick<Props, "timeline"> & {
  /** What follows a choice: the menu of narrow screens folds. */
  readonly after?: () => void;
};

function Actions({ timeline, after }: ActionsProps) {
  const empty = timeline.events.length === 0;
  const then = (act: () => void) => () => {
    after?.();
    act();
  };
  return (
    <>
      <button type="button" className={controls.text} onClick={then(() => openDialog("about"))}>
        About
      </button>
      <button
        type="button"
        className={controls.strong}
        disabled={empty}
        title={empty ? "There is nothing to draw: this timeline has no events yet." : undefined}
        onClick={then(() => openDialog("export"))}
      >
        Export image
      </button>
    </>
  );
}

/** On a phone: the name and buttons above, the title and the count below. */
function NarrowHeader({ timeline, filters }: Omit<Props, "mode">) {
  const searching = useViewStore((state) => state.view.filters.query !== "");
  const [searchOpen, setSearchOpen] = useState(searching);
  return (
    <header className={styles.narrow}>
      <div className={styles.bar}>
        <Wordmark />
        <button
          type="button"
          className={controls.icon}
          aria-label="Search"
          aria-expanded={searchOpen}
          onClick={() => setSearchOpen(!searchOpen)}
        >
          <Search size={18} aria-hidden="true" />
        </button>
        {filters}
        <ShareMenu timeline={timeline} sign />
        <MoreMenu timeline={timeline} />
      </div>
      <h1 className={styles.title} title={timeline.title}>
        <bdi>{timeline.title}</bdi>
      </h1>
      {searchOpen && <SearchBox />}
      <ViewTabs />
      {searchOpen && <SearchFound timeline={timeline} />}
    </header>
  );
}

function MoreMenu({ timeline }: Omit<ActionsProps, "after">) {
  const button = <Ellipsis size={18} aria-hidden="true" />;
  return (
    <Popover button={button} label="More" className={controls.icon}>
      {(close) => (
        <div className={styles.menu}>
          <Actions timeline={timeline} after={close} />
          <ThemeChoices />
        </div>
      )}
    </Popover>
  );
}
