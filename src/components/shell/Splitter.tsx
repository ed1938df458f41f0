import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type PanelName, panelRanges, setPanelSize, usePanelSizes } from "../../store/panelSizes";
import styles from "./Splitter.module.css";

type Props = {
  readonly panel: PanelName;
  /** "Width of the event": what it is called. */
  readonly name: string;
  /** The side of the panel on which it stands. */
  readonly side: "left" | "right";
};

/** px an arrow key moves; with Shift, or Page Up and Page Down. */
const STEP = 16;
const LEAP = 96;

/**
 * A line one can drag to make a panel wider, as the ARIA Authoring Practices' window splitter: arrow keys move it, Home
 * and End go to its limits, Enter or a double click to the usual width.
 */
export function Splitter({ panel, name, side }: Props) {
  const width = usePanelSizes((sizes) => sizes[panel]) ?? panelRanges[panel].usual;
  const { least, most } = panelRanges[panel];
  const outward = side === "right" ? 1 : -1;
  const grasped = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grasped.current = { x: event.clientX, width: seenWidth(event.currentTarget, width) };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (grasped.current === null) return;
    const { x, width: from } = grasped.current;
    setPanelSize(panel, from + (event.clientX - x) * outward);
  };
  const letGo = () => {
    grasped.current = null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = widthByKey(event, seenWidth(event.currentTarget, width), outward, { least, most });
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setPanelSize(panel, to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be grasped; this is the splitter of the ARIA practices
    <div
      role="separator"
      tabIndex={0}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={`${width} pixels`}
      className={styles.splitter}
      data-side={side}
      data-panel={panel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => setPanelSize(panel, null)}
      onKeyDown={onKeyDown}
    />
  );
}

/** The panel may be narrower than asked for, where there is no room: one moves what one sees. */
function seenWidth(splitter: HTMLElement, asked: number): number {
  const panel = splitter.nextElementSibling;
  return panel instanceof HTMLElement && panel.offsetWidth > 0 ? panel.offsetWidth : asked;
}

/** The width a key asks for, px; null is the usual one, undefined no key of ours. */
function widthByKey(
  { key, shiftKey }: KeyboardEvent,
  width: number,
  outward: number,
  { least, most }: { least: number; most: number },
): number | null | undefined {
  const step = shiftKey ? LEAP : STEP;
  if (key === "ArrowRight") return width + step * outward;
  if (key === "ArrowLeft") return width - step * outward;
  if (key === "PageUp") return width + LEAP;
  if (key === "PageDown") return width - LEAP;
  if (key === "Home") return least;
  if (key === "End") return most;
  return key === "Enter" ? null : undefined;
}
