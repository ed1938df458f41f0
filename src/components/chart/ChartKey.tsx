import { memo, useEffect, useId, useMemo } from "react";
import { chartEvents } from "../../layout/chartEvent";
import type { Timeline } from "../../model/timeline";
import { type LegendEntry, type LegendKind, legendEntries } from "../../scene/legend";
import type { Theme } from "../../scene/theme";
import styles from "./ChartKey.module.css";
import { SceneSvg } from "./SceneSvg";

type Props = {
  readonly timeline: Timeline;
  readonly theme: Theme;
  /** The entry that is being explained. */
  readonly spotlight: LegendKind | null;
  readonly onSpotlight: (kind: LegendKind | null) => void;
  /** Whether it waits behind its name, where the panel is low. */
  readonly folded?: boolean;
};

/** The key; pointing at an entry explains it and lets its marks stand out. */
export const ChartKey = memo(function ChartKey({
  timeline,
  theme,
  spotlight,
  onSpotlight,
  folded = false,
}: Props) {
  const entries = useMemo(() => legendEntries(theme, chartEvents(timeline)), [theme, timeline]);
  const id = useId();
  // What is explained stands out no longer than the key is there.
  useEffect(() => () => onSpotlight(null), [onSpotlight]);
  if (entries.length === 0) return null;
  const list = (
    <ul className={styles.key} aria-label="Key">
      {entries.map((entry) => (
        <KeyEntry
          key={entry.kind}
          id={`${id}-${entry.kind}`}
          entry={entry}
          open={spotlight === entry.kind}
          onSpotlight={onSpotlight}
        />
      ))}
    </ul>
  );
  if (!folded) return list;
  return (
    <details
      className={styles.folded}
      onToggle={({ currentTarget }) => {
        // Once the lanes have made room for it.
        requestAnimationFrame(() => currentTarget.scrollIntoView({ block: "nearest" }));
      }}
    >
      <summary>Key</summary>
      {list}
    </details>
  );
});

type EntryProps = {
  readonly id: string;
  readonly entry: LegendEntry;
  readonly open: boolean;
  readonly onSpotlight: (kind: LegendKind | null) => void;
};

function KeyEntry({ id, entry, open, onSpotlight }: EntryProps) {
  const { kind, words, strong, explanation, scene } = entry;
  return (
    <li className={styles.place}>
      <button
        type="button"
        className={styles.entry}
        aria-describedby={open ? id : undefined}
        onPointerEnter={({ pointerType }) => pointerType !== "touch" && onSpotlight(kind)}
        onPointerLeave={() => onSpotlight(null)}
        onFocus={() => onSpotlight(kind)}
        onBlur={() => onSpotlight(null)}
        onClick={() => onSpotlight(kind)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !open) return;
          event.preventDefault();
          event.stopPropagation();
          onSpotlight(null);
        }}
      >
        <SceneSvg scene={scene} />
        <span>
          {words} {strong && <b>{strong}</b>}
        </span>
      </button>
      {open && (
        <p id={id} role="tooltip" className={styles.explanation}>
          {explanation}
        </p>
      )}
    </li>
  );
}
