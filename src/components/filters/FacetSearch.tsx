import type { KeyboardEvent } from "react";
import { facetTitles } from "../../select/facetNames";
import type { Facet } from "../../view/view";
import controls from "../common/controls.module.css";
import lines from "../common/field.module.css";
import styles from "./FacetSearch.module.css";

type Props = {
  readonly facet: Facet;
  readonly wanted: string;
  /** How many values match what is wanted. */
  readonly found: number;
  readonly onChange: (wanted: string) => void;
};

/** Searches among the values of a long facet. Not a search field by role: "Search" is the one for events. */
export function FacetSearch({ facet, wanted, found, onChange }: Props) {
  const name = `Search in ${facetTitles[facet]}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || wanted === "") return;
    event.preventDefault();
    event.stopPropagation();
    onChange("");
  };
  const nothing = wanted.trim() !== "" && found === 0;
  return (
    <div className={styles.field}>
      <input
        type="text"
        className={lines.line}
        aria-label={name}
        placeholder={name}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        data-own-escape={wanted === "" ? undefined : true}
        value={wanted}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p aria-live="polite">
        {nothing && `No ${facetTitles[facet].toLowerCase()} matches “${wanted.trim()}”.`}
        {!nothing && wanted !== "" && (
          <span className={controls.visuallyHidden}>{found} found</span>
        )}
      </p>
    </div>
  );
}
