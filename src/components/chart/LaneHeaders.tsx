import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from "react";
import type { ArrangedLane } from "../../layout/arrangement";
import type { Plan } from "../../layout/plan";
import { moveLane } from "../../store/laneActions";
import controls from "../common/controls.module.css";
import type { ChartEngine } from "./chartEngine";
import { LaneHeader, type LanePart } from "./LaneHeader";
import styles from "./LaneHeaders.module.css";
import { LaneMenu } from "./LaneMenu";
import { useLaneDrag } from "./useLaneDrag";
import { useLanePlaces } from "./useLanePlaces";

type Props = {
  readonly plan: Plan;
  readonly engine: ChartEngine;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of the pinned lanes that stay at the top, px; 0 if they scroll along. */
  readonly stuck: number;
};

/** Which of all buttons is meant. */
type Stop = { readonly id: string; readonly part: LanePart };

/**
 * Real buttons over the lanes' titles: press folds, drag moves, a menu has the rest. One tab stop for all of them; arrows
 * go from lane to lane, Alt with arrows moves the lane.
 */
export const LaneHeaders = memo(function LaneHeaders({ plan, engine, scroller, stuck }: Props) {
  const { lanes, rowHeight } = plan.arrangement;
  const root = useRef<HTMLDivElement>(null);
  const shown = lanes.map(({ id }) => id);
  const [stop, setStop] = useState<Stop | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const [said, say] = useState("");
  const drop = useLaneDrag(root, engine, scroller, stuck);
  const place = useLanePlaces(engine, lanes);
  const active = stop !== null && shown.includes(stop.id) ? stop : firstOf(shown);
  useKeptFocus(root, stop, lanes);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = partOf(event.target);
    if (from === null) return;
    const step = steps[event.key] ?? 0;
    const at = shown.indexOf(from.id);
    if (event.altKey && step !== 0) {
      moveLane(shown, from.id, at + step);
      say(placeInWords(lanes, from.id, at + step));
    } else if (!event.altKey) {
      const to = stopFor(event.key, from, shown, at + step);
      if (to === null) return;
      focusOn(root.current, to);
    } else return;
    event.preventDefault();
  };

  const header = (lane: ArrangedLane) => (
    <LaneHeader
      key={lane.id}
      lane={lane}
      top={stuck > 0 && lane.pinned ? 0 : stuck + rowHeight / 2}
      tabbable={active?.id === lane.id ? active.part : null}
      menuOpen={menu === lane.id}
      onMenu={() => setMenu(menu === lane.id ? null : lane.id)}
      onFocus={(part) => setStop({ id: lane.id, part })}
      place={place}
    />
  );
  const open = lanes.find(({ id }) => id === menu);
  const held = (lane: ArrangedLane) => stuck > 0 && lane.pinned;
  return (
    <>
      <div
        ref={root}
        role="toolbar"
        aria-label="Lane headers"
        aria-orientation="vertical"
        data-own-arrows
        className={styles.layer}
        onKeyDown={onKeyDown}
      >
        {stuck > 0 && (
          <div className={styles.pinned} style={{ height: stuck }}>
            {lanes.filter(held).map(header)}
          </div>
        )}
        {lanes.filter((lane) => !held(lane)).map(header)}
        {drop !== null && <div className={styles.drop} style={{ top: drop }} />}
      </div>
      {open && (
        <LaneMenu
          lane={open}
          shown={shown}
          anchor={() => buttonFor(root.current, { id: open.id, part: "menu" })}
          close={(again) => {
            setMenu(null);
            if (again) focusOn(root.current, { id: open.id, part: "menu" });
          }}
        />
      )}
      <span role="status" className={controls.visuallyHidden}>
        {said}
      </span>
    </>
  );
});

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

function firstOf([id]: readonly string[]): Stop | null {
  return id === undefined ? null : { id, part: "title" };
}

function stopFor(key: string, from: Stop, shown: readonly string[], to: number): Stop | null {
  const last = shown.length - 1;
  if (key === "ArrowRight") return { ...from, part: "menu" };
  if (key === "ArrowLeft") return { ...from, part: "title" };
  const index = key === "Home" ? 0 : key === "End" ? last : key in steps ? to : -1;
  const id = shown[Math.min(last, Math.max(0, index))];
  return id === undefined || (index === -1 && !(key in steps)) ? null : { ...from, id };
}

function partOf(target: EventTarget): Stop | null {
  if (!(target instanceof HTMLElement)) return null;
  const { laneId, part } = target.dataset;
  return laneId === undefined || part === undefined ? null : { id: laneId, part: part as LanePart };
}

function buttonFor(root: HTMLElement | null, { id, part }: Stop): HTMLElement | null {
  const own = `[data-lane-id="${CSS.escape(id)}"][data-part="${part}"]`;
  return root?.querySelector<HTMLElement>(own) ?? null;
}

function focusOn(root: HTMLElement | null, stop: Stop): void {
  buttonFor(root, stop)?.focus();
}

function placeInWords(lanes: readonly ArrangedLane[], id: string, to: number): string {
  const at = Math.min(lanes.length, Math.max(1, to + 1));
  const title = lanes.find((lane) => lane.id === id)?.fullTitle ?? "";
  return `${title}: lane ${at} of ${lanes.length}`;
}

/** A header that moves in the page loses focus to nowhere; it gets it back. */
function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  stop: Stop | null,
  lanes: readonly ArrangedLane[],
): void {
  const had = useRef(false);
  useEffect(() => {
    const note = () => {
      had.current = root.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [root]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when lanes change places
  useEffect(() => {
    if (had.current && stop !== null && document.activeElement === document.body)
      focusOn(root.current, stop);
  }, [lanes]);
}
