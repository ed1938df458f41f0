import { Search, X } from "lucide-react";
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { setQuery } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { loadChunk } from "../common/loadChunk";
import { PanelBoundary } from "./PanelBoundary";
import styles from "./SearchBox.module.css";
import { SEARCH_ID, SEARCH_RESULTS_ID } from "./searchBoxIds";

/** Full-text search; what is typed is a filter at once, and Arrow Down leads to what was found. */
export function SearchBox() {
  const { text, type } = useTyping();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    type("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" && focusResults()) event.preventDefault();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (text === "") field.current?.blur();
    else clear();
  };
  return (
    <search className={styles.box}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={field}
        id={SEARCH_ID}
        type="search"
        aria-label="Search"
        aria-keyshortcuts="/"
        placeholder="Search people, titles, passages"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text === "" ? (
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      ) : (
        <button type="button" className={controls.icon} aria-label="Clear search" onClick={clear}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </search>
  );
}

/** The letters stand there at once; the filter follows in the next frame, whatever it takes. */
function useTyping(): { text: string; type: (text: string) => void } {
  const query = useViewStore((state) => state.view.filters.query);
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    if (waiting.current === null)
      requestAnimationFrame(() =>
        setTimeout(() => {
          setQuery(waiting.current ?? "");
          waiting.current = null;
          setTyped(null);
        }),
      );
    waiting.current = text;
  };
  return { text: typed ?? query, type };
}

// Loaded with the first search: the first picture has none, unless the link brings it.
const SearchBoxResults = lazy(() =>
  loadChunk(async () => ({
    default: (await import("./SearchBoxResults")).SearchBoxResults,
  })),
);

/** What was found, while something is searched. */
export function SearchFound({ timeline }: { readonly timeline: Timeline }) {
  const searching = useViewStore((state) => state.view.filters.query.trim() !== "");
  if (!searching) return null;
  return (
    <PanelBoundary name="The search results">
      <Suspense fallback={null}>
        <SearchBoxResults timeline={timeline} />
      </Suspense>
    </PanelBoundary>
  );
}

/** Says whether there is a result to go to. */
function focusResults(): boolean {
  const first = document.querySelector<HTMLElement>(`#${SEARCH_RESULTS_ID} a`);
  first?.focus();
  return first !== null;
}
