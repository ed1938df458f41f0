import { Search, X } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { setQuery } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import styles from "./SearchBox.module.css";

/** The id by which `/` finds the field. */
export const SEARCH_ID = "search";

/** Full-text search; what is typed is a filter at once. */
export function SearchBox() {
  const query = useViewStore((state) => state.view.filters.query);
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    setQuery("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (query === "") field.current?.blur();
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
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query === "" ? (
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
